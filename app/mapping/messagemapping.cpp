// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/messagemapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"

namespace mapping {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

fhir::Communication toFhir(
    const domain::Message &message, const std::optional<domain::Receipt> &receipt, const std::optional<fhir::Communication> &base)
{
    fhir::Communication wire = base.value_or(fhir::Communication{});
    const domain::Envelope &envelope = message.envelope;
    wire.meta.reset();
    wire.id = envelope.id.value;
    setIdentifier(wire.identifier, "Communication", wire.id);
    writeEntry(wire.extension, envelope);
    setText(wire.extension, codes::kContext, message.context);
    wire.status = "completed";
    wire.subject = reference("Patient", envelope.patient.value);
    wire.sent = platform::toIso(envelope.occurredAt);
    wire.sender = actorReference(envelope.author, envelope.authorRole);
    if (message.inReplyTo)
        wire.inResponseTo = {reference("Communication", message.inReplyTo->value)};
    if (wire.payload.empty())
        wire.payload.emplace_back();
    wire.payload.front().contentString = message.text;
    if (receipt) {
        wire.received = platform::toIso(receipt->envelope.occurredAt);
        fhir::Extension seenBy;
        seenBy.url = codes::kSeenBy;
        seenBy.valueReference = actorReference(receipt->envelope.author, receipt->envelope.authorRole);
        std::erase_if(wire.extension, [](const fhir::Extension &extension) { return extension.url == codes::kSeenBy; });
        wire.extension.push_back(std::move(seenBy));
    }
    return wire;
}

Result<ReadMessage> messageFrom(const fhir::Communication &communication)
{
    const auto sent = platform::zonedFromIso(communication.sent);
    if (!communication.subject || !communication.sender || communication.payload.empty() || !sent)
        return Error{ErrorCode::Invalid, "the communication is not a message of ours"};
    ReadMessage read;
    domain::Message &message = read.message;
    message.envelope.patient = {idIn(*communication.subject, "Patient")};
    message.envelope.author = {idIn(*communication.sender)};
    message.envelope.occurredAt = *sent;
    readEntry(communication.extension, message.envelope);
    message.envelope.id = {communication.id};
    message.text = communication.payload.front().contentString;
    message.context = textOf(communication.extension, codes::kContext);
    if (!communication.inResponseTo.empty())
        message.inReplyTo = domain::FactId{idIn(communication.inResponseTo.front())};
    const auto received = platform::zonedFromIso(communication.received);
    const fhir::Extension *seenBy = find(communication.extension, codes::kSeenBy);
    if (received && seenBy && seenBy->valueReference) {
        domain::Receipt receipt;
        receipt.message = message.envelope.id;
        receipt.envelope = message.envelope;
        receipt.envelope.author = {idIn(*seenBy->valueReference)};
        const std::string reader = typeIn(*seenBy->valueReference);
        receipt.envelope.authorRole = reader == "Patient" ? domain::role::kPatient
            : reader == "RelatedPerson"                   ? domain::role::kCaregiver
                                                          : domain::role::kNurse;
        receipt.envelope.id = domain::receiptId(receipt.message, receipt.envelope.author);
        receipt.envelope.occurredAt = *received;
        receipt.envelope.stamp = {received->at.ms, 0, "remote"};
        read.receipt = std::move(receipt);
    }
    return read;
}

} // namespace mapping
