// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

/// https://hl7.org/fhir/R4/relatedperson.html
struct RelatedPerson {
    static constexpr std::string_view kResourceType = "RelatedPerson";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::optional<bool> active;
    std::optional<Reference> patient;
    std::vector<CodeableConcept> relationship;
    std::vector<HumanName> name;
    std::vector<ContactPoint> telecom;
    Extra extra;

    friend bool operator==(const RelatedPerson &, const RelatedPerson &) = default;
};

} // namespace fhir
