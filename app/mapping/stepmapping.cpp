// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/stepmapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"

namespace mapping {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

fhir::Observation toFhir(const domain::StepMark &mark, bool stands, const std::optional<fhir::Observation> &base)
{
    fhir::Observation wire = base.value_or(fhir::Observation{});
    const domain::Envelope &envelope = mark.envelope;
    wire.meta.reset();
    wire.id = envelope.id.value;
    setIdentifier(wire.identifier, "Observation", envelope.id.value);
    writeEntry(wire.extension, envelope);
    wire.status = stands ? "final" : "entered-in-error";
    wire.category = {conceptOf(codes::kObservationCategory, "activity", "Activity")};
    wire.code = conceptOf(codes::kProtocolStep, mark.pack + "/" + mark.step);
    wire.subject = reference("Patient", envelope.patient.value);
    wire.effectiveDateTime = platform::toIso(envelope.occurredAt);
    wire.performer = {actorReference(envelope.author, envelope.authorRole)};
    wire.valueBoolean = true;
    return wire;
}

bool isStep(const fhir::Observation &observation)
{
    return !codeIn(observation.code, codes::kProtocolStep).empty();
}

Result<domain::StepMark> stepFrom(const fhir::Observation &observation)
{
    const std::string code = codeIn(observation.code, codes::kProtocolStep);
    const std::size_t slash = code.find('/');
    if (slash == std::string::npos || slash == 0 || slash + 1 == code.size() || !observation.subject)
        return Error{ErrorCode::Invalid, "the observation names no step of ours"};
    const auto at = platform::zonedFromIso(observation.effectiveDateTime);
    if (!at)
        return at.error();
    domain::StepMark mark{{}, code.substr(0, slash), code.substr(slash + 1)};
    mark.envelope.patient = {idIn(*observation.subject, "Patient")};
    mark.envelope.author = {observation.performer.empty() ? std::string() : idIn(observation.performer.front())};
    mark.envelope.occurredAt = *at;
    readEntry(observation.extension, mark.envelope);
    mark.envelope.id = {observation.id};
    return mark;
}

} // namespace mapping
