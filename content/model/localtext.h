// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace content {

/// One sentence in every language of the pack, keyed "fr", "en".
struct LocalText {
    std::map<std::string, std::string, std::less<>> byLanguage;

    /// The text in `language`, else in French, else in any language there is, else empty.
    [[nodiscard]] const std::string &in(std::string_view language) const;
    [[nodiscard]] bool empty() const { return byLanguage.empty(); }

    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace content
