// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/communication.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<CommunicationPayload> {
    static constexpr auto kMembers = members(
        member("contentString", &CommunicationPayload::contentString),
        member("contentAttachment", &CommunicationPayload::contentAttachment),
        member("contentReference", &CommunicationPayload::contentReference));
};

template <>
struct Shape<Communication> {
    static constexpr auto kMembers = members(
        member("id", &Communication::id), member("meta", &Communication::meta), member("extension", &Communication::extension),
        member("identifier", &Communication::identifier), member("basedOn", &Communication::basedOn),
        member("partOf", &Communication::partOf), member("inResponseTo", &Communication::inResponseTo),
        member("status", &Communication::status), member("statusReason", &Communication::statusReason),
        member("category", &Communication::category), member("priority", &Communication::priority),
        member("subject", &Communication::subject), member("topic", &Communication::topic),
        member("about", &Communication::about), member("sent", &Communication::sent),
        member("received", &Communication::received), member("recipient", &Communication::recipient),
        member("sender", &Communication::sender), member("reasonCode", &Communication::reasonCode),
        member("payload", &Communication::payload), member("note", &Communication::note));
};

template platform::Result<Communication> read<Communication>(std::string_view);
template std::string write<Communication>(const Communication &);

} // namespace fhir
