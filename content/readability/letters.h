// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace content
{

// Letters of French and English without a locale or ICU: what this pack of languages needs, and the same answer on
// every machine. Texts are UTF-8 at rest and UTF-32 while their letters are looked at.

/// A byte that is not UTF-8 becomes U+FFFD: the text stays readable and nothing is skipped in silence.
[[nodiscard]] std::u32string decodeUtf8(std::string_view text);
[[nodiscard]] std::string encodeUtf8(std::u32string_view text);

[[nodiscard]] char32_t lowered(char32_t letter);
[[nodiscard]] std::u32string lowered(std::u32string_view text);
[[nodiscard]] bool isLetter(char32_t c); ///< Latin, with the marks of European languages
[[nodiscard]] bool isUpper(char32_t c);
[[nodiscard]] bool isDigit(char32_t c);
[[nodiscard]] bool isSpace(char32_t c);      ///< breaking or not
[[nodiscard]] bool isApostrophe(char32_t c); ///< typed or typographic
[[nodiscard]] bool isHyphen(char32_t c);     ///< inside words; not the dash between them

} // namespace content
