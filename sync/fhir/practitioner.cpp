// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/practitioner.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<PractitionerQualification> {
    static constexpr auto kMembers = members(
        member("identifier", &PractitionerQualification::identifier), member("code", &PractitionerQualification::code),
        member("period", &PractitionerQualification::period));
};

template <>
struct Shape<Practitioner> {
    static constexpr auto kMembers = members(
        member("id", &Practitioner::id), member("meta", &Practitioner::meta), member("extension", &Practitioner::extension),
        member("identifier", &Practitioner::identifier), member("active", &Practitioner::active),
        member("name", &Practitioner::name), member("telecom", &Practitioner::telecom), member("gender", &Practitioner::gender),
        member("qualification", &Practitioner::qualification));
};

template platform::Result<Practitioner> read<Practitioner>(std::string_view);
template std::string write<Practitioner>(const Practitioner &);

} // namespace fhir
