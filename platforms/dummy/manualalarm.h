// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/alarm.h"

namespace platform {

/// An alarm that tests ring by hand.
class ManualAlarm final : public Alarm {
public:
    void set(std::optional<Instant> time) override
    {
        at = time;
        ++changes;
    }
    void goOff() { ring(); }

    std::optional<Instant> at;
    int changes = 0;
};

} // namespace platform
