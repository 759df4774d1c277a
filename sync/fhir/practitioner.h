// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct PractitionerQualification {
    std::vector<Identifier> identifier;
    CodeableConcept code;
    std::optional<Period> period;
    Extra extra;

    friend bool operator==(const PractitionerQualification &, const PractitionerQualification &) = default;
};

/// https://hl7.org/fhir/R4/practitioner.html
struct Practitioner {
    static constexpr std::string_view kResourceType = "Practitioner";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::optional<bool> active;
    std::vector<HumanName> name;
    std::vector<ContactPoint> telecom;
    std::string gender;
    std::vector<PractitionerQualification> qualification;
    Extra extra;

    friend bool operator==(const Practitioner &, const Practitioner &) = default;
};

} // namespace fhir
