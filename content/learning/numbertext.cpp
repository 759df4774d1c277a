// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/learning/numbertext.h"

#include "content/search/fold.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

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

std::vector<std::string> nameOf(std::string_view text)
{
    std::vector<std::string> words = foldedWords(text);
    std::ranges::transform(words, words.begin(), singular);
    return words;
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

std::optional<double> parseNumber(std::string_view typed, const NumberGoal &goal)
{
    if (const auto value = parseNumber(typed, goal.unit))
        return value;
    std::vector<std::vector<std::string>> names{nameOf(goal.unit)};
    for (const auto &[language, label] : goal.label.byLanguage)
        names.push_back(nameOf(label));
    // The name begins after one of the digits; it may have digits of its own: "10 out of 10".
    for (std::size_t end = 1; end < typed.size(); ++end) {
        const std::vector<std::string> name = isDigit(typed[end - 1]) ? nameOf(typed.substr(end)) : std::vector<std::string>();
        if (name.empty() || std::ranges::find(names, name) == names.end())
            continue;
        if (const auto value = parseNumber(typed.substr(0, end)))
            return value;
    }
    return std::nullopt;
}

} // namespace content
