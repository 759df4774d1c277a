// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct CapabilityInteraction {
    std::string code;
    Extra extra;

    friend bool operator==(const CapabilityInteraction &, const CapabilityInteraction &) = default;
};

struct CapabilityOperation {
    std::string name;
    std::string definition;
    Extra extra;

    friend bool operator==(const CapabilityOperation &, const CapabilityOperation &) = default;
};

struct CapabilityResource {
    std::string type;
    std::string profile;
    std::vector<CapabilityInteraction> interaction;
    std::string versioning;
    std::optional<bool> updateCreate;
    std::optional<bool> conditionalCreate;
    Extra extra;

    friend bool operator==(const CapabilityResource &, const CapabilityResource &) = default;
};

struct CapabilityRest {
    std::string mode;
    std::vector<CapabilityResource> resource;
    std::vector<CapabilityInteraction> interaction;
    std::vector<CapabilityOperation> operation;
    Extra extra;

    friend bool operator==(const CapabilityRest &, const CapabilityRest &) = default;
};

struct CapabilitySoftware {
    std::string name;
    std::string version;
    Extra extra;

    friend bool operator==(const CapabilitySoftware &, const CapabilitySoftware &) = default;
};

/// https://hl7.org/fhir/R4/capabilitystatement.html
struct CapabilityStatement {
    static constexpr std::string_view kResourceType = "CapabilityStatement";

    std::string id;
    std::optional<Meta> meta;
    std::string url;
    std::string version;
    std::string name;
    std::string status;
    std::string date;
    std::string kind;
    std::optional<CapabilitySoftware> software;
    std::string fhirVersion;
    std::vector<std::string> format;
    std::vector<CapabilityRest> rest;
    Extra extra;

    friend bool operator==(const CapabilityStatement &, const CapabilityStatement &) = default;
};

} // namespace fhir
