// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/accounts.h"

#include "sync/hub/secrets.h"

#include <utility>

namespace hub {

namespace {

std::optional<std::pair<std::string, std::string>> hashAndPractitioner(Storage &storage, std::string_view username)
{
    return storage.read([&](db::Connection &database) -> std::optional<std::pair<std::string, std::string>> {
        auto query = require(database.prepare("SELECT password_hash, practitioner FROM account WHERE username = :name"));
        query.bind(":name", username);
        if (!require(query.step()))
            return std::nullopt;
        return std::pair(query.text(0), query.text(1));
    });
}

} // namespace

void setAccount(Storage &storage, std::string_view username, const std::string &password, std::string_view practitioner)
{
    const std::string hash = slowHash(password);
    storage.write([&](db::Connection &database) {
        auto insert = require(database.prepare("INSERT INTO account (username, password_hash, practitioner) VALUES (:name, :hash, :practitioner) "
            "ON CONFLICT (username) DO UPDATE SET password_hash = excluded.password_hash, practitioner = excluded.practitioner"));
        require(insert.bind(":name", username).bind(":hash", hash).bind(":practitioner", practitioner).run());
    });
}

bool hasAccount(Storage &storage, std::string_view username)
{
    return hashAndPractitioner(storage, username).has_value();
}

std::optional<std::string> practitionerFor(Storage &storage, std::string_view username, const std::string &password)
{
    static const std::string nobodysHash = slowHash(newSecret());
    const auto account = hashAndPractitioner(storage, username);
    const bool right = matchesSlowHash(account ? account->first : nobodysHash, password);
    return right && account ? std::optional(account->second) : std::nullopt;
}

} // namespace hub
