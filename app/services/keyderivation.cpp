// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/keyderivation.h"

#include "platforms/base/bytes.h"

#include <sodium.h>

namespace services {

namespace {

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string hmac(std::string_view key, std::string_view text)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key), key.size());
    crypto_auth_hmacsha256_update(&state, bytes(text), text.size());
    std::string out(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(out.data()));
    sodium_memzero(&state, sizeof state);
    return out;
}

} // namespace

std::string hkdfSha256(std::string_view secret, std::string_view salt, std::string_view purpose)
{
    std::string extracted = hmac(salt, secret);
    std::string key = hmac(extracted, std::string(purpose) + '\x01');
    platform::wipe(extracted);
    return key;
}

std::string filesKey(std::string_view databaseKey)
{
    return hkdfSha256(databaseKey, "", "files");
}

std::string exportKey(std::string_view databaseKey)
{
    return hkdfSha256(databaseKey, "", "export");
}

} // namespace services
