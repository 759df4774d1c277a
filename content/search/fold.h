// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace content {

/// `text` (UTF-8) in lower case, without accents, with "œ" and "æ" written out: what people type when they search. Letters
/// outside Latin are kept as they are; bytes that are not UTF-8 become spaces.
[[nodiscard]] std::string fold(std::string_view text);

/// The words of `text`, folded: runs of letters and digits. "l’œdème" is "l" and "oedeme".
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);

/// A folded word without its plural: "jambes" and "jambe", "tablets" and "tablet" meet. The same rule serves both
/// languages, since it only has to be the same for what is searched and what is found.
[[nodiscard]] std::string singular(std::string word);

} // namespace content
