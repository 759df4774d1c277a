// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/access.h"

#include "sync/hub/outcome.h"
#include "sync/hub/recordkind.h"

#include <algorithm>

namespace hub {

namespace {

std::string referenceAt(const Json &resource, std::string_view element)
{
    const auto found = resource.find(element);
    if (found == resource.end() || !found->is_object())
        return {};
    const auto reference = found->find("reference");
    return reference != found->end() && reference->is_string() ? reference->get<std::string>() : std::string();
}

/// The one patient an entry of the access log is about.
std::string patientOfEntities(const Json &resource)
{
    std::string found;
    for (const Json &entity : resource.value("entity", Json::array())) {
        const std::string text = referenceAt(entity, "what");
        if (!text.starts_with("Patient/"))
            continue;
        if (!found.empty() && found != text)
            throw Refusal(422, "business-rule", "An entry of the access log is about one patient.", "AuditEvent.entity");
        found = text;
    }
    return found;
}

std::string patientOfTargets(const Json &resource, const PatientOf &patientOf)
{
    std::set<std::string> patients;
    for (const Json &target : resource.value("target", Json::array())) {
        const auto reference = target.is_object() ? localReference(target.value("reference", "")) : std::nullopt;
        if (!reference)
            continue;
        const auto patient = reference->type == "Patient" ? reference->id : patientOf(reference->type, reference->id);
        if (patient && !patient->empty())
            patients.insert(*patient);
    }
    if (patients.size() != 1)
        throw Refusal(422, "business-rule", "The targets must be stored resources of exactly one patient.", "Provenance.target");
    return *patients.begin();
}

using roles::Action;
using roles::Record;

/// Some resources say two things: a Task is assigned by the team and followed by the patient; an alert is raised by a device and
/// answered by people; a dose that two devices declare is merged.
bool mayChange(const Caller &caller, const std::string &type, Record record, bool isOwn, bool overwrites)
{
    if (caller.may(record, Action::Change, isOwn))
        return true;
    if (type == "Task")
        return caller.may(Record::Progress, Action::Add, isOwn);
    if (type == "DetectedIssue")
        return caller.may(Record::AlertSeen, Action::Add, isOwn) || caller.may(Record::Alert, Action::Add, isOwn);
    return type == "MedicationAdministration" && !overwrites && caller.may(record, Action::Add, true);
}

void checkKind(const Caller &caller, const TypeRule &rule, Record record, const std::optional<Present> &before, bool overwrites)
{
    const std::string type(rule.type);
    const bool isOwn = before && before->owner == caller.reference();
    const bool allowed = rule.isWritable && (before ? mayChange(caller, type, record, isOwn, overwrites) : caller.may(record, Action::Add, true));
    if (!allowed) {
        throw Refusal(403, "forbidden", before ? "This sign-in may not change a record of this kind."
                                               : "This sign-in may not create a record of this kind.", type);
    }
}

/// The team must be able to trust who speaks.
void checkSpeaker(const Caller &caller, const Json &resource, const TypeRule &rule)
{
    const std::string author = authorOf(resource);
    const std::string element(rule.type);
    if (caller.isCaregiver() && author != caller.reference() && (!author.empty() || rule.type != "DetectedIssue"))
        throw Refusal(403, "forbidden", "Who helps writes under their own name.", element);
    const auto speaker = localReference(author);
    if (!speaker || !speaker->type.starts_with("Practitioner"))
        return;
    if (caller.isPatient() && rule.type == "Communication")
        throw Refusal(403, "forbidden", "A patient's device cannot send in the name of a professional.", "Communication.sender");
    if (caller.kind == Caller::Kind::Professional && author != caller.reference())
        throw Refusal(403, "forbidden", "Professionals write under their own name.", element);
}

} // namespace

const std::vector<TypeRule> &allRules()
{
    static const std::vector<TypeRule> rules{
        {"AuditEvent", "entity", true},
        {"CarePlan", "subject", true},
        {"CareTeam", "subject", true},
        {"Communication", "subject", true},
        {"Consent", "patient", true},
        {"DetectedIssue", "patient", true},
        {"Device", "patient", true, true},
        {"Flag", "subject", true},
        {"Goal", "subject", true, false, true},
        {"MedicationAdministration", "subject", true, false, true},
        {"MedicationDispense", "subject", true, false, true},
        {"MedicationRequest", "subject", true},
        {"MedicationStatement", "subject", true, false, true},
        {"Observation", "subject", true, false, true},
        {"Organization", "", false},
        {"Patient", "id", false},
        {"PlanDefinition", "", false},
        {"Practitioner", "", false},
        {"PractitionerRole", "", false},
        {"Procedure", "subject", true},
        {"Provenance", "target", true},
        {"Questionnaire", "", false},
        {"QuestionnaireResponse", "subject", true, false, true},
        {"RelatedPerson", "patient", false},
        {"Task", "for", true},
    };
    return rules;
}

const TypeRule *ruleOf(std::string_view type)
{
    const auto &rules = allRules();
    const auto found = std::ranges::find(rules, type, &TypeRule::type);
    return found == rules.end() ? nullptr : &*found;
}

bool Caller::mayReadAbout(std::string_view patient) const
{
    return kind == Kind::Operator || patient.empty() || patients.contains(std::string(patient));
}

bool Caller::may(roles::Record record, roles::Action action, bool isOwn) const
{
    return kind == Kind::Operator || roles::may(viewer, record, action, isOwn);
}

std::string Caller::reference() const
{
    switch (kind) {
    case Kind::Patient:
        return "Patient/" + id;
    case Kind::Caregiver:
        return "RelatedPerson/" + id;
    case Kind::Professional:
        return "Practitioner/" + id;
    case Kind::Operator:
        break;
    }
    return "operator";
}

std::string patientIn(const Json &resource, const TypeRule &rule, const PatientOf &patientOf)
{
    if (rule.patientElement.empty())
        return {};
    if (rule.patientElement == "id")
        return resource.value("id", "");
    if (rule.patientElement == "target")
        return patientOfTargets(resource, patientOf);
    const std::string text = rule.patientElement == "entity" ? patientOfEntities(resource) : referenceAt(resource, rule.patientElement);
    if (text.empty() && rule.patientOptional)
        return {};
    const auto reference = localReference(text);
    // Only the relative form: an absolute one may name a patient of another server who happens to have this id.
    if (!reference || reference->type != "Patient" || text != "Patient/" + reference->id) {
        throw Refusal(422, "required", "A reference of the form Patient/<id> is required.",
            std::string(rule.type) + '.' + std::string(rule.patientElement));
    }
    return reference->id;
}

void checkRead(const Caller &caller, std::string_view patient)
{
    if (!caller.mayReadAbout(patient))
        throw Refusal(403, "forbidden", "This sign-in gives no access to the record of this patient.").about(std::string(patient));
}

void checkWrite(const Caller &caller, const TypeRule &rule, const Json &resource, std::string_view patient,
    const std::optional<Present> &before, bool overwrites)
{
    const std::string type(rule.type);
    const Record record = recordOf(resource);
    if (caller.kind != Caller::Kind::Operator) {
        if (patient.empty() && rule.isWritable)
            throw Refusal(422, "required", "Only the operator writes resources that are about nobody.", type + '.' + std::string(rule.patientElement));
        checkRead(caller, patient);
        if (before)
            checkRead(caller, before->patient);
    }
    if (before && before->patient != patient)
        throw Refusal(422, "business-rule", "A resource stays with the patient it was created for.", type + '.' + std::string(rule.patientElement));
    if (before && before->record != record)
        throw Refusal(422, "business-rule", "A resource stays the kind of record it was created as.", type);
    if (caller.kind != Caller::Kind::Operator)
        checkKind(caller, rule, record, before, overwrites);
    if (!before)
        checkSpeaker(caller, resource, rule);
}

void checkMitigations(const Caller &caller, const Json &resource, const std::optional<Json> &before)
{
    const Json none = Json::array();
    const Json now = resource.value("mitigation", none);
    const Json was = before ? before->value("mitigation", none) : none;
    const auto holds = [](const Json &all, const Json &one) { return std::find(all.begin(), all.end(), one) != all.end(); };
    const bool isTeam = caller.kind == Caller::Kind::Professional || caller.kind == Caller::Kind::Operator;
    if ((!isTeam || !caller.may(Record::AlertSeen, Action::Add, true)) && !std::all_of(now.begin(), now.end(), [&](const Json &one) { return holds(was, one); }))
        throw Refusal(403, "forbidden", "Only the team says what was done about an alert.", "DetectedIssue.mitigation");
    if (!std::all_of(was.begin(), was.end(), [&](const Json &one) { return holds(now, one); }))
        throw Refusal(412, "conflict", "Somebody has seen the alert since.", "DetectedIssue.mitigation");
}

std::optional<LocalReference> localReference(std::string_view text)
{
    std::vector<std::string_view> segments;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t slash = std::min(text.find('/', at), text.size());
        segments.push_back(text.substr(at, slash - at));
        at = slash + 1;
    }
    if (segments.size() >= 4 && segments[segments.size() - 2] == "_history")
        segments.resize(segments.size() - 2);
    if (segments.size() < 2)
        return std::nullopt;
    const std::string_view type = segments[segments.size() - 2];
    const std::string_view id = segments.back();
    if (!ruleOf(type) || !isFhirId(id))
        return std::nullopt;
    return LocalReference{std::string(type), std::string(id)};
}

bool isFhirId(std::string_view text)
{
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, allowed);
}

} // namespace hub
