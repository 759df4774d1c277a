// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/reminders.h"
#include "app/services/journal.h"
#include "app/services/lockedreminders.h"
#include "platforms/alarm.h"
#include "platforms/notifier.h"

#include <functional>
#include <memory>

namespace services {

/// Reminds of doses. What is due is computed from the plan each time, so nothing that a reboot, a new time zone or a clock
/// set back could lose is kept by the system: it only wakes us, once, at the next moment, and shows what we hand it. Due,
/// met, shown and answered are logged; what passed while the device was off is for the page of the day.
///
/// Settings it reads: "reminders.on" ("no" switches them off), "reminders.quietFrom" and "reminders.quietTo" ("22:00").
class Reminders {
public:
    /// How a reminder is said; what it says may be read on a locked screen.
    using Words = std::function<platform::Notification(const std::vector<domain::DueMoment> &)>;

    Reminders(store::Store &store, Journal &journal, const platform::Clock &clock, domain::PatientId patient, platform::Notifier &notifier,
        platform::Alarm &alarm, Words words);
    ~Reminders();
    Reminders(const Reminders &) = delete;
    Reminders &operator=(const Reminders &) = delete;

    /// Called when an answer from outside the window declared something, or the log changed: screens read again.
    void setListener(std::function<void()> listener) { m_listener = std::move(listener); }
    /// Called when the person presses the message itself.
    void setOpener(std::function<void()> opener) { m_opener = std::move(opener); }

    /// Where the moments of the next two days are kept for the time the device is locked; an empty path: nowhere, and what was
    /// kept in the folder given before is forgotten. What was shown while it was locked enters the log.
    void keepIn(const std::filesystem::path &folder);

    /// Looks at the clock: shows what is due, notes what was missed, takes back what was answered, and sets the alarm for the
    /// next moment. At the start, after each entry, after a change of plan or setting, and when the alarm rings.
    void run();

private:
    void meet(const std::vector<domain::DueMoment> &moments, platform::Instant now);
    void showWaiting(const std::vector<domain::DueMoment> &moments, const platform::ZonedTime &now);
    void setAlarm(const std::vector<domain::Medication> &plan, platform::Instant now);
    void keepAhead(const std::vector<domain::Medication> &plan, platform::Instant now);
    void answered(const std::string &action);
    [[nodiscard]] bool isAnswered(const domain::DueMoment &moment) const;
    [[nodiscard]] std::optional<store::ReminderRow> rowOf(platform::Instant dueAt) const;
    void save(const store::ReminderRow &row);
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] std::optional<domain::QuietHours> quiet() const;

    store::Store &m_store;
    Journal &m_journal;
    const platform::Clock &m_clock;
    domain::PatientId m_patient;
    platform::Notifier &m_notifier;
    platform::Alarm &m_alarm;
    Words m_words;
    std::filesystem::path m_keepIn;
    domain::ZoneOffset m_zone;
    std::function<void()> m_listener;
    std::function<void()> m_opener;
    std::vector<domain::DueMoment> m_shown; ///< what the message on screen is about
    std::shared_ptr<bool> m_alive;          ///< an answer of the system may come after us
    bool m_isRunning = false;
    bool m_hasChanged = false;
};

} // namespace services
