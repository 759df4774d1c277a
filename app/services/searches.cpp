// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/searches.h"

#include <array>

namespace services {

namespace {

/// Types with a `patient` search parameter in R4. Plans last of those that belong together: a path is shown when all of it is there.
constexpr std::array kOfPatient{"CareTeam", "MedicationRequest", "MedicationAdministration", "Observation", "QuestionnaireResponse",
    "Communication", "DetectedIssue", "Flag", "Goal", "Task", "CarePlan"};

} // namespace

std::vector<engine::TypeSearch> searchesFor(const Identity &identity)
{
    const bool isPatient = identity.role == domain::role::kPatient;
    std::vector<engine::TypeSearch> searches{{"Patient", isPatient ? "_id=" + identity.patient.value : std::string()}, {"Practitioner", {}}};
    for (const char *type : kOfPatient)
        searches.push_back({type, isPatient ? "patient=Patient/" + identity.patient.value : std::string()});
    return searches;
}

} // namespace services
