// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <string>
#include <string_view>
#include <vector>

/// The JSON tree behind the codec, also used for the few answers that are JSON but not FHIR (tokens). Ours rather than
/// nlohmann::json because a FHIR decimal must keep its digits, a member given twice must be seen, and depth must be bounded
/// before anything recursive walks the tree.
namespace fhir {

struct JsonValue {
    enum class Kind { Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Null;
    bool boolean = false;
    std::string text;               ///< characters of a string, digits of a number
    std::vector<std::string> names; ///< of an object, as long as `items`
    std::vector<JsonValue> items;   ///< of an array or an object

    [[nodiscard]] const JsonValue *find(std::string_view name) const;
};

/// Deeper documents are refused: no FHIR resource comes near, and the walks below are recursive.
inline constexpr std::size_t kMaxJsonDepth = 64;

[[nodiscard]] platform::Result<JsonValue> parseJson(std::string_view text);

void appendString(std::string &out, std::string_view characters);
void appendJson(std::string &out, const JsonValue &value);

} // namespace fhir
