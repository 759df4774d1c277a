// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/dosemerge.h"

#include "platforms/base/clock.h"
#include "sync/hub/recordkind.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <sstream>
#include <tuple>

namespace hub {

namespace {

constexpr std::string_view kFact = "https://passerelle.example/fhir/StructureDefinition/fact-id";
constexpr std::string_view kWithdrawn = "https://passerelle.example/fhir/StructureDefinition/withdrawn-facts";
constexpr std::string_view kTakenBack = "entered-in-error";

std::string textAt(const Json &resource, const char *key)
{
    const auto found = resource.find(key);
    return found != resource.end() && found->is_string() ? found->get<std::string>() : std::string();
}

int rank(const Json &dose)
{
    const std::string status = textAt(dose, "status");
    if (status == kTakenBack)
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

/// What was said of this dose and taken back, as it travels beside the word that counts.
std::set<std::string> withdrawnIn(const Json &dose)
{
    std::istringstream words(extensionText(dose, kWithdrawn));
    return {std::istream_iterator<std::string>(words), {}};
}

Json withoutWithdrawn(Json dose)
{
    dose.erase("meta");
    if (const auto extensions = dose.find("extension"); extensions != dose.end() && extensions->is_array()) {
        const auto isIt = [](const Json &each) { return each.is_object() && each.value("url", "") == kWithdrawn; };
        extensions->erase(std::remove_if(extensions->begin(), extensions->end(), isIt), extensions->end());
    }
    return dose;
}

} // namespace

std::string factOf(const Json &dose)
{
    return extensionText(dose, kFact);
}

bool keepsStoredDose(const Json &stored, const Json &incoming)
{
    std::set<std::string> withdrawn = withdrawnIn(stored);
    withdrawn.merge(withdrawnIn(incoming));
    for (const Json *dose : {&stored, &incoming}) {
        if (textAt(*dose, "status") == kTakenBack)
            withdrawn.insert(factOf(*dose));
    }
    const auto standing = [&](const Json &dose) {
        const std::string fact = factOf(dose);
        const bool isTakenBack = fact.empty() ? textAt(dose, "status") == kTakenBack : withdrawn.contains(fact);
        return std::tuple(isTakenBack, -rank(dose), takenAt(dose));
    };
    return standing(stored) <= standing(incoming);
}

bool isMergeOfDoses(const Json &stored, const Json &incoming, const std::string &caller,
    const std::function<bool(const std::string &fact)> &isOthers)
{
    const std::set<std::string> before = withdrawnIn(stored);
    const std::set<std::string> after = withdrawnIn(incoming);
    if (!std::ranges::includes(after, before))
        return false;
    const bool takesBackAnothers = std::ranges::any_of(after, [&](const std::string &fact) { return !before.contains(fact) && isOthers(fact); });
    if (takesBackAnothers)
        return false;
    if (withoutWithdrawn(stored) == withoutWithdrawn(incoming))
        return true;
    return authorOf(incoming) == caller && factOf(incoming) != factOf(stored) && !keepsStoredDose(stored, incoming);
}

} // namespace hub
