// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/providervisits.h"

#include "sync/hub/idtoken.h"
#include "sync/hub/secrets.h"

#include <algorithm>
#include <array>

namespace hub {

namespace {

/// Where Practitioner.identifier holds the national number: as IDNPS (French core profile) and as RPPS alone.
constexpr std::array<std::string_view, 2> kNumberSystems{"urn:oid:1.2.250.1.71.4.2.1", "https://rpps.esante.gouv.fr"};
constexpr std::size_t kIdnpsLength = 12;
constexpr char kRppsKind = '8';

std::string_view withoutKind(std::string_view number)
{
    return number.size() == kIdnpsLength && number.front() == kRppsKind ? number.substr(1) : number;
}

bool hasNumber(const Json &practitioner, std::string_view number)
{
    for (const Json &identifier : practitioner.value("identifier", Json::array())) {
        const std::string system = textIn(identifier, "system");
        if (std::ranges::find(kNumberSystems, system) != kNumberSystems.end() && withoutKind(textIn(identifier, "value")) == number)
            return true;
    }
    return false;
}

} // namespace

IdentityProvider::Visit beginVisit(Storage &storage, const AppRequest &request, platform::Instant now)
{
    const IdentityProvider::Visit visit{newSecret(), newSecret(), newSecret()};
    storage.write([&](db::Connection &database) {
        auto purge = require(database.prepare("DELETE FROM provider_visit WHERE expires_at <= :now"));
        require(purge.bind(":now", now.ms).run());
        auto insert = require(database.prepare("INSERT INTO provider_visit (state_hash, challenge, redirect, app_state, verifier, nonce, expires_at) "
            "VALUES (:state, :challenge, :redirect, :app, :verifier, :nonce, :expires)"));
        require(insert.bind(":state", fastHash(visit.state)).bind(":challenge", request.challenge).bind(":redirect", request.redirect)
                    .bind(":app", request.state).bind(":verifier", visit.verifier).bind(":nonce", visit.nonce)
                    .bind(":expires", std::int64_t{now.ms + kVisitMs}).run());
    });
    return visit;
}

std::optional<OpenVisit> resumeVisit(Storage &storage, const std::string &state, platform::Instant now)
{
    return storage.write([&](db::Connection &database) -> std::optional<OpenVisit> {
        OpenVisit open;
        {
            auto query = require(database.prepare("SELECT challenge, redirect, app_state, verifier, nonce FROM provider_visit "
                "WHERE state_hash = :state AND expires_at > :now AND verifier <> ''"));
            query.bind(":state", fastHash(state)).bind(":now", now.ms);
            if (!require(query.step()))
                return std::nullopt;
            open = {{state, query.text(4), query.text(3)}, {query.text(0), query.text(1), query.text(2)}};
        }
        auto update = require(database.prepare("UPDATE provider_visit SET verifier = '', nonce = '' WHERE state_hash = :state"));
        require(update.bind(":state", fastHash(state)).run());
        return open;
    });
}

std::string endVisit(Storage &storage, const OpenVisit &visit, std::string_view practitioner, bool typed, platform::Instant now)
{
    const std::string code = typed ? newUserCode() : newSecret();
    storage.write([&](db::Connection &database) {
        auto update = require(database.prepare("UPDATE provider_visit SET practitioner = :who, code_hash = :code, expires_at = :expires "
            "WHERE state_hash = :state"));
        require(update.bind(":who", practitioner).bind(":code", fastHash(code)).bind(":expires", std::int64_t{now.ms + kCodeMs})
                    .bind(":state", fastHash(visit.visit.state)).run());
    });
    return code;
}

std::optional<std::string> spendVisitCode(
    Storage &storage, const std::string &code, std::string_view verifier, std::string_view redirect, platform::Instant now)
{
    const std::string meant = normalUserCode(code).value_or(code);
    return storage.write([&](db::Connection &database) -> std::optional<std::string> {
        std::string practitioner;
        bool isTheirs = false;
        {
            auto query = require(database.prepare("SELECT practitioner, challenge, redirect FROM provider_visit "
                "WHERE code_hash = :code AND expires_at > :now AND practitioner <> ''"));
            query.bind(":code", fastHash(meant)).bind(":now", now.ms);
            if (!require(query.step()))
                return std::nullopt;
            practitioner = query.text(0);
            isTheirs = query.text(1) == challengeOf(verifier) && query.text(2) == redirect;
        }
        auto remove = require(database.prepare("DELETE FROM provider_visit WHERE code_hash = :code"));
        require(remove.bind(":code", fastHash(meant)).run());
        return isTheirs ? std::optional(practitioner) : std::nullopt;
    });
}

std::optional<std::string> practitionerWithNumber(db::Connection &database, std::string_view number)
{
    const std::string_view wanted = withoutKind(number);
    auto query = require(database.prepare("SELECT id, json FROM resource WHERE type = 'Practitioner'"));
    std::optional<std::string> found;
    while (require(query.step())) {
        const Json practitioner = parseStrictly(query.text(1));
        if (!practitioner.value("active", true) || !hasNumber(practitioner, wanted))
            continue;
        if (found)
            return std::nullopt; // two people under one number: neither is let in until the operator has said which
        found = query.text(0);
    }
    return found;
}

} // namespace hub
