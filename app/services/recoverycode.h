// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace services {

/// The recovery key as people keep it on paper: eight lines of six digits, typed on the pad they know.
///
/// Digits and not words: no spelling, no accent, no language to choose, the same keys as for the code, and they can be read
/// out over the telephone. Each line holds 16 random bits and checks itself: divided by 11 it leaves its own number, so that a
/// wrong digit, two digits in the wrong order and a line in the place of another are each noticed at once, at the line where
/// it happened.
class RecoveryCode {
public:
    static constexpr std::size_t kLines = 8;
    static constexpr std::size_t kDigits = 6;
    static constexpr std::size_t kBytes = 16;

    [[nodiscard]] static RecoveryCode random();
    /// From 16 bytes.
    explicit RecoveryCode(std::string bytes);
    ~RecoveryCode();
    RecoveryCode(RecoveryCode &&) noexcept = default;
    RecoveryCode &operator=(RecoveryCode &&) noexcept = default;
    RecoveryCode(const RecoveryCode &) = default;
    RecoveryCode &operator=(const RecoveryCode &) = default;

    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    /// The line at a place from 0 to 7: "049182".
    [[nodiscard]] std::string line(std::size_t place) const;
    /// Whether these digits can stand at that place. Says nothing about whether they are the right ones.
    [[nodiscard]] static bool isLine(std::string_view digits, std::size_t place);
    /// None when a line is not one.
    [[nodiscard]] static std::optional<RecoveryCode> fromLines(const std::array<std::string, kLines> &lines);

private:
    std::string m_bytes;
};

} // namespace services
