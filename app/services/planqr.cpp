// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/planqr.h"

#include <sodium.h>
#include <zlib.h>

#include <algorithm>
#include <array>

namespace services {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::string_view kVersion = "PLAN1/";
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr std::size_t kBase = 45;
constexpr std::size_t kSumLength = 8;
constexpr std::size_t kMostSquare = 4296; // characters of the largest QR code there is

std::string toBase45(std::string_view bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const bool pair = i + 1 < bytes.size();
        std::size_t value = static_cast<unsigned char>(bytes[i]);
        if (pair)
            value = value * 256 + static_cast<unsigned char>(bytes[i + 1]);
        for (int digit = 0; digit < (pair ? 3 : 2); ++digit, value /= kBase)
            text += kAlphabet[value % kBase];
    }
    return text;
}

std::optional<std::string> fromBase45(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        const std::string_view digits = text.substr(i, 3);
        std::size_t value = 0;
        for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
            const std::size_t at = kAlphabet.find(*digit);
            if (at == std::string_view::npos)
                return std::nullopt;
            value = value * kBase + at;
        }
        if (digits.size() == 1 || value > (digits.size() == 3 ? 0xFFFFU : 0xFFU))
            return std::nullopt;
        if (digits.size() == 3)
            bytes += static_cast<char>(value / 256);
        bytes += static_cast<char>(value % 256);
    }
    return bytes;
}

std::optional<std::string> inflated(std::string_view bytes)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::string text;
    std::array<char, 16 * 1024> some;
    int state = Z_OK;
    while (state == Z_OK && text.size() <= kMostPlanBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(some.data());
        stream.avail_out = some.size();
        state = inflate(&stream, Z_NO_FLUSH);
        text.append(some.data(), some.size() - stream.avail_out);
    }
    const bool isWhole = state == Z_STREAM_END && stream.avail_in == 0 && text.size() <= kMostPlanBytes;
    inflateEnd(&stream);
    return isWhole ? std::optional(text) : std::nullopt;
}

std::string sumOf(std::string_view text)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char *>(text.data()), text.size());
    std::string sum;
    for (std::size_t i = 0; i < kSumLength / 2; ++i) {
        sum += "0123456789ABCDEF"[hash[i] >> 4];
        sum += "0123456789ABCDEF"[hash[i] & 15];
    }
    return sum;
}

std::optional<std::size_t> numberIn(std::string_view text)
{
    if (text.size() != 1 || text[0] < '1' || text[0] > '9')
        return std::nullopt;
    return static_cast<std::size_t>(text[0] - '0');
}

struct Square {
    std::size_t part = 0;
    std::size_t parts = 0;
    std::string_view sum;
    std::string_view data;
};

std::optional<Square> read(std::string_view square)
{
    std::string_view rest = square.substr(kVersion.size());
    std::array<std::string_view, 3> fields;
    for (std::string_view &field : fields) {
        const std::size_t slash = rest.find('/');
        if (slash == std::string_view::npos)
            return std::nullopt;
        field = rest.substr(0, slash);
        rest = rest.substr(slash + 1);
    }
    const auto part = numberIn(fields[0]);
    const auto parts = numberIn(fields[1]);
    const bool isSum = fields[2].size() == kSumLength && fields[2].find_first_not_of("0123456789ABCDEF") == std::string_view::npos;
    if (!part || !parts || *parts < *part || !isSum || rest.empty())
        return std::nullopt;
    return Square{*part, *parts, fields[2], rest};
}

} // namespace

Result<std::vector<std::string>> toPlanSquares(std::string_view json, std::size_t partSize)
{
    if (json.empty() || json.size() > kMostPlanBytes || partSize == 0)
        return Error{ErrorCode::Invalid, "the plan is empty or too long for squares"};
    uLongf length = compressBound(static_cast<uLong>(json.size()));
    std::string bytes(length, '\0');
    if (compress2(reinterpret_cast<Bytef *>(bytes.data()), &length, reinterpret_cast<const Bytef *>(json.data()), static_cast<uLong>(json.size()),
            Z_BEST_COMPRESSION) != Z_OK)
        return Error{ErrorCode::Invalid, "the plan cannot be compressed"};
    bytes.resize(length);
    const std::string data = toBase45(bytes);
    const std::size_t parts = (data.size() + partSize - 1) / partSize;
    if (parts > kMostPlanParts)
        return Error{ErrorCode::Invalid, "the plan needs more squares than anybody scans"};
    std::vector<std::string> squares;
    for (std::size_t i = 0; i < parts; ++i)
        squares.push_back(std::string(kVersion) + std::to_string(i + 1) + "/" + std::to_string(parts) + "/" + sumOf(json) + "/" + data.substr(i * partSize, partSize));
    return squares;
}

PlanSquares::Taken PlanSquares::damaged()
{
    *this = {};
    return Taken::Damaged;
}

std::size_t PlanSquares::have() const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_parts, [](const auto &part) { return part.has_value(); }));
}

PlanSquares::Taken PlanSquares::take(std::string_view square)
{
    if (!square.starts_with(kVersion) || square.size() > kMostSquare)
        return Taken::Other;
    const auto found = read(square);
    if (!found)
        return damaged();
    // A part of another plan begins that one: the first is shown again if it is wanted.
    if (found->sum != m_sum || found->parts != m_parts.size() || !m_json.empty()) {
        *this = {};
        m_sum = found->sum;
        m_parts.resize(found->parts);
    }
    auto &part = m_parts[found->part - 1];
    if (part && *part != found->data)
        return damaged();
    part = std::string(found->data);
    if (have() < m_parts.size())
        return Taken::Part;
    std::string data;
    for (const auto &each : m_parts)
        data += *each;
    const auto bytes = fromBase45(data);
    const auto text = bytes ? inflated(*bytes) : std::nullopt;
    if (!text || sumOf(*text) != m_sum)
        return damaged();
    m_json = *text;
    return Taken::Whole;
}

} // namespace services
