// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/recoverycode.h"

#include "platforms/base/bytes.h"

#include <algorithm>

namespace services {

namespace {

// Eleven finds every single wrong digit and every swap of two neighbours; the remainder says which line this is.
constexpr unsigned kCheck = 11;
constexpr unsigned kValues = 0x10000;

std::optional<unsigned> valueOf(std::string_view digits, std::size_t place)
{
    if (digits.size() != RecoveryCode::kDigits || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    unsigned number = 0;
    for (const char digit : digits)
        number = number * 10 + static_cast<unsigned>(digit - '0');
    if (number % kCheck != place + 1 || number / kCheck >= kValues)
        return std::nullopt;
    return number / kCheck;
}

} // namespace

RecoveryCode RecoveryCode::random()
{
    return RecoveryCode(platform::randomBytes(kBytes));
}

RecoveryCode::RecoveryCode(std::string bytes) : m_bytes(std::move(bytes)) {}

RecoveryCode::~RecoveryCode()
{
    platform::wipe(m_bytes);
}

std::string RecoveryCode::line(std::size_t place) const
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned>(static_cast<unsigned char>(m_bytes[at])); };
    const unsigned number = (byte(2 * place) << 8 | byte(2 * place + 1)) * kCheck + static_cast<unsigned>(place) + 1;
    std::string digits = std::to_string(number);
    return std::string(kDigits - digits.size(), '0') + digits;
}

bool RecoveryCode::isLine(std::string_view digits, std::size_t place)
{
    return valueOf(digits, place).has_value();
}

std::optional<RecoveryCode> RecoveryCode::fromLines(const std::array<std::string, kLines> &lines)
{
    std::string bytes;
    for (std::size_t place = 0; place < kLines; ++place) {
        const auto value = valueOf(lines[place], place);
        if (!value)
            return std::nullopt;
        bytes += static_cast<char>(*value >> 8);
        bytes += static_cast<char>(*value & 0xff);
    }
    return RecoveryCode(std::move(bytes));
}

} // namespace services
