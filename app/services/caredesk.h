// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/careprocess.h"
#include "app/domain/consent.h"
#include "app/services/journal.h"

namespace services {

/// Where therapeutic education and the patient's word meet the store. What may follow what is in domain/careprocess.h; nothing is
/// decided here. Whoever writes asks for an exchange with the hub afterwards.

/// All that happened, the patient's words among it.
[[nodiscard]] platform::Result<domain::CareHistory> careHistory(store::Store &store, const domain::PatientId &patient);

/// Keeps a step by whoever this device acts for. `Invalid`, with nothing written, when it does not follow: ask
/// domain::faultOf first, for a sentence.
/// @param at when it happened; none: now
platform::Result<domain::FactId> recordStep(Journal &journal, store::Store &store, const domain::PatientId &patient, domain::CareStep step,
    const std::optional<platform::ZonedTime> &at = {});

/// Keeps the patient's word, with the envelope of now.
platform::Result<domain::ConsentEntry> recordWord(
    Journal &journal, store::Store &store, const domain::PatientId &patient, domain::ConsentEntry entry);

/// Somebody looks at the record: once a day for each thing they do with it.
platform::Result<void> noteAccess(Journal &journal, store::Store &store, const domain::PatientId &patient, const std::string &what);

/// What was agreed and who looked, and whether the list is whole.
struct Ledger {
    std::vector<domain::ConsentEntry> consents; ///< oldest first
    std::vector<domain::AccessEntry> accesses;
    std::vector<domain::FactId> broken;
};
[[nodiscard]] platform::Result<Ledger> readLedger(store::Store &store, const domain::PatientId &patient);

/// The texts people agree to; a changed sentence is a new version.
inline const std::string kJoinText = "join-1";
inline const std::string kShareText = "share-1";
inline const std::string kAssessmentText = "assessment-1";
inline const std::string kDelegationText = "delegation-1";

} // namespace services
