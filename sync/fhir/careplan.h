// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct CarePlanActivity {
    std::vector<Reference> outcomeReference;
    std::vector<Annotation> progress;
    std::optional<Reference> reference;
    Extra extra;

    friend bool operator==(const CarePlanActivity &, const CarePlanActivity &) = default;
};

/// https://hl7.org/fhir/R4/careplan.html
struct CarePlan {
    static constexpr std::string_view kResourceType = "CarePlan";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::vector<std::string> instantiatesCanonical;
    std::vector<Reference> basedOn;
    std::string status;
    std::string intent;
    std::vector<CodeableConcept> category;
    std::string title;
    std::string description;
    Reference subject;
    std::optional<Period> period;
    std::string created;
    std::optional<Reference> author;
    std::vector<Reference> careTeam;
    std::vector<Reference> addresses;
    std::vector<Reference> goal;
    std::vector<CarePlanActivity> activity;
    std::vector<Annotation> note;
    Extra extra;

    friend bool operator==(const CarePlan &, const CarePlan &) = default;
};

} // namespace fhir
