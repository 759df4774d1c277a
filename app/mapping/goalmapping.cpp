// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/goalmapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"
#include "platforms/base/uuid.h"

namespace mapping {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

fhir::Goal toFhir(const domain::Goal &goal, const domain::Envelope &version, const std::optional<fhir::Goal> &base)
{
    fhir::Goal wire = base.value_or(fhir::Goal{});
    wire.meta.reset();
    wire.id = goal.id.value;
    setIdentifier(wire.identifier, "Goal", wire.id);
    writeEntry(wire.extension, version);
    // `statusDate` holds a day only; the order of versions follows from the stamp, their hour from here.
    setText(wire.extension, codes::kWrittenAt, platform::toIso(version.occurredAt));
    wire.lifecycleStatus = goal.isActive ? "active" : "on-hold";
    wire.description.text = goal.text;
    wire.subject = reference("Patient", goal.patient.value);
    wire.statusDate = platform::toIsoDate(version.occurredAt);
    wire.expressedBy = actorReference(version.author, version.authorRole);
    return wire;
}

Result<domain::Goal> goalFrom(const fhir::Goal &wire)
{
    const std::string patient = idIn(wire.subject, "Patient");
    if (wire.id.empty() || patient.empty() || wire.description.text.empty())
        return Error{ErrorCode::Invalid, "a goal has no words, or is nobody's"};
    const bool isActive = wire.lifecycleStatus == "active" || wire.lifecycleStatus == "proposed" || wire.lifecycleStatus == "planned" ||
        wire.lifecycleStatus == "accepted";
    return domain::Goal{{wire.id}, {patient}, wire.description.text, isActive};
}

domain::Envelope versionOf(const fhir::Goal &wire)
{
    domain::Envelope envelope;
    envelope.patient = {idIn(wire.subject, "Patient")};
    envelope.author = {wire.expressedBy ? idIn(*wire.expressedBy) : envelope.patient.value};
    std::string at = textOf(wire.extension, codes::kWrittenAt);
    if (at.empty() && !wire.statusDate.empty())
        at = wire.statusDate + "T12:00:00Z";
    if (auto time = platform::zonedFromIso(at))
        envelope.occurredAt = *time;
    readEntry(wire.extension, envelope);
    // The words decide: the same version read twice is one.
    envelope.id = {platform::uuidV5(platform::kPasserelleNamespace,
        "goal|" + wire.id + "|" + at + "|" + wire.lifecycleStatus + "|" + wire.description.text)};
    return envelope;
}

} // namespace mapping
