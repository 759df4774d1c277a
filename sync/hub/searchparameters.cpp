// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/searchparameters.h"

#include "platforms/base/bytes.h"
#include "sync/hub/access.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hub {

namespace {

using Kind = SearchParameter::Kind;

const std::string kNothing;

const std::string &textAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get_ref<const std::string &>() : kNothing;
}

/// Every value at the end of `path`.
void collect(const Json &value, std::string_view path, std::vector<const Json *> &found)
{
    if (value.is_array()) {
        for (const Json &each : value)
            collect(each, path, found);
        return;
    }
    if (path.empty()) {
        found.push_back(&value);
        return;
    }
    if (!value.is_object())
        return;
    const std::size_t dot = std::min(path.find('.'), path.size());
    const auto next = value.find(path.substr(0, dot));
    if (next != value.end())
        collect(*next, path.substr(std::min(dot + 1, path.size())), found);
}

std::vector<const Json *> valuesAt(const Json &resource, std::string_view path)
{
    std::vector<const Json *> found;
    collect(resource, path, found);
    return found;
}

void addToken(std::set<SearchTerm> &terms, std::string_view name, const Json &value)
{
    if (value.is_string())
        terms.insert({name, {}, indexedText(value.get<std::string>())});
    else if (value.is_boolean())
        terms.insert({name, {}, value.get<bool>() ? "true" : "false"});
    if (!value.is_object())
        return;
    if (const auto codings = value.find("coding"); codings != value.end() && codings->is_array()) {
        for (const Json &coding : *codings)
            addToken(terms, name, coding);
        return;
    }
    const std::string &text = textAt(value, value.contains("code") ? "code" : "value");
    if (!text.empty())
        terms.insert({name, indexedText(textAt(value, "system")), indexedText(text)});
}

void addUri(std::set<SearchTerm> &terms, std::string_view name, const Json &value)
{
    if (!value.is_string())
        return;
    const std::string text = value.get<std::string>();
    const std::size_t bar = std::min(text.find('|'), text.size());
    terms.insert({name, indexedText(text.substr(std::min(bar + 1, text.size()))), indexedText(text.substr(0, bar))});
}

std::optional<TimeRange> rangeAt(const Json &resource, std::string_view path)
{
    constexpr std::array kForms{"", "DateTime", "Date", "Instant"};
    for (const char *form : kForms) {
        const std::string &text = textAt(resource, (std::string(path) + form).c_str());
        if (const auto range = text.empty() ? std::nullopt : rangeOf(text))
            return range;
    }
    for (const char *form : {"", "Period"}) {
        const auto period = resource.find(std::string(path) + form);
        if (period == resource.end() || !period->is_object())
            continue;
        const auto start = rangeOf(textAt(*period, "start"));
        const auto end = rangeOf(textAt(*period, "end"));
        if (start || end)
            return TimeRange{start ? start->from : std::numeric_limits<std::int64_t>::min(), end ? end->until : std::numeric_limits<std::int64_t>::max()};
    }
    return std::nullopt;
}

} // namespace

const std::vector<SearchParameter> &allSearchParameters()
{
    static const std::vector<SearchParameter> all{
        {"AuditEvent", "agent", Kind::Reference, "agent.who"},
        {"AuditEvent", "date", Kind::Date, "recorded"},
        {"CarePlan", "activity-reference", Kind::Reference, "activity.reference"},
        {"CarePlan", "category", Kind::Token, "category"},
        {"CarePlan", "date", Kind::Date, "period"},
        {"CarePlan", "identifier", Kind::Token, "identifier"},
        {"CarePlan", "status", Kind::Token, "status"},
        {"CareTeam", "identifier", Kind::Token, "identifier"},
        {"CareTeam", "participant", Kind::Reference, "participant.member"},
        {"CareTeam", "status", Kind::Token, "status"},
        {"Communication", "category", Kind::Token, "category"},
        {"Communication", "identifier", Kind::Token, "identifier"},
        {"Communication", "recipient", Kind::Reference, "recipient"},
        {"Communication", "sender", Kind::Reference, "sender"},
        {"Communication", "sent", Kind::Date, "sent"},
        {"Communication", "status", Kind::Token, "status"},
        {"Consent", "actor", Kind::Reference, "provision.actor.reference"},
        {"Consent", "category", Kind::Token, "category"},
        {"Consent", "date", Kind::Date, "dateTime"},
        {"Consent", "identifier", Kind::Token, "identifier"},
        {"Consent", "status", Kind::Token, "status"},
        {"DetectedIssue", "author", Kind::Reference, "author"},
        {"DetectedIssue", "code", Kind::Token, "code"},
        {"DetectedIssue", "identified", Kind::Date, "identified"},
        {"DetectedIssue", "identifier", Kind::Token, "identifier"},
        {"DetectedIssue", "implicated", Kind::Reference, "implicated"},
        {"Device", "identifier", Kind::Token, "identifier"},
        {"Device", "status", Kind::Token, "status"},
        {"Flag", "author", Kind::Reference, "author"},
        {"Flag", "date", Kind::Date, "period"},
        {"Flag", "identifier", Kind::Token, "identifier"},
        {"Goal", "achievement-status", Kind::Token, "achievementStatus"},
        {"Goal", "identifier", Kind::Token, "identifier"},
        {"Goal", "lifecycle-status", Kind::Token, "lifecycleStatus"},
        {"Goal", "start-date", Kind::Date, "start"},
        {"MedicationAdministration", "code", Kind::Token, "medicationCodeableConcept"},
        {"MedicationAdministration", "effective-time", Kind::Date, "effective"},
        {"MedicationAdministration", "identifier", Kind::Token, "identifier"},
        {"MedicationAdministration", "performer", Kind::Reference, "performer.actor"},
        {"MedicationAdministration", "request", Kind::Reference, "request"},
        {"MedicationAdministration", "status", Kind::Token, "status"},
        {"MedicationDispense", "code", Kind::Token, "medicationCodeableConcept"},
        {"MedicationDispense", "identifier", Kind::Token, "identifier"},
        {"MedicationDispense", "performer", Kind::Reference, "performer.actor"},
        {"MedicationDispense", "prescription", Kind::Reference, "authorizingPrescription"},
        {"MedicationDispense", "status", Kind::Token, "status"},
        {"MedicationDispense", "whenhandedover", Kind::Date, "whenHandedOver"},
        {"MedicationRequest", "authoredon", Kind::Date, "authoredOn"},
        {"MedicationRequest", "code", Kind::Token, "medicationCodeableConcept"},
        {"MedicationRequest", "identifier", Kind::Token, "identifier"},
        {"MedicationRequest", "intent", Kind::Token, "intent"},
        {"MedicationRequest", "requester", Kind::Reference, "requester"},
        {"MedicationRequest", "status", Kind::Token, "status"},
        {"MedicationStatement", "code", Kind::Token, "medicationCodeableConcept"},
        {"MedicationStatement", "effective", Kind::Date, "effective"},
        {"MedicationStatement", "identifier", Kind::Token, "identifier"},
        {"MedicationStatement", "source", Kind::Reference, "informationSource"},
        {"MedicationStatement", "status", Kind::Token, "status"},
        {"Observation", "category", Kind::Token, "category"},
        {"Observation", "code", Kind::Token, "code"},
        {"Observation", "date", Kind::Date, "effective"},
        {"Observation", "derived-from", Kind::Reference, "derivedFrom"},
        {"Observation", "identifier", Kind::Token, "identifier"},
        {"Observation", "performer", Kind::Reference, "performer"},
        {"Observation", "status", Kind::Token, "status"},
        {"Organization", "identifier", Kind::Token, "identifier"},
        {"Patient", "active", Kind::Token, "active"},
        {"Patient", "birthdate", Kind::Date, "birth"},
        {"Patient", "identifier", Kind::Token, "identifier"},
        {"PlanDefinition", "identifier", Kind::Token, "identifier"},
        {"PlanDefinition", "status", Kind::Token, "status"},
        {"PlanDefinition", "url", Kind::Uri, "url"},
        {"PlanDefinition", "version", Kind::Token, "version"},
        {"Practitioner", "active", Kind::Token, "active"},
        {"Practitioner", "identifier", Kind::Token, "identifier"},
        {"PractitionerRole", "identifier", Kind::Token, "identifier"},
        {"PractitionerRole", "organization", Kind::Reference, "organization"},
        {"PractitionerRole", "practitioner", Kind::Reference, "practitioner"},
        {"Procedure", "category", Kind::Token, "category"},
        {"Procedure", "code", Kind::Token, "code"},
        {"Procedure", "date", Kind::Date, "performed"},
        {"Procedure", "identifier", Kind::Token, "identifier"},
        {"Procedure", "performer", Kind::Reference, "performer.actor"},
        {"Procedure", "status", Kind::Token, "status"},
        {"Provenance", "agent", Kind::Reference, "agent.who"},
        {"Provenance", "recorded", Kind::Date, "recorded"},
        {"Provenance", "target", Kind::Reference, "target"},
        {"Questionnaire", "identifier", Kind::Token, "identifier"},
        {"Questionnaire", "status", Kind::Token, "status"},
        {"Questionnaire", "url", Kind::Uri, "url"},
        {"Questionnaire", "version", Kind::Token, "version"},
        {"QuestionnaireResponse", "author", Kind::Reference, "author"},
        {"QuestionnaireResponse", "authored", Kind::Date, "authored"},
        {"QuestionnaireResponse", "based-on", Kind::Reference, "basedOn"},
        {"QuestionnaireResponse", "identifier", Kind::Token, "identifier"},
        {"QuestionnaireResponse", "questionnaire", Kind::Uri, "questionnaire"},
        {"QuestionnaireResponse", "source", Kind::Reference, "source"},
        {"QuestionnaireResponse", "status", Kind::Token, "status"},
        {"RelatedPerson", "active", Kind::Token, "active"},
        {"RelatedPerson", "identifier", Kind::Token, "identifier"},
        {"Task", "authored-on", Kind::Date, "authoredOn"},
        {"Task", "based-on", Kind::Reference, "basedOn"},
        {"Task", "business-status", Kind::Token, "businessStatus"},
        {"Task", "code", Kind::Token, "code"},
        {"Task", "focus", Kind::Reference, "focus"},
        {"Task", "identifier", Kind::Token, "identifier"},
        {"Task", "intent", Kind::Token, "intent"},
        {"Task", "owner", Kind::Reference, "owner"},
        {"Task", "requester", Kind::Reference, "requester"},
        {"Task", "status", Kind::Token, "status"},
    };
    return all;
}

const SearchParameter *searchParameter(std::string_view type, std::string_view name)
{
    const auto &all = allSearchParameters();
    const auto found = std::ranges::find_if(all, [&](const SearchParameter &each) { return each.type == type && each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

const SearchParameter *dateParameter(std::string_view type)
{
    const auto &all = allSearchParameters();
    const auto found = std::ranges::find_if(all, [&](const SearchParameter &each) { return each.type == type && each.kind == Kind::Date; });
    return found == all.end() ? nullptr : &*found;
}

std::string ownIdentifierSystem(std::string_view type)
{
    return "https://passerelle.example/fhir/id/" + std::string(type);
}

std::string indexedText(std::string text)
{
    constexpr std::size_t kLongest = 512; // PostgreSQL takes 2,700 bytes for all columns of a row of an index
    return text.size() <= kLongest ? text : "sha-256 " + platform::toHex(platform::sha256(text));
}

std::set<SearchTerm> termsOf(const Json &resource)
{
    const std::string &type = textAt(resource, "resourceType");
    std::set<SearchTerm> terms;
    for (const SearchParameter &parameter : allSearchParameters()) {
        if (parameter.type != type || parameter.kind == Kind::Date)
            continue;
        if (parameter.kind == Kind::Reference) {
            for (const std::string &reference : referencesBy(parameter, resource))
                terms.insert({parameter.name, {}, indexedText(reference)});
            continue;
        }
        for (const Json *value : valuesAt(resource, parameter.path))
            parameter.kind == Kind::Uri ? addUri(terms, parameter.name, *value) : addToken(terms, parameter.name, *value);
    }
    terms.erase({"identifier", ownIdentifierSystem(type), textAt(resource, "id")});
    return terms;
}

std::optional<TimeRange> dateOf(const Json &resource)
{
    const SearchParameter *parameter = dateParameter(textAt(resource, "resourceType"));
    return parameter ? rangeAt(resource, parameter->path) : std::nullopt;
}

std::vector<std::string> referencesBy(const SearchParameter &parameter, const Json &resource)
{
    std::vector<std::string> found;
    for (const Json *value : valuesAt(resource, parameter.path)) {
        const std::string text = value->is_object() ? textAt(*value, "reference") : kNothing;
        if (text.empty())
            continue;
        const auto local = localReference(text);
        found.push_back(local ? local->type + '/' + local->id : text);
    }
    return found;
}

} // namespace hub
