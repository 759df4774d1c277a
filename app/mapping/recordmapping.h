// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "sync/fhir/careteam.h"
#include "sync/fhir/patient.h"
#include "sync/fhir/practitioner.h"

/// What only the hub writes: read here, never written back.
namespace mapping {

[[nodiscard]] domain::Person personFrom(const fhir::Patient &patient);
[[nodiscard]] domain::Person personFrom(const fhir::Practitioner &practitioner);
/// Members in the order of the team, with what it says of each.
[[nodiscard]] domain::CareTeam teamFrom(const fhir::CareTeam &team);

} // namespace mapping
