// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/storage.h"

#include "platforms/base/clock.h"

#include <map>
#include <string>

namespace hub {

/// What was erased of one patient, for them to keep: counts, never content.
struct ErasureReceipt {
    std::string id;
    std::string patient;
    platform::Instant at;
    std::map<std::string, std::int64_t> resources; ///< by FHIR type
    std::int64_t versions = 0;                     ///< earlier ones of the same
    std::int64_t sessions = 0;                     ///< devices of the patient and of who helped, signed out for good
    std::int64_t invitations = 0;
};

/// Erases all the hub holds of a patient: resources and their earlier versions, helpers and what they were allowed, invitations,
/// sessions. The record of who looked stays, under the patient's id alone: it can only be added to, and is itself a duty. Devices
/// of the team are told by the new epoch to compare in full at their next exchange.
///
/// Throws `Refusal` 404 when nothing is known of that patient.
[[nodiscard]] ErasureReceipt erasePatient(Storage &storage, const std::string &patient, platform::Instant now);

/// As JSON, for the file the operator hands over.
[[nodiscard]] std::string toText(const ErasureReceipt &receipt);

} // namespace hub
