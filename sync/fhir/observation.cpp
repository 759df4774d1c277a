// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/observation.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<ObservationComponent> {
    static constexpr auto kMembers = members(
        member("extension", &ObservationComponent::extension), member("code", &ObservationComponent::code),
        member("valueQuantity", &ObservationComponent::valueQuantity),
        member("valueCodeableConcept", &ObservationComponent::valueCodeableConcept),
        member("valueString", &ObservationComponent::valueString), member("valueBoolean", &ObservationComponent::valueBoolean),
        member("valueInteger", &ObservationComponent::valueInteger),
        member("dataAbsentReason", &ObservationComponent::dataAbsentReason),
        member("interpretation", &ObservationComponent::interpretation));
};

template <>
struct Shape<Observation> {
    static constexpr auto kMembers = members(
        member("id", &Observation::id), member("meta", &Observation::meta), member("extension", &Observation::extension),
        member("identifier", &Observation::identifier), member("basedOn", &Observation::basedOn),
        member("partOf", &Observation::partOf), member("status", &Observation::status),
        member("category", &Observation::category), member("code", &Observation::code),
        member("subject", &Observation::subject), member("focus", &Observation::focus),
        member("effectiveDateTime", &Observation::effectiveDateTime), member("effectivePeriod", &Observation::effectivePeriod),
        member("issued", &Observation::issued), member("performer", &Observation::performer),
        member("valueQuantity", &Observation::valueQuantity),
        member("valueCodeableConcept", &Observation::valueCodeableConcept), member("valueString", &Observation::valueString),
        member("valueBoolean", &Observation::valueBoolean), member("valueInteger", &Observation::valueInteger),
        member("dataAbsentReason", &Observation::dataAbsentReason), member("interpretation", &Observation::interpretation),
        member("note", &Observation::note), member("method", &Observation::method), member("device", &Observation::device),
        member("derivedFrom", &Observation::derivedFrom), member("component", &Observation::component));
};

template platform::Result<Observation> read<Observation>(std::string_view);
template std::string write<Observation>(const Observation &);

} // namespace fhir
