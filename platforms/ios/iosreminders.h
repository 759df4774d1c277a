// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/alarm.h"
#include "platforms/notifier.h"

#include <memory>

namespace platform {

/// Messages of iOS, through UNUserNotificationCenter. The person is asked once, when the first message is to be shown.
class IosNotifier final : public Notifier {
public:
    IosNotifier();
    ~IosNotifier() override;
    IosNotifier(const IosNotifier &) = delete;
    IosNotifier &operator=(const IosNotifier &) = delete;

    void show(const Notification &notification, std::function<void(Result<void>)> done) override;
    void withdraw(const std::string &id) override;
    [[nodiscard]] std::string_view backend() const override { return "ios"; }

private:
    struct Ears;
    std::unique_ptr<Ears> m_ears;
};

/// iOS wakes no program at a time: in front a timer rings; behind, the system shows at that time that something waits, and the
/// program finds out when it is opened.
class IosAlarm final : public Alarm {
public:
    IosAlarm();
    ~IosAlarm() override;
    IosAlarm(const IosAlarm &) = delete;
    IosAlarm &operator=(const IosAlarm &) = delete;

    void set(std::optional<Instant> at) override;

private:
    struct Clockwork;
    std::unique_ptr<Clockwork> m_clockwork;
};

} // namespace platform
