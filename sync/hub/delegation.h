// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/hub/db/connection.h"
#include "sync/hub/rawjson.h"
#include "sync/roles/roles.h"

#include <optional>
#include <string>
#include <string_view>

namespace hub {

/// Who may help a patient, as the patient's Consent resources say it by now.
struct Delegation {
    std::string patient;
    roles::Scopes scopes;
};

/// What `relatedPerson` may do at `now`; nothing when it was never given, has ended or was taken back.
[[nodiscard]] std::optional<Delegation> liveDelegation(db::Connection &database, std::string_view relatedPerson, platform::Instant now);

/// Brings delegations and hidden items in line with a Consent that is being written. Taking back ends the sessions of whoever
/// it was for, in the same transaction. True when somebody may see more than before, so that it must be announced again.
/// Refuses (422) a Consent that says neither, or lets somebody in who belongs to another record.
bool followConsent(db::Connection &database, const Json &consent, const std::string &patient, platform::Instant now);

/// Whether the patient keeps "Observation/…" from everyone who helps.
[[nodiscard]] bool isHidden(db::Connection &database, std::string_view patient, std::string_view item);

/// The RelatedPerson a delegation is for, as the hub writes it once the patient has agreed; nothing for another Consent.
[[nodiscard]] std::optional<Json> relatedPersonFor(const Json &consent, const std::string &patient);

} // namespace hub
