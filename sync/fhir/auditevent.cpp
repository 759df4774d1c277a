// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/auditevent.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<AuditEventAgent> {
    static constexpr auto kMembers = members(
        member("who", &AuditEventAgent::who), member("requestor", &AuditEventAgent::requestor));
};

template <>
struct Shape<AuditEventSource> {
    static constexpr auto kMembers = members(
        member("observer", &AuditEventSource::observer));
};

template <>
struct Shape<AuditEventEntity> {
    static constexpr auto kMembers = members(
        member("what", &AuditEventEntity::what), member("description", &AuditEventEntity::description));
};

template <>
struct Shape<AuditEvent> {
    static constexpr auto kMembers = members(
        member("id", &AuditEvent::id), member("meta", &AuditEvent::meta), member("extension", &AuditEvent::extension),
        member("type", &AuditEvent::type), member("subtype", &AuditEvent::subtype), member("action", &AuditEvent::action),
        member("recorded", &AuditEvent::recorded), member("agent", &AuditEvent::agent), member("source", &AuditEvent::source),
        member("entity", &AuditEvent::entity));
};

template platform::Result<AuditEvent> read<AuditEvent>(std::string_view);
template std::string write<AuditEvent>(const AuditEvent &);

} // namespace fhir
