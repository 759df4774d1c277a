// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
// After <string>: moc of Qt 6.4 stops at libstdc++'s <concepts> when it is the first header it sees.
#include <compare>

namespace domain {

/// A string that cannot be taken for another kind of string: an identifier or an open list of tokens.
template <typename Tag>
struct Named {
    std::string value;

    [[nodiscard]] bool empty() const { return value.empty(); }
    friend auto operator<=>(const Named &, const Named &) = default;
};

using FactId = Named<struct FactTag>;
using PatientId = Named<struct PatientTag>;
using ActorId = Named<struct ActorTag>; ///< a patient, a related person or a practitioner
using PathId = Named<struct PathTag>;
using TaskId = Named<struct TaskTag>; ///< one unit of one path
using MedicationId = Named<struct MedicationTag>;
using AttemptId = Named<struct AttemptTag>; ///< one run through a quiz

/// A unit of a pack. Ids of packs and units are never reused.
struct UnitRef {
    std::string pack;
    std::string unit;

    friend auto operator<=>(const UnitRef &, const UnitRef &) = default;
};

} // namespace domain
