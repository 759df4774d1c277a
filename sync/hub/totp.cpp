// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/totp.h"

#include "platforms/base/bytes.h"
#include "sync/hub/router.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace hub {

namespace {

constexpr std::size_t kSecretBytes = 20;
constexpr std::size_t kDigestBytes = 20;

} // namespace

std::string newTotpSecret()
{
    return platform::randomBytes(kSecretBytes);
}

std::string totpCode(std::string_view secret, std::int64_t step, int digits)
{
    std::array<unsigned char, 8> counter{};
    for (std::size_t i = 0; i < counter.size(); ++i)
        counter[counter.size() - 1 - i] = static_cast<unsigned char>(static_cast<std::uint64_t>(step) >> (8 * i));
    std::array<unsigned char, kDigestBytes> mac{};
    HMAC(EVP_sha1(), secret.data(), static_cast<int>(secret.size()), counter.data(), counter.size(), mac.data(), nullptr);
    const std::size_t at = mac.back() & 0x0fU; // RFC 4226 §5.3
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | mac.at(at + i);
    number &= 0x7fffffffU;
    std::string code(static_cast<std::size_t>(digits), '0');
    for (auto digit = code.rbegin(); digit != code.rend(); ++digit, number /= 10)
        *digit = static_cast<char>('0' + number % 10);
    return code;
}

std::optional<std::int64_t> totpStepOf(std::string_view secret, std::string_view code, platform::Instant now)
{
    const std::int64_t step = now.ms / kTotpStepMs;
    for (const std::int64_t candidate : {step, step - 1, step + 1}) {
        const std::string right = totpCode(secret, candidate);
        if (code.size() == right.size() && CRYPTO_memcmp(code.data(), right.data(), right.size()) == 0)
            return candidate;
    }
    return std::nullopt;
}

std::string toBase32(std::string_view bytes)
{
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string text;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = buffer << 8 | static_cast<unsigned char>(c);
        for (bits += 8; bits >= 5; bits -= 5)
            text += kLetters[buffer >> (bits - 5) & 31U];
    }
    if (bits > 0)
        text += kLetters[buffer << (5 - bits) & 31U];
    return text;
}

std::string otpauthUri(std::string_view username, std::string_view secret)
{
    return "otpauth://totp/Passerelle:" + percentEncoded(username) + "?secret=" + toBase32(secret)
        + "&issuer=Passerelle&algorithm=SHA1&digits=6&period=30";
}

} // namespace hub
