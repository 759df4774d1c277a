// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/caremapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"

#include <algorithm>

namespace mapping {

using domain::AccessEntry;
using domain::CareStep;
using domain::ConsentEntry;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::string_view kConsentTopic = "https://passerelle.example/fhir/CodeSystem/consent-topic";
constexpr std::string_view kDelegationScope = "https://passerelle.example/fhir/CodeSystem/delegation-scope";
constexpr std::string_view kCareStep = "https://passerelle.example/fhir/CodeSystem/care-step";
constexpr std::string_view kConsentScope = "http://terminology.hl7.org/CodeSystem/consentscope";
constexpr std::string_view kAuditType = "http://terminology.hl7.org/CodeSystem/audit-event-type";
constexpr std::string_view kSnomed = "http://snomed.info/sct";
constexpr std::string_view kConsentText = "https://passerelle.example/fhir/consent-text/";

constexpr std::string_view kPrevious = "https://passerelle.example/fhir/StructureDefinition/ledger-previous";
constexpr std::string_view kHash = "https://passerelle.example/fhir/StructureDefinition/ledger-hash";
constexpr std::string_view kGranteeName = "https://passerelle.example/fhir/StructureDefinition/grantee-name";
constexpr std::string_view kRelationship = "https://passerelle.example/fhir/StructureDefinition/grantee-relationship";
constexpr std::string_view kSetting = "https://passerelle.example/fhir/StructureDefinition/meeting-setting";
constexpr std::string_view kReceiver = "https://passerelle.example/fhir/StructureDefinition/hand-over-to";

void writeLink(Extensions &extensions, const domain::Link &link)
{
    setText(extensions, kPrevious, link.previous);
    setText(extensions, kHash, link.hash);
}

domain::Link linkIn(const Extensions &extensions)
{
    return {textOf(extensions, kPrevious), textOf(extensions, kHash)};
}

std::string_view statusOf(ConsentEntry::Decision decision)
{
    return decision == ConsentEntry::Decision::Given ? "active" : decision == ConsentEntry::Decision::Refused ? "rejected" : "inactive";
}

std::optional<ConsentEntry::Decision> decisionIn(std::string_view status)
{
    return status == "active"     ? std::optional(ConsentEntry::Decision::Given)
           : status == "rejected" ? std::optional(ConsentEntry::Decision::Refused)
           : status == "inactive" ? std::optional(ConsentEntry::Decision::Withdrawn)
                                  : std::nullopt;
}

std::vector<std::string> words(const std::string &text)
{
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t space = std::min(text.find(' ', at), text.size());
        if (space > at)
            found.push_back(text.substr(at, space - at));
        at = space + 1;
    }
    return found;
}

fhir::ConsentProvision provisionOf(const ConsentEntry &entry)
{
    fhir::ConsentProvision provision;
    provision.type = entry.topic == domain::topic::kHiding ? "deny" : "permit";
    if (!entry.until.empty()) {
        provision.period.emplace();
        provision.period->end = entry.until;
    }
    for (const std::string &scope : words(entry.scopes))
        provision.code.push_back(conceptOf(kDelegationScope, scope));
    if (entry.topic == domain::topic::kDelegation) {
        fhir::ConsentActor actor;
        actor.role = conceptOf("http://terminology.hl7.org/CodeSystem/v3-RoleCode", "DELEGATEE");
        actor.reference = reference("RelatedPerson", entry.subject);
        provision.actor.push_back(std::move(actor));
    } else if (!entry.subject.empty()) {
        fhir::ConsentData data;
        data.meaning = "instance";
        data.reference.emplace();
        data.reference->reference = entry.subject;
        provision.data.push_back(std::move(data));
    }
    return provision;
}

} // namespace

fhir::Consent toFhir(const ConsentEntry &entry)
{
    fhir::Consent wire;
    wire.id = entry.envelope.id.value;
    setIdentifier(wire.identifier, "Consent", wire.id);
    writeEntry(wire.extension, entry.envelope);
    writeLink(wire.extension, entry.link);
    setText(wire.extension, kGranteeName, entry.granteeName);
    setText(wire.extension, kRelationship, entry.relationship);
    wire.status = statusOf(entry.decision);
    wire.scope = conceptOf(kConsentScope, "patient-privacy");
    wire.category = {conceptOf(kConsentTopic, entry.topic.value)};
    wire.patient = reference("Patient", entry.envelope.patient.value);
    wire.dateTime = platform::toIso(entry.envelope.occurredAt);
    wire.performer = {actorReference(entry.envelope.author, entry.envelope.authorRole)};
    wire.policy.emplace_back().uri = std::string(kConsentText) + entry.textVersion;
    wire.provision = provisionOf(entry);
    return wire;
}

Result<ConsentEntry> consentFrom(const fhir::Consent &consent)
{
    std::string topic;
    for (const fhir::CodeableConcept &category : consent.category) {
        if (topic.empty())
            topic = codeIn(category, kConsentTopic);
    }
    const auto decision = decisionIn(consent.status);
    const auto at = platform::zonedFromIso(consent.dateTime);
    if (topic.empty() || !decision || !at || !consent.patient)
        return Error{ErrorCode::Invalid, "the consent is not one of ours"};
    ConsentEntry entry;
    entry.envelope.patient = {idIn(*consent.patient, "Patient")};
    entry.envelope.author = {consent.performer.empty() ? entry.envelope.patient.value : idIn(consent.performer.front())};
    entry.envelope.occurredAt = *at;
    readEntry(consent.extension, entry.envelope);
    entry.envelope.id = {consent.id};
    entry.topic = {topic};
    entry.decision = *decision;
    if (!consent.policy.empty() && consent.policy.front().uri.starts_with(kConsentText))
        entry.textVersion = consent.policy.front().uri.substr(kConsentText.size());
    entry.granteeName = textOf(consent.extension, kGranteeName);
    entry.relationship = textOf(consent.extension, kRelationship);
    entry.link = linkIn(consent.extension);
    if (!consent.provision)
        return entry;
    const fhir::ConsentProvision &provision = *consent.provision;
    for (const fhir::CodeableConcept &code : provision.code) {
        if (const std::string scope = codeIn(code, kDelegationScope); !scope.empty())
            entry.scopes += (entry.scopes.empty() ? "" : " ") + scope;
    }
    if (provision.period)
        entry.until = provision.period->end;
    if (entry.topic == domain::topic::kDelegation && !provision.actor.empty() && provision.actor.front().reference)
        entry.subject = idIn(*provision.actor.front().reference, "RelatedPerson");
    else if (!provision.data.empty() && provision.data.front().reference)
        entry.subject = provision.data.front().reference->reference;
    return entry;
}

fhir::Procedure toFhir(const CareStep &step)
{
    fhir::Procedure wire;
    wire.id = step.envelope.id.value;
    setIdentifier(wire.identifier, "Procedure", wire.id);
    writeEntry(wire.extension, step.envelope);
    setCode(wire.extension, kSetting, std::string(toToken(step.setting)));
    setText(wire.extension, kReceiver, step.receiver.value);
    wire.status = "completed";
    wire.category = conceptOf(kSnomed, "409073007", "Education (procedure)");
    wire.code = conceptOf(kCareStep, toToken(step.kind));
    wire.subject = reference("Patient", step.envelope.patient.value);
    wire.performedDateTime = platform::toIso(step.envelope.occurredAt);
    wire.performer.emplace_back().actor = actorReference(step.envelope.author, step.envelope.authorRole);
    if (!step.note.empty())
        wire.note.emplace_back().text = step.note;
    return wire;
}

Result<CareStep> careStepFrom(const fhir::Procedure &procedure)
{
    const auto kind = domain::careStepFromToken(codeIn(procedure.code, kCareStep));
    const auto setting = domain::careSettingFromToken(textOf(procedure.extension, kSetting));
    const auto at = platform::zonedFromIso(procedure.performedDateTime);
    if (!kind || !at || !procedure.subject || procedure.performer.empty() || procedure.status != "completed")
        return Error{ErrorCode::Invalid, "the procedure is not a step of ours"};
    CareStep step;
    step.kind = *kind;
    step.setting = setting.value_or(CareStep::Setting::Individual);
    step.envelope.patient = {idIn(*procedure.subject, "Patient")};
    step.envelope.author = {idIn(procedure.performer.front().actor)};
    step.envelope.occurredAt = *at;
    readEntry(procedure.extension, step.envelope);
    step.envelope.id = {procedure.id};
    step.receiver = {textOf(procedure.extension, kReceiver)};
    if (!procedure.note.empty())
        step.note = procedure.note.front().text;
    return step;
}

fhir::AuditEvent toFhir(const AccessEntry &entry)
{
    fhir::AuditEvent wire;
    wire.id = entry.envelope.id.value;
    writeEntry(wire.extension, entry.envelope);
    writeLink(wire.extension, entry.link);
    wire.type.system = kAuditType;
    wire.type.code = "rest";
    wire.action = "R";
    wire.recorded = platform::toIso(entry.envelope.occurredAt);
    fhir::AuditEventAgent &agent = wire.agent.emplace_back();
    agent.who = actorReference(entry.envelope.author, entry.envelope.authorRole);
    agent.requestor = true;
    wire.source.observer.emplace();
    wire.source.observer->display = entry.envelope.deviceId;
    fhir::AuditEventEntity &entity = wire.entity.emplace_back();
    entity.what = reference("Patient", entry.envelope.patient.value);
    entity.description = entry.what;
    return wire;
}

Result<AccessEntry> accessFrom(const fhir::AuditEvent &event)
{
    const auto at = platform::zonedFromIso(event.recorded);
    if (!at || event.agent.empty() || !event.agent.front().who || event.entity.empty() || !event.entity.front().what)
        return Error{ErrorCode::Invalid, "the entry of the access log is not one of ours"};
    AccessEntry entry;
    entry.envelope.patient = {idIn(*event.entity.front().what, "Patient")};
    entry.envelope.author = {idIn(*event.agent.front().who)};
    entry.envelope.occurredAt = *at;
    readEntry(event.extension, entry.envelope);
    entry.envelope.id = {event.id};
    entry.what = event.entity.front().description;
    entry.link = linkIn(event.extension);
    return entry;
}

domain::Person personFrom(const fhir::RelatedPerson &person)
{
    domain::Person read;
    read.id = {person.id};
    read.role = domain::role::kCaregiver;
    if (!person.name.empty())
        read.family = person.name.front().text.empty() ? person.name.front().family : person.name.front().text;
    if (!person.relationship.empty())
        read.job = person.relationship.front().text;
    return read;
}

} // namespace mapping
