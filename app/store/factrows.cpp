// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/factrows.h"

#include "app/store/gate.h"
#include "platforms/sqlite/transaction.h"

namespace store {

using platform::Result;

platform::ZonedTime readTime(const std::string &utc, std::int64_t offsetMinutes)
{
    const auto read = platform::zonedFromIso(utc);
    return {read ? read->at : platform::Instant{}, static_cast<int>(offsetMinutes)};
}

domain::Envelope readEnvelope(const sqlite::Statement &row)
{
    domain::Envelope envelope;
    envelope.id = {row.text(0)};
    envelope.patient = {row.text(1)};
    envelope.author = {row.text(2)};
    envelope.authorRole = {row.text(3)};
    if (auto id = row.optionalText(4))
        envelope.onBehalfOf = domain::ActorId{*id};
    envelope.helpLevel = {row.text(5)};
    envelope.occurredAt = readTime(row.text(6), row.integer(7));
    if (auto stamp = platform::stampFromText(row.text(8)))
        envelope.stamp = *stamp;
    envelope.deviceId = row.text(9);
    if (auto id = row.optionalText(10))
        envelope.corrects = domain::FactId{*id};
    return envelope;
}

Result<void> enqueue(sqlite::Database &database, const Subject &subject, const domain::PatientId &patient)
{
    auto insert = database.prepare("INSERT INTO outbox (subject, subject_id, patient_id, state) VALUES (:subject, :id, :patient, 'pending') "
                                   "ON CONFLICT (subject, subject_id) WHERE state = 'pending' DO UPDATE SET next_try = 0");
    if (!insert)
        return insert.error();
    return insert->bind(":subject", subject.kind).bind(":id", subject.id).bind(":patient", patient.value).run();
}

Result<bool> addFact(sqlite::Database &database, std::string_view kind, const domain::Envelope &envelope, Origin origin,
    std::initializer_list<Subject> subjects, const std::function<Result<void>()> &insertDetails)
{
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (origin == Origin::Here) {
        if (auto allowed = checkFact(database, kind, envelope); !allowed)
            return allowed.error();
    }
    {
        auto insert = database.prepare(
            "INSERT INTO main.fact (id, kind, patient_id, author_id, author_role, on_behalf_of, help_level, occurred_at, offset_minutes, "
            "stamp, device_id, corrects) VALUES (:id, :kind, :patient, :author, :role, :behalf, :help, :at, :offset, :stamp, :device, "
            ":corrects) ON CONFLICT (id) DO NOTHING");
        if (!insert)
            return insert.error();
        insert->bind(":id", envelope.id.value)
            .bind(":kind", kind)
            .bind(":patient", envelope.patient.value)
            .bind(":author", envelope.author.value)
            .bind(":role", envelope.authorRole.value)
            .bind(":help", envelope.helpLevel.value)
            .bind(":at", platform::toIso(envelope.occurredAt.at))
            .bind(":offset", envelope.occurredAt.offsetMinutes)
            .bind(":stamp", platform::toText(envelope.stamp))
            .bind(":device", envelope.deviceId);
        envelope.onBehalfOf ? insert->bind(":behalf", envelope.onBehalfOf->value) : insert->bindNull(":behalf");
        envelope.corrects ? insert->bind(":corrects", envelope.corrects->value) : insert->bindNull(":corrects");
        if (auto done = insert->run(); !done)
            return done.error();
    }
    if (database.changes() == 0)
        return false;
    if (auto done = insertDetails(); !done)
        return done.error();
    if (origin == Origin::Here) {
        for (const Subject &subject : subjects) {
            if (auto done = enqueue(database, subject, envelope.patient); !done)
                return done.error();
        }
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    return true;
}

} // namespace store
