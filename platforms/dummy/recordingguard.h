// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/screenguard.h"

namespace platform {

/// Remembers what it was told. For tests.
class RecordingGuard final : public ScreenGuard {
public:
    void protect(bool on) override { isOn = on; }

    bool isOn = false;
};

} // namespace platform
