// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/careteam.h"

#include "sync/hub/outcome.h"

#include <map>

namespace hub {

namespace {

std::optional<std::int64_t> endOf(const Json &period)
{
    constexpr std::size_t kDateOnly = 10;
    constexpr std::int64_t kDayMs = 86'400'000;
    const std::string text = period.is_object() ? period.value("end", "") : "";
    const auto end = platform::zonedFromIso(text);
    if (!end)
        return std::nullopt;
    return end->at.ms + (text.size() == kDateOnly ? kDayMs : 0); // FHIR counts the last day in
}

/// Practitioner id and when their part ends, of a team that is at work.
std::map<std::string, std::optional<std::int64_t>> membersOf(const Json &careTeam)
{
    std::map<std::string, std::optional<std::int64_t>> found;
    if (careTeam.value("status", "active") != "active")
        return found;
    for (const Json &participant : careTeam.value("participant", Json::array())) {
        const Json member = participant.is_object() ? participant.value("member", Json::object()) : Json::object();
        const auto reference = localReference(member.is_object() ? member.value("reference", "") : "");
        if (!reference || reference->type != "Practitioner")
            continue;
        found[reference->id] = endOf(participant.value("period", Json::object()));
    }
    return found;
}

} // namespace

bool replaceCareMembers(db::Connection &database, const Incoming &careTeam, const std::string &patient)
{
    std::set<std::string> before;
    {
        auto query = require(database.prepare("SELECT practitioner FROM care_member WHERE team = :team"));
        query.bind(":team", careTeam.id);
        while (require(query.step()))
            before.insert(query.text(0));
    }
    auto clear = require(database.prepare("DELETE FROM care_member WHERE team = :team"));
    require(clear.bind(":team", careTeam.id).run());
    bool joined = false;
    for (const auto &[practitioner, endsAt] : membersOf(careTeam.json)) {
        auto insert = require(database.prepare(
            "INSERT INTO care_member (team, practitioner, patient, ends_at) VALUES (:team, :practitioner, :patient, :ends)"));
        require(insert.bind(":team", careTeam.id).bind(":practitioner", practitioner).bind(":patient", patient).bind(":ends", endsAt).run());
        joined = joined || !before.contains(practitioner);
    }
    return joined;
}

std::set<std::string> patientsOf(db::Connection &database, std::string_view practitioner, platform::Instant now)
{
    auto query = require(database.prepare(
        "SELECT DISTINCT patient FROM care_member WHERE practitioner = :practitioner AND (ends_at IS NULL OR ends_at > :now)"));
    query.bind(":practitioner", practitioner).bind(":now", now.ms);
    std::set<std::string> patients;
    while (require(query.step()))
        patients.insert(query.text(0));
    return patients;
}

} // namespace hub
