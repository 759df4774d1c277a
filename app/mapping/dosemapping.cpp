// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/dosemapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"
#include "platforms/base/uuid.h"

#include <set>
#include <sstream>

namespace mapping {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::string_view kWithdrawnFacts = "https://passerelle.example/fhir/StructureDefinition/withdrawn-facts";

/// Others write no fact id: one is derived from what they say, so that the same statement read twice is one fact.
domain::FactId derivedId(const fhir::MedicationAdministration &wire)
{
    return {platform::uuidV5(platform::kPasserelleNamespace, "remote-dose|" + wire.id + "|" + wire.status + "|" + wire.effectiveDateTime)};
}

} // namespace

fhir::MedicationAdministration toFhir(const domain::DoseEvent &current, bool stands, const std::string &medicine,
    const std::optional<fhir::MedicationAdministration> &base)
{
    fhir::MedicationAdministration wire = base.value_or(fhir::MedicationAdministration{});
    const domain::Envelope &envelope = current.envelope;
    wire.meta.reset();
    wire.id = domain::resourceId(current.slot);
    setIdentifier(wire.identifier, "MedicationAdministration", wire.id);
    writeEntry(wire.extension, envelope);
    fhir::Extension scheduled;
    scheduled.url = fhir::kScheduledTimeUrl;
    scheduled.valueDateTime = platform::toIso(current.slot.scheduledAt);
    std::erase_if(wire.extension, [](const fhir::Extension &extension) { return extension.url == fhir::kScheduledTimeUrl; });
    wire.extension.push_back(std::move(scheduled));
    wire.status = !stands ? "entered-in-error" : current.state == domain::DoseEvent::State::Taken ? "completed" : "not-done";
    wire.statusReason.clear();
    if (current.reason)
        wire.statusReason.push_back(conceptOf(codes::kSkipReason, current.reason->value));
    if (!wire.medicationCodeableConcept && !wire.medicationReference) {
        wire.medicationCodeableConcept.emplace().text = medicine.empty() ? "?" : medicine;
    }
    wire.subject = reference("Patient", envelope.patient.value);
    wire.effectiveDateTime = platform::toIso(envelope.occurredAt);
    fhir::MedicationAdministrationPerformer performer;
    performer.actor = actorReference(envelope.author, envelope.authorRole);
    wire.performer = {performer};
    wire.request = reference("MedicationRequest", current.slot.medication.value);
    return wire;
}

Result<domain::DoseEvent> doseFrom(const fhir::MedicationAdministration &administration)
{
    const fhir::Extension *scheduled = find(administration.extension, fhir::kScheduledTimeUrl);
    if (!scheduled || !administration.request)
        return Error{ErrorCode::Invalid, "the administration does not say which planned dose it is"};
    const auto at = platform::zonedFromIso(administration.effectiveDateTime);
    const auto plannedAt = platform::zonedFromIso(scheduled->valueDateTime);
    if (!at || !plannedAt)
        return Error{ErrorCode::Invalid, "the administration has no readable time"};
    domain::DoseEvent event;
    event.slot = {{idIn(*administration.request, "MedicationRequest")}, *plannedAt};
    event.state = administration.status == "not-done" ? domain::DoseEvent::State::Skipped : domain::DoseEvent::State::Taken;
    for (const fhir::CodeableConcept &reason : administration.statusReason) {
        if (const std::string code = codeIn(reason, codes::kSkipReason); !code.empty())
            event.reason = domain::SkipReason{code};
    }
    event.envelope.id = derivedId(administration);
    event.envelope.patient = {idIn(administration.subject, "Patient")};
    event.envelope.author = {administration.performer.empty() ? std::string() : idIn(administration.performer.front().actor)};
    event.envelope.occurredAt = *at;
    readEntry(administration.extension, event.envelope);
    return event;
}

bool isWithdrawn(const fhir::MedicationAdministration &administration)
{
    return administration.status == "entered-in-error";
}

void addWithdrawn(fhir::MedicationAdministration &administration, const std::vector<domain::FactId> &facts)
{
    std::set<std::string> ids;
    for (const domain::FactId &each : withdrawnIn(administration))
        ids.insert(each.value);
    for (const domain::FactId &each : facts)
        ids.insert(each.value);
    std::string text;
    for (const std::string &id : ids)
        text += (text.empty() ? "" : " ") + id;
    setText(administration.extension, kWithdrawnFacts, text);
}

std::vector<domain::FactId> withdrawnIn(const fhir::MedicationAdministration &administration)
{
    std::vector<domain::FactId> facts;
    std::istringstream words(textOf(administration.extension, kWithdrawnFacts));
    for (std::string id; words >> id;)
        facts.push_back({id});
    return facts;
}

} // namespace mapping
