// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/recordkind.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hub {

namespace {

using roles::Record;

constexpr std::string_view kMeasureKind = "https://passerelle.example/fhir/CodeSystem/measure-kind";
constexpr std::string_view kObservationKind = "https://passerelle.example/fhir/CodeSystem/observation-kind";
constexpr std::string_view kClinicalSetting = "https://passerelle.example/fhir/CodeSystem/clinical-setting";
constexpr std::string_view kAssessmentCanonical = "https://passerelle.example/fhir/Questionnaire/assessment";

constexpr std::array kByType{
    std::pair{std::string_view("AuditEvent"), Record::AccessEntry},
    std::pair{std::string_view("CarePlan"), Record::Path},
    std::pair{std::string_view("CareTeam"), Record::CareTeam},
    std::pair{std::string_view("Communication"), Record::Message},
    std::pair{std::string_view("Consent"), Record::Consent},
    std::pair{std::string_view("DetectedIssue"), Record::Alert},
    std::pair{std::string_view("Flag"), Record::Limit},
    std::pair{std::string_view("Goal"), Record::Goal},
    std::pair{std::string_view("MedicationAdministration"), Record::Dose},
    std::pair{std::string_view("MedicationDispense"), Record::Supply},
    std::pair{std::string_view("MedicationRequest"), Record::Prescription},
    std::pair{std::string_view("MedicationStatement"), Record::MedicationPlan},
    std::pair{std::string_view("Observation"), Record::Measure},
    std::pair{std::string_view("Patient"), Record::Profile},
    std::pair{std::string_view("Procedure"), Record::Process},
    std::pair{std::string_view("QuestionnaireResponse"), Record::Answer},
    std::pair{std::string_view("RelatedPerson"), Record::Profile},
    std::pair{std::string_view("Task"), Record::Path},
};

const Json &at(const Json &object, std::string_view key)
{
    static const Json nothing;
    if (!object.is_object())
        return nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

const Json &firstOf(const Json &list)
{
    static const Json nothing;
    return list.is_array() && !list.empty() ? list.front() : list.is_object() ? list : nothing;
}

std::string text(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::string referenceIn(const Json &value)
{
    return text(at(value, "reference"));
}

bool hasText(const Json &resource, std::string_view element, std::string_view start)
{
    return text(at(resource, element)).starts_with(start);
}

} // namespace

std::string codeOf(const Json &codeableConcepts, std::string_view system)
{
    const auto inOne = [system](const Json &codeable) -> std::string {
        const Json &codings = at(codeable, "coding");
        for (const Json &coding : codings.is_array() ? codings : Json::array()) {
            if (text(at(coding, "system")) == system)
                return text(at(coding, "code"));
        }
        return {};
    };
    if (!codeableConcepts.is_array())
        return inOne(codeableConcepts);
    for (const Json &codeable : codeableConcepts) {
        if (std::string code = inOne(codeable); !code.empty())
            return code;
    }
    return {};
}

std::string extensionText(const Json &resource, std::string_view url)
{
    const Json &extensions = at(resource, "extension");
    for (const Json &extension : extensions.is_array() ? extensions : Json::array()) {
        if (text(at(extension, "url")) != url)
            continue;
        const std::string value = text(at(extension, "valueString"));
        return value.empty() ? text(at(extension, "valueCode")) : value;
    }
    return {};
}

std::vector<roles::Record> recordsOf(std::string_view type)
{
    const auto found = std::ranges::find(kByType, type, [](const auto &each) { return each.first; });
    std::vector<Record> records{found == kByType.end() ? Record::Origin : found->second};
    if (type == "Observation")
        records.insert(records.end(), {Record::AnswerReview, Record::SideEffect, Record::Mood});
    else if (type == "QuestionnaireResponse")
        records.push_back(Record::Assessment);
    else if (type == "Flag")
        records.push_back(Record::LimitRange);
    return records;
}

roles::Record recordOf(const Json &resource)
{
    const std::string type = text(at(resource, "resourceType"));
    const auto found = std::ranges::find(kByType, type, [](const auto &each) { return each.first; });
    const Record byType = found == kByType.end() ? Record::Origin : found->second;
    if (type == "Observation") {
        const std::string kind = codeOf(at(resource, "code"), kObservationKind);
        if (kind == "answer-review")
            return Record::AnswerReview;
        if (kind == "side-effect")
            return Record::SideEffect;
        // A mood is one whatever it is coded as beside it.
        if (kind == "mood" || codeOf(at(resource, "code"), kMeasureKind) == "mood")
            return Record::Mood;
    }
    if (type == "QuestionnaireResponse" && hasText(resource, "questionnaire", kAssessmentCanonical))
        return Record::Assessment;
    if (type == "Flag" && codeOf(at(resource, "code"), kClinicalSetting) == "range")
        return Record::LimitRange;
    return byType;
}

std::string authorOf(const Json &resource)
{
    const std::string type = text(at(resource, "resourceType"));
    if (type == "Communication")
        return referenceIn(at(resource, "sender"));
    if (type == "QuestionnaireResponse" || type == "Flag" || type == "CarePlan")
        return referenceIn(at(resource, "author"));
    if (type == "MedicationRequest")
        return referenceIn(at(resource, "requester"));
    if (type == "MedicationStatement")
        return referenceIn(at(resource, "informationSource"));
    if (type == "Goal")
        return referenceIn(at(resource, "expressedBy"));
    if (type == "AuditEvent")
        return referenceIn(at(firstOf(at(resource, "agent")), "who"));
    const Json &performer = firstOf(at(resource, "performer"));
    const std::string direct = referenceIn(performer);
    return direct.empty() ? referenceIn(at(performer, "actor")) : direct;
}

std::string ownerOf(const Json &resource, const std::string &patient)
{
    if (text(at(resource, "resourceType")) == "Consent" && codeOf(at(resource, "category"), kConsentTopic) == "delegation")
        return referenceIn(at(firstOf(at(at(resource, "provision"), "actor")), "reference"));
    const std::string author = authorOf(resource);
    return !author.empty() ? author : patient.empty() ? std::string() : "Patient/" + patient;
}

} // namespace hub
