// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace content
{

/// The languages whose reading ease we can judge.
enum class Language { French, English };

/// "fr" or "en"; nothing for a language without a counter.
[[nodiscard]] std::optional<Language> languageOf(std::string_view code);

/// Spoken syllables of one written word in standard careful speech; 1 at least when it has a letter. French: a mute e
/// at the end is not counted, one inside is ("maintenant" 3); i, u and ou glide into the vowel that follows
/// ("patient" 2), except after two consonants ("oublier" 3). "l’eau" and "pesez-vous" are counted whole.
/// Measured on tests/content/fixtures/syllables.*.txt: right on 95 words of 100 at least in French, 90 in English.
[[nodiscard]] int syllables(std::string_view word, Language language);

} // namespace content
