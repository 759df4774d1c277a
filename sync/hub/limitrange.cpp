// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/limitrange.h"

#include "sync/hub/outcome.h"
#include "sync/hub/recordkind.h"
#include "sync/hub/storage.h"

#include <cstdlib>

namespace hub {

namespace {

constexpr std::string_view kClinicalSetting = "https://passerelle.example/fhir/CodeSystem/clinical-setting";
constexpr std::string_view kSubject = "https://passerelle.example/fhir/StructureDefinition/setting-subject";
constexpr std::string_view kValue = "https://passerelle.example/fhir/StructureDefinition/setting-value";
constexpr std::string_view kMargin = "https://passerelle.example/fhir/StructureDefinition/setting-margin";

std::optional<double> number(const Json &flag, std::string_view url)
{
    for (const Json &extension : flag.value("extension", Json::array())) {
        if (extension.is_object() && extension.value("url", "") == url && extension.contains("valueDecimal") && extension["valueDecimal"].is_number())
            return extension["valueDecimal"].get<double>();
    }
    return std::nullopt;
}

} // namespace

void checkWithinRange(db::Connection &database, const Caller &caller, const Json &flag, const std::string &patient)
{
    const bool isThreshold = codeOf(flag.value("code", Json::object()), kClinicalSetting) == "threshold";
    const auto value = number(flag, kValue);
    if (!isThreshold || !value || !caller.viewer.role
        || roles::grantOf(*caller.viewer.role, roles::Record::Limit, roles::Action::Change) != roles::Grant::Bounded)
        return;
    auto query = require(database.prepare("SELECT json FROM resource WHERE type = 'Flag' AND patient = :patient AND record = 'limit-range'"));
    query.bind(":patient", patient);
    while (require(query.step())) {
        const Json range = parseStrictly(query.text(0));
        if (extensionText(range, kSubject) != extensionText(flag, kSubject))
            continue;
        const auto lowest = number(range, kValue);
        const auto highest = number(range, kMargin);
        if ((lowest && *value < *lowest) || (highest && *value > *highest))
            throw Refusal(403, "forbidden", "A physician has set how far this threshold may be moved.", "Flag");
    }
}

} // namespace hub
