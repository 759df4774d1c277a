// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace sqlite {

/// A prepared statement lent by its Database; goes back to the cache when destroyed. Bind by name, then `step`
/// until it says false, or `run` once.
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// `name` carries its prefix, ":id". Binding a name the statement does not have is a programming error.
    Statement &bind(std::string_view name, std::string_view text);
    Statement &bind(std::string_view name, const char *text) { return bind(name, std::string_view(text)); }
    Statement &bind(std::string_view name, const std::string &text) { return bind(name, std::string_view(text)); }
    Statement &bind(std::string_view name, std::int64_t value);
    Statement &bind(std::string_view name, int value) { return bind(name, std::int64_t{value}); }
    Statement &bind(std::string_view name, bool value) { return bind(name, std::int64_t{value}); }
    Statement &bind(std::string_view name, double value);
    Statement &bindNull(std::string_view name);
    template <typename T>
    Statement &bind(std::string_view name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    /// True while there is a row to read.
    [[nodiscard]] platform::Result<bool> step();
    /// Steps to the end, rows ignored.
    platform::Result<void> run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::string text(int column) const;
    /// The same without a copy; gone with the next step.
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] std::optional<std::string> optionalText(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::optional<double> optionalReal(int column) const;

private:
    friend class Database;
    Statement(sqlite3_stmt *handle, bool *inUse);

    [[nodiscard]] int index(std::string_view name) const;

    sqlite3_stmt *m_handle;
    bool *m_inUse;
};

} // namespace sqlite
