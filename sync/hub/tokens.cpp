// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/tokens.h"

#include "platforms/base/uuid.h"
#include "sync/hub/careteam.h"
#include "sync/hub/delegation.h"
#include "sync/hub/outcome.h"
#include "sync/hub/recordkind.h"
#include "sync/hub/resourcestore.h"
#include "sync/hub/secrets.h"

namespace hub {

namespace {

std::string_view toText(Caller::Kind kind)
{
    return kind == Caller::Kind::Patient ? "patient" : kind == Caller::Kind::Caregiver ? "caregiver" : "professional";
}

Caller::Kind kindFrom(std::string_view text)
{
    return text == "patient" ? Caller::Kind::Patient : text == "caregiver" ? Caller::Kind::Caregiver : Caller::Kind::Professional;
}

std::string newAccessToken(db::Connection &database, const std::string &session, platform::Instant now)
{
    auto purge = require(database.prepare("DELETE FROM access_token WHERE expires_at <= :now"));
    require(purge.bind(":now", now.ms).run());
    const std::string token = newSecret();
    auto insert = require(database.prepare("INSERT INTO access_token (hash, session, expires_at) VALUES (:hash, :session, :expires)"));
    require(insert.bind(":hash", fastHash(token)).bind(":session", session).bind(":expires", std::int64_t{now.ms + std::int64_t{kAccessTokenSeconds} * 1000}).run());
    return token;
}

/// What a professional is, by the qualification the operator gave them; nothing for a profession the table does not know.
std::optional<roles::Role> roleOf(db::Connection &database, const std::string &practitioner)
{
    constexpr std::string_view kProfession = "https://passerelle.example/fhir/CodeSystem/profession";
    const auto stored = findResource(database, "Practitioner", practitioner);
    if (!stored)
        return std::nullopt;
    const Json json = parseStrictly(stored->json);
    for (const Json &qualification : json.value("qualification", Json::array())) {
        const auto role = roles::roleFromToken(codeOf(qualification.value("code", Json::object()), kProfession));
        // "patient" and "caregiver" are no professions.
        if (role && *role != roles::Role::Patient && *role != roles::Role::Caregiver)
            return role;
    }
    return std::nullopt;
}

/// A session that may still be used at :now.
constexpr std::string_view kAlive = " revoked_at IS NULL AND last_used_at > :now - 2592000000 AND created_at > :now - 15552000000";
/// A session that reaches the record of :patient: theirs, and of whoever helps them.
constexpr std::string_view kReaches = " ((kind = 'patient' AND subject = :patient) OR (kind = 'caregiver' AND subject IN "
                                      "(SELECT related_person FROM delegation WHERE patient = :patient)))";
static_assert(kRefreshSlidingMs == 2'592'000'000 && kRefreshAbsoluteMs == 15'552'000'000);

} // namespace

IssuedTokens signIn(db::Connection &database, Caller::Kind kind, std::string_view subject, std::string_view deviceName,
    platform::Instant now, std::string_view thumbprint)
{
    const std::string session = platform::uuidV7(now);
    const std::string refreshToken = newSecret();
    auto insert = require(database.prepare("INSERT INTO session (id, kind, subject, device_name, refresh_hash, created_at, last_used_at, "
        "key_thumbprint) VALUES (:id, :kind, :subject, :device, :hash, :now, :now, :key)"));
    require(insert.bind(":id", session).bind(":kind", toText(kind)).bind(":subject", subject).bind(":device", deviceName)
                .bind(":hash", fastHash(refreshToken)).bind(":now", now.ms).bind(":key", thumbprint).run());
    return {newAccessToken(database, session, now), refreshToken};
}

std::variant<Refreshed, RefreshRefusal> refresh(
    db::Connection &database, std::string_view refreshToken, std::string_view thumbprint, platform::Instant now)
{
    std::string session;
    Refreshed refreshed;
    {
        auto query = require(database.prepare("SELECT id, kind, subject, key_thumbprint FROM session WHERE refresh_hash = :hash AND" + std::string(kAlive)));
        query.bind(":hash", fastHash(refreshToken)).bind(":now", now.ms);
        if (!require(query.step()))
            return RefreshRefusal::Ended;
        session = query.text(0);
        refreshed.kind = kindFrom(query.text(1));
        refreshed.subject = query.text(2);
        const std::string bound = query.text(3);
        if (thumbprint.empty() || (!bound.empty() && bound != thumbprint))
            return RefreshRefusal::OtherKey;
    }
    auto touch = require(database.prepare("UPDATE session SET last_used_at = :now, key_thumbprint = :key WHERE id = :id"));
    require(touch.bind(":now", now.ms).bind(":key", thumbprint).bind(":id", session).run());
    refreshed.access = newAccessToken(database, session, now);
    return refreshed;
}

std::optional<Caller> callerOf(db::Connection &database, std::string_view accessToken, platform::Instant now, std::string_view thumbprint)
{
    Caller caller;
    {
        auto query = require(database.prepare("SELECT session.id, kind, subject FROM access_token JOIN session ON session.id = session "
            "WHERE hash = :hash AND expires_at > :now AND revoked_at IS NULL AND key_thumbprint = :key"));
        query.bind(":hash", fastHash(accessToken)).bind(":now", now.ms).bind(":key", thumbprint);
        if (!require(query.step()))
            return std::nullopt;
        caller.session = query.text(0);
        caller.kind = kindFrom(query.text(1));
        caller.id = query.text(2);
    }
    if (caller.isPatient()) {
        caller.patients = {caller.id};
        caller.viewer.role = roles::Role::Patient;
    } else if (caller.isCaregiver()) {
        const auto delegation = liveDelegation(database, caller.id, now);
        if (!delegation)
            return std::nullopt;
        caller.patients = {delegation->patient};
        caller.viewer = {roles::Role::Caregiver, delegation->scopes};
    } else {
        caller.patients = patientsOf(database, caller.id, now);
        caller.viewer.role = roleOf(database, caller.id);
    }
    return caller;
}

std::optional<Introspection> introspection(db::Connection &database, std::string_view accessToken, platform::Instant now)
{
    Introspection known;
    {
        auto query = require(database.prepare("SELECT key_thumbprint, expires_at FROM access_token JOIN session ON session.id = session WHERE hash = :hash"));
        query.bind(":hash", fastHash(accessToken));
        if (!require(query.step()))
            return std::nullopt;
        known.thumbprint = query.text(0);
        known.expiresAt = {query.integer(1)};
    }
    auto caller = callerOf(database, accessToken, now, known.thumbprint);
    if (!caller)
        return std::nullopt;
    known.caller = std::move(*caller);
    return known;
}

bool hasHelpEnded(db::Connection &database, std::string_view refreshToken, platform::Instant now)
{
    auto query = require(database.prepare("SELECT subject FROM session WHERE refresh_hash = :hash AND kind = 'caregiver'"));
    query.bind(":hash", fastHash(refreshToken));
    return require(query.step()) && !liveDelegation(database, query.text(0), now);
}

void revokeToken(db::Connection &database, std::string_view token, platform::Instant now)
{
    auto update = require(database.prepare("UPDATE session SET revoked_at = :now WHERE revoked_at IS NULL AND (refresh_hash = :hash "
        "OR id IN (SELECT session FROM access_token WHERE hash = :hash))"));
    require(update.bind(":now", now.ms).bind(":hash", fastHash(token)).run());
}

std::vector<Session> sessionsOf(db::Connection &database, const Caller &caller, platform::Instant now)
{
    auto query = require(database.prepare("SELECT id, device_name, created_at, last_used_at, key_thumbprint FROM session "
        "WHERE kind = :kind AND subject = :subject AND" + std::string(kAlive) + " ORDER BY created_at, id"));
    query.bind(":kind", toText(caller.kind)).bind(":subject", caller.id).bind(":now", now.ms);
    std::vector<Session> sessions;
    while (require(query.step()))
        sessions.push_back({query.text(0), query.text(1), {query.integer(2)}, {query.integer(3)}, !query.text(4).empty()});
    return sessions;
}

bool revokeSession(db::Connection &database, const Caller &caller, std::string_view id, platform::Instant now)
{
    auto update = require(database.prepare("UPDATE session SET revoked_at = :now "
        "WHERE id = :id AND kind = :kind AND subject = :subject AND revoked_at IS NULL"));
    require(update.bind(":now", now.ms).bind(":id", id).bind(":kind", toText(caller.kind)).bind(":subject", caller.id).run());
    return database.changes() > 0;
}

std::vector<PatientDevice> devicesOf(db::Connection &database, std::string_view patient, platform::Instant now)
{
    auto query = require(database.prepare("SELECT id, device_name, created_at, last_used_at, key_thumbprint, kind, subject FROM session "
        "WHERE" + std::string(kReaches) + " AND" + std::string(kAlive) + " ORDER BY created_at, id"));
    query.bind(":patient", patient).bind(":now", now.ms);
    std::vector<PatientDevice> devices;
    while (require(query.step())) {
        devices.push_back({{query.text(0), query.text(1), {query.integer(2)}, {query.integer(3)}, !query.text(4).empty()},
            (query.text(5) == "patient" ? "Patient/" : "RelatedPerson/") + query.text(6)});
    }
    return devices;
}

bool revokeDeviceOf(db::Connection &database, std::string_view patient, std::string_view id, platform::Instant now)
{
    auto update = require(database.prepare(
        "UPDATE session SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL AND" + std::string(kReaches)));
    require(update.bind(":now", now.ms).bind(":id", id).bind(":patient", patient).run());
    return database.changes() > 0;
}

} // namespace hub
