// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/db/statement.h"

namespace hub::db {

using platform::Result;

Statement &Statement::put(std::string_view name, const Value &value)
{
    m_port->bind(name, value);
    return *this;
}

Result<void> Statement::run()
{
    while (true) {
        const auto more = step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

std::optional<std::string> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

} // namespace hub::db
