// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/measuremapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"

namespace mapping {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

fhir::Observation toFhir(
    const domain::Measure &measure, const MeasureCoding &coding, bool stands, const std::optional<fhir::Observation> &base)
{
    fhir::Observation wire = base.value_or(fhir::Observation{});
    const domain::Envelope &envelope = measure.envelope;
    wire.meta.reset();
    wire.id = envelope.id.value;
    setIdentifier(wire.identifier, "Observation", envelope.id.value);
    writeEntry(wire.extension, envelope);
    wire.status = !stands ? "entered-in-error" : "final";
    wire.category = {conceptOf(codes::kObservationCategory, "vital-signs", "Vital Signs")};
    wire.code = conceptOf(codes::kLoinc, coding.loinc, coding.display);
    wire.code.coding.push_back(conceptOf(codes::kMeasureKind, measure.kind).coding.front());
    wire.subject = reference("Patient", envelope.patient.value);
    wire.effectiveDateTime = platform::toIso(envelope.occurredAt);
    wire.performer = {actorReference(envelope.author, envelope.authorRole)};
    fhir::Quantity quantity;
    quantity.value = fhir::Decimal::of(measure.value, coding.decimals);
    quantity.unit = measure.unit;
    quantity.system = codes::kUcum;
    quantity.code = measure.unit;
    wire.valueQuantity = quantity;
    return wire;
}

Result<domain::Measure> measureFrom(const fhir::Observation &observation)
{
    const std::string kind = codeIn(observation.code, codes::kMeasureKind);
    if (kind.empty() || !observation.valueQuantity || !observation.valueQuantity->value || !observation.subject)
        return Error{ErrorCode::Invalid, "the observation is not one of our measures"};
    const auto at = platform::zonedFromIso(observation.effectiveDateTime);
    if (!at)
        return at.error();
    domain::Measure measure;
    measure.kind = kind;
    measure.value = observation.valueQuantity->value->value();
    measure.unit = observation.valueQuantity->code;
    measure.envelope.id = {observation.id};
    measure.envelope.patient = {idIn(*observation.subject, "Patient")};
    measure.envelope.author = {observation.performer.empty() ? std::string() : idIn(observation.performer.front())};
    measure.envelope.occurredAt = *at;
    readEntry(observation.extension, measure.envelope);
    measure.envelope.id = {observation.id};
    return measure;
}

bool isWithdrawn(const fhir::Observation &observation)
{
    return observation.status == "entered-in-error" || observation.status == "cancelled";
}

} // namespace mapping
