// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/followup.h"

#include "app/domain/conversations.h"
#include "app/services/alertdesk.h"

#include <algorithm>
#include <map>

namespace services {

namespace {

using platform::Result;

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

/// Safety competences whose newest rated answer was not right.
std::vector<std::string> safetyNotRight(std::span<const domain::Answer> answers, const Library &library)
{
    std::map<std::string, bool> lastWasRight;
    for (const domain::Answer &answer : answers) {
        const content::Pack *pack = library.pack(answer.unit.pack);
        const content::Competence *competence = pack ? pack->competence(content::CompetenceId(answer.competence)) : nullptr;
        if (competence && competence->safety && answer.verdict != domain::Answer::Verdict::ForReview)
            lastWasRight[answer.competence] = answer.verdict == domain::Answer::Verdict::Right;
    }
    std::vector<std::string> result;
    for (const auto &[competence, right] : lastWasRight) {
        if (!right)
            result.push_back(competence);
    }
    return result;
}

/// Days before the first entry are left out: nobody was asked to declare anything then.
int daysToCount(const FollowUp &known, const platform::ZonedTime &now)
{
    if (!known.firstEntry)
        return 0;
    // Days of the calendar, not stretches of 24 hours: an entry late on Monday counts Monday.
    const int days = domain::localDayOf(now).days - domain::localDayOf(*known.firstEntry).days + 1;
    return std::clamp(days, 1, kDoseDays);
}

} // namespace

Result<FollowUp> readFollowUp(
    store::Store &store, const Library &library, const domain::PatientId &patient, const platform::Clock &clock)
{
    FollowUp known;
    const platform::ZonedTime now = clock.zonedNow();
    auto path = store.paths.active(patient);
    if (!path)
        return path.error();
    known.path = std::move(*path);
    if (known.path) {
        auto version = store.documents.current(known.path->id.value);
        if (!version)
            return version.error();
        known.pathSent = *version ? (*version)->envelope.occurredAt : now;
    }
    const auto entries = store.entriesOf(patient);
    if (!entries)
        return entries.error();
    if (*entries) {
        known.firstEntry = (*entries)->first;
        known.lastEntry = (*entries)->last;
    }
    auto answers = store.answers.all(patient);
    if (!answers)
        return answers.error();
    known.answers = std::move(*answers);
    auto thread = store.messages.thread(patient);
    if (!thread)
        return thread.error();
    known.thread = std::move(*thread);

    const auto plan = store.medications.plan(patient);
    if (!plan)
        return plan.error();
    // A day of margin on both sides: days are the patient's, instants are not.
    const auto doses = store.doses.live(patient, {now.at.ms - (kDoseDays + 1) * kDayMs}, {now.at.ms + kDayMs});
    if (!doses)
        return doses.error();
    const domain::ZoneOffset zone = [&clock](platform::Instant at) { return clock.offsetMinutesAt(at); };
    known.doses = domain::doseDays(*plan, *doses, daysToCount(known, now), now, zone);
    if (known.path)
        known.safety = safetyCount(*known.path, library, known.answers);

    std::vector<domain::Message> messages;
    for (const store::MessageRow &row : known.thread)
        messages.push_back(row.message);
    const auto open = openAlerts(store, patient, ForWhom::Team, now, zone);
    if (!open)
        return open.error();
    std::vector<domain::OpenAlert> waiting;
    for (const store::AlertRow &row : open->atOnce)
        waiting.push_back({row.alert.envelope.id, row.alert.envelope.occurredAt, true});
    for (const store::AlertRow &row : open->digest)
        waiting.push_back({row.alert.envelope.id, row.alert.envelope.occurredAt, false});
    known.needs = domain::needs(
        {known.pathSent, known.lastEntry, domain::waitingSinceInAny(messages), safetyNotRight(known.answers, library), now, std::move(waiting)});
    return known;
}

} // namespace services
