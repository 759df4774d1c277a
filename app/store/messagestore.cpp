// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/messagestore.h"

#include "app/store/rows.h"
#include "queries.h"

namespace store {

using platform::Result;

namespace {

// Made when first asked for: the embedded text may not be there yet when this file's own constants are.
const std::string &selectMessage()
{
    static const std::string kText(queries::k_message_row);
    return kText;
}

MessageRow readMessage(const sqlite::Statement &row)
{
    constexpr int c = kEnvelopeColumnCount;
    MessageRow read;
    read.message.envelope = readEnvelope(row);
    read.message.text = row.text(c);
    read.message.context = row.text(c + 1);
    if (auto id = row.optionalText(c + 2))
        read.message.inReplyTo = domain::FactId{*id};
    if (auto reader = row.optionalText(c + 3)) {
        read.seenBy = domain::ActorId{*reader};
        read.seenAt = readTime(row.text(c + 4), row.integer(c + 5));
    }
    const std::string queued = row.text(c + 6);
    const bool isWaiting = queued == "pending" || queued == "sending";
    read.delivery = queued == "parked" ? MessageRow::Delivery::Parked
                    : read.seenBy      ? MessageRow::Delivery::Seen
                    : isWaiting        ? MessageRow::Delivery::Waiting
                                       : MessageRow::Delivery::Sent;
    // What is on its way has not failed: each take counts as an attempt.
    read.wasTried = queued == "pending" && row.integer(c + 7) > 0;
    read.nextTry = {row.integer(c + 8)};
    return read;
}

} // namespace

Result<bool> MessageStore::add(const domain::Message &message, Origin origin)
{
    return addFact(m_database, "message", message.envelope, origin, {{subject::kMessage, message.envelope.id.value}}, [&]() -> Result<void> {
        auto insert = m_database.prepare("INSERT INTO message (fact_id, text, context, in_reply_to) VALUES (:id, :text, :context, :reply)");
        if (!insert)
            return insert.error();
        insert->bind(":id", message.envelope.id.value).bind(":text", message.text).bind(":context", message.context);
        message.inReplyTo ? insert->bind(":reply", message.inReplyTo->value) : insert->bindNull(":reply");
        return insert->run();
    });
}

Result<bool> MessageStore::add(const domain::Receipt &receipt, Origin origin)
{
    return addFact(m_database, "receipt", receipt.envelope, origin, {{subject::kMessage, receipt.message.value}}, [&]() -> Result<void> {
        auto insert = m_database.prepare("INSERT INTO receipt (fact_id, message_id) VALUES (:id, :message)");
        if (!insert)
            return insert.error();
        return insert->bind(":id", receipt.envelope.id.value).bind(":message", receipt.message.value).run();
    });
}

Result<std::vector<MessageRow>> MessageStore::thread(const domain::PatientId &patient) const
{
    auto select = m_database.prepare(selectMessage() + "AND fact.patient_id = :patient AND fact.kind = 'message' ORDER BY fact.occurred_at, fact.id");
    if (!select)
        return select.error();
    select->bind(":patient", patient.value);
    return readRows(*select, readMessage);
}

Result<std::optional<MessageRow>> MessageStore::find(const domain::FactId &id) const
{
    auto select = m_database.prepare(selectMessage() + "AND fact.id = :id");
    if (!select)
        return select.error();
    select->bind(":id", id.value);
    return readRow(*select, readMessage);
}

} // namespace store
