// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

/// How a medicine is to be taken: https://hl7.org/fhir/R4/dosage.html and https://hl7.org/fhir/R4/datatypes.html#timing
namespace fhir {

struct TimingRepeat {
    std::optional<Period> boundsPeriod;
    std::optional<int> count;
    std::optional<int> frequency;
    std::optional<Decimal> period;
    std::string periodUnit;
    std::vector<std::string> dayOfWeek;
    std::vector<std::string> timeOfDay; ///< "08:00:00", wall clock where the patient is
    std::vector<std::string> when;
    std::optional<int> offset; ///< minutes from `when`
    Extra extra;

    friend bool operator==(const TimingRepeat &, const TimingRepeat &) = default;
};

struct Timing {
    std::vector<std::string> event;
    std::optional<TimingRepeat> repeat;
    std::optional<CodeableConcept> code;
    Extra extra;

    friend bool operator==(const Timing &, const Timing &) = default;
};

struct DoseAndRate {
    std::optional<CodeableConcept> type;
    std::optional<Quantity> doseQuantity;
    Extra extra;

    friend bool operator==(const DoseAndRate &, const DoseAndRate &) = default;
};

struct Dosage {
    std::optional<int> sequence;
    std::string text;
    std::vector<CodeableConcept> additionalInstruction;
    std::string patientInstruction;
    std::optional<Timing> timing;
    std::optional<bool> asNeededBoolean;
    std::optional<CodeableConcept> asNeededCodeableConcept;
    std::optional<CodeableConcept> route;
    std::vector<DoseAndRate> doseAndRate;
    Extra extra;

    friend bool operator==(const Dosage &, const Dosage &) = default;
};

} // namespace fhir
