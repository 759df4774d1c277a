// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/medicationmapping.h"

#include "app/domain/duedoses.h"
#include "app/mapping/codes.h"
#include "app/mapping/entry.h"
#include "app/mapping/timing.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace mapping {

using nlohmann::json;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

/// The JSON of a member we do not model; discarded when it is not there or not JSON.
json memberOf(const fhir::Extra &extra, const std::string &name)
{
    const auto found = extra.find(name);
    return found == extra.end() ? json(json::value_t::discarded) : json::parse(found->second, nullptr, false);
}

/// The numbers of our cycle, or nothing. `known` says whether every modifier of the line was understood.
std::optional<domain::Cycle> cycleIn(const fhir::Dosage &dosage, bool &known)
{
    known = !dosage.extra.contains("modifierExtension");
    const json modifiers = memberOf(dosage.extra, "modifierExtension");
    if (!modifiers.is_array() || modifiers.size() != 1 || modifiers[0].value("url", "") != codes::kCycle)
        return std::nullopt;
    domain::Cycle cycle{0, -1};
    for (const json &part : modifiers[0].value("extension", json::array())) {
        const std::string name = part.value("url", "");
        if (name == "daysOn")
            cycle.daysOn = part.value("valuePositiveInt", 0);
        if (name == "daysOff")
            cycle.daysOff = part.value("valueUnsignedInt", -1);
    }
    known = cycle.daysOn > 0 && cycle.daysOff >= 0;
    return known ? std::optional(cycle) : std::nullopt;
}

void writeCycle(fhir::Dosage &dosage, const domain::Cycle &cycle)
{
    dosage.extra["modifierExtension"] = json::array({{{"url", codes::kCycle},
        {"extension", json::array({{{"url", "daysOn"}, {"valuePositiveInt", cycle.daysOn}}, {{"url", "daysOff"}, {"valueUnsignedInt", cycle.daysOff}}})}}})
                                            .dump();
}

std::optional<domain::Amount> amountIn(const fhir::Dosage &dosage)
{
    if (dosage.doseAndRate.size() != 1 || !dosage.doseAndRate.front().doseQuantity)
        return std::nullopt;
    const fhir::Quantity &quantity = *dosage.doseAndRate.front().doseQuantity;
    if (!quantity.value || !quantity.comparator.empty() || !(quantity.value->value() > 0))
        return std::nullopt;
    return domain::Amount{quantity.value->value(), quantity.unit.empty() ? quantity.code : quantity.unit};
}

/// How many doses `maxDosePerPeriod` allows in 24 hours, when it counts in doses or in the unit of the dose.
std::optional<int> mostADay(const fhir::Dosage &dosage, const std::optional<domain::Amount> &amount, bool &known)
{
    const json ratio = memberOf(dosage.extra, "maxDosePerPeriod");
    known = !dosage.extra.contains("maxDosePerPeriod");
    if (!ratio.is_object() || !ratio.contains("numerator") || !ratio.contains("denominator"))
        return std::nullopt;
    const json &most = ratio["numerator"];
    const json &span = ratio["denominator"];
    if (!most.is_object() || !span.is_object() || !most.contains("value") || !most["value"].is_number() || !span.contains("value") ||
        !span["value"].is_number())
        return std::nullopt;
    const double hours = span["value"].get<double>() * (span.value("code", "") == "d" ? 24 : span.value("code", "") == "h" ? 1 : 0);
    double doses = most["value"].get<double>();
    if (most.value("code", "") != "{dose}") {
        if (!amount || (most.value("unit", "") != amount->unit && most.value("code", "") != amount->unit))
            return std::nullopt;
        doses = doses / amount->value;
    }
    if (hours != 24 || !(doses >= 1 && doses <= 1000))
        return std::nullopt;
    known = true;
    return static_cast<int>(std::floor(doses + 1e-9));
}

void writeMostADay(fhir::Dosage &dosage, int most)
{
    dosage.extra["maxDosePerPeriod"] = json{{"numerator", {{"value", most}, {"unit", "dose"}, {"system", codes::kUcum}, {"code", "{dose}"}}},
        {"denominator", {{"value", 1}, {"unit", "d"}, {"system", codes::kUcum}, {"code", "d"}}}}
                                           .dump();
}

/// A whole date, or nothing: "2026-11" is not a first day.
bool readBounds(const fhir::TimingRepeat &repeat, domain::Schedule &line)
{
    if (!repeat.boundsPeriod)
        return true;
    line.from = repeat.boundsPeriod->start.substr(0, 10);
    line.until = repeat.boundsPeriod->end.substr(0, 10);
    return (line.from.empty() || domain::localDayFromIso(line.from)) && (line.until.empty() || domain::localDayFromIso(line.until));
}

/// The words of a line, from the best to the barest.
std::string wordsOf(const fhir::Dosage &dosage)
{
    if (!dosage.text.empty())
        return dosage.text;
    if (!dosage.patientInstruction.empty())
        return dosage.patientInstruction;
    if (!dosage.timing)
        return {};
    if (dosage.timing->code && !dosage.timing->code->text.empty())
        return dosage.timing->code->text;
    if (dosage.timing->code && !dosage.timing->code->coding.empty()) {
        const fhir::Coding &coding = dosage.timing->code->coding.front();
        return coding.display.empty() ? coding.code : coding.display;
    }
    if (!dosage.timing->repeat || !dosage.timing->repeat->period)
        return {};
    const fhir::TimingRepeat &repeat = *dosage.timing->repeat;
    return std::to_string(repeat.frequency.value_or(1)) + " × / " + repeat.period->text + " " + repeat.periodUnit;
}

/// Everything in it is something this program reads.
bool isUnderstood(const fhir::Timing &timing)
{
    return timing.event.empty() && timing.repeat && !timing.repeat->count && timing.repeat->extra.empty() && !timing.extra.contains("modifierExtension");
}

bool readTiming(const fhir::Dosage &dosage, domain::Schedule &line)
{
    bool modifiersKnown = false;
    const auto cycle = cycleIn(dosage, modifiersKnown);
    const bool asNeeded = dosage.asNeededBoolean.value_or(false) || dosage.asNeededCodeableConcept;
    if (!modifiersKnown || (dosage.timing && !isUnderstood(*dosage.timing)))
        return false;
    const fhir::TimingRepeat repeat = dosage.timing ? *dosage.timing->repeat : fhir::TimingRepeat{};
    if (!readBounds(repeat, line))
        return false;
    if (asNeeded) {
        auto limits = limitsFrom(repeat);
        bool mostKnown = false;
        const auto most = mostADay(dosage, line.amount, mostKnown);
        if (!limits || !mostKnown || cycle)
            return false;
        if (most)
            limits->maxPerDay = std::min(*most, limits->maxPerDay.value_or(*most));
        line.rhythm = *limits;
        return true;
    }
    const auto moments = momentsFrom(repeat);
    const auto rhythm = moments ? rhythmFrom(repeat, moments->size(), !line.from.empty()) : std::nullopt;
    if (!rhythm || (cycle && *rhythm != domain::Rhythm(domain::EveryDay{})))
        return false;
    line.moments = *moments;
    line.rhythm = cycle ? domain::Rhythm(*cycle) : *rhythm;
    return true;
}

/// Lines with different sequence numbers follow each other; without dates nobody knows when one ends and the next begins.
bool areSequenced(const std::vector<fhir::Dosage> &dosages)
{
    const auto period = [](const fhir::Dosage &dosage) {
        return dosage.timing && dosage.timing->repeat ? dosage.timing->repeat->boundsPeriod : std::nullopt;
    };
    for (const fhir::Dosage &earlier : dosages) {
        for (const fhir::Dosage &later : dosages) {
            if (earlier.sequence.value_or(0) >= later.sequence.value_or(0) || !earlier.sequence)
                continue;
            const auto first = period(earlier);
            const auto second = period(later);
            if (!first || !second || first->end.empty() || second->start.empty() || second->start < first->end)
                return false;
        }
    }
    return true;
}

} // namespace

domain::Schedule scheduleFrom(const fhir::Dosage &dosage)
{
    domain::Schedule line;
    line.text = wordsOf(dosage);
    line.amount = amountIn(dosage);
    line.dose = line.amount ? dosage.doseAndRate.front().doseQuantity->value->text + " " + line.amount->unit : line.text;
    bool understood = false;
    try {
        understood = readTiming(dosage, line);
    } catch (const json::exception &) {
        // A modifier or a limit of another shape: as good as one we do not know.
    }
    if (!understood || domain::faultOf(line)) {
        line.rhythm = domain::AsWritten{};
        line.moments.clear();
    }
    return line;
}

std::vector<fhir::Dosage> dosagesOf(const domain::Schedule &schedule)
{
    fhir::Dosage dosage;
    dosage.text = schedule.text;
    if (schedule.amount) {
        fhir::Quantity quantity;
        const bool whole = std::trunc(schedule.amount->value) == schedule.amount->value;
        quantity.value = whole ? fhir::Decimal::of(schedule.amount->value, 0) : fhir::Decimal{json(schedule.amount->value).dump()};
        quantity.unit = schedule.amount->unit;
        dosage.doseAndRate.emplace_back().doseQuantity = quantity;
    }
    if (std::holds_alternative<domain::AsWritten>(schedule.rhythm) || !canBeTimed(schedule.moments))
        return {dosage};
    if (const auto *cycle = std::get_if<domain::Cycle>(&schedule.rhythm))
        writeCycle(dosage, *cycle);
    if (const auto *needed = std::get_if<domain::AsNeeded>(&schedule.rhythm)) {
        dosage.asNeededBoolean = true;
        domain::Schedule timed = schedule;
        timed.moments.clear();
        if (needed->maxPerDay && needed->minutesApart) {
            writeMostADay(dosage, *needed->maxPerDay);
            timed.rhythm = domain::AsNeeded{std::nullopt, needed->minutesApart};
        }
        if (needed->maxPerDay || needed->minutesApart || !schedule.from.empty() || !schedule.until.empty())
            dosage.timing.emplace().repeat = repeatOf(timed);
        return {dosage};
    }
    std::vector<fhir::Dosage> dosages;
    for (std::vector<domain::Moment> &moments : timedTogether(schedule.moments)) {
        domain::Schedule line = schedule;
        line.moments = std::move(moments);
        dosages.push_back(dosage);
        dosages.back().timing.emplace().repeat = repeatOf(line);
    }
    return dosages;
}

Result<domain::Medication> medicationFrom(const fhir::MedicationRequest &request)
{
    if (!request.medicationCodeableConcept)
        return Error{ErrorCode::Invalid, "the prescription names no medicine in words"};
    domain::Medication medication;
    medication.id = {request.id};
    medication.patient = {idIn(request.subject, "Patient")};
    const fhir::CodeableConcept &medicine = *request.medicationCodeableConcept;
    medication.name = !medicine.text.empty() ? medicine.text : medicine.coding.empty() ? std::string() : medicine.coding.front().display;
    if (medication.name.empty())
        return Error{ErrorCode::Invalid, "the prescription names no medicine"};
    medication.active = request.status == "active";
    medication.changeReason = textOf(request.extension, codes::kChangeReason);
    if (medication.changeReason.empty() && !medication.active && request.statusReason)
        medication.changeReason = request.statusReason->text; // of a system that is not ours
    if (const std::string day = textOf(request.extension, codes::kHoldsFrom); domain::localDayFromIso(day))
        medication.holdsFrom = day;
    const bool understood = !request.extra.contains("modifierExtension") && areSequenced(request.dosageInstruction);
    for (const fhir::Dosage &dosage : request.dosageInstruction) {
        domain::Schedule line = scheduleFrom(dosage);
        if (!understood) {
            line.rhythm = domain::AsWritten{};
            line.moments.clear();
        }
        if (medication.dose.empty())
            medication.dose = line.text;
        medication.schedules.push_back(std::move(line));
    }
    return medication;
}

fhir::MedicationRequest toFhir(
    const domain::Medication &medication, const domain::Envelope &version, const std::optional<fhir::MedicationRequest> &base)
{
    fhir::MedicationRequest wire = base.value_or(fhir::MedicationRequest{});
    wire.meta.reset();
    wire.id = medication.id.value;
    setIdentifier(wire.identifier, "MedicationRequest", wire.id);
    writeEntry(wire.extension, version);
    setText(wire.extension, codes::kChangeReason, medication.changeReason);
    setText(wire.extension, codes::kHoldsFrom, medication.holdsFrom);
    wire.status = medication.active ? "active" : "stopped";
    wire.statusReason.reset();
    if (!medication.active && !medication.changeReason.empty())
        wire.statusReason.emplace().text = medication.changeReason;
    wire.intent = "order";
    if (!wire.medicationCodeableConcept)
        wire.medicationCodeableConcept.emplace();
    wire.medicationCodeableConcept->text = medication.name;
    wire.subject = reference("Patient", medication.patient.value);
    wire.authoredOn = platform::toIso(version.occurredAt);
    wire.requester = actorReference(version.author, version.authorRole);
    wire.dosageInstruction.clear();
    for (const domain::Schedule &line : domain::schedulesOf(medication)) {
        for (fhir::Dosage &dosage : dosagesOf(line))
            wire.dosageInstruction.push_back(std::move(dosage));
    }
    return wire;
}

std::optional<domain::Envelope> versionOf(const fhir::MedicationRequest &request)
{
    const auto at = platform::zonedFromIso(request.authoredOn);
    if (!at || !request.requester || textOf(request.extension, codes::kFactId).empty())
        return std::nullopt;
    domain::Envelope envelope;
    envelope.patient = {idIn(request.subject, "Patient")};
    envelope.author = {idIn(*request.requester)};
    envelope.occurredAt = *at;
    readEntry(request.extension, envelope);
    return envelope;
}

fhir::MedicationDispense toFhir(
    const domain::Dispensing &dispensing, const std::string &medicine, const std::optional<fhir::MedicationDispense> &base)
{
    fhir::MedicationDispense wire = base.value_or(fhir::MedicationDispense{});
    const domain::Envelope &envelope = dispensing.envelope;
    wire.meta.reset();
    wire.id = envelope.id.value;
    setIdentifier(wire.identifier, "MedicationDispense", wire.id);
    writeEntry(wire.extension, envelope);
    wire.status = "completed";
    if (!wire.medicationCodeableConcept && !wire.medicationReference)
        wire.medicationCodeableConcept.emplace().text = medicine.empty() ? "?" : medicine;
    wire.subject = reference("Patient", envelope.patient.value);
    wire.authorizingPrescription = {reference("MedicationRequest", dispensing.medication.value)};
    // Whoever declares it; a pharmacy's own system says so itself.
    wire.performer.resize(1);
    wire.performer.front().actor = actorReference(envelope.author, envelope.authorRole);
    const bool isOfThatDay = domain::localDayOf(envelope.occurredAt) == dispensing.on;
    wire.whenHandedOver = isOfThatDay ? platform::toIso(envelope.occurredAt) : domain::toIso(dispensing.on);
    wire.quantity.reset();
    if (dispensing.quantity) {
        wire.quantity.emplace().value = fhir::Decimal::of(dispensing.quantity->value, 2);
        wire.quantity->unit = dispensing.quantity->unit;
    }
    wire.daysSupply.reset();
    if (dispensing.daysSupply) {
        wire.daysSupply.emplace().value = fhir::Decimal::of(*dispensing.daysSupply, 0);
        wire.daysSupply->unit = "d";
        wire.daysSupply->system = codes::kUcum;
        wire.daysSupply->code = "d";
    }
    return wire;
}

Result<domain::Dispensing> dispensingFrom(const fhir::MedicationDispense &dispense)
{
    constexpr std::size_t kDate = 10; // a dateTime begins with its date
    const auto on = domain::localDayFromIso(dispense.whenHandedOver.substr(0, kDate));
    if (!on || dispense.authorizingPrescription.empty() || !dispense.subject)
        return Error{ErrorCode::Invalid, "the dispense does not say of what, when and for whom"};
    domain::Dispensing dispensing;
    dispensing.medication = {idIn(dispense.authorizingPrescription.front(), "MedicationRequest")};
    dispensing.on = *on;
    if (dispense.daysSupply && dispense.daysSupply->value)
        dispensing.daysSupply = static_cast<int>(std::lround(dispense.daysSupply->value->value()));
    if (dispense.quantity && dispense.quantity->value)
        dispensing.quantity = domain::Amount{dispense.quantity->value->value(), dispense.quantity->unit};
    domain::Envelope &envelope = dispensing.envelope;
    envelope.patient = {idIn(*dispense.subject, "Patient")};
    // A pharmacy's own system may give a day alone, and names no person of ours.
    envelope.author = {dispense.performer.empty() ? dispense.id : idIn(dispense.performer.front().actor)};
    constexpr std::int64_t kNoonMs = 12LL * 60 * 60 * 1000;
    envelope.occurredAt = {{on->days * 2 * kNoonMs + kNoonMs}, 0};
    if (auto at = platform::zonedFromIso(dispense.whenHandedOver))
        envelope.occurredAt = *at;
    readEntry(dispense.extension, envelope);
    envelope.id = {dispense.id};
    return dispensing;
}

} // namespace mapping
