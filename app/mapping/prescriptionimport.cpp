// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/prescriptionimport.h"

#include "app/mapping/medicationmapping.h"
#include "platforms/base/uuid.h"
#include "sync/fhir/bundle.h"
#include "sync/fhir/json.h"

namespace mapping {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

/// More lines than any person takes: a file of something else.
constexpr std::size_t kMostEntries = 500;

/// The name a person can read: a code is better than nothing, and is kept as it is.
void nameByCode(fhir::MedicationRequest &request)
{
    if (!request.medicationCodeableConcept && request.medicationReference && !request.medicationReference->display.empty()) {
        request.medicationCodeableConcept.emplace().text = request.medicationReference->display;
        return;
    }
    if (!request.medicationCodeableConcept || !request.medicationCodeableConcept->text.empty())
        return;
    for (const fhir::Coding &coding : request.medicationCodeableConcept->coding) {
        const std::string &name = coding.display.empty() ? coding.code : coding.display;
        if (!name.empty()) {
            request.medicationCodeableConcept->text = name;
            return;
        }
    }
}

void readOne(std::string_view json, const domain::PatientId &patient, ImportedPlan &plan)
{
    auto request = fhir::read<fhir::MedicationRequest>(json);
    if (!request) {
        ++plan.notUnderstood;
        return;
    }
    nameByCode(*request);
    auto medication = medicationFrom(*request);
    if (!medication) {
        ++plan.notUnderstood;
        return;
    }
    medication->id = {platform::uuidV5(
        platform::kPasserelleNamespace, "imported|" + patient.value + "|" + (request->id.empty() ? medication->name : request->id))};
    medication->patient = patient;
    plan.medications.push_back(std::move(*medication));
}

} // namespace

Result<ImportedPlan> prescriptionsFrom(std::string_view json, const domain::PatientId &patient)
{
    const auto head = fhir::readHead(json);
    if (!head)
        return head.error();
    ImportedPlan plan;
    if (head->type == "MedicationRequest") {
        readOne(json, patient, plan);
    } else {
        const auto bundle = fhir::read<fhir::Bundle>(json);
        if (!bundle)
            return bundle.error();
        if (bundle->entry.size() > kMostEntries)
            return Error{ErrorCode::Invalid, "the file has too many entries to be a prescription"};
        for (const fhir::BundleEntry &entry : bundle->entry) {
            const auto inner = entry.resource ? fhir::readHead(entry.resource->text) : Result<fhir::ResourceHead>(Error{ErrorCode::Missing, ""});
            if (inner && inner->type == "MedicationRequest")
                readOne(entry.resource->text, patient, plan);
        }
    }
    if (plan.medications.empty())
        return Error{ErrorCode::Invalid, "the file holds no prescription"};
    return plan;
}

} // namespace mapping
