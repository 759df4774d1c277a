// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace hub {

using Json = nlohmann::json;

/// Parses what a client sent. Refuses (400) what is not JSON, nests deeper than FHIR ever needs, or says one key
/// twice: two readers could then see two different patients in the same bytes.
[[nodiscard]] Json parseStrictly(std::string_view text);

// Below: JSON as text. The hub stores the bytes it was given, only without spaces and with its own `meta`, so that
// decimals keep their digits and elements it does not know survive. All of it expects text that parseStrictly took.

/// Without white space between tokens.
[[nodiscard]] std::string compact(std::string_view json);

using Member = std::pair<std::string_view, std::string_view>;
/// Keys (without quotes) and values of a compact object, as they stand in `object`.
[[nodiscard]] std::vector<Member> members(std::string_view object);
/// Values of a compact array.
[[nodiscard]] std::vector<std::string_view> elements(std::string_view array);
/// The value of `key`, empty when the object has none.
[[nodiscard]] std::string_view member(std::string_view object, std::string_view key);

/// The resource without its `meta`: what was said, whoever stored it.
[[nodiscard]] std::string withoutMeta(std::string_view resource);
/// The resource with `meta.versionId` and `meta.lastUpdated` set; `id` too when it had none. Other `meta` elements stay.
[[nodiscard]] std::string withMeta(std::string_view resource, std::string_view id, std::int64_t version, std::string_view lastUpdated);

/// A JSON string literal, quotes included.
[[nodiscard]] std::string jsonString(std::string_view text);

} // namespace hub
