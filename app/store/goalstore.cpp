// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/goalstore.h"

#include "app/store/documentjson.h"
#include "app/store/documentreads.h"
#include "app/store/outboxstore.h"
#include "platforms/sqlite/transaction.h"

#include <algorithm>

namespace store {

using platform::Result;

namespace {

Result<GoalRow::Version> versionFrom(const DocumentVersion &version)
{
    auto goal = goalFromBody(version.body);
    if (!goal)
        return goal.error();
    return GoalRow::Version{std::move(*goal), version.envelope, version.id};
}

} // namespace

Result<void> GoalStore::save(const domain::Goal &goal, const domain::Envelope &envelope, Origin origin, Meeting meeting)
{
    auto transaction = sqlite::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto waiting = OutboxStore(m_database).isWaiting(subject::kGoal, goal.id.value);
    if (!waiting)
        return waiting.error();
    const bool isAside = origin == Origin::Remote && *waiting && meeting == Meeting::OursStays;
    auto done = isAside ? m_documents.keepAside(goal.id.value, envelope, toBody(goal))
                        : m_documents.save("goal", goal.id.value, envelope, toBody(goal), origin, Subject{subject::kGoal, goal.id.value});
    if (!done)
        return done;
    return transaction->commit();
}

Result<void> GoalStore::settle(const domain::GoalId &goal)
{
    return m_documents.settle(goal.value);
}

Result<std::optional<domain::Goal>> GoalStore::find(const domain::GoalId &id) const
{
    return findDocument(m_documents, id.value, goalFromBody);
}

Result<std::vector<GoalRow>> GoalStore::all(const domain::PatientId &patient) const
{
    const auto current = m_documents.ofKind("goal", patient);
    if (!current)
        return current.error();
    std::vector<GoalRow> rows;
    for (const DocumentVersion &present : *current) {
        auto goal = goalFromBody(present.body);
        if (!goal)
            return goal.error();
        const auto history = m_documents.history(goal->id.value);
        if (!history)
            return history.error();
        GoalRow &row = rows.emplace_back(GoalRow{*goal, present.envelope, {}, {}});
        for (const DocumentVersion &each : *history) {
            if (each.status == DocumentVersion::Status::Current)
                continue;
            auto version = versionFrom(each);
            if (!version)
                return version.error();
            if (each.status == DocumentVersion::Status::Kept && !row.other)
                row.other = std::move(*version);
            else
                row.earlier.push_back(std::move(*version));
        }
    }
    return rows;
}

} // namespace store
