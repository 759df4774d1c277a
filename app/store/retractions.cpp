// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/retractions.h"

#include "app/store/measurestore.h"
#include "app/store/rows.h"
#include "app/store/stepstore.h"

namespace store {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

struct Target {
    std::string kind;
    std::string slot;
};

Result<std::optional<Target>> findTarget(sqlite::Database &database, const std::string &id)
{
    auto select = database.prepare("SELECT kind, coalesce(slot_id, '') FROM fact LEFT JOIN dose_event ON fact_id = fact.id WHERE fact.id = :id");
    if (!select)
        return select.error();
    select->bind(":id", id);
    return readRow(*select, [](const sqlite::Statement &row) { return Target{row.text(0), row.text(1)}; });
}

} // namespace

Result<bool> retract(sqlite::Database &database, const domain::Retraction &retraction, Origin origin)
{
    if (!retraction.envelope.corrects)
        return Error{ErrorCode::Invalid, "a retraction says which fact it takes back"};
    const std::string &id = retraction.envelope.corrects->value;
    const auto target = findTarget(database, id);
    if (!target)
        return target.error();
    // A remote retraction may arrive before its target; a local one cannot.
    if (!*target && origin == Origin::Here)
        return Error{ErrorCode::Missing, "the fact to take back is not here"};
    const bool isDose = *target && (**target).kind == "dose";
    const bool isStep = *target && (**target).kind == "step";
    const auto reading = readingOf(database, *retraction.envelope.corrects);
    if (!reading)
        return reading.error();
    const Subject subject = isDose ? Subject{subject::kDose, (**target).slot} : isStep ? Subject{subject::kStep, id} : Subject{subject::kMeasure, *reading};
    if (*target && !isDose && !isStep && (**target).kind != "measure")
        return Error{ErrorCode::Invalid, "only doses, measures and steps can be taken back"};
    return addFact(database, "retraction", retraction.envelope, origin, {subject},
        [&] { return isDose || isStep ? Result<void>() : recountDayOf(database, *retraction.envelope.corrects); });
}

} // namespace store
