// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/wholeresource.h"

#include <map>
#include <string>

namespace testsupport {

using hub::Json;

namespace {

const Json &required(const std::string &type)
{
    static const Json words{{"text", "fictitious"}};
    static const Json somebody{{"display", "fictitious"}};
    static const Json time("2026-11-21T09:00:00+01:00");
    static const std::map<std::string, Json> byType{
        {"AuditEvent", {{"type", {{"code", "rest"}}}, {"recorded", time}, {"agent", {{{"requestor", true}}}}, {"source", {{"observer", somebody}}}}},
        {"CarePlan", {{"status", "active"}, {"intent", "plan"}}},
        {"Communication", {{"status", "completed"}}},
        {"Consent", {{"status", "active"}, {"scope", words}, {"category", Json::array({words})}}},
        {"DetectedIssue", {{"status", "preliminary"}}},
        {"Flag", {{"status", "active"}, {"code", words}}},
        {"Goal", {{"lifecycleStatus", "active"}, {"description", words}}},
        {"MedicationAdministration", {{"status", "completed"}, {"medicationCodeableConcept", words}, {"effectiveDateTime", time}}},
        {"MedicationDispense", {{"status", "completed"}, {"medicationCodeableConcept", words}}},
        {"MedicationRequest", {{"status", "active"}, {"intent", "order"}, {"medicationCodeableConcept", words}}},
        {"MedicationStatement", {{"status", "active"}, {"medicationCodeableConcept", words}}},
        {"Observation", {{"status", "final"}, {"code", words}}},
        {"PlanDefinition", {{"status", "active"}}},
        {"Procedure", {{"status", "completed"}}},
        {"Provenance", {{"recorded", time}, {"agent", {{{"who", somebody}}}}}},
        {"Questionnaire", {{"status", "active"}}},
        {"QuestionnaireResponse", {{"status", "completed"}}},
        {"Task", {{"status", "requested"}, {"intent", "order"}}},
    };
    static const Json nothing = Json::object();
    const auto found = byType.find(type);
    return found == byType.end() ? nothing : found->second;
}

} // namespace

Json whole(Json resource)
{
    Json complete = required(resource.at("resourceType").get<std::string>());
    complete.update(resource);
    return complete;
}

} // namespace testsupport
