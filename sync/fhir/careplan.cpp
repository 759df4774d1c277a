// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/careplan.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<CarePlanActivity> {
    static constexpr auto kMembers = members(
        member("outcomeReference", &CarePlanActivity::outcomeReference), member("progress", &CarePlanActivity::progress),
        member("reference", &CarePlanActivity::reference));
};

template <>
struct Shape<CarePlan> {
    static constexpr auto kMembers = members(
        member("id", &CarePlan::id), member("meta", &CarePlan::meta), member("extension", &CarePlan::extension),
        member("identifier", &CarePlan::identifier), member("instantiatesCanonical", &CarePlan::instantiatesCanonical),
        member("basedOn", &CarePlan::basedOn), member("status", &CarePlan::status), member("intent", &CarePlan::intent),
        member("category", &CarePlan::category), member("title", &CarePlan::title),
        member("description", &CarePlan::description), member("subject", &CarePlan::subject),
        member("period", &CarePlan::period), member("created", &CarePlan::created), member("author", &CarePlan::author),
        member("careTeam", &CarePlan::careTeam), member("addresses", &CarePlan::addresses), member("goal", &CarePlan::goal),
        member("activity", &CarePlan::activity), member("note", &CarePlan::note));
};

template platform::Result<CarePlan> read<CarePlan>(std::string_view);
template std::string write<CarePlan>(const CarePlan &);

} // namespace fhir
