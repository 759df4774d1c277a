// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Not in order: the moc of Qt 6.4 stops on <compare> when it is the first standard header it meets.
#include <string>
#include <string_view>

#include <compare>
#include <functional>

namespace content {

/// An id as authors write it ("daily-weighing"), typed by what it names so that a competence cannot be looked up
/// among the units.
template <typename Tag>
struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string text) : value(std::move(text)) {}

    [[nodiscard]] bool empty() const { return value.empty(); }

    friend auto operator<=>(const Id &, const Id &) = default;
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator==(const Id &id, std::string_view text) { return id.value == text; }
};

using PackId = Id<struct PackTag>;
using UnitId = Id<struct UnitTag>;
using CompetenceId = Id<struct CompetenceTag>;
using QuestionId = Id<struct QuestionTag>;
using SourceId = Id<struct SourceTag>;
using MeasureId = Id<struct MeasureTag>;

} // namespace content

template <typename Tag>
struct std::hash<content::Id<Tag>> {
    std::size_t operator()(const content::Id<Tag> &id) const noexcept { return std::hash<std::string>{}(id.value); }
};
