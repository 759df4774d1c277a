// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/caredesk.h"

#include "app/store/carestore.h"

#include <algorithm>

namespace services {

using domain::PatientId;
using platform::Error;
using platform::ErrorCode;
using platform::Result;
using store::Origin;

namespace {

Result<std::vector<domain::CareStep>> stepsOf(store::Store &store, const PatientId &patient)
{
    auto steps = store::CareStore(store.database()).all(patient);
    const auto words = store::LedgerStore(store.database()).consents(patient);
    if (!steps || !words)
        return steps ? words.error() : steps.error();
    for (const domain::ConsentEntry &entry : *words) {
        if (auto step = domain::careStepOf(entry))
            steps->push_back(std::move(*step));
    }
    return steps;
}

} // namespace

Result<domain::CareHistory> careHistory(store::Store &store, const PatientId &patient)
{
    auto steps = stepsOf(store, patient);
    if (!steps)
        return steps.error();
    return domain::historyOf(std::move(*steps));
}

Result<domain::FactId> recordStep(
    Journal &journal, store::Store &store, const PatientId &patient, domain::CareStep step, const std::optional<platform::ZonedTime> &at)
{
    step.envelope = journal.envelope(patient);
    if (at)
        step.envelope.occurredAt = *at;
    auto steps = stepsOf(store, patient);
    if (!steps)
        return steps.error();
    steps->push_back(step);
    const domain::CareHistory history = domain::historyOf(std::move(*steps));
    const bool isAside = std::ranges::any_of(history.aside, [&](const auto &each) { return each.step.envelope.id == step.envelope.id; });
    if (isAside)
        return Error{ErrorCode::Invalid, "the step does not follow from those before it"};
    if (auto added = store::CareStore(store.database()).add(step, Origin::Here); !added)
        return added.error();
    return step.envelope.id;
}

Result<domain::ConsentEntry> recordWord(Journal &journal, store::Store &store, const PatientId &patient, domain::ConsentEntry entry)
{
    entry.envelope = journal.envelope(patient);
    return store::LedgerStore(store.database()).add(std::move(entry), Origin::Here);
}

Result<void> noteAccess(Journal &journal, store::Store &store, const PatientId &patient, const std::string &what)
{
    store::LedgerStore ledger(store.database());
    const auto known = ledger.accesses(patient);
    if (!known)
        return known.error();
    domain::AccessEntry entry{journal.envelope(patient), what, {}};
    const std::string today = platform::toIsoDate(entry.envelope.occurredAt);
    const bool isNoted = std::ranges::any_of(*known, [&](const domain::AccessEntry &each) {
        return each.what == what && each.envelope.author == entry.envelope.author && platform::toIsoDate(each.envelope.occurredAt) == today;
    });
    if (isNoted)
        return {};
    const auto added = ledger.add(std::move(entry), Origin::Here);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<Ledger> readLedger(store::Store &store, const PatientId &patient)
{
    store::LedgerStore stored(store.database());
    auto consents = stored.consents(patient);
    auto accesses = stored.accesses(patient);
    if (!consents || !accesses)
        return consents ? accesses.error() : consents.error();
    Ledger ledger{std::move(*consents), std::move(*accesses), {}};
    std::vector<domain::LedgerRow> rows;
    for (const domain::ConsentEntry &entry : ledger.consents)
        rows.push_back(domain::rowOf(entry));
    for (const domain::AccessEntry &entry : ledger.accesses)
        rows.push_back(domain::rowOf(entry));
    ledger.broken = domain::brokenLinks(std::move(rows));
    return ledger;
}

} // namespace services
