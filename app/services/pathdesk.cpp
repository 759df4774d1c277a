// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/pathdesk.h"

#include "app/services/teachback.h"
#include "platforms/sqlite/transaction.h"

#include <algorithm>
#include <set>

namespace services {

using domain::PatientId;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

/// Most homes have one, and before anybody asked a safety unit stays in the path without it.
constexpr const char *kScale = "scale";

} // namespace

Result<std::optional<domain::CareFault>> pathFault(store::Store &store, const PatientId &patient)
{
    const auto history = careHistory(store, patient);
    if (!history)
        return history.error();
    using Stage = domain::CareProcess::Stage;
    switch (history->now.stage) {
    case Stage::Refused:
        return std::optional(domain::CareFault::HasRefused);
    case Stage::Withdrawn:
        return std::optional(domain::CareFault::HasWithdrawn);
    case Stage::Closed:
        return std::optional(domain::CareFault::IsClosed);
    default:
        return std::optional<domain::CareFault>();
    }
}

Result<void> sendPath(Journal &journal, store::Store &store, const domain::EducationPath &path, bool isAgreed)
{
    const auto fault = pathFault(store, path.patient);
    if (!fault)
        return fault.error();
    if (*fault)
        return Error{ErrorCode::Invalid, "the patient takes no part"};
    auto transaction = sqlite::Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    if (auto done = store.paths.settle(path.id); !done)
        return done;
    if (auto done = journal.assign(path); !done)
        return done;
    domain::CareStep plan;
    plan.kind = domain::CareStep::Kind::Plan;
    const auto history = careHistory(store, path.patient);
    if (!history)
        return history.error();
    if (isAgreed && !domain::faultOf(history->now, plan)) {
        if (auto done = recordStep(journal, store, path.patient, std::move(plan)); !done)
            return done.error();
    }
    return transaction->commit();
}

Result<Grounds> groundsOf(store::Store &store, const Library &library, const PatientId &patient)
{
    auto known = readAssessment(store, patient, domain::Assessment::Form::Education);
    auto previous = store.paths.active(patient);
    auto judged = judgedAnswers(store, patient); // words count as they were rated
    if (!known || !previous || !judged)
        return !known ? known.error() : !previous ? previous.error() : judged.error();
    Grounds grounds;
    grounds.previous = std::move(*previous);
    grounds.answers = std::move(judged->answers);
    if (known->isDraft || known->finished) {
        grounds.planned = forPlanner(known->assessment, grounds.answers, library);
        grounds.assessment = std::move(*known);
    } else {
        grounds.planned.environment.equipment.insert(kScale);
    }
    return grounds;
}

GroupPath sameFor(const PatientId &patient, const Grounds &grounds, std::span<const content::Pack> packs, std::span<const domain::PathUnit> order,
    platform::Instant now)
{
    GroupPath same;
    same.proposal = propose(patient, packs, grounds.planned, grounds.answers, grounds.previous, now);
    const std::vector<domain::PathUnit> own = std::move(same.proposal.path.units);
    same.proposal.path.units.clear();
    for (const domain::PathUnit &each : order) {
        const auto found = std::ranges::find(own, each.unit, &domain::PathUnit::unit);
        if (found == own.end()) {
            same.leftOut.push_back(each.unit);
            continue;
        }
        same.proposal.path.units.push_back(*found);
        same.proposal.path.units.back().by = each.by;
    }
    return same;
}

std::vector<Coverage> coverageOf(std::span<const content::Pack *const> packs, std::span<const domain::PathUnit> order, const Library &library,
    std::span<const domain::Answer> answers)
{
    const auto known = records(answers);
    std::vector<Coverage> rows;
    std::set<content::CompetenceId> seen;
    for (const content::Pack *pack : packs) {
        for (const content::Competence &competence : pack->competences) {
            if (!seen.insert(competence.id).second)
                continue;
            Coverage row{pack, &competence, {}, content::masteryOf(competence, known) == content::Mastery::Mastered};
            for (std::size_t at = 0; at < order.size(); ++at) {
                const content::Unit *unit = library.unit(order[at].unit);
                if (unit && std::ranges::find(unit->competences, competence.id) != unit->competences.end())
                    row.positions.push_back(static_cast<int>(at));
            }
            // A shared pack has more than this person needs: what no unit of theirs teaches is not missing.
            if (!pack->shared || !row.positions.empty())
                rows.push_back(std::move(row));
        }
    }
    std::ranges::stable_partition(rows, [](const Coverage &row) { return row.competence->safety; });
    return rows;
}

} // namespace services
