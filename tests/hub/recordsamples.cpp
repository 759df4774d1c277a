// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/recordsamples.h"

#include "tests/hub/wholeresource.h"

#include <set>

namespace testsupport {

using hub::Json;
using roles::Record;

Json coded(const std::string &system, const std::string &code)
{
    return {{"coding", Json::array({{{"system", "https://passerelle.example/fhir/CodeSystem/" + system}, {"code", code}}})}};
}

std::vector<std::pair<Record, Json>> recordSamples(const std::string &suffix, const std::string &patient)
{
    const Json who{{"reference", "Patient/" + patient}};
    const auto make = [&](const std::string &type, const std::string &element, Json more = Json::object()) {
        more["resourceType"] = type;
        more["id"] = type + suffix;
        if (!element.empty())
            more[element] = who;
        return whole(more);
    };
    const auto named = [](Json resource, const std::string &name) {
        resource["id"] = resource["id"].get<std::string>() + "-" + name;
        return resource;
    };
    return {
        {Record::CareTeam, make("CareTeam", "subject", {{"status", "inactive"}})},
        {Record::Process, make("Procedure", "subject")},
        {Record::Assessment, named(make("QuestionnaireResponse", "subject",
                                       {{"questionnaire", "https://passerelle.example/fhir/Questionnaire/assessment|1"}}), "assessment")},
        {Record::Path, make("CarePlan", "subject")},
        {Record::Path, make("Task", "for")},
        {Record::Answer, make("QuestionnaireResponse", "subject", {{"questionnaire", "https://passerelle.example/fhir/Questionnaire/p/u"}})},
        {Record::AnswerReview, named(make("Observation", "subject", {{"code", coded("observation-kind", "answer-review")}}), "review")},
        {Record::Goal, make("Goal", "subject")},
        {Record::Measure, make("Observation", "subject", {{"code", coded("measure-kind", "weight")}})},
        {Record::SideEffect, named(make("Observation", "subject", {{"code", coded("observation-kind", "side-effect")}}), "effect")},
        {Record::Mood, named(make("Observation", "subject", {{"code", coded("observation-kind", "mood")}}), "mood")},
        {Record::Prescription, make("MedicationRequest", "subject")},
        {Record::MedicationPlan, make("MedicationStatement", "subject")},
        {Record::Dose, make("MedicationAdministration", "subject", {{"status", "completed"}})},
        {Record::Supply, make("MedicationDispense", "subject")},
        {Record::Alert, make("DetectedIssue", "patient")},
        {Record::Limit, make("Flag", "subject", {{"code", coded("clinical-setting", "threshold")}})},
        {Record::LimitRange, named(make("Flag", "subject", {{"code", coded("clinical-setting", "range")}}), "range")},
        {Record::Message, make("Communication", "subject")},
        {Record::Consent, make("Consent", "patient", {{"policyRule", {{"text", "fictitious"}}}})},
        {Record::AccessEntry, make("AuditEvent", "", {{"entity", Json::array({{{"what", who}}})}})},
        {Record::Origin, make("Provenance", "", {{"target", Json::array({who})}})},
    };
}


Json saidBy(Json resource, const std::string &who)
{
    const std::string type = resource["resourceType"];
    const Json reference{{"reference", who}};
    if (type == "Communication")
        resource["sender"] = reference;
    else if (type == "QuestionnaireResponse" || type == "Flag" || type == "CarePlan")
        resource["author"] = reference;
    else if (type == "MedicationStatement")
        resource["informationSource"] = reference;
    else if (type == "Goal")
        resource["expressedBy"] = reference;
    else if (type == "AuditEvent")
        resource["agent"][0]["who"] = reference;
    else if (std::set<std::string>{"MedicationAdministration", "MedicationDispense", "Procedure"}.contains(type))
        resource["performer"] = Json::array({{{"actor", reference}}});
    else if (type == "Observation")
        resource["performer"] = Json::array({reference});
    return resource;
}

} // namespace testsupport
