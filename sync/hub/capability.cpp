// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/hub.h"

#include "sync/hub/access.h"
#include "sync/hub/rawjson.h"
#include "sync/hub/searchparameters.h"
#include "sync/hub/searchquery.h"

namespace hub {

namespace {

constexpr std::string_view kWrittenOn = "2026-11-22";

std::string operationUrl(const std::string &baseUrl)
{
    return baseUrl + std::string(kFhirBase) + "/OperationDefinition/changes";
}

std::string_view typeOf(SearchParameter::Kind kind)
{
    switch (kind) {
    case SearchParameter::Kind::Token:
        return "token";
    case SearchParameter::Kind::Reference:
        return "reference";
    case SearchParameter::Kind::Date:
        return "date";
    case SearchParameter::Kind::Uri:
        break;
    }
    return "uri";
}

Json parametersOf(const TypeRule &rule, Json &includes)
{
    Json parameters = Json::array({{{"name", "_id"}, {"type", "token"}}, {{"name", "_lastUpdated"}, {"type", "date"}}});
    for (const char *name : {"patient", "subject"}) {
        if (rule.patientElement.empty() || !namesPatient(rule, name))
            continue;
        parameters.push_back({{"name", name}, {"type", "reference"}});
        includes.push_back(std::string(rule.type) + ':' + name);
    }
    for (const SearchParameter &parameter : allSearchParameters()) {
        if (parameter.type != rule.type)
            continue;
        parameters.push_back({{"name", parameter.name}, {"type", typeOf(parameter.kind)}});
        if (parameter.kind == SearchParameter::Kind::Reference)
            includes.push_back(std::string(rule.type) + ':' + std::string(parameter.name));
    }
    return parameters;
}

Json describe(const TypeRule &rule)
{
    Json interactions = Json::array();
    for (const char *code : {"read", "vread", "history-instance", "history-type", "search-type"})
        interactions.push_back({{"code", code}});
    if (rule.isWritable) {
        interactions.push_back({{"code", "create"}});
        interactions.push_back({{"code", "update"}});
    }
    if (rule.isDeletable)
        interactions.push_back({{"code", "delete"}});
    Json includes = Json::array();
    Json described{{"type", rule.type}, {"interaction", interactions}, {"versioning", "versioned-update"}, {"readHistory", true},
        {"updateCreate", rule.isWritable}, {"conditionalCreate", rule.isWritable}, {"conditionalRead", "not-match"}, {"conditionalUpdate", false},
        {"conditionalDelete", "not-supported"}, {"searchParam", parametersOf(rule, includes)}};
    if (!includes.empty())
        described["searchInclude"] = includes;
    return described;
}

Json security(const std::string &baseUrl)
{
    const Json oauth{{"url", "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris"},
        {"extension", Json::array({{{"url", "token"}, {"valueUri", baseUrl + "/oauth2/token"}},
                          {{"url", "revoke"}, {"valueUri", baseUrl + "/oauth2/revoke"}}})}};
    const Json service{{"coding", Json::array({{{"system", "http://terminology.hl7.org/CodeSystem/restful-security-service"},
                                      {"code", "OAuth"}}})}};
    return {{"extension", Json::array({oauth})}, {"service", Json::array({service})}};
}

Json operationParameter(const char *name, const char *use, int least, const char *type, const char *documentation)
{
    return {{"name", name}, {"use", use}, {"min", least}, {"max", "1"}, {"type", type}, {"documentation", documentation}};
}

} // namespace

std::string capabilityStatement(const std::string &baseUrl)
{
    Json resources = Json::array();
    for (const TypeRule &rule : allRules())
        resources.push_back(describe(rule));
    resources.push_back({{"type", "OperationDefinition"}, {"interaction", Json::array({{{"code", "read"}}})}, {"versioning", "no-version"}});
    Json interactions = Json::array();
    for (const char *code : {"transaction", "batch", "history-system"})
        interactions.push_back({{"code", code}});
    const Json rest{{"mode", "server"}, {"security", security(baseUrl)}, {"resource", resources}, {"interaction", interactions},
        {"operation", Json::array({{{"name", "changes"}, {"definition", operationUrl(baseUrl)}}})}};
    return Json{{"resourceType", "CapabilityStatement"}, {"status", "active"}, {"date", kWrittenOn}, {"kind", "instance"},
        {"software", {{"name", "passerelle-hub"}, {"version", kVersion}}},
        {"implementation", {{"description", "Passerelle care hub"}, {"url", baseUrl + std::string(kFhirBase)}}},
        {"fhirVersion", "4.0.1"}, {"format", Json::array({kFhirJson, "json"})}, {"rest", Json::array({rest})}}.dump();
}

std::string changesDefinition(const std::string &baseUrl)
{
    return Json{{"resourceType", "OperationDefinition"}, {"id", "changes"}, {"url", operationUrl(baseUrl)}, {"name", "Changes"},
        {"title", "What changed since a cursor"}, {"status", "active"}, {"kind", "operation"}, {"date", kWrittenOn}, {"code", "changes"},
        {"description", "GET [base]/$changes: the current version of everything this sign-in may read that was committed after the cursor, in the "
                        "order of commits. Deleted resources come as entries with the method DELETE. A resource may come again with a version the "
                        "client has: somebody may see more than before. Link \"next\" is there while more is waiting; link \"monitor\" always, and its "
                        "address carries the cursor to keep. 410: the hub was restored from a backup; compare in full and begin without a cursor."},
        {"affectsState", false}, {"system", true}, {"type", false}, {"instance", false},
        {"parameter", Json::array({operationParameter("since", "in", 0, "string", "A cursor that the hub gave; opaque. Left out: from the beginning."),
                          operationParameter("_count", "in", 0, "integer", "Entries in a page, at most 1000; 200 when it is left out."),
                          operationParameter("return", "out", 1, "Bundle", "A Bundle of type history, oldest change first.")})}}
        .dump();
}

} // namespace hub
