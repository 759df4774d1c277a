// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"

#include <vector>

namespace store {

/// How much of one kind the patient, or somebody for them, recorded here, and what of it has not left.
struct InventoryLine {
    std::string_view subject; ///< one of subject::…
    int total = 0;
    int waiting = 0;
    int refused = 0; ///< by the centre, for good
    std::string lastArrival; ///< ISO time of the centre's newest copy; empty when it has none

    friend bool operator==(const InventoryLine &, const InventoryLine &) = default;
};

/// One line a kind, kinds without anything left out. Alerts count whoever raised them: the app did, from what was recorded.
[[nodiscard]] platform::Result<std::vector<InventoryLine>> inventory(Store &store, const domain::PatientId &patient);

/// Everything about a patient that can be written as a resource, whoever made it, as rows of a queue without a number.
[[nodiscard]] platform::Result<std::vector<OutboxRow>> allSubjects(Store &store, const domain::PatientId &patient);

} // namespace store
