// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypesshape.h"
#include "sync/fhir/dosage.h"

/// Wire names of dosage and timing. Private to this folder.
namespace fhir {

template <>
struct Shape<TimingRepeat> {
    static constexpr auto kMembers = members(
        member("boundsPeriod", &TimingRepeat::boundsPeriod), member("count", &TimingRepeat::count),
        member("frequency", &TimingRepeat::frequency), member("period", &TimingRepeat::period),
        member("periodUnit", &TimingRepeat::periodUnit), member("dayOfWeek", &TimingRepeat::dayOfWeek),
        member("timeOfDay", &TimingRepeat::timeOfDay), member("when", &TimingRepeat::when),
        member("offset", &TimingRepeat::offset));
};

template <>
struct Shape<Timing> {
    static constexpr auto kMembers = members(
        member("event", &Timing::event), member("repeat", &Timing::repeat), member("code", &Timing::code));
};

template <>
struct Shape<DoseAndRate> {
    static constexpr auto kMembers = members(
        member("type", &DoseAndRate::type), member("doseQuantity", &DoseAndRate::doseQuantity));
};

template <>
struct Shape<Dosage> {
    static constexpr auto kMembers = members(
        member("sequence", &Dosage::sequence), member("text", &Dosage::text),
        member("additionalInstruction", &Dosage::additionalInstruction),
        member("patientInstruction", &Dosage::patientInstruction), member("timing", &Dosage::timing),
        member("asNeededBoolean", &Dosage::asNeededBoolean),
        member("asNeededCodeableConcept", &Dosage::asNeededCodeableConcept), member("route", &Dosage::route),
        member("doseAndRate", &Dosage::doseAndRate));
};

} // namespace fhir
