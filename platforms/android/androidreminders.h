// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/alarm.h"
#include "platforms/notifier.h"

namespace platform {

/// Messages of Android, through ReminderPort.java. One at a time: the system tells the program, not an object.
class AndroidNotifier final : public Notifier {
public:
    AndroidNotifier();
    ~AndroidNotifier() override;
    AndroidNotifier(const AndroidNotifier &) = delete;
    AndroidNotifier &operator=(const AndroidNotifier &) = delete;

    void show(const Notification &notification, std::function<void(Result<void>)> done) override;
    void withdraw(const std::string &id) override;
    [[nodiscard]] std::string_view backend() const override { return "android"; }

    /// On the thread of the event loop.
    void press(const std::string &id, const std::string &action) { chosen(id, action); }
};

/// The alarm clock of Android. It rings while the program runs; otherwise Java says that something waits, and the program finds out
/// at its next start. One at a time.
class AndroidAlarm final : public Alarm {
public:
    AndroidAlarm();
    ~AndroidAlarm() override;
    AndroidAlarm(const AndroidAlarm &) = delete;
    AndroidAlarm &operator=(const AndroidAlarm &) = delete;

    void set(std::optional<Instant> at) override;
    void sound() { ring(); }
};

} // namespace platform
