// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"

#include <span>
#include <vector>

namespace domain {

/// Somebody of the team with what the centre says of their part in it.
struct TeamPerson {
    Person person;
    TeamMember part;

    friend bool operator==(const TeamPerson &, const TeamPerson &) = default;
};

/// Whom to show first: those the patient put first, in that order; then who coordinates; then the roles the packs of the
/// path need, in their order; then the others, as the team lists them. Nobody is left out.
/// @param pinned ids, the first put first
/// @param neededRoles role ids, gravest first; one may come twice
[[nodiscard]] std::vector<TeamPerson> inOrder(
    std::vector<TeamPerson> team, std::span<const std::string> pinned, std::span<const std::string> neededRoles);

} // namespace domain
