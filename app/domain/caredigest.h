// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/need.h"

#include <set>

namespace domain {

/// What the list of patients knows of one of them: follows from what was written, and holds until more is. What the hour adds is
/// for `needs`.
struct CareDigest {
    NeedInputs inputs; ///< `now` unset
    std::optional<platform::ZonedTime> firstEntry;
    int safetyMastered = 0;
    int safetyTotal = 0;
    std::set<std::string> packs; ///< of the path
    ActorId responsible;         ///< empty: nobody said

    friend bool operator==(const CareDigest &, const CareDigest &) = default;
};

} // namespace domain
