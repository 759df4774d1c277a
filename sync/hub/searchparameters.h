// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/fhirdate.h"
#include "sync/hub/rawjson.h"

#include <compare>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hub {

/// One way to search a type, beside those that every type has. The table is in searchparameters.cpp; the CapabilityStatement lists
/// it, and what is not in it is refused.
struct SearchParameter {
    enum class Kind { Token, Reference, Date, Uri };

    std::string_view type;
    std::string_view name;
    Kind kind;
    std::string_view path; ///< elements with dots between; lists are gone through, a choice is named without its type
};

[[nodiscard]] const std::vector<SearchParameter> &allSearchParameters();
[[nodiscard]] const SearchParameter *searchParameter(std::string_view type, std::string_view name);
/// The one by which resources of a type have a date; nullptr when they have none. At most one a type.
[[nodiscard]] const SearchParameter *dateParameter(std::string_view type);

/// The identifier system of resources whose identifier repeats their id; such an identifier takes no room in the index.
[[nodiscard]] std::string ownIdentifierSystem(std::string_view type);

/// A text as it stands in the index: one that is longer than an index takes by its hash, which is as good to be found by.
[[nodiscard]] std::string indexedText(std::string text);

/// What a search may find in a resource: of a coding its system and code, of a reference "Task/7", of a canonical its version and address.
struct SearchTerm {
    std::string_view name;
    std::string system;
    std::string value;

    friend auto operator<=>(const SearchTerm &, const SearchTerm &) = default;
};
[[nodiscard]] std::set<SearchTerm> termsOf(const Json &resource);
/// When it was, by its date parameter; open ends reach as far as they can.
[[nodiscard]] std::optional<TimeRange> dateOf(const Json &resource);
/// What a reference parameter leads to, as it is written.
[[nodiscard]] std::vector<std::string> referencesBy(const SearchParameter &parameter, const Json &resource);

} // namespace hub
