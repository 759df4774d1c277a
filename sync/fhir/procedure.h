// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct ProcedurePerformer {
    std::optional<CodeableConcept> function;
    Reference actor;
    Extra extra;

    friend bool operator==(const ProcedurePerformer &, const ProcedurePerformer &) = default;
};

/// https://hl7.org/fhir/R4/procedure.html
struct Procedure {
    static constexpr std::string_view kResourceType = "Procedure";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::string status;
    std::optional<CodeableConcept> category;
    CodeableConcept code;
    std::optional<Reference> subject;
    std::string performedDateTime; ///<with the zone offset of the person
    std::vector<ProcedurePerformer> performer;
    std::vector<Annotation> note;
    Extra extra;

    friend bool operator==(const Procedure &, const Procedure &) = default;
};

} // namespace fhir
