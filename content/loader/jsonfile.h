// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/contenterror.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// A JSON text that parsed, with the line each of its values starts on: nlohmann/json forgets positions, and an
/// author told "somewhere in quiz.json" is an author left alone.
struct JsonFile {
    std::string file; ///< relative to the pack
    nlohmann::json value;
    std::map<std::string, int> lines; ///< by JSON pointer; a member's line is that of its key

    /// The line of a value, or of the nearest parent that exists when the value does not.
    [[nodiscard]] int line(std::string pointer) const;
};

/// Parses `text`; nothing, with the reasons appended to `errors`, when it is not JSON we accept: also refused are a
/// name twice in one object (the last would silently win), deep nesting and very long strings.
[[nodiscard]] std::optional<JsonFile> readJson(const std::string &file, std::string_view text, std::vector<ContentError> &errors);

/// One more step down: "/sources" and "a/b" give "/sources/a~1b".
[[nodiscard]] std::string childPointer(const std::string &parent, std::string_view key);
[[nodiscard]] std::string childPointer(const std::string &parent, std::size_t index);

} // namespace content
