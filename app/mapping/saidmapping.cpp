// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/saidmapping.h"

#include "app/mapping/dosemapping.h"
#include "app/mapping/goalmapping.h"
#include "app/mapping/measuremapping.h"
#include "app/mapping/medicationmapping.h"
#include "app/mapping/messagemapping.h"
#include "app/mapping/pathmapping.h"
#include "app/mapping/settingmapping.h"
#include "sync/fhir/json.h"

namespace mapping {

namespace {

/// `take(wire, said)` for a resource of that type that can be read.
template <typename Wire, typename Take>
Said said(const std::string &json, const Take &take)
{
    Said all;
    if (const auto wire = fhir::read<Wire>(json))
        take(*wire, all);
    return all;
}

void sayDose(const fhir::MedicationAdministration &wire, Said &said)
{
    const auto dose = doseFrom(wire);
    if (!dose)
        return;
    said.entry = dose->envelope;
    said.dose = *dose;
    said.isTakenBack = isWithdrawn(wire);
}

void sayMeasures(const fhir::Observation &wire, Said &said)
{
    const auto measures = measuresFrom(wire);
    if (!measures || measures->empty())
        return;
    said.entry = measures->front().envelope;
    said.measures = *measures;
    said.isTakenBack = isWithdrawn(wire);
}

void sayGoal(const fhir::Goal &wire, Said &said)
{
    const auto goal = goalFrom(wire);
    if (!goal)
        return;
    said.entry = versionOf(wire);
    said.goal = *goal;
}

void saySetting(const fhir::Flag &wire, Said &said)
{
    const auto read = settingFrom(wire);
    if (!read)
        return;
    said.entry = read->version;
    said.setting = read->setting;
}

void sayMedicine(const fhir::MedicationRequest &wire, Said &said)
{
    const auto medicine = medicationFrom(wire);
    if (!medicine)
        return;
    said.entry = versionOf(wire).value_or(domain::Envelope());
    said.medicine = *medicine;
}

void sayPath(const fhir::CarePlan &wire, Said &said)
{
    said.entry = versionOf(wire);
    // Its tasks are resources of their own; why it was changed stands in the plan itself.
    if (const auto path = pathFrom(wire, {}))
        said.words = path->changeReason;
}

void sayMessage(const fhir::Communication &wire, Said &said)
{
    const auto read = messageFrom(wire);
    if (!read)
        return;
    said.entry = read->message.envelope;
    said.words = read->message.text;
}

} // namespace

Said saidIn(const std::string &type, const std::string &json)
{
    if (type == fhir::MedicationAdministration::kResourceType)
        return said<fhir::MedicationAdministration>(json, sayDose);
    if (type == fhir::Observation::kResourceType)
        return said<fhir::Observation>(json, sayMeasures);
    if (type == fhir::Goal::kResourceType)
        return said<fhir::Goal>(json, sayGoal);
    if (type == fhir::Flag::kResourceType)
        return said<fhir::Flag>(json, saySetting);
    if (type == fhir::MedicationRequest::kResourceType)
        return said<fhir::MedicationRequest>(json, sayMedicine);
    if (type == fhir::CarePlan::kResourceType)
        return said<fhir::CarePlan>(json, sayPath);
    if (type == fhir::Communication::kResourceType)
        return said<fhir::Communication>(json, sayMessage);
    return {};
}

} // namespace mapping
