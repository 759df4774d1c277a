// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"

#include <functional>
#include <optional>

namespace platform {

/// Wakes the program once, at a time of the wall clock. Port. Nothing runs in between: no time set, no wake-up.
class Alarm {
public:
    virtual ~Alarm() = default;

    /// Replaces the time that was set; none: it does not ring.
    virtual void set(std::optional<Instant> at) = 0;
    /// Called when the time has come, or when somebody set the clock so that it may have: whoever listens looks at the clock.
    void setListener(std::function<void()> listener) { m_listener = std::move(listener); }

protected:
    void ring()
    {
        if (m_listener)
            m_listener();
    }

private:
    std::function<void()> m_listener;
};

} // namespace platform
