// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/reminders.h"
#include "platforms/alarm.h"
#include "platforms/base/clock.h"
#include "platforms/notifier.h"

#include <filesystem>
#include <memory>

namespace services {

/// A moment of the next two days and how many things there are to do then: all a locked device knows of them.
struct LockedMoment {
    platform::Instant at;    ///< when to remind
    platform::Instant dueAt; ///< what the log calls it; another than `at` when it was put off
    int count = 0;
    std::optional<platform::Instant> shownAt{};

    friend bool operator==(const LockedMoment &, const LockedMoment &) = default;
};

struct LockedPlan {
    std::vector<LockedMoment> moments; ///< in order
    std::optional<domain::QuietHours> quiet;

    friend bool operator==(const LockedPlan &, const LockedPlan &) = default;
};

/// How far a locked device can remind: beyond, it has to be opened once.
inline constexpr std::int64_t kLockedAheadMs = 48LL * 60 * 60 * 1000;

/// Keeps the plan beside the database, in the clear and readable by its owner only: times and counts, nothing of the person.
/// A plan without moments takes the file away.
platform::Result<void> keepLockedPlan(const std::filesystem::path &folder, const LockedPlan &plan);
/// Nothing where there is none, or one that cannot be read.
[[nodiscard]] std::optional<LockedPlan> lockedPlan(const std::filesystem::path &folder);
void forgetLockedPlan(const std::filesystem::path &folder);

/// Reminds while the device is locked, from what was kept before: nothing can be answered, and no medicine is named. What it
/// showed is told to the log of reminders when the device is opened.
class LockedReminders {
public:
    using Words = std::function<platform::Notification(const std::vector<LockedMoment> &)>;

    LockedReminders(std::filesystem::path folder, const platform::Clock &clock, platform::Notifier &notifier, platform::Alarm &alarm, Words words);
    ~LockedReminders();
    LockedReminders(const LockedReminders &) = delete;
    LockedReminders &operator=(const LockedReminders &) = delete;

    /// Called when the person presses the message.
    void setOpener(std::function<void()> opener) { m_opener = std::move(opener); }
    /// Looks at the clock: shows what is due and sets the alarm for the next moment.
    void run();

private:
    void markShown(const std::vector<LockedMoment> &moments, platform::Instant at);

    std::filesystem::path m_folder;
    const platform::Clock &m_clock;
    platform::Notifier &m_notifier;
    platform::Alarm &m_alarm;
    Words m_words;
    std::function<void()> m_opener;
    bool m_isShown = false;
    std::shared_ptr<bool> m_alive; ///< an answer of the system may come after us
};

} // namespace services
