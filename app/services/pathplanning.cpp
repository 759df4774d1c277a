// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/pathplanning.h"

#include "app/domain/reviews.h"
#include "platforms/base/uuid.h"

#include <algorithm>
#include <set>

namespace services {

namespace {

content::History historyOf(std::span<const content::Pack> packs, std::span<const content::AnswerRecord> records)
{
    content::History history;
    for (const content::Pack &pack : packs) {
        for (const content::Competence &competence : pack.competences) {
            const content::Mastery mastery = content::masteryOf(competence, records);
            if (mastery != content::Mastery::NotSeen)
                history.mastery[competence.id] = mastery;
        }
    }
    return history;
}

} // namespace

content::Verdict toContent(domain::Answer::Verdict verdict)
{
    switch (verdict) {
    case domain::Answer::Verdict::Right:
        return content::Verdict::Right;
    case domain::Answer::Verdict::NotQuite:
        return content::Verdict::NotQuite;
    case domain::Answer::Verdict::ForReview:
        return content::Verdict::ForReview;
    case domain::Answer::Verdict::Unknown:
        break;
    }
    return content::Verdict::Unknown;
}

domain::Answer::Verdict toDomain(content::Verdict verdict)
{
    switch (verdict) {
    case content::Verdict::Right:
        return domain::Answer::Verdict::Right;
    case content::Verdict::NotQuite:
        return domain::Answer::Verdict::NotQuite;
    case content::Verdict::ForReview:
        return domain::Answer::Verdict::ForReview;
    case content::Verdict::Unknown:
        break;
    }
    return domain::Answer::Verdict::Unknown;
}

std::vector<content::AnswerRecord> records(std::span<const domain::Answer> answers)
{
    std::vector<content::AnswerRecord> result;
    for (const domain::Answer &answer : answers) {
        result.push_back({content::CompetenceId(answer.competence), content::QuestionId(answer.question), toContent(answer.verdict),
            answer.envelope.occurredAt.at});
    }
    return result;
}

Proposal propose(const domain::PatientId &patient, std::span<const content::Pack> packs, const content::Assessment &assessment,
    std::span<const domain::Answer> answers, const std::optional<domain::EducationPath> &previous, platform::Instant now)
{
    Proposal proposal;
    std::vector<domain::Answer> learned;
    std::ranges::copy_if(answers, std::back_inserter(learned), [](const domain::Answer &answer) { return !domain::isBaseline(answer); });
    proposal.plan = content::plan(assessment, packs, historyOf(packs, records(learned)));
    domain::EducationPath &path = proposal.path;
    path.id = previous ? previous->id : domain::PathId{platform::uuidV7(now)};
    path.patient = patient;
    for (const content::PlannedUnit &unit : proposal.plan.units) {
        if (std::ranges::find(unit.learners, content::Audience::Patient) == unit.learners.end())
            continue;
        const domain::UnitRef ref{unit.pack.value, unit.unit.value};
        domain::PathUnit &added = path.units.emplace_back(domain::PathUnit{domain::taskId(path.id, ref), ref, unit.safety, {}});
        for (const content::Reason &reason : unit.reasons)
            added.reasons.push_back({std::string(toToken(reason.code)), reason.params});
        added.reasons.push_back({std::string(toToken(unit.position.code)), unit.position.params});
    }
    return proposal;
}

std::vector<content::Pack> packsFor(const Library &library, std::span<const std::string> ids)
{
    std::vector<content::Pack> packs;
    std::ranges::copy_if(library.packs(), std::back_inserter(packs),
        [ids](const content::Pack &pack) { return pack.shared || std::ranges::find(ids, pack.id.value) != ids.end(); });
    if (std::ranges::all_of(packs, &content::Pack::shared))
        packs.clear(); // nothing was chosen that could use them
    return packs;
}

SafetyCount safetyCount(const domain::EducationPath &path, const Library &library, std::span<const domain::Answer> answers)
{
    const std::vector<content::AnswerRecord> known = records(answers);
    std::set<std::string> seen;
    SafetyCount count;
    for (const domain::PathUnit &each : path.units) {
        const content::Pack *pack = library.pack(each.unit.pack);
        const content::Unit *unit = library.unit(each.unit);
        if (!pack || !unit)
            continue;
        for (const content::CompetenceId &id : unit->competences) {
            const content::Competence *competence = pack->competence(id);
            if (!competence || !competence->safety || !seen.insert(id.value).second)
                continue;
            ++count.total;
            count.mastered += content::masteryOf(*competence, known) == content::Mastery::Mastered;
        }
    }
    return count;
}

} // namespace services
