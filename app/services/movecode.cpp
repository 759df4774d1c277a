// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/movecode.h"

#include "platforms/base/bytes.h"

#include <cctype>
#include <cstdint>

namespace services {

namespace {

constexpr std::string_view kCharacters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
static_assert(kCharacters.size() == 32);

} // namespace

std::string newMoveCode()
{
    std::string code = platform::randomBytes(kMoveCodeLength);
    for (char &each : code)
        each = kCharacters[static_cast<unsigned char>(each) % kCharacters.size()];
    return code;
}

std::optional<std::string> moveCodeFrom(std::string_view typed)
{
    std::string code;
    for (const char each : typed) {
        if (each == ' ' || each == '-')
            continue;
        const char capital = static_cast<char>(std::toupper(static_cast<unsigned char>(each)));
        if (kCharacters.find(capital) == std::string_view::npos)
            return std::nullopt;
        code += capital;
    }
    return code.size() == kMoveCodeLength ? std::optional(code) : std::nullopt;
}

std::string moveCodeInGroups(std::string_view code)
{
    std::string text;
    for (std::size_t at = 0; at < code.size(); ++at) {
        if (at > 0 && at % 4 == 0)
            text += ' ';
        text += code[at];
    }
    return text;
}

std::string moveReceipt(std::string_view code, std::string_view contentHash)
{
    const std::string sum = platform::sha256("passerelle move receipt v1\n" + std::string(code) + '\n' + std::string(contentHash));
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(sum[i]);
    const std::string digits = std::to_string(number % 1'000'000);
    return std::string(6 - digits.size(), '0') + digits;
}

} // namespace services
