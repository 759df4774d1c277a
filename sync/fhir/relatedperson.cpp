// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/relatedperson.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<RelatedPerson> {
    static constexpr auto kMembers = members(
        member("id", &RelatedPerson::id), member("meta", &RelatedPerson::meta), member("extension", &RelatedPerson::extension),
        member("identifier", &RelatedPerson::identifier), member("active", &RelatedPerson::active),
        member("patient", &RelatedPerson::patient), member("relationship", &RelatedPerson::relationship),
        member("name", &RelatedPerson::name), member("telecom", &RelatedPerson::telecom));
};

template platform::Result<RelatedPerson> read<RelatedPerson>(std::string_view);
template std::string write<RelatedPerson>(const RelatedPerson &);

} // namespace fhir
