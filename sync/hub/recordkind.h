// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/rawjson.h"
#include "sync/roles/roles.h"

#include <string>
#include <string_view>
#include <vector>

namespace hub {

inline constexpr std::string_view kConsentTopic = "https://passerelle.example/fhir/CodeSystem/consent-topic";
inline constexpr std::string_view kDelegationScope = "https://passerelle.example/fhir/CodeSystem/delegation-scope";

/// Which row of the table of roles a resource falls under. Where the type alone does not say it, its code does.
[[nodiscard]] roles::Record recordOf(const Json &resource);

/// Every row that resources of a type may fall under.
[[nodiscard]] std::vector<roles::Record> recordsOf(std::string_view type);

/// Who made it, "RelatedPerson/…"; the patient when nobody else is named. Of a delegation, whom it is for; of an entry of the
/// access log, who looked.
[[nodiscard]] std::string ownerOf(const Json &resource, const std::string &patient);
/// Who speaks in it, as far as it says; empty otherwise.
[[nodiscard]] std::string authorOf(const Json &resource);

/// The code of `system` in a CodeableConcept, or in the first of several that has one; empty when there is none.
[[nodiscard]] std::string codeOf(const Json &codeableConcepts, std::string_view system);
/// The string or code of the extension of that URL; empty when it is not there.
[[nodiscard]] std::string extensionText(const Json &resource, std::string_view url);

} // namespace hub
