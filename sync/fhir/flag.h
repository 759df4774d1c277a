// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

/// https://hl7.org/fhir/R4/flag.html
struct Flag {
    static constexpr std::string_view kResourceType = "Flag";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::string status;
    std::vector<CodeableConcept> category;
    CodeableConcept code;
    std::optional<Reference> subject;
    std::optional<Period> period;
    std::optional<Reference> author;
    Extra extra;

    friend bool operator==(const Flag &, const Flag &) = default;
};

} // namespace fhir
