// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct TaskRestriction {
    std::optional<int> repetitions;
    std::optional<Period> period;
    std::vector<Reference> recipient;
    Extra extra;

    friend bool operator==(const TaskRestriction &, const TaskRestriction &) = default;
};

/// `Task.input` and `Task.output`; other value types stay in `extra`.
struct TaskParameter {
    CodeableConcept type;
    std::optional<bool> valueBoolean;
    std::string valueCanonical;
    std::string valueCode;
    std::string valueDateTime;
    std::optional<Decimal> valueDecimal;
    std::optional<int> valueInteger;
    std::string valueString;
    std::optional<CodeableConcept> valueCodeableConcept;
    std::optional<Quantity> valueQuantity;
    std::optional<Reference> valueReference;
    Extra extra;

    friend bool operator==(const TaskParameter &, const TaskParameter &) = default;
};

/// https://hl7.org/fhir/R4/task.html
struct Task {
    static constexpr std::string_view kResourceType = "Task";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::string instantiatesCanonical;
    std::vector<Reference> basedOn;
    std::vector<Reference> partOf;
    std::string status;
    std::optional<CodeableConcept> statusReason;
    std::optional<CodeableConcept> businessStatus;
    std::string intent;
    std::string priority;
    std::optional<CodeableConcept> code;
    std::string description;
    std::optional<Reference> focus;
    std::optional<Reference> forPatient; ///< `Task.for`
    std::optional<Period> executionPeriod;
    std::string authoredOn;
    std::string lastModified;
    std::optional<Reference> requester;
    std::optional<Reference> owner;
    std::vector<Annotation> note;
    std::optional<TaskRestriction> restriction;
    std::vector<TaskParameter> input;
    std::vector<TaskParameter> output;
    Extra extra;

    friend bool operator==(const Task &, const Task &) = default;
};

} // namespace fhir
