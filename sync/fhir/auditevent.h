// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct AuditEventAgent {
    std::optional<Reference> who;
    std::optional<bool> requestor;
    Extra extra;

    friend bool operator==(const AuditEventAgent &, const AuditEventAgent &) = default;
};

struct AuditEventSource {
    std::optional<Reference> observer;
    Extra extra;

    friend bool operator==(const AuditEventSource &, const AuditEventSource &) = default;
};

struct AuditEventEntity {
    std::optional<Reference> what;
    std::string description;
    Extra extra;

    friend bool operator==(const AuditEventEntity &, const AuditEventEntity &) = default;
};

/// https://hl7.org/fhir/R4/auditevent.html
struct AuditEvent {
    static constexpr std::string_view kResourceType = "AuditEvent";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    Coding type;
    std::vector<Coding> subtype;
    std::string action;
    std::string recorded;
    std::vector<AuditEventAgent> agent;
    AuditEventSource source;
    std::vector<AuditEventEntity> entity;
    Extra extra;

    friend bool operator==(const AuditEvent &, const AuditEvent &) = default;
};

} // namespace fhir
