// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct CommunicationPayload {
    std::string contentString;
    std::optional<Attachment> contentAttachment;
    std::optional<Reference> contentReference;
    Extra extra;

    friend bool operator==(const CommunicationPayload &, const CommunicationPayload &) = default;
};

/// https://hl7.org/fhir/R4/communication.html
struct Communication {
    static constexpr std::string_view kResourceType = "Communication";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::vector<Reference> basedOn;
    std::vector<Reference> partOf; ///< the first message of the thread
    std::vector<Reference> inResponseTo;
    std::string status;
    std::optional<CodeableConcept> statusReason;
    std::vector<CodeableConcept> category;
    std::string priority;
    std::optional<Reference> subject;
    std::optional<CodeableConcept> topic;
    std::vector<Reference> about;
    std::string sent;
    std::string received; ///< when it was read: FHIR has no "read" status
    std::vector<Reference> recipient;
    std::optional<Reference> sender;
    std::vector<CodeableConcept> reasonCode;
    std::vector<CommunicationPayload> payload;
    std::vector<Annotation> note;
    Extra extra;

    friend bool operator==(const Communication &, const Communication &) = default;
};

} // namespace fhir
