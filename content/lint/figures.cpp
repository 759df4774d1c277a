// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/figures.h"

#include "content/lint/words.h"
#include "content/search/fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace content
{

namespace
{

/// How a unit is written and what it is in UCUM; `factor` brings both countries to one.
struct UnitName {
    std::string_view written;
    std::string_view ucum;
    double factor = 1;
};
// Longest first among those that start alike.
constexpr std::array kUnitNames{UnitName{"mg/dl", "mg/dL"}, UnitName{"g/l", "mg/dL", 100}, UnitName{"mmol/l", "mmol/L"},
    UnitName{"mmhg", "mm[Hg]"}, UnitName{"°c", "Cel"}, UnitName{"°", "Cel"}, UnitName{"degres", "Cel"},
    UnitName{"degrees", "Cel"}, UnitName{"%", "%"}, UnitName{"kg", "kg"}, UnitName{"kilos", "kg"}, UnitName{"kilo", "kg"},
    UnitName{"jours", "d"}, UnitName{"jour", "d"}, UnitName{"days", "d"}, UnitName{"day", "d"}, UnitName{"heures", "h"},
    UnitName{"heure", "h"}, UnitName{"hours", "h"}, UnitName{"hour", "h"}, UnitName{"h", "h"}, UnitName{"am", "h"},
    UnitName{"pm", "h"}};

constexpr std::size_t kAround = 28; // letters on each side: "au-dessus de la limite de" fits

bool isDigitAt(std::string_view text, std::size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// A comma or a dot between digits is a decimal mark, a space or an English comma before three digits groups thousands.
std::size_t numberEnd(std::string_view text, std::size_t start, Language language, std::string &digits)
{
    std::size_t at = start;
    while (at < text.size()) {
        const bool isGroup =
            isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && isDigitAt(text, at + 3) && !isDigitAt(text, at + 4);
        if (isDigitAt(text, at))
            digits += text[at];
        else if (isGroup && (text[at] == ' ' || (text[at] == ',' && language == Language::English)))
            ; // "10 000"
        else if ((text[at] == ',' || text[at] == '.') && isDigitAt(text, at + 1))
            digits += '.';
        else
            break;
        ++at;
    }
    return at;
}

const UnitName *unitAt(std::string_view text)
{
    for (const UnitName &unit : kUnitNames) {
        if (!text.starts_with(unit.written))
            continue;
        const std::string_view rest = text.substr(unit.written.size());
        const bool goesOn = !rest.empty() && ((rest[0] >= 'a' && rest[0] <= 'z') || rest[0] == '/');
        if (!goesOn)
            return &unit;
    }
    return nullptr;
}

bool endsWithPhrase(std::string_view text, std::string_view phrase)
{
    return text.ends_with(phrase) && (text.size() == phrase.size() || text[text.size() - phrase.size() - 1] == ' ' ||
                                         text[text.size() - phrase.size() - 1] == '\'');
}

} // namespace

std::vector<Figure> figuresIn(std::string_view original, Language language)
{
    const std::string text = fold(original);
    std::vector<Figure> found;
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigitAt(text, at)) {
            ++at;
            continue;
        }
        std::string digits;
        const std::size_t start = at;
        at = numberEnd(text, at, language, digits);
        Figure figure;
        std::from_chars(digits.data(), digits.data() + digits.size(), figure.value);
        std::size_t next = at;
        while (next < text.size() && text[next] == ' ')
            ++next;
        if (const UnitName *unit = unitAt(std::string_view(text).substr(next))) {
            figure.unit = unit->ucum;
            figure.value = std::round(figure.value * unit->factor * 1000) / 1000;
            if (unit->written == "pm" && figure.value < 12)
                figure.value += 12;
            at = next + unit->written.size();
        }
        const std::size_t from = start > kAround ? start - kAround : 0;
        figure.before = text.substr(from, start - from);
        while (figure.before.ends_with(' '))
            figure.before.pop_back();
        figure.after = text.substr(at, kAround);
        found.push_back(std::move(figure));
    }
    return found;
}

std::set<double> spelledNumbers(std::string_view text, Language language)
{
    using Spelled = std::pair<std::string_view, double>;
    static constexpr std::array kFrench{Spelled{"un", 1}, Spelled{"une", 1}, Spelled{"deux", 2}, Spelled{"trois", 3},
        Spelled{"quatre", 4}, Spelled{"cinq", 5}, Spelled{"six", 6}, Spelled{"sept", 7}, Spelled{"huit", 8}, Spelled{"neuf", 9},
        Spelled{"dix", 10}, Spelled{"onze", 11}, Spelled{"douze", 12}, Spelled{"quinze", 15}, Spelled{"vingt", 20},
        Spelled{"trente", 30}, Spelled{"quarante", 40}, Spelled{"cinquante", 50}, Spelled{"soixante", 60}, Spelled{"cent", 100},
        Spelled{"midi", 12}, Spelled{"minuit", 0}, Spelled{"premier", 1}, Spelled{"premiere", 1}, Spelled{"semaine", 7},
        Spelled{"quinzaine", 15}, Spelled{"demi-heure", 30}, Spelled{"heure", 60}};
    static constexpr std::array kEnglish{Spelled{"one", 1}, Spelled{"a", 1}, Spelled{"an", 1}, Spelled{"two", 2},
        Spelled{"three", 3}, Spelled{"four", 4}, Spelled{"five", 5}, Spelled{"six", 6}, Spelled{"seven", 7}, Spelled{"eight", 8},
        Spelled{"nine", 9}, Spelled{"ten", 10}, Spelled{"eleven", 11}, Spelled{"twelve", 12}, Spelled{"fifteen", 15},
        Spelled{"twenty", 20}, Spelled{"thirty", 30}, Spelled{"forty", 40}, Spelled{"fifty", 50}, Spelled{"sixty", 60},
        Spelled{"hundred", 100}, Spelled{"noon", 12}, Spelled{"midday", 12}, Spelled{"midnight", 0}, Spelled{"first", 1},
        Spelled{"once", 1}, Spelled{"twice", 2}, Spelled{"fortnight", 14}, Spelled{"half", 0.5}};
    std::set<double> numbers;
    for (const std::string &part : partsOf(fold(text))) {
        const auto take = [&](const auto &table) {
            for (const auto &[word, value] : table) {
                if (word == part)
                    numbers.insert(value);
            }
        };
        language == Language::French ? take(kFrench) : take(kEnglish);
    }
    return numbers;
}

Comparison comparisonOf(const Figure &figure)
{
    static constexpr std::array<std::string_view, 17> kMore{"plus de", "au moins", "au-dessus de", "a partir de", "depasse",
        "atteint", "superieure a", "superieur a", "prise de", "prenez", "more than", "over", "above", "at least", "from",
        "gain of", "gained"};
    static constexpr std::array<std::string_view, 12> kLess{"moins de", "au-dessous de", "en dessous de", "sous", "inferieure a",
        "inferieur a", "au plus", "below", "under", "less than", "lower than", "at most"};
    const auto before = [&](std::string_view phrase) { return endsWithPhrase(figure.before, phrase); };
    const std::string after = figure.after.substr(std::min(figure.after.find_first_not_of(' '), figure.after.size()));
    if (std::ranges::any_of(kMore, before) || after.starts_with("ou plus") || after.starts_with("or more") ||
        after.starts_with("or above"))
        return Comparison::AtLeast;
    if (std::ranges::any_of(kLess, before) || after.starts_with("ou moins") || after.starts_with("or less") ||
        after.starts_with("or below"))
        return Comparison::AtMost;
    return Comparison::None;
}

} // namespace content
