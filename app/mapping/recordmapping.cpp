// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/recordmapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"

#include <algorithm>

namespace mapping {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

void readName(const std::vector<fhir::HumanName> &names, domain::Person &person)
{
    if (names.empty())
        return;
    const auto usual = std::ranges::find(names, "usual", &fhir::HumanName::use);
    const fhir::HumanName &name = usual == names.end() ? names.front() : *usual;
    person.family = name.family.empty() ? name.text : name.family;
    person.given = name.given.empty() ? std::string() : name.given.front();
    person.title = name.prefix.empty() ? std::string() : name.prefix.front();
}

std::string phoneIn(const std::vector<fhir::ContactPoint> &points)
{
    const auto phone = std::ranges::find(points, "phone", &fhir::ContactPoint::system);
    return phone == points.end() ? std::string() : phone->value;
}

std::optional<domain::TimeOfDay> timeOfDayFrom(const std::string &text)
{
    const auto at = platform::zonedFromIso("1970-01-01T" + text.substr(0, 5) + "Z");
    if (!at)
        return std::nullopt;
    const int minutes = static_cast<int>(at->at.ms / 60'000);
    return domain::TimeOfDay{minutes / 60, minutes % 60};
}

/// Professions of FHIR and of France have many codes; the role decides screens, the words are the hub's.
domain::Role roleFrom(const std::string &profession)
{
    for (const domain::Role &role : {domain::role::kNurse, domain::role::kPhysician, domain::role::kPharmacist}) {
        if (role.value == profession)
            return role;
    }
    return {profession};
}

} // namespace

domain::Person personFrom(const fhir::Patient &patient)
{
    domain::Person person;
    person.id = {patient.id};
    person.role = domain::role::kPatient;
    readName(patient.name, person);
    person.birthDate = patient.birthDate;
    person.sex = patient.gender;
    person.phone = phoneIn(patient.telecom);
    return person;
}

domain::Person personFrom(const fhir::Practitioner &practitioner)
{
    domain::Person person;
    person.id = {practitioner.id};
    readName(practitioner.name, person);
    person.phone = phoneIn(practitioner.telecom);
    if (!practitioner.qualification.empty()) {
        const fhir::CodeableConcept &code = practitioner.qualification.front().code;
        person.role = roleFrom(codeIn(code, codes::kProfession));
        person.job = code.text;
    }
    return person;
}

std::vector<domain::ActorId> membersFrom(const fhir::CareTeam &team)
{
    std::vector<domain::ActorId> members;
    for (const fhir::CareTeamParticipant &participant : team.participant) {
        if (!participant.member)
            continue;
        if (std::string id = idIn(*participant.member, "Practitioner"); !id.empty())
            members.push_back({std::move(id)});
    }
    return members;
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
    medication.active = request.status == "active";
    for (const fhir::Dosage &dosage : request.dosageInstruction) {
        if (medication.dose.empty())
            medication.dose = dosage.text;
        if (!dosage.timing || !dosage.timing->repeat)
            continue;
        for (const std::string &time : dosage.timing->repeat->timeOfDay) {
            if (const auto read = timeOfDayFrom(time))
                medication.times.push_back(*read);
        }
        if (dosage.timing->repeat->boundsPeriod) {
            medication.from = dosage.timing->repeat->boundsPeriod->start.substr(0, 10);
            medication.until = dosage.timing->repeat->boundsPeriod->end.substr(0, 10);
        }
    }
    if (medication.name.empty())
        return Error{ErrorCode::Invalid, "the prescription names no medicine"};
    std::ranges::sort(medication.times);
    return medication;
}

} // namespace mapping
