// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/followup.h"

#include "app/domain/conversations.h"
#include "app/services/alertdesk.h"
#include "app/services/caredesk.h"
#include "app/services/teachback.h"

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

/// Conversations, not messages: three messages about one thing are one question.
void countQuestions(std::span<const store::MessageRow> thread, domain::NeedInputs &inputs)
{
    std::vector<domain::Message> messages;
    for (const store::MessageRow &row : thread)
        messages.push_back(row.message);
    inputs.waiting = domain::waitingSinceInAny(messages);
    for (const domain::Conversation &conversation : domain::conversations(messages)) {
        std::vector<domain::Message> said;
        for (const std::size_t place : conversation.messages)
            said.push_back(messages[place]);
        inputs.questions += domain::waitingSince(said).has_value();
        inputs.questionsAsked += !std::ranges::all_of(said, [](const domain::Message &each) { return domain::isFromTeam(each.envelope); });
    }
}

void countWords(const FollowUp &known, domain::NeedInputs &inputs)
{
    for (const domain::Answer &answer : known.answers) {
        const bool isWaiting = answer.verdict == domain::Answer::Verdict::ForReview;
        inputs.words += isWaiting;
        inputs.wordsGiven += isWaiting || known.reviews.contains(answer.envelope.id);
        if (isWaiting && (!inputs.wordsSince || answer.envelope.occurredAt.at < inputs.wordsSince->at))
            inputs.wordsSince = answer.envelope.occurredAt;
    }
}

Result<void> countSafetyUnits(store::Store &store, const std::optional<domain::EducationPath> &path, domain::NeedInputs &inputs)
{
    if (!path)
        return {};
    const auto since = store.paths.unitsSince(path->id);
    const auto progress = store.progress.all(path->patient);
    if (!since || !progress)
        return since ? progress.error() : since.error();
    for (const domain::PathUnit &unit : path->units) {
        if (!unit.safety)
            continue;
        ++inputs.safetyUnits;
        const bool isDone = std::ranges::any_of(*progress, [&](const domain::UnitProgress &each) {
            return each.task == unit.task && each.event == domain::UnitProgress::Event::Completed;
        });
        const auto came = since->find(unit.task);
        if (isDone || came == since->end())
            continue;
        ++inputs.safetyOpen;
        if (!inputs.safetySince || came->second.at < inputs.safetySince->at)
            inputs.safetySince = came->second;
    }
    return {};
}

/// Days before the first entry are left out: nobody was asked to declare anything then.
int daysToCount(const std::optional<platform::ZonedTime> &firstEntry, const platform::ZonedTime &now)
{
    if (!firstEntry)
        return 0;
    // Days of the calendar, not stretches of 24 hours: an entry late on Monday counts Monday.
    const int days = domain::localDayOf(now).days - domain::localDayOf(*firstEntry).days + 1;
    return std::clamp(days, 1, kDoseDays);
}

} // namespace

Result<std::vector<domain::DoseDay>> readDoseDays(store::Store &store, const domain::PatientId &patient,
    const std::optional<platform::ZonedTime> &firstEntry, const platform::Clock &clock)
{
    const platform::ZonedTime now = clock.zonedNow();
    const auto plan = store.medications.plan(patient);
    if (!plan)
        return plan.error();
    // A day of margin on both sides: days are the patient's, instants are not.
    const auto doses = store.doses.live(patient, {now.at.ms - (kDoseDays + 1) * kDayMs}, {now.at.ms + kDayMs});
    if (!doses)
        return doses.error();
    return domain::doseDays(*plan, *doses, daysToCount(firstEntry, now), now, [&clock](platform::Instant at) { return clock.offsetMinutesAt(at); });
}

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
    auto answers = judgedAnswers(store, patient);
    if (!answers)
        return answers.error();
    known.answers = std::move(answers->answers);
    known.reviews = std::move(answers->reviews);
    auto thread = store.messages.thread(patient);
    if (!thread)
        return thread.error();
    known.thread = std::move(*thread);

    auto doses = readDoseDays(store, patient, known.firstEntry, clock);
    if (!doses)
        return doses.error();
    known.doses = std::move(*doses);
    const domain::ZoneOffset zone = [&clock](platform::Instant at) { return clock.offsetMinutesAt(at); };
    if (known.path)
        known.safety = safetyCount(*known.path, library, known.answers);

    domain::NeedInputs inputs{.pathSent = known.pathSent, .lastEntry = known.lastEntry, .waiting = {},
        .safetyNotRight = safetyNotRight(known.answers, library), .now = now};
    countQuestions(known.thread, inputs);
    countWords(known, inputs);
    if (auto done = countSafetyUnits(store, known.path, inputs); !done)
        return done.error();
    const auto history = careHistory(store, patient);
    if (!history)
        return history.error();
    inputs.reviewDue = domain::reviewDue(history->now);
    const auto open = openAlerts(store, patient, ForWhom::Team, now, zone);
    if (!open)
        return open.error();
    for (const store::AlertRow &row : open->atOnce)
        inputs.alerts.push_back({row.alert.envelope.id, row.alert.envelope.occurredAt, true});
    for (const store::AlertRow &row : open->digest)
        inputs.alerts.push_back({row.alert.envelope.id, row.alert.envelope.occurredAt, false});
    known.needs = domain::needs(inputs);
    known.changesByItself = !open->later.empty();
    inputs.now = {};
    known.digest = {std::move(inputs), known.firstEntry, known.safety.mastered, known.safety.total, {}, history->now.responsible};
    for (const domain::PathUnit &unit : known.path ? known.path->units : std::vector<domain::PathUnit>())
        known.digest.packs.insert(unit.unit.pack);
    return known;
}

} // namespace services
