// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/base/uuid.h"

#include "platforms/base/bytes.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace platform {

namespace {

using Bytes16 = std::array<unsigned char, 16>;

std::string format(Bytes16 bytes, unsigned char version)
{
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    const std::string hex = toHex({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    return hex.substr(0, 8) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4) + '-' + hex.substr(16, 4) + '-' + hex.substr(20);
}

} // namespace

std::string uuidV7(Instant at)
{
    Bytes16 bytes{};
    const std::string random = randomBytes(10);
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(at.ms >> (8 * (5 - i)));
    for (std::size_t i = 0; i < 10; ++i)
        bytes[6 + i] = static_cast<unsigned char>(random[i]);
    return format(bytes, 7);
}

std::string uuidV5(std::string_view namespaceId, std::string_view name)
{
    assert(isUuid(namespaceId));
    std::string hex;
    for (const char c : namespaceId) {
        if (c != '-')
            hex += c;
    }
    std::string input = fromHex(hex).value_or(std::string(16, '\0'));
    input += name;
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    EVP_Digest(input.data(), input.size(), digest, &length, EVP_sha1(), nullptr);
    Bytes16 bytes{};
    std::copy_n(digest, bytes.size(), bytes.begin());
    return format(bytes, 5);
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = text[i];
        if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
    }
    return true;
}

} // namespace platform
