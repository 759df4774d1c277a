// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/readability/letters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace content
{

namespace
{

constexpr char32_t kBad = U'\ufffd';

/// Length of the sequence a lead byte opens, 0 when it opens none.
std::size_t sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/// The code point at the front of `text` and its length; a bad byte is one long.
std::pair<char32_t, std::size_t> first(std::string_view text)
{
    constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t length = sequenceLength(lead);
    if (length == 0 || length > text.size())
        return {kBad, 1};
    char32_t code = length == 1 ? lead : lead & (0x7fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xc0u) != 0x80)
            return {kBad, 1};
        code = (code << 6) | (next & 0x3fu);
    }
    const bool isSurrogate = code >= 0xd800 && code < 0xe000;
    return code < kSmallest[length] || isSurrogate || code > 0x10ffff ? std::pair{kBad, std::size_t(1)} : std::pair{code, length};
}

} // namespace

std::u32string decodeUtf8(std::string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto [code, length] = first(text);
        out += code;
        text.remove_prefix(length);
    }
    return out;
}

std::string encodeUtf8(std::u32string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char32_t c : text) {
        const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((c >> shift) & 0x3f)); };
        if (c < 0x80) {
            out += static_cast<char>(c);
        } else if (c < 0x800) {
            out += static_cast<char>(0xc0 | (c >> 6));
            tail(0);
        } else if (c < 0x10000) {
            out += static_cast<char>(0xe0 | (c >> 12));
            tail(6);
            tail(0);
        } else {
            out += static_cast<char>(0xf0 | (c >> 18));
            tail(12);
            tail(6);
            tail(0);
        }
    }
    return out;
}

char32_t lowered(char32_t c)
{
    if ((c >= U'A' && c <= U'Z') || (c >= U'À' && c <= U'Þ' && c != U'×'))
        return c + 0x20;
    if (c == U'Ÿ')
        return U'ÿ';
    // Latin Extended-A keeps its capitals on even places, up to the run where they change sides.
    const bool isPair = (c >= 0x100 && c < 0x138) || (c >= 0x14a && c < 0x178);
    return isPair && c % 2 == 0 ? c + 1 : c;
}

std::u32string lowered(std::u32string_view text)
{
    std::u32string out(text);
    std::ranges::transform(out, out.begin(), [](char32_t c) { return lowered(c); });
    return out;
}

bool isLetter(char32_t c)
{
    const char32_t low = lowered(c);
    return (low >= U'a' && low <= U'z') || (c >= 0xc0 && c < 0x180 && c != U'×' && c != U'÷');
}

bool isUpper(char32_t c)
{
    return lowered(c) != c;
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isSpace(char32_t c)
{
    return c == U' ' || (c >= U'\t' && c <= U'\r') || c == U'\u00a0' || c == U'\u202f' || (c >= 0x2000 && c <= 0x200a);
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'\u2019';
}

bool isHyphen(char32_t c)
{
    return c == U'-' || c == U'\u2010' || c == U'\u2011';
}

} // namespace content
