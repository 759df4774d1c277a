// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/documentjson.h"

#include "app/store/schedulejson.h"

#include <nlohmann/json.hpp>

namespace store {

using nlohmann::json;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

/// Runs `read` on the parsed body; whatever nlohmann throws becomes one typed error.
template <typename Read>
auto fromBody(const std::string &body, Read &&read) -> Result<std::invoke_result_t<Read, const json &>>
{
    try {
        return read(json::parse(body));
    } catch (const json::exception &) {
        return Error{ErrorCode::Corrupt, "a stored document does not have the shape of its kind"};
    }
}

/// Text that is not UTF-8 loses its bad bytes rather than throwing.
std::string written(const json &body)
{
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

json toJson(const domain::PathUnit &unit)
{
    json reasons = json::array();
    for (const domain::PathReason &reason : unit.reasons)
        reasons.push_back({{"code", reason.code}, {"params", reason.params}});
    json written{{"task", unit.task.value}, {"pack", unit.unit.pack}, {"unit", unit.unit.unit}, {"safety", unit.safety}, {"reasons", reasons}};
    if (!unit.by.empty())
        written["by"] = unit.by;
    return written;
}

domain::PathUnit unitFromJson(const json &value)
{
    domain::PathUnit unit{{value.at("task")}, {value.at("pack"), value.at("unit")}, value.at("safety"), {}};
    for (const json &reason : value.at("reasons"))
        unit.reasons.push_back({reason.at("code"), reason.at("params")});
    unit.by = value.value("by", std::string());
    return unit;
}

} // namespace

std::string toBody(const domain::EducationPath &path)
{
    json units = json::array();
    for (const domain::PathUnit &unit : path.units)
        units.push_back(toJson(unit));
    json body{{"id", path.id.value}, {"patient", path.patient.value}, {"status", path.status}, {"units", units}, {"changeReason", path.changeReason}};
    for (const domain::PathDecision &each : path.decisions) {
        body["decisions"].push_back({{"topic", each.topic}, {"kept", each.kept}, {"left", each.left}, {"by", each.decidedBy.value},
            {"reason", each.reason}});
    }
    return written(body);
}

Result<domain::EducationPath> pathFromBody(const std::string &body)
{
    return fromBody(body, [](const json &value) {
        domain::EducationPath path{{value.at("id")}, {value.at("patient")}, value.at("status"), {}, value.at("changeReason")};
        for (const json &unit : value.at("units"))
            path.units.push_back(unitFromJson(unit));
        for (const json &each : value.value("decisions", json::array()))
            path.decisions.push_back({each.at("topic"), each.at("kept"), each.at("left"), {each.at("by")}, each.at("reason")});
        return path;
    });
}

std::string toBody(const domain::PathTemplate &made)
{
    json units = json::array();
    for (const domain::UnitRef &unit : made.units)
        units.push_back({{"pack", unit.pack}, {"unit", unit.unit}});
    return written(json{{"id", made.id.value}, {"name", made.name}, {"units", units}});
}

Result<domain::PathTemplate> templateFromBody(const std::string &body)
{
    return fromBody(body, [](const json &value) {
        domain::PathTemplate made{{value.at("id")}, value.at("name"), {}};
        for (const json &unit : value.at("units"))
            made.units.push_back({unit.at("pack"), unit.at("unit")});
        return made;
    });
}

std::string toBody(const domain::Medication &medication)
{
    json times = json::array();
    for (const domain::TimeOfDay time : medication.times)
        times.push_back({time.hour, time.minute});
    json body{{"id", medication.id.value}, {"patient", medication.patient.value}, {"name", medication.name}, {"dose", medication.dose},
        {"times", times}, {"from", medication.from}, {"until", medication.until}, {"active", medication.active}};
    // Only where there is one: the simplest prescriptions keep the body they always had.
    if (!medication.schedules.empty())
        body["schedules"] = toJson(medication.schedules);
    if (!medication.changeReason.empty())
        body["changeReason"] = medication.changeReason;
    if (!medication.holdsFrom.empty())
        body["holdsFrom"] = medication.holdsFrom;
    return written(body);
}

Result<domain::Medication> medicationFromBody(const std::string &body)
{
    return fromBody(body, [](const json &value) {
        domain::Medication medication{{value.at("id")}, {value.at("patient")}, value.at("name"), value.at("dose"), {}, value.at("from"),
            value.at("until"), value.at("active")};
        for (const json &time : value.at("times"))
            medication.times.push_back({time.at(0), time.at(1)});
        if (value.contains("schedules"))
            medication.schedules = schedulesFromJson(value.at("schedules"));
        medication.changeReason = value.value("changeReason", "");
        medication.holdsFrom = value.value("holdsFrom", "");
        return medication;
    });
}

std::string toText(const std::vector<domain::Schedule> &schedules)
{
    return written(toJson(schedules));
}

std::string toText(const domain::Habits &habits)
{
    return written(toJson(habits));
}

Result<domain::PlanVersion> planVersionFrom(const std::string &schedules, const std::string &habits)
{
    auto lines = fromBody(schedules, schedulesFromJson);
    if (!lines)
        return lines.error();
    auto hours = fromBody(habits, habitsFromJson);
    if (!hours)
        return hours.error();
    return domain::PlanVersion{.schedules = std::move(*lines), .habits = *hours};
}

std::string toBody(const domain::Person &person)
{
    return written(json{{"id", person.id.value}, {"role", person.role.value}, {"given", person.given}, {"family", person.family},
        {"title", person.title}, {"birthDate", person.birthDate}, {"sex", person.sex}, {"job", person.job}, {"phone", person.phone}});
}

std::string toBody(const domain::Goal &goal)
{
    return written(json{{"id", goal.id.value}, {"patient", goal.patient.value}, {"text", goal.text}, {"active", goal.isActive}});
}

Result<domain::Goal> goalFromBody(const std::string &body)
{
    return fromBody(body, [](const json &value) {
        return domain::Goal{{value.at("id")}, {value.at("patient")}, value.at("text"), value.at("active")};
    });
}

std::string toBody(const domain::Assessment &assessment)
{
    return written(json{{"form", std::string(domain::toToken(assessment.form))}, {"patient", assessment.patient.value}, {"answers", assessment.answers}});
}

Result<domain::Assessment> assessmentFromBody(const std::string &body)
{
    using Form = domain::Assessment::Form;
    return fromBody(body, [](const json &value) {
        const bool isEligibility = value.at("form") == std::string(domain::toToken(Form::Eligibility));
        return domain::Assessment{{value.at("patient")}, isEligibility ? Form::Eligibility : Form::Education, value.at("answers")};
    });
}

Result<domain::Person> personFromBody(const std::string &body)
{
    return fromBody(body, [](const json &value) {
        return domain::Person{{value.at("id")}, {value.at("role")}, value.at("given"), value.at("family"), value.at("title"),
            value.at("birthDate"), value.at("sex"), value.at("job"), value.at("phone")};
    });
}

std::string toBody(const domain::CareTeam &team)
{
    json members = json::array();
    for (const domain::TeamMember &member : team.members)
        members.push_back({{"id", member.id.value}, {"coordinates", member.coordinates}, {"hours", member.hours}, {"askAbout", member.askAbout}});
    json body{{"members", members}};
    if (team.answerDays)
        body["answerDays"] = *team.answerDays;
    return written(body);
}

Result<domain::CareTeam> teamFromBody(const std::string &body)
{
    return fromBody(body, [](const json &value) {
        domain::CareTeam team;
        for (const json &member : value.at("members"))
            team.members.push_back({{member.at("id")}, member.at("coordinates"), member.at("hours"), member.at("askAbout")});
        if (value.contains("answerDays"))
            team.answerDays = value.at("answerDays").get<int>();
        return team;
    });
}

std::string toBody(const domain::ClinicalSetting &setting)
{
    json body{{"kind", std::string(domain::toToken(setting.kind))}, {"patient", setting.patient.value}, {"subject", setting.subject},
        {"unit", setting.unit}, {"date", setting.date}};
    if (setting.value)
        body["value"] = *setting.value;
    if (setting.margin)
        body["margin"] = *setting.margin;
    return written(body);
}

Result<domain::ClinicalSetting> settingFromBody(const std::string &body)
{
    auto read = fromBody(body, [](const json &value) -> std::optional<domain::ClinicalSetting> {
        const auto kind = domain::settingKindFromToken(value.at("kind").get<std::string>());
        if (!kind)
            return std::nullopt;
        domain::ClinicalSetting setting{*kind, {value.at("patient")}, value.at("subject"), {}, value.at("unit"), {}, value.at("date")};
        if (value.contains("value"))
            setting.value = value.at("value").get<double>();
        if (value.contains("margin"))
            setting.margin = value.at("margin").get<double>();
        return setting;
    });
    if (!read)
        return read.error();
    if (!*read)
        return Error{ErrorCode::Corrupt, "a stored setting is of a kind this version does not know"};
    return **read;
}

} // namespace store
