// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/secrets.h"

#include "platforms/base/bytes.h"

#include <sodium.h>

#include <array>
#include <cctype>
#include <cstdlib>
#include <mutex>
#include <new>

namespace hub {

namespace {

constexpr std::string_view kUserCodeLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr std::size_t kUserCodeLength = 8;

/// One slow hash takes 64 MiB: a burst of sign-ins waits here instead of taking the memory of the machine.
std::mutex s_slow;

char pick(std::string_view letters)
{
    return letters[randombytes_uniform(static_cast<std::uint32_t>(letters.size()))];
}

void needSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        std::abort(); // without a source of random bytes every secret would be guessable
}

} // namespace

std::string slowHash(const std::string &secret)
{
    needSodium();
    const std::lock_guard lock(s_slow);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), secret.data(), secret.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        throw std::bad_alloc(); // the only way it fails
    return hash.data();
}

bool matchesSlowHash(const std::string &hash, const std::string &secret)
{
    needSodium();
    const std::lock_guard lock(s_slow);
    return crypto_pwhash_str_verify(hash.c_str(), secret.data(), secret.size()) == 0;
}

std::string fastHash(std::string_view secret)
{
    return platform::toHex(platform::sha256(secret));
}

std::string newSecret()
{
    return platform::toBase64Url(platform::randomBytes(32));
}

std::string newDigits(int count)
{
    needSodium();
    std::string digits;
    for (int i = 0; i < count; ++i)
        digits += pick("0123456789");
    return digits;
}

std::string newUserCode()
{
    needSodium();
    std::string code;
    for (std::size_t i = 0; i < kUserCodeLength; ++i)
        code += pick(kUserCodeLetters);
    return code.insert(kUserCodeLength / 2, 1, '-');
}

std::optional<std::string> normalUserCode(std::string_view typed)
{
    std::string code;
    for (const char c : typed) {
        if (c == '-' || c == ' ')
            continue;
        const char upper = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        if (kUserCodeLetters.find(upper) == std::string_view::npos)
            return std::nullopt;
        code += upper;
    }
    if (code.size() != kUserCodeLength)
        return std::nullopt;
    return code.insert(kUserCodeLength / 2, 1, '-');
}

std::string newPassword()
{
    needSodium();
    std::string password;
    for (int i = 0; i < 12; ++i)
        password += pick("abcdefghjkmnpqrstuvwxyz23456789");
    return password;
}

} // namespace hub
