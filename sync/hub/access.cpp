// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/access.h"

#include "sync/hub/outcome.h"

#include <algorithm>

namespace hub {

namespace {

void forEachReference(const Json &value, const std::string &path, const std::function<void(const std::string &, const std::string &)> &visit)
{
    if (value.is_object()) {
        for (const auto &[key, child] : value.items()) {
            if (key == "reference" && child.is_string())
                visit(child.get<std::string>(), path);
            else
                forEachReference(child, path + '.' + key, visit);
        }
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            forEachReference(value[i], path + '[' + std::to_string(i) + ']', visit);
    }
}

std::string referenceAt(const Json &resource, std::string_view element)
{
    const auto found = resource.find(element);
    if (found == resource.end() || !found->is_object())
        return {};
    const auto reference = found->find("reference");
    return reference != found->end() && reference->is_string() ? reference->get<std::string>() : std::string();
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

void checkType(const Caller &caller, const TypeRule &rule, bool exists)
{
    const bool allowed = caller.isPatient()
        ? rule.writers == Writers::TeamAndPatient || (rule.writers == Writers::TeamAndPatientUpdates && exists)
        : rule.writers != Writers::Nobody;
    if (!allowed) {
        throw Refusal(403, "forbidden", exists ? "This sign-in may not change a resource of this type."
                                               : "This sign-in may not create a resource of this type.", std::string(rule.type));
    }
}

} // namespace

const std::vector<TypeRule> &allRules()
{
    static const std::vector<TypeRule> rules{
        {"CarePlan", "subject", Writers::TeamOnly},
        {"CareTeam", "subject", Writers::TeamOnly},
        {"Communication", "subject", Writers::TeamAndPatient},
        {"Consent", "patient", Writers::TeamAndPatient},
        {"DetectedIssue", "patient", Writers::TeamAndPatient},
        {"Device", "patient", Writers::TeamAndPatient, true},
        {"Flag", "subject", Writers::TeamOnly},
        {"Goal", "subject", Writers::TeamAndPatient},
        {"MedicationAdministration", "subject", Writers::TeamAndPatient},
        {"MedicationDispense", "subject", Writers::TeamAndPatient},
        {"MedicationRequest", "subject", Writers::TeamOnly},
        {"MedicationStatement", "subject", Writers::TeamAndPatient},
        {"Observation", "subject", Writers::TeamAndPatient},
        {"Organization", "", Writers::Nobody},
        {"Patient", "id", Writers::Nobody},
        {"PlanDefinition", "", Writers::Nobody},
        {"Practitioner", "", Writers::Nobody},
        {"PractitionerRole", "", Writers::Nobody},
        {"Provenance", "target", Writers::TeamAndPatient},
        {"Questionnaire", "", Writers::Nobody},
        {"QuestionnaireResponse", "subject", Writers::TeamAndPatient},
        {"RelatedPerson", "patient", Writers::Nobody},
        {"Task", "for", Writers::TeamAndPatientUpdates},
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

std::string Caller::reference() const
{
    switch (kind) {
    case Kind::Patient:
        return "Patient/" + id;
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
    const std::string text = referenceAt(resource, rule.patientElement);
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
        throw Refusal(403, "forbidden", "This sign-in gives no access to the record of this patient.");
}

void checkWrite(const Caller &caller, const TypeRule &rule, const Json &resource, std::string_view patient,
    const std::optional<std::string> &before, const PatientOf &patientOf)
{
    const std::string type(rule.type);
    if (caller.kind != Caller::Kind::Operator) {
        checkType(caller, rule, before.has_value());
        if (patient.empty())
            throw Refusal(422, "required", "Only the operator writes resources that are about nobody.", type + '.' + std::string(rule.patientElement));
        checkRead(caller, patient);
        if (before)
            checkRead(caller, *before);
    }
    if (before && *before != patient)
        throw Refusal(422, "business-rule", "A resource stays with the patient it was created for.", type + '.' + std::string(rule.patientElement));
    forEachReference(resource, type, [&](const std::string &text, const std::string &path) {
        const auto reference = localReference(text);
        if (!reference)
            return;
        const auto owner = reference->type == "Patient" ? reference->id : patientOf(reference->type, reference->id);
        // Within one record too: a resource of one patient never leads into that of another, not even for a nurse of both.
        if (owner && !owner->empty() && *owner != patient)
            throw Refusal(403, "forbidden", "It refers to the record of another patient.", path);
    });
    // The team must be able to trust who speaks.
    const auto sender = rule.type == "Communication" ? localReference(referenceAt(resource, "sender")) : std::nullopt;
    if (caller.isPatient() && !before && sender && sender->type.starts_with("Practitioner"))
        throw Refusal(403, "forbidden", "A patient's device cannot send in the name of a professional.", "Communication.sender");
}

void checkMitigations(const Caller &caller, const Json &resource, const std::optional<Json> &before)
{
    const Json none = Json::array();
    const Json now = resource.value("mitigation", none);
    const Json was = before ? before->value("mitigation", none) : none;
    const auto holds = [](const Json &all, const Json &one) { return std::find(all.begin(), all.end(), one) != all.end(); };
    if (caller.isPatient() && !std::all_of(now.begin(), now.end(), [&](const Json &one) { return holds(was, one); }))
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
