// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/organization.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<Organization> {
    static constexpr auto kMembers = members(
        member("id", &Organization::id), member("meta", &Organization::meta), member("extension", &Organization::extension),
        member("name", &Organization::name));
};

template platform::Result<Organization> read<Organization>(std::string_view);
template std::string write<Organization>(const Organization &);

} // namespace fhir
