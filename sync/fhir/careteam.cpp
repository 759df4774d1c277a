// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/careteam.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<CareTeamParticipant> {
    static constexpr auto kMembers = members(
        member("extension", &CareTeamParticipant::extension), member("role", &CareTeamParticipant::role), member("member", &CareTeamParticipant::member),
        member("onBehalfOf", &CareTeamParticipant::onBehalfOf), member("period", &CareTeamParticipant::period));
};

template <>
struct Shape<CareTeam> {
    static constexpr auto kMembers = members(
        member("id", &CareTeam::id), member("meta", &CareTeam::meta), member("extension", &CareTeam::extension),
        member("identifier", &CareTeam::identifier), member("status", &CareTeam::status),
        member("category", &CareTeam::category), member("name", &CareTeam::name), member("subject", &CareTeam::subject),
        member("period", &CareTeam::period), member("participant", &CareTeam::participant),
        member("managingOrganization", &CareTeam::managingOrganization), member("telecom", &CareTeam::telecom),
        member("note", &CareTeam::note));
};

template platform::Result<CareTeam> read<CareTeam>(std::string_view);
template std::string write<CareTeam>(const CareTeam &);

} // namespace fhir
