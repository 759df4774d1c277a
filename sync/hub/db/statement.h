// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace hub::db {

/// What a parameter may hold; monostate is NULL.
using Value = std::variant<std::monostate, std::int64_t, double, std::string_view>;

/// One prepared statement, which does not outlive its Connection. Bind by name, then `step` until it says false, or `run` once.
class Statement {
public:
    /// What a storage implements. Columns are read on the row that the last `step` reached.
    class Port {
    public:
        virtual ~Port() = default;
        /// Text is copied. A name that the statement does not have is a programming error.
        virtual void bind(std::string_view name, const Value &value) = 0;
        [[nodiscard]] virtual platform::Result<bool> step() = 0;
        [[nodiscard]] virtual bool isNull(int column) const = 0;
        [[nodiscard]] virtual std::string_view view(int column) const = 0;
        [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
        [[nodiscard]] virtual double real(int column) const = 0;
    };

    explicit Statement(std::unique_ptr<Port> port) : m_port(std::move(port)) {}

    /// `name` carries its prefix, ":id".
    Statement &bind(std::string_view name, std::string_view text) { return put(name, text); }
    Statement &bind(std::string_view name, const char *text) { return put(name, std::string_view(text)); }
    Statement &bind(std::string_view name, const std::string &text) { return put(name, std::string_view(text)); }
    Statement &bind(std::string_view name, std::int64_t value) { return put(name, value); }
    Statement &bind(std::string_view name, int value) { return put(name, std::int64_t{value}); }
    Statement &bind(std::string_view name, bool value) { return put(name, std::int64_t{value}); }
    Statement &bind(std::string_view name, double value) { return put(name, value); }
    Statement &bindNull(std::string_view name) { return put(name, std::monostate()); }
    template <typename T>
    Statement &bind(std::string_view name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    /// True while there is a row to read.
    [[nodiscard]] platform::Result<bool> step() { return m_port->step(); }
    /// Steps to the end, rows ignored.
    platform::Result<void> run();

    [[nodiscard]] bool isNull(int column) const { return m_port->isNull(column); }
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    /// The same without a copy; gone with the next step.
    [[nodiscard]] std::string_view view(int column) const { return m_port->view(column); }
    [[nodiscard]] std::optional<std::string> optionalText(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const { return m_port->integer(column); }
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] double real(int column) const { return m_port->real(column); }

private:
    Statement &put(std::string_view name, const Value &value);

    std::unique_ptr<Port> m_port;
};

} // namespace hub::db
