// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/access.h"
#include "sync/hub/db/connection.h"
#include "sync/hub/router.h"
#include "sync/hub/searchparameters.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace hub {

inline constexpr int kMaxPageCount = 500;

/// What the parameters of a search ask for. `condition` goes behind a WHERE on the table `resource`.
struct SearchQuery {
    std::optional<std::string> patient;
    std::string condition;
    std::vector<std::pair<std::string, std::variant<std::int64_t, std::string>>> values;

    bool sortsByDate = false;
    bool newestFirst = false;
    /// Where the page before this one ended: its sort key and its time of storing, which no other has.
    std::optional<std::pair<std::int64_t, std::int64_t>> after;
    int count = 50;
    bool countOnly = false;
    std::set<std::string> elements;  ///< empty for all
    std::vector<const SearchParameter *> includes;
    bool includesPatient = false;

    void bindTo(db::Statement &statement) const;
};

/// Refuses (400) what the hub does not know, rather than to leave a filter out. @param baseUrl of references that are written in full
[[nodiscard]] SearchQuery searchQueryFrom(const TypeRule &rule, const Parameters &parameters, std::string_view baseUrl);

/// Whether `name` says whose record is searched, for this type.
[[nodiscard]] bool namesPatient(const TypeRule &rule, std::string_view name);

/// "a,b" at its commas; a backslash before one makes it part of the text.
[[nodiscard]] std::vector<std::string> alternatives(std::string_view text);
/// A whole number from 0; refuses (400) anything else.
[[nodiscard]] std::int64_t wholeNumber(std::string_view parameter, std::string_view text);

} // namespace hub
