// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/procedure.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<ProcedurePerformer> {
    static constexpr auto kMembers = members(
        member("function", &ProcedurePerformer::function), member("actor", &ProcedurePerformer::actor));
};

template <>
struct Shape<Procedure> {
    static constexpr auto kMembers = members(
        member("id", &Procedure::id), member("meta", &Procedure::meta), member("extension", &Procedure::extension),
        member("identifier", &Procedure::identifier), member("status", &Procedure::status),
        member("category", &Procedure::category), member("code", &Procedure::code), member("subject", &Procedure::subject),
        member("performedDateTime", &Procedure::performedDateTime), member("performer", &Procedure::performer),
        member("note", &Procedure::note));
};

template platform::Result<Procedure> read<Procedure>(std::string_view);
template std::string write<Procedure>(const Procedure &);

} // namespace fhir
