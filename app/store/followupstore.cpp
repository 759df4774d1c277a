// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/followupstore.h"

#include "platforms/base/clock.h"

#include <nlohmann/json.hpp>

namespace store {

using nlohmann::json;
using platform::Result;

namespace {

json toJson(const platform::ZonedTime &at)
{
    return {at.at.ms, at.offsetMinutes};
}

json toJson(const std::optional<platform::ZonedTime> &at)
{
    return at ? toJson(*at) : json();
}

platform::ZonedTime timeFrom(const json &value)
{
    return {{value.at(0)}, value.at(1)};
}

std::optional<platform::ZonedTime> optionalTimeFrom(const json &value)
{
    return value.is_null() ? std::nullopt : std::optional(timeFrom(value));
}

/// In the order of the members: a list is a third of the time of names.
std::string bodyOf(const domain::CareDigest &digest)
{
    const domain::NeedInputs &inputs = digest.inputs;
    json alerts = json::array();
    for (const domain::OpenAlert &alert : inputs.alerts)
        alerts.push_back({alert.alert.value, toJson(alert.since), alert.atOnce});
    const json body{toJson(inputs.pathSent), toJson(inputs.lastEntry), toJson(inputs.waiting), inputs.safetyNotRight, alerts, inputs.questions,
        inputs.questionsAsked, toJson(inputs.wordsSince), inputs.words, inputs.wordsGiven, toJson(inputs.safetySince), inputs.safetyOpen,
        inputs.safetyUnits, inputs.reviewDue ? json(inputs.reviewDue->days) : json(), toJson(digest.firstEntry), digest.safetyMastered,
        digest.safetyTotal, digest.packs, digest.responsible.value};
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

domain::CareDigest digestFrom(const json &body)
{
    std::size_t place = 0;
    const auto next = [&]() -> const json & { return body.at(place++); };
    domain::CareDigest digest;
    domain::NeedInputs &inputs = digest.inputs;
    inputs.pathSent = optionalTimeFrom(next());
    inputs.lastEntry = optionalTimeFrom(next());
    inputs.waiting = optionalTimeFrom(next());
    inputs.safetyNotRight = next().get<std::vector<std::string>>();
    for (const json &alert : next())
        inputs.alerts.push_back({{alert.at(0)}, timeFrom(alert.at(1)), alert.at(2)});
    inputs.questions = next();
    inputs.questionsAsked = next();
    inputs.wordsSince = optionalTimeFrom(next());
    inputs.words = next();
    inputs.wordsGiven = next();
    inputs.safetySince = optionalTimeFrom(next());
    inputs.safetyOpen = next();
    inputs.safetyUnits = next();
    if (const json &due = next(); !due.is_null())
        inputs.reviewDue = domain::LocalDay{due.get<int>()};
    digest.firstEntry = optionalTimeFrom(next());
    digest.safetyMastered = next();
    digest.safetyTotal = next();
    digest.packs = next().get<std::set<std::string>>();
    digest.responsible = {next().get<std::string>()};
    return digest;
}

/// A digest in another shape, of an earlier program, is as if there were none.
std::optional<domain::CareDigest> digestFrom(const std::string &text)
{
    try {
        return digestFrom(json::parse(text));
    } catch (const json::exception &) {
        return std::nullopt;
    }
}

} // namespace

Result<std::map<domain::PatientId, domain::CareDigest>> FollowUpStore::all(const std::string &madeFor, platform::Instant now) const
{
    auto select = m_database.prepare("SELECT patient_id, body FROM follow_up WHERE made_for = :for AND (valid_until = '' OR valid_until > :now)");
    if (!select)
        return select.error();
    select->bind(":for", madeFor).bind(":now", platform::toIso(now));
    std::map<domain::PatientId, domain::CareDigest> digests;
    while (true) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return digests;
        if (auto digest = digestFrom(select->text(1)))
            digests.emplace_hint(digests.end(), domain::PatientId{select->text(0)}, std::move(*digest));
    }
}

Result<void> FollowUpStore::keep(const domain::PatientId &patient, const domain::CareDigest &digest, const std::string &madeFor,
    const std::optional<platform::Instant> &validUntil)
{
    auto insert = m_database.prepare("INSERT OR REPLACE INTO follow_up (patient_id, made_for, valid_until, body) VALUES (:patient, :for, :until, :body)");
    if (!insert)
        return insert.error();
    return insert->bind(":patient", patient.value)
        .bind(":for", madeFor)
        .bind(":until", validUntil ? platform::toIso(*validUntil) : std::string())
        .bind(":body", bodyOf(digest))
        .run();
}

} // namespace store
