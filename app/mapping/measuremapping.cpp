// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/measuremapping.h"

#include "app/domain/symptoms.h"
#include "app/mapping/codes.h"
#include "app/mapping/entry.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mapping {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

// https://loinc.org/85354-9: the panel has no value of its own.
constexpr std::string_view kPanel = "85354-9";
constexpr std::string_view kSystolic = "8480-6";
constexpr std::string_view kDiastolic = "8462-4";
constexpr std::string_view kSeverity = "severity";
/// The R4 profile of oxygen saturation asks for 2708-6; a fingertip device is 59408-5. Both are sent.
constexpr std::pair<std::string_view, std::string_view> kSaturation{"59408-5", "2708-6"};

/// http://terminology.hl7.org/CodeSystem/observation-category; what is not here is a vital sign.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kCategories{{
    {"72514-3", "survey"},      // pain
    {"75325-1", "survey"},      // symptom
    {"41950-7", "activity"},    // steps
    {"93832-4", "activity"},    // sleep
    {"41653-7", "laboratory"},  // glucose, meter
    {"14743-9", "laboratory"},  // glucose, meter, in moles
    {"34714-6", "laboratory"},  // INR
    {"6301-6", "laboratory"},   // INR
    {"53060-9", "laboratory"},  // beta-hydroxybutyrate, meter
}};

std::string categoryOf(std::string_view loinc)
{
    const auto found = std::ranges::find(kCategories, loinc, &std::pair<std::string_view, std::string_view>::first);
    return std::string(found == kCategories.end() ? "vital-signs" : found->second);
}

fhir::CodeableConcept codeOf(const CodedMeasure &each)
{
    fhir::CodeableConcept code = conceptOf(codes::kLoinc, each.coding.loinc, each.coding.display);
    if (each.coding.loinc == kSaturation.first)
        code.coding.push_back(conceptOf(codes::kLoinc, kSaturation.second).coding.front());
    code.coding.push_back(conceptOf(codes::kMeasureKind, each.measure.kind).coding.front());
    return code;
}

fhir::Quantity quantityOf(const CodedMeasure &each)
{
    fhir::Quantity quantity;
    quantity.value = fhir::Decimal::of(each.measure.value, each.coding.decimals);
    quantity.unit = each.measure.unit;
    quantity.system = codes::kUcum;
    quantity.code = each.measure.unit;
    return quantity;
}

void writePanel(std::span<const CodedMeasure> reading, fhir::Observation &wire)
{
    const bool isCuff = reading.size() == 2 && reading[0].coding.loinc == kSystolic && reading[1].coding.loinc == kDiastolic;
    if (isCuff)
        wire.code = conceptOf(codes::kLoinc, kPanel, "Blood pressure panel with all children optional");
    else
        wire.code = codeOf(reading.front());
    wire.component.clear();
    for (const CodedMeasure &each : reading) {
        fhir::ObservationComponent part;
        part.code = codeOf(each);
        // What was corrected alone, while the rest of the reading stands, has no value any more.
        if (each.stands || !reading.front().stands)
            part.valueQuantity = quantityOf(each);
        else
            part.dataAbsentReason = conceptOf(codes::kDataAbsent, "error");
        const domain::Envelope &own = each.measure.envelope;
        setText(part.extension, codes::kFactId, own.id.value);
        setText(part.extension, codes::kStamp, platform::toText(own.stamp));
        setText(part.extension, codes::kCorrects, own.corrects ? own.corrects->value : std::string());
        wire.component.push_back(std::move(part));
    }
}

void writeSymptom(const CodedMeasure &felt, const std::string &symptom, fhir::Observation &wire)
{
    wire.valueCodeableConcept = conceptOf(codes::kSymptom, symptom, felt.coding.display);
    wire.code.coding.front().display = "Symptom";
    fhir::ObservationComponent severity;
    severity.code = conceptOf(codes::kSymptomPart, kSeverity, "Severity, 0 to 10");
    severity.valueQuantity = quantityOf(felt);
    wire.component = {severity};
}

const fhir::ObservationComponent *severityIn(const fhir::Observation &observation)
{
    const auto found = std::ranges::find_if(observation.component,
        [](const fhir::ObservationComponent &part) { return codeIn(part.code, codes::kSymptomPart) == kSeverity; });
    return found == observation.component.end() ? nullptr : &*found;
}

domain::Measure valueOf(const domain::Envelope &envelope, const std::string &kind, const fhir::Quantity &quantity)
{
    return {envelope, kind, quantity.value->value(), quantity.code, {}};
}

/// @pre the part has a value and a kind
domain::Measure partOf(const domain::Envelope &reading, const fhir::ObservationComponent &part)
{
    domain::Measure measure = valueOf(reading, codeIn(part.code, codes::kMeasureKind), *part.valueQuantity);
    if (const std::string id = textOf(part.extension, codes::kFactId); !id.empty() && id != reading.id.value) {
        measure.envelope.id = {id};
        measure.reading = reading.id;
        const std::string corrected = textOf(part.extension, codes::kCorrects);
        measure.envelope.corrects = corrected.empty() ? std::nullopt : std::optional(domain::FactId{corrected});
        if (auto stamp = platform::stampFromText(textOf(part.extension, codes::kStamp)))
            measure.envelope.stamp = *stamp;
    }
    return measure;
}

bool hasValue(const std::optional<fhir::Quantity> &quantity)
{
    return quantity && quantity->value;
}

} // namespace

fhir::Observation toFhir(std::span<const CodedMeasure> reading, const std::optional<fhir::Observation> &base)
{
    const CodedMeasure &first = reading.front();
    fhir::Observation wire = base.value_or(fhir::Observation{});
    const domain::Envelope &envelope = first.measure.envelope;
    wire.meta.reset();
    wire.id = envelope.id.value;
    setIdentifier(wire.identifier, "Observation", envelope.id.value);
    writeEntry(wire.extension, envelope);
    wire.status = first.stands ? "final" : "entered-in-error";
    wire.category = {conceptOf(codes::kObservationCategory, categoryOf(first.coding.loinc))};
    wire.subject = reference("Patient", envelope.patient.value);
    wire.effectiveDateTime = platform::toIso(envelope.occurredAt);
    wire.performer = {actorReference(envelope.author, envelope.authorRole)};
    wire.code = codeOf(first);
    if (const auto symptom = domain::symptomIn(first.measure.kind))
        writeSymptom(first, *symptom, wire);
    else if (reading.size() > 1)
        writePanel(reading, wire);
    else
        wire.valueQuantity = quantityOf(first);
    return wire;
}

Result<std::vector<domain::Measure>> measuresFrom(const fhir::Observation &observation)
{
    const Error notOurs{ErrorCode::Invalid, "the observation is not one of our measures"};
    if (!observation.subject)
        return notOurs;
    const auto at = platform::zonedFromIso(observation.effectiveDateTime);
    if (!at)
        return at.error();
    domain::Envelope envelope;
    envelope.patient = {idIn(*observation.subject, "Patient")};
    envelope.author = {observation.performer.empty() ? std::string() : idIn(observation.performer.front())};
    envelope.occurredAt = *at;
    readEntry(observation.extension, envelope);
    envelope.id = {observation.id};

    std::vector<domain::Measure> measures;
    const std::string kind = codeIn(observation.code, codes::kMeasureKind);
    const fhir::ObservationComponent *severity = domain::symptomIn(kind) ? severityIn(observation) : nullptr;
    if (severity && hasValue(severity->valueQuantity)) {
        measures.push_back(valueOf(envelope, kind, *severity->valueQuantity));
    } else if (!kind.empty() && hasValue(observation.valueQuantity)) {
        measures.push_back(valueOf(envelope, kind, *observation.valueQuantity));
    } else {
        for (const fhir::ObservationComponent &part : observation.component) {
            if (hasValue(part.valueQuantity) && !codeIn(part.code, codes::kMeasureKind).empty())
                measures.push_back(partOf(envelope, part));
        }
    }
    return measures.empty() ? Result<std::vector<domain::Measure>>(notOurs) : measures;
}

bool isWithdrawn(const fhir::Observation &observation)
{
    return observation.status == "entered-in-error" || observation.status == "cancelled";
}

} // namespace mapping
