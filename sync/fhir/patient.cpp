// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/patient.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<PatientContact> {
    static constexpr auto kMembers = members(
        member("relationship", &PatientContact::relationship), member("name", &PatientContact::name),
        member("telecom", &PatientContact::telecom));
};

template <>
struct Shape<PatientCommunication> {
    static constexpr auto kMembers = members(
        member("language", &PatientCommunication::language), member("preferred", &PatientCommunication::preferred));
};

template <>
struct Shape<Patient> {
    static constexpr auto kMembers = members(
        member("id", &Patient::id), member("meta", &Patient::meta), member("extension", &Patient::extension),
        member("identifier", &Patient::identifier), member("active", &Patient::active), member("name", &Patient::name),
        member("telecom", &Patient::telecom), member("gender", &Patient::gender), member("birthDate", &Patient::birthDate),
        member("deceasedBoolean", &Patient::deceasedBoolean), member("deceasedDateTime", &Patient::deceasedDateTime),
        member("contact", &Patient::contact), member("communication", &Patient::communication),
        member("generalPractitioner", &Patient::generalPractitioner),
        member("managingOrganization", &Patient::managingOrganization));
};

template platform::Result<Patient> read<Patient>(std::string_view);
template std::string write<Patient>(const Patient &);

} // namespace fhir
