// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/alarm.h"

#include <QSocketNotifier>

#include <memory>

namespace platform {

/// A timer of the kernel on the wall clock: it rings after the machine slept, and when somebody sets the clock. While no
/// time is set it does nothing at all. Needs the event loop of its thread.
class TimerAlarm final : public Alarm {
public:
    TimerAlarm();
    ~TimerAlarm() override;
    TimerAlarm(const TimerAlarm &) = delete;
    TimerAlarm &operator=(const TimerAlarm &) = delete;

    void set(std::optional<Instant> at) override;

private:
    void wake();

    int m_timer = -1;
    std::unique_ptr<QSocketNotifier> m_watch;
};

} // namespace platform
