// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/flag.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<Flag> {
    static constexpr auto kMembers = members(
        member("id", &Flag::id), member("meta", &Flag::meta), member("extension", &Flag::extension), member("identifier", &Flag::identifier),
        member("status", &Flag::status), member("category", &Flag::category), member("code", &Flag::code), member("subject", &Flag::subject),
        member("period", &Flag::period), member("author", &Flag::author));
};

template platform::Result<Flag> read<Flag>(std::string_view);
template std::string write<Flag>(const Flag &);

} // namespace fhir
