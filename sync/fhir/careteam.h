// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct CareTeamParticipant {
    std::vector<Extension> extension;
    std::vector<CodeableConcept> role;
    std::optional<Reference> member;
    std::optional<Reference> onBehalfOf;
    std::optional<Period> period;
    Extra extra;

    friend bool operator==(const CareTeamParticipant &, const CareTeamParticipant &) = default;
};

/// https://hl7.org/fhir/R4/careteam.html
struct CareTeam {
    static constexpr std::string_view kResourceType = "CareTeam";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::string status;
    std::vector<CodeableConcept> category;
    std::string name;
    std::optional<Reference> subject;
    std::optional<Period> period;
    std::vector<CareTeamParticipant> participant;
    std::vector<Reference> managingOrganization;
    std::vector<ContactPoint> telecom;
    std::vector<Annotation> note;
    Extra extra;

    friend bool operator==(const CareTeam &, const CareTeam &) = default;
};

} // namespace fhir
