// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/dosemerge.h"

#include "platforms/base/clock.h"

#include <limits>

namespace hub {

namespace {

std::string textAt(const Json &resource, const char *key)
{
    const auto found = resource.find(key);
    return found != resource.end() && found->is_string() ? found->get<std::string>() : std::string();
}

int rank(const Json &dose)
{
    const std::string status = textAt(dose, "status");
    if (status == "entered-in-error")
        return 3;
    if (status == "completed")
        return 2;
    return status == "not-done" ? 1 : 0;
}

std::int64_t takenAt(const Json &dose)
{
    const auto time = platform::zonedFromIso(textAt(dose, "effectiveDateTime"));
    return time ? time->at.ms : std::numeric_limits<std::int64_t>::max();
}

} // namespace

bool keepsStoredDose(const Json &stored, const Json &incoming)
{
    if (rank(stored) != rank(incoming))
        return rank(stored) > rank(incoming);
    return takenAt(stored) <= takenAt(incoming);
}

} // namespace hub
