// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/screenguard.h"

namespace platform {

/// FLAG_SECURE of the window: no screenshot, no picture in the list of open apps, nothing in a recording.
class AndroidScreenGuard final : public ScreenGuard {
public:
    void protect(bool isOn) override;
};

} // namespace platform
