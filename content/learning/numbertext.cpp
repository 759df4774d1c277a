// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/learning/numbertext.h"

#include <charconv>
#include <string>

namespace content {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Every kind of space that keyboards and number formats produce, as a plain one.
std::string withPlainSpaces(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("\u00a0")) {
            plain += ' ';
            i += 2;
        } else if (rest.starts_with("\u202f") || rest.starts_with("\u2009")) {
            plain += ' ';
            i += 3;
        } else {
            plain += text[i++];
        }
    }
    return plain;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

bool isGroup(std::string_view afterSpace)
{
    return afterSpace.size() >= 3 && isDigit(afterSpace[0]) && isDigit(afterSpace[1]) && isDigit(afterSpace[2])
        && (afterSpace.size() == 3 || !isDigit(afterSpace[3]));
}

} // namespace

std::optional<double> parseNumber(std::string_view typed, std::string_view unit)
{
    const std::string plain = withPlainSpaces(typed);
    std::string_view text = trimmed(plain);
    if (!unit.empty() && text.ends_with(unit))
        text = trimmed(text.substr(0, text.size() - unit.size()));
    std::string number;
    if (text.starts_with("\u2212") || text.starts_with("-") || text.starts_with("+")) {
        number = text.front() == '+' ? "" : "-";
        text.remove_prefix(text.starts_with("\u2212") ? 3 : 1);
    }
    bool decimals = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool between = i > 0 && isDigit(text[i - 1]);
        if (isDigit(c)) {
            number += c;
        } else if ((c == ',' || c == '.') && !decimals && between && i + 1 < text.size()) {
            number += '.';
            decimals = true;
        } else if (!(c == ' ' && !decimals && between && isGroup(text.substr(i + 1)))) {
            return std::nullopt;
        }
    }
    double value = 0;
    const auto [end, failed] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (failed != std::errc() || end != number.data() + number.size() || text.empty())
        return std::nullopt;
    return value;
}

} // namespace content
