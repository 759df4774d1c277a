// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

/// https://hl7.org/fhir/R4/goal.html
struct Goal {
    static constexpr std::string_view kResourceType = "Goal";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::string lifecycleStatus;
    CodeableConcept description;
    Reference subject;
    std::string statusDate;
    std::optional<Reference> expressedBy;
    Extra extra;

    friend bool operator==(const Goal &, const Goal &) = default;
};

} // namespace fhir
