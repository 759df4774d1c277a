// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/recordmapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"

#include <algorithm>

namespace mapping {

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

domain::CareTeam teamFrom(const fhir::CareTeam &team)
{
    domain::CareTeam read;
    for (const fhir::CareTeamParticipant &participant : team.participant) {
        if (!participant.member)
            continue;
        std::string id = idIn(*participant.member, "Practitioner");
        if (id.empty())
            continue;
        domain::TeamMember member{.id = {std::move(id)},
            .hours = textOf(participant.extension, codes::kContactHours),
            .askAbout = textOf(participant.extension, codes::kAskAbout)};
        member.coordinates = std::ranges::any_of(
            participant.role, [](const fhir::CodeableConcept &role) { return codeIn(role, codes::kTeamFunction) == "coordinator"; });
        read.members.push_back(std::move(member));
    }
    // Only what a team can promise: a figure of days, not of nothing.
    const fhir::Extension *days = find(team.extension, codes::kAnswerDays);
    if (days && days->valueInteger && *days->valueInteger > 0)
        read.answerDays = days->valueInteger;
    return read;
}

} // namespace mapping
