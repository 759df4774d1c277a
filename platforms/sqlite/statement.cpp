// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/sqlite/statement.h"

#include "platforms/sqlite/database.h"

#include <sqlite3.h>

#include <cassert>
#include <utility>

namespace sqlite {

using platform::Result;

Statement::Statement(sqlite3_stmt *handle, bool *inUse) : m_handle(handle), m_inUse(inUse)
{
    *m_inUse = true;
}

Statement::Statement(Statement &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_inUse(std::exchange(other.m_inUse, nullptr))
{
}

Statement::~Statement()
{
    if (!m_handle)
        return;
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    *m_inUse = false;
}

int Statement::index(std::string_view name) const
{
    const int found = sqlite3_bind_parameter_index(m_handle, std::string(name).c_str());
    assert(found > 0 && "the statement has no parameter of this name");
    return found;
}

Statement &Statement::bind(std::string_view name, std::string_view text)
{
    // A default string_view points nowhere, which SQLite would take for NULL.
    const char *bytes = text.data() ? text.data() : "";
    sqlite3_bind_text64(m_handle, index(name), bytes, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(std::string_view name, std::int64_t value)
{
    sqlite3_bind_int64(m_handle, index(name), value);
    return *this;
}

Statement &Statement::bind(std::string_view name, double value)
{
    sqlite3_bind_double(m_handle, index(name), value);
    return *this;
}

Statement &Statement::bindNull(std::string_view name)
{
    sqlite3_bind_null(m_handle, index(name));
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return errorFrom(sqlite3_db_handle(m_handle), code, "running a statement");
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

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::string_view Statement::view(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))) : std::string_view();
}

std::string Statement::text(int column) const
{
    return std::string(view(column));
}

std::optional<std::string> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

} // namespace sqlite
