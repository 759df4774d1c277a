// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/teamorder.h"

#include <algorithm>
#include <tuple>

namespace domain {

namespace {

std::size_t placeIn(std::span<const std::string> list, const std::string &value)
{
    return static_cast<std::size_t>(std::ranges::find(list, value) - list.begin());
}

} // namespace

std::vector<TeamPerson> inOrder(
    std::vector<TeamPerson> team, std::span<const std::string> pinned, std::span<const std::string> neededRoles)
{
    const auto rank = [&](const TeamPerson &each) {
        const std::size_t pin = placeIn(pinned, each.person.id.value);
        // Who was put first stays in that order, whatever their part.
        const std::size_t part = pin < pinned.size() ? 0 : each.part.coordinates ? 1 : 2;
        return std::tuple(pin, part, part < 2 ? std::size_t(0) : placeIn(neededRoles, each.person.role.value));
    };
    std::ranges::stable_sort(team, {}, rank);
    return team;
}

} // namespace domain
