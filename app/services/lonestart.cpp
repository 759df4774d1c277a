// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/lonestart.h"

#include "app/services/pathplanning.h"
#include "app/store/adoption.h"
#include "platforms/base/uuid.h"
#include "platforms/sqlite/transaction.h"

#include <algorithm>

namespace services {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr const char *kOwnPath = "path.own"; ///< the id of the path made here, until the team's takes over

} // namespace

Result<Identity> beginAlone(store::Store &store, const Library &library, const std::vector<std::string> &packs, const platform::Clock &clock)
{
    std::vector<content::Pack> chosen;
    content::Assessment assessment;
    for (const std::string &id : packs) {
        const content::Pack *pack = library.pack(id);
        if (!pack)
            return Error{ErrorCode::Missing, "a chosen pack is not on this device"};
        chosen.push_back(*pack);
        // Nobody asked what is in the house: a unit is not left out for want of a scale.
        for (const content::Unit &unit : pack->units)
            assessment.environment.equipment.insert(unit.equipment.begin(), unit.equipment.end());
    }
    const std::string id = platform::uuidV7(clock.now());
    const Identity identity{domain::role::kPatient, {id}, {id}, {}};
    const Proposal proposal = propose(identity.patient, chosen, assessment, {}, std::nullopt, clock.now());
    // Nobody is there who could decide between them.
    if (!proposal.plan.contradictions.empty())
        return Error{ErrorCode::Conflict, "the chosen packs contradict one another"};
    if (proposal.path.units.empty())
        return Error{ErrorCode::Invalid, "the chosen packs give no path"};
    auto transaction = sqlite::Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    Journal journal(store, clock, identity, "alone");
    // As if it had come from elsewhere: a path made here is not queued, for no centre would take it from a patient.
    if (auto done = store.paths.save(proposal.path, journal.envelope(identity.patient), store::Origin::Remote); !done)
        return done.error();
    if (auto done = store.settings.set(kOwnPath, proposal.path.id.value); !done)
        return done.error();
    if (auto done = saveIdentity(store.settings, identity); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return identity;
}

Result<void> joinTeam(store::Store &store, const Identity &alone, const Identity &known)
{
    if (known.role != domain::role::kPatient)
        return Error{ErrorCode::Invalid, "what a patient recorded does not become a professional's"};
    auto transaction = sqlite::Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    if (auto done = store::adopt(store, alone.patient, known.patient); !done)
        return done;
    if (auto done = saveIdentity(store.settings, known); !done)
        return done;
    return transaction->commit();
}

Result<bool> retireOwnPath(store::Store &store, Journal &journal)
{
    const std::string own = store.settings.valueOr(kOwnPath, "");
    if (own.empty())
        return false;
    const auto path = store.paths.find({own});
    if (!path)
        return path.error();
    const auto all = store.documents.ofKind("path", journal.identity().patient);
    if (!all)
        return all.error();
    if (all->size() < 2 || !*path)
        return false;
    domain::EducationPath retired = **path;
    retired.status = "revoked";
    if (auto done = store.paths.save(retired, journal.envelope(retired.patient), store::Origin::Remote); !done)
        return done.error();
    if (auto done = store.settings.remove(kOwnPath); !done)
        return done.error();
    return true;
}

} // namespace services
