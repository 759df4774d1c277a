// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/careprocess.h"
#include "app/domain/consent.h"
#include "app/domain/documents.h"
#include "sync/fhir/auditevent.h"
#include "sync/fhir/consent.h"
#include "sync/fhir/procedure.h"
#include "sync/fhir/relatedperson.h"

namespace mapping {

/// SYNC 1.3, row 24: each word of the patient is a Consent of its own, never rewritten.
[[nodiscard]] fhir::Consent toFhir(const domain::ConsentEntry &entry);
/// `Invalid` when it is not one of ours.
[[nodiscard]] platform::Result<domain::ConsentEntry> consentFrom(const fhir::Consent &consent);

/// A meeting or another step of therapeutic education.
[[nodiscard]] fhir::Procedure toFhir(const domain::CareStep &step);
[[nodiscard]] platform::Result<domain::CareStep> careStepFrom(const fhir::Procedure &procedure);

/// SYNC 1.3, row 26.
[[nodiscard]] fhir::AuditEvent toFhir(const domain::AccessEntry &entry);
[[nodiscard]] platform::Result<domain::AccessEntry> accessFrom(const fhir::AuditEvent &event);

/// Somebody who helps, to name them beside what they entered. `job` is what they are to the patient.
[[nodiscard]] domain::Person personFrom(const fhir::RelatedPerson &person);

} // namespace mapping
