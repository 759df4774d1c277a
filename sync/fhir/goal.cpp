// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/goal.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<Goal> {
    static constexpr auto kMembers = members(
        member("id", &Goal::id), member("meta", &Goal::meta), member("extension", &Goal::extension),
        member("identifier", &Goal::identifier), member("lifecycleStatus", &Goal::lifecycleStatus),
        member("description", &Goal::description), member("subject", &Goal::subject), member("statusDate", &Goal::statusDate),
        member("expressedBy", &Goal::expressedBy));
};

template platform::Result<Goal> read<Goal>(std::string_view);
template std::string write<Goal>(const Goal &);

} // namespace fhir
