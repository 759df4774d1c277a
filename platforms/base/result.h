// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/error.h"

#include <cassert>
#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace platform {

/// A value or the reason there is none. The names are those of C++23 `std::expected`, so that replacing it later
/// is one `using`. Absence is `std::optional`, failure is `Result`, a bug is an assertion.
template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] T &value() & { assert(has_value()); return *std::get_if<0>(&m_state); }
    [[nodiscard]] const T &value() const & { assert(has_value()); return *std::get_if<0>(&m_state); }
    [[nodiscard]] T &&value() && { assert(has_value()); return std::move(*std::get_if<0>(&m_state)); }
    [[nodiscard]] const Error &error() const { assert(!has_value()); return *std::get_if<1>(&m_state); }

    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    template <typename U>
    [[nodiscard]] T value_or(U &&fallback) const &
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

    /// `f(value) -> Result<U>` when there is a value, else the error unchanged.
    template <typename F>
    auto and_then(F &&f) && -> std::invoke_result_t<F, T &&>
    {
        if (!has_value())
            return error();
        return std::invoke(std::forward<F>(f), std::move(*this).value());
    }

    /// `f(value) -> U` wrapped again.
    template <typename F>
    auto transform(F &&f) && -> Result<std::invoke_result_t<F, T &&>>
    {
        if (!has_value())
            return error();
        return Result<std::invoke_result_t<F, T &&>>(std::invoke(std::forward<F>(f), std::move(*this).value()));
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the reason of the failure.
template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const noexcept { return m_error.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    [[nodiscard]] const Error &error() const { assert(!has_value()); return *std::get_if<1>(&m_error); }

    template <typename F>
    auto and_then(F &&f) && -> std::invoke_result_t<F>
    {
        if (!has_value())
            return error();
        return std::invoke(std::forward<F>(f));
    }

private:
    std::variant<std::monostate, Error> m_error;
};

} // namespace platform
