// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/hub.h"

#include "sync/hub/access.h"
#include "sync/hub/rawjson.h"

namespace hub {

namespace {

Json searchParameter(std::string_view name, std::string_view type)
{
    return {{"name", name}, {"type", type}};
}

Json describe(const TypeRule &rule)
{
    Json interactions = Json::array({{{"code", "read"}}, {{"code", "vread"}}, {{"code", "search-type"}}});
    if (rule.isWritable)
        interactions.push_back({{"code", "update"}});
    Json parameters = Json::array({searchParameter("_id", "token"), searchParameter("_lastUpdated", "date")});
    if (!rule.patientElement.empty())
        parameters.push_back(searchParameter("patient", "reference"));
    return {{"type", rule.type}, {"interaction", interactions}, {"versioning", "versioned-update"}, {"readHistory", true},
        {"updateCreate", rule.isWritable}, {"conditionalCreate", false}, {"conditionalUpdate", false},
        {"searchParam", parameters}};
}

} // namespace

std::string capabilityStatement(const std::string &baseUrl)
{
    Json resources = Json::array();
    for (const TypeRule &rule : allRules())
        resources.push_back(describe(rule));
    const Json oauth{{"url", "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris"},
        {"extension", Json::array({{{"url", "token"}, {"valueUri", baseUrl + "/oauth2/token"}},
                          {{"url", "revoke"}, {"valueUri", baseUrl + "/oauth2/revoke"}}})}};
    const Json service{{"coding", Json::array({{{"system", "http://terminology.hl7.org/CodeSystem/restful-security-service"},
                                      {"code", "OAuth"}}})}};
    const Json rest{{"mode", "server"}, {"security", {{"extension", Json::array({oauth})}, {"service", Json::array({service})}}},
        {"resource", resources}, {"interaction", Json::array({{{"code", "transaction"}}, {{"code", "batch"}}})},
        {"operation", Json::array({{{"name", "changes"},
                          {"definition", "https://passerelle.example/fhir/OperationDefinition/changes"},
                          {"documentation", "GET [base]/$changes?since=<cursor>&_count=<n>: everything this sign-in may read that was "
                                            "committed after the cursor, in the order of commits."}}})}};
    return Json{{"resourceType", "CapabilityStatement"}, {"status", "active"}, {"date", "2026-11-21"}, {"kind", "instance"},
        {"software", {{"name", "passerelle-hub"}, {"version", kVersion}}},
        {"implementation", {{"description", "Passerelle care hub"}, {"url", baseUrl + std::string(kFhirBase)}}},
        {"fhirVersion", "4.0.1"}, {"format", Json::array({kFhirJson, "json"})}, {"rest", Json::array({rest})}}.dump();
}

} // namespace hub
