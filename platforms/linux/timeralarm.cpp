// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/linux/timeralarm.h"

#include "platforms/base/logging.h"

#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace platform {

namespace {

constexpr Logger kLog{"platforms"};

} // namespace

TimerAlarm::TimerAlarm() : m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer < 0) {
        kLog.error("The system gives no timer: reminders come when the window is opened.");
        return;
    }
    m_watch = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    QObject::connect(m_watch.get(), &QSocketNotifier::activated, m_watch.get(), [this] { wake(); });
}

TimerAlarm::~TimerAlarm()
{
    m_watch.reset();
    if (m_timer >= 0)
        close(m_timer);
}

void TimerAlarm::set(std::optional<Instant> at)
{
    if (m_timer < 0)
        return;
    itimerspec when{};
    if (at) {
        // All zero would disarm it: a time long past rings at once.
        const std::int64_t ms = std::max<std::int64_t>(at->ms, 1);
        when.it_value.tv_sec = static_cast<time_t>(ms / 1000);
        when.it_value.tv_nsec = static_cast<long>(ms % 1000) * 1'000'000;
    }
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

void TimerAlarm::wake()
{
    std::uint64_t rings = 0;
    // ECANCELED says that the clock was set: the listener looks at it and sets the next time.
    if (read(m_timer, &rings, sizeof rings) < 0 && errno != ECANCELED)
        return;
    ring();
}

} // namespace platform
