// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/reminders.h"

#include "app/domain/day.h"
#include "platforms/base/logging.h"

#include <algorithm>

namespace services {

using domain::DueMoment;
using platform::Instant;
using platform::ZonedTime;
using store::ReminderRow;

namespace {

constexpr platform::Logger kLog{"services"};
constexpr auto kSeenKey = "reminders.seen";
constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 24 * 60 * kMinuteMs;
/// A timer of the system may be this late without the device having been off.
constexpr std::int64_t kOnTimeMs = 5 * kMinuteMs;
constexpr std::int64_t kSnoozeMs = 10 * kMinuteMs;
/// What was missed longer ago is on the page of medicines, not in the list of the day.
constexpr std::int64_t kMissedMs = 2 * kDayMs;
/// How far ahead the next moment is looked for; a plan whose next dose is later is looked at again then.
constexpr std::int64_t kAheadMs = 40 * kDayMs;
/// One message at a time: a later one says all that waits.
constexpr auto kMessage = "doses";

Instant plus(Instant at, std::int64_t ms)
{
    return {at.ms + ms};
}

} // namespace

Reminders::Reminders(store::Store &store, Journal &journal, const platform::Clock &clock, domain::PatientId patient, platform::Notifier &notifier,
    platform::Alarm &alarm, Words words)
    : m_store(store), m_journal(journal), m_clock(clock), m_patient(std::move(patient)), m_notifier(notifier), m_alarm(alarm),
      m_words(std::move(words)), m_zone([&clock](Instant at) { return clock.offsetMinutesAt(at); }), m_alive(std::make_shared<bool>(true))
{
    m_alarm.setListener([this] { run(); });
    m_notifier.setListener([this](const std::string &, const std::string &action) { answered(action); });
}

Reminders::~Reminders()
{
    m_alarm.setListener({});
    m_alarm.set(std::nullopt);
    m_notifier.setListener({});
    if (!m_shown.empty())
        m_notifier.withdraw(kMessage);
}

bool Reminders::isOn() const
{
    return m_store.settings.valueOr("reminders.on", "yes") != "no";
}

std::optional<domain::QuietHours> Reminders::quiet() const
{
    const auto from = domain::timeOfDayFromText(m_store.settings.valueOr("reminders.quietFrom", ""));
    const auto to = domain::timeOfDayFromText(m_store.settings.valueOr("reminders.quietTo", ""));
    return from && to && *from != *to ? std::optional(domain::QuietHours{*from, *to}) : std::nullopt;
}

std::optional<ReminderRow> Reminders::rowOf(Instant dueAt) const
{
    const auto rows = m_store.reminders.between(m_patient, dueAt, plus(dueAt, 1));
    return rows && !rows->empty() ? std::optional(rows->front()) : std::nullopt;
}

void Reminders::save(const ReminderRow &row)
{
    m_hasChanged = true;
    if (auto done = m_store.reminders.save(m_patient, row); !done)
        kLog.error("What a reminder became could not be kept: " + done.error().detail);
}

bool Reminders::isAnswered(const DueMoment &moment) const
{
    const auto unsure = m_store.reminders.unsure();
    return std::ranges::all_of(moment.doses, [&](const domain::DoseSlot &slot) {
        const std::string id = domain::resourceId(slot);
        const auto declared = m_store.doses.current(id);
        return (declared && *declared) || (unsure && unsure->contains(id));
    });
}

void Reminders::run()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_hasChanged = false;
    const ZonedTime now = m_clock.zonedNow();
    std::vector<domain::Medication> plan;
    if (auto read = m_store.medications.plan(m_patient))
        plan = std::move(*read);
    // The first time ever nothing was missed. A clock set back begins again from the earlier time; what was shown is logged.
    const auto seen = platform::zonedFromIso(m_store.settings.valueOr(kSeenKey, platform::toIso(now.at)));
    const Instant since = std::max(std::min(seen ? seen->at : now.at, now.at), plus(now.at, -kMissedMs));
    if (isOn()) {
        meet(domain::dueMoments(plan, since, now.at, m_zone), now.at);
        showWaiting(domain::dueMoments(plan, plus(now.at, -domain::kStillToDoMs), now.at, m_zone), now);
        setAlarm(plan, now.at);
    } else {
        m_alarm.set(std::nullopt);
    }
    keepAhead(plan, now.at);
    if (auto done = m_store.settings.set(kSeenKey, platform::toIso(now.at)); !done)
        kLog.warning("When reminders were last looked at could not be kept: " + done.error().detail);
    m_isRunning = false;
    if (m_hasChanged && m_listener)
        m_listener();
}

void Reminders::meet(const std::vector<DueMoment> &moments, Instant now)
{
    for (const DueMoment &moment : moments) {
        if (rowOf(moment.at.at) || isAnswered(moment))
            continue;
        const bool isOnTime = now.ms - moment.at.at.ms <= kOnTimeMs;
        save({moment.at.at, isOnTime ? moment.at.at : now, {}, {}, {}});
    }
}

void Reminders::showWaiting(const std::vector<DueMoment> &moments, const ZonedTime &now)
{
    const auto hours = quiet();
    const bool isQuiet = hours && hours->holds(now);
    std::vector<DueMoment> open;
    bool isNew = false;
    for (const DueMoment &moment : moments) {
        auto row = rowOf(moment.at.at);
        if (!row)
            continue; // it was never to be reminded of: answered before its hour, or due before the first start
        if (isAnswered(moment)) {
            if (row->shownAt && !row->actedAt) {
                row->actedAt = now.at;
                save(*row);
            }
            continue;
        }
        const bool isSnoozed = row->snoozedUntil && now.at < *row->snoozedUntil;
        if (isSnoozed)
            continue;
        open.push_back(moment);
        isNew = isNew || !row->shownAt || row->snoozedUntil;
    }
    if (open.empty()) {
        if (!m_shown.empty())
            m_notifier.withdraw(kMessage);
        m_shown.clear();
        return;
    }
    if (isQuiet || !isNew)
        return;
    m_shown = open;
    platform::Notification message = m_words(open);
    message.id = kMessage;
    m_notifier.show(message, [this, open, at = now.at, alive = std::weak_ptr(m_alive)](const platform::Result<void> &done) {
        if (alive.expired())
            return;
        if (!done) {
            m_shown.clear();
            return kLog.warning("A reminder could not be shown: " + done.error().detail);
        }
        for (const DueMoment &moment : open) {
            if (auto row = rowOf(moment.at.at)) {
                row->shownAt = row->shownAt.value_or(at);
                row->snoozedUntil.reset();
                save(*row);
            }
        }
    });
}

void Reminders::setAlarm(const std::vector<domain::Medication> &plan, Instant now)
{
    std::optional<Instant> next;
    const auto consider = [&](Instant at) { next = now < at && (!next || at < *next) ? at : next; };
    for (const DueMoment &moment : domain::dueMoments(plan, now, plus(now, kAheadMs), m_zone)) {
        if (!isAnswered(moment)) {
            consider(moment.at.at);
            break;
        }
    }
    const auto hours = quiet();
    if (const auto rows = m_store.reminders.between(m_patient, plus(now, -domain::kStillToDoMs), plus(now, 1))) {
        for (const ReminderRow &row : *rows) {
            if (row.snoozedUntil)
                consider(*row.snoozedUntil);
            else if (!row.shownAt && hours && afterQuiet(now, *hours, m_zone).ms - row.dueAt.ms <= domain::kStillToDoMs)
                consider(afterQuiet(now, *hours, m_zone));
        }
    }
    m_alarm.set(next);
}

void Reminders::keepIn(const std::filesystem::path &folder)
{
    if (m_keepIn != folder && !m_keepIn.empty())
        forgetLockedPlan(m_keepIn);
    m_keepIn = folder;
    const auto kept = folder.empty() ? std::nullopt : lockedPlan(folder);
    for (const LockedMoment &moment : kept ? kept->moments : std::vector<LockedMoment>()) {
        if (!moment.shownAt)
            continue;
        ReminderRow row = rowOf(moment.dueAt).value_or(ReminderRow{moment.dueAt, moment.dueAt, {}, {}, {}});
        row.shownAt = row.shownAt.value_or(*moment.shownAt);
        if (row.snoozedUntil && *row.snoozedUntil <= *moment.shownAt)
            row.snoozedUntil.reset();
        save(row);
    }
}

void Reminders::keepAhead(const std::vector<domain::Medication> &plan, Instant now)
{
    if (m_keepIn.empty())
        return;
    LockedPlan ahead{.moments = {}, .quiet = quiet()};
    if (isOn()) {
        // What is open now too: it may be put off, or its hour may fall into the quiet ones.
        for (const DueMoment &moment : domain::dueMoments(plan, plus(now, -domain::kStillToDoMs), plus(now, kLockedAheadMs), m_zone)) {
            const auto row = rowOf(moment.at.at);
            if (isAnswered(moment) || (moment.at.at <= now && !row))
                continue;
            const bool isPutOff = row && row->snoozedUntil && now < *row->snoozedUntil;
            ahead.moments.push_back({isPutOff ? *row->snoozedUntil : moment.at.at, moment.at.at, static_cast<int>(moment.doses.size()),
                isPutOff || !row ? std::nullopt : row->shownAt});
        }
        std::ranges::sort(ahead.moments, {}, &LockedMoment::at);
    }
    if (auto done = keepLockedPlan(m_keepIn, ahead); !done)
        kLog.error(done.error().detail);
}

void Reminders::answered(const std::string &action)
{
    const Instant now = m_clock.now();
    for (const DueMoment &moment : m_shown) {
        if (auto row = rowOf(moment.at.at)) {
            row->actedAt = row->actedAt.value_or(now);
            if (action == "later")
                row->snoozedUntil = plus(now, kSnoozeMs);
            save(*row);
        }
        if (action != "taken")
            continue;
        for (const domain::DoseSlot &slot : moment.doses) {
            const auto declared = m_store.doses.current(domain::resourceId(slot));
            if (!declared || *declared)
                continue;
            if (auto done = m_journal.dose(m_patient, slot, domain::DoseEvent::State::Taken); !done)
                kLog.error("A dose could not be kept: " + done.error().detail);
        }
    }
    if (action == "later" || action == "taken")
        m_notifier.withdraw(kMessage);
    m_shown.clear();
    if (action == "open" && m_opener)
        m_opener();
    run();
    if (m_listener)
        m_listener();
}

} // namespace services
