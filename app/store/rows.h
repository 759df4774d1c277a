// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/sqlite/statement.h"

#include <optional>
#include <vector>

namespace store {

/// Steps a bound statement to its end and reads each row.
template <typename Read>
auto readRows(sqlite::Statement &statement, Read &&read) -> platform::Result<std::vector<std::invoke_result_t<Read, sqlite::Statement &>>>
{
    std::vector<std::invoke_result_t<Read, sqlite::Statement &>> rows;
    while (true) {
        const auto more = statement.step();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        rows.push_back(read(statement));
    }
}

/// The first row, if there is one.
template <typename Read>
auto readRow(sqlite::Statement &statement, Read &&read) -> platform::Result<std::optional<std::invoke_result_t<Read, sqlite::Statement &>>>
{
    using Row = std::invoke_result_t<Read, sqlite::Statement &>;
    const auto more = statement.step();
    if (!more)
        return more.error();
    return *more ? std::optional<Row>(read(statement)) : std::optional<Row>();
}

} // namespace store
