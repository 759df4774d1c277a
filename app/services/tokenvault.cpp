// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/tokenvault.h"

#include "platforms/sqlite/transaction.h"

#include <array>

namespace services {

using engine::Tokens;
using platform::Result;

namespace {

struct Field {
    const char *key;
    std::string Tokens::*member;
};
constexpr std::array<Field, 9> kFields{{
    {"token.issuer", &Tokens::issuer},
    {"token.fhirBase", &Tokens::fhirBase},
    {"token.access", &Tokens::accessToken},
    {"token.refresh", &Tokens::refreshToken},
    {"token.scope", &Tokens::scope},
    {"token.subject", &Tokens::subject},
    {"token.type", &Tokens::type},
    {"token.endpoint", &Tokens::tokenEndpoint},
    {"token.client", &Tokens::clientId},
}};
constexpr auto kExpires = "token.expires";
constexpr auto kPins = "token.pins";

} // namespace

Result<std::optional<Tokens>> TokenVault::load()
{
    const std::lock_guard lock(m_mutex);
    Tokens tokens;
    for (const Field &field : kFields) {
        const auto value = m_store->settings.get(field.key);
        if (!value)
            return value.error();
        tokens.*field.member = value->value_or("");
    }
    if (tokens.refreshToken.empty() && tokens.accessToken.empty())
        return std::optional<Tokens>();
    if (auto at = platform::zonedFromIso(m_store->settings.valueOr(kExpires, "")))
        tokens.expiresAt = at->at;
    tokens.pins = http::pinsFromText(m_store->settings.valueOr(kPins, ""));
    return std::optional(std::move(tokens));
}

Result<void> TokenVault::save(const Tokens &tokens)
{
    const std::lock_guard lock(m_mutex);
    auto transaction = sqlite::Transaction::begin(m_store->database());
    if (!transaction)
        return transaction.error();
    for (const Field &field : kFields) {
        if (auto done = m_store->settings.set(field.key, tokens.*field.member); !done)
            return done;
    }
    if (auto done = m_store->settings.set(kExpires, platform::toIso(tokens.expiresAt)); !done)
        return done;
    if (auto done = m_store->settings.set(kPins, http::toText(tokens.pins)); !done)
        return done;
    return transaction->commit();
}

Result<void> TokenVault::clear()
{
    const std::lock_guard lock(m_mutex);
    auto transaction = sqlite::Transaction::begin(m_store->database());
    if (!transaction)
        return transaction.error();
    for (const Field &field : kFields) {
        if (auto done = m_store->settings.remove(field.key); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace services
