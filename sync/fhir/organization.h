// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

/// https://hl7.org/fhir/R4/organization.html
struct Organization {
    static constexpr std::string_view kResourceType = "Organization";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::string name;
    Extra extra;

    friend bool operator==(const Organization &, const Organization &) = default;
};

} // namespace fhir
