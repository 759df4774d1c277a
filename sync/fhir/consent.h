// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct ConsentPolicy {
    std::string authority;
    std::string uri;
    Extra extra;

    friend bool operator==(const ConsentPolicy &, const ConsentPolicy &) = default;
};

struct ConsentActor {
    std::optional<CodeableConcept> role;
    std::optional<Reference> reference;
    Extra extra;

    friend bool operator==(const ConsentActor &, const ConsentActor &) = default;
};

struct ConsentData {
    std::string meaning;
    std::optional<Reference> reference;
    Extra extra;

    friend bool operator==(const ConsentData &, const ConsentData &) = default;
};

struct ConsentProvision {
    std::string type;
    std::optional<Period> period;
    std::vector<ConsentActor> actor;
    std::vector<CodeableConcept> code;
    std::vector<ConsentData> data;
    Extra extra;

    friend bool operator==(const ConsentProvision &, const ConsentProvision &) = default;
};

/// https://hl7.org/fhir/R4/consent.html
struct Consent {
    static constexpr std::string_view kResourceType = "Consent";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::string status;
    CodeableConcept scope;
    std::vector<CodeableConcept> category;
    std::optional<Reference> patient;
    std::string dateTime;
    std::vector<Reference> performer;
    std::vector<ConsentPolicy> policy;
    std::optional<ConsentProvision> provision;
    Extra extra;

    friend bool operator==(const Consent &, const Consent &) = default;
};

} // namespace fhir
