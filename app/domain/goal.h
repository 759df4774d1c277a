// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"

namespace domain {

using GoalId = Named<struct GoalTag>;

/// What matters to the person, in their own words. Nobody rewrites them.
struct Goal {
    GoalId id;
    PatientId patient;
    std::string text;
    bool isActive = true; ///< put away otherwise; it stays readable and can be taken up again

    friend bool operator==(const Goal &, const Goal &) = default;
};

} // namespace domain
