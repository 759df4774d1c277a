// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/documentstore.h"

#include "app/store/gate.h"
#include "app/store/outboxstore.h"
#include "app/store/rows.h"
#include "platforms/sqlite/transaction.h"

namespace store {

using platform::Result;

namespace {

const std::string kSelectVersion =
    "SELECT version.id, version.base, version.status, version.author_id, version.author_role, version.occurred_at, "
    "version.offset_minutes, version.stamp, version.device_id, version.body, document.patient_id "
    "FROM document JOIN document_version AS version ON version.document_id = document.id";

DocumentVersion readVersion(const sqlite::Statement &row)
{
    DocumentVersion version;
    version.id = row.text(0);
    version.base = row.text(1);
    const std::string status = row.text(2);
    version.status = status == "current" ? DocumentVersion::Status::Current
                     : status == "kept"  ? DocumentVersion::Status::Kept
                                         : DocumentVersion::Status::Superseded;
    version.envelope.id = {version.id};
    version.envelope.author = {row.text(3)};
    version.envelope.authorRole = {row.text(4)};
    version.envelope.occurredAt = readTime(row.text(5), row.integer(6));
    if (auto stamp = platform::stampFromText(row.text(7)))
        version.envelope.stamp = *stamp;
    version.envelope.deviceId = row.text(8);
    version.body = row.text(9);
    version.envelope.patient = {row.text(10)};
    return version;
}

Result<bool> hasVersion(sqlite::Database &database, const domain::FactId &id)
{
    auto select = database.prepare("SELECT 1 FROM document_version WHERE id = :id");
    if (!select)
        return select.error();
    select->bind(":id", id.value);
    return select->step();
}

Result<void> insertVersion(sqlite::Database &database, const std::string &document, const std::optional<std::string> &base,
    std::string_view status, const domain::Envelope &envelope, const std::string &body)
{
    auto version = database.prepare(
        "INSERT INTO document_version (id, document_id, base, status, author_id, author_role, occurred_at, offset_minutes, stamp, "
        "device_id, body) VALUES (:id, :document, :base, :status, :author, :role, :at, :offset, :stamp, :device, :body)");
    if (!version)
        return version.error();
    version->bind(":id", envelope.id.value)
        .bind(":document", document)
        .bind(":status", status)
        .bind(":author", envelope.author.value)
        .bind(":role", envelope.authorRole.value)
        .bind(":at", platform::toIso(envelope.occurredAt.at))
        .bind(":offset", envelope.occurredAt.offsetMinutes)
        .bind(":stamp", platform::toText(envelope.stamp))
        .bind(":device", envelope.deviceId)
        .bind(":body", body)
        .bind(":base", base);
    return version->run();
}

} // namespace

Result<void> DocumentStore::save(std::string_view kind, const std::string &document, const domain::Envelope &envelope,
    const std::string &body, Origin origin, const std::optional<Subject> &subject)
{
    auto transaction = sqlite::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (origin == Origin::Here) {
        if (auto allowed = checkDocument(m_database, kind, document, envelope); !allowed)
            return allowed;
    }
    const auto known = hasVersion(m_database, envelope.id);
    if (!known)
        return known.error();
    if (*known)
        return {}; // the same version twice: pages may be delivered again
    const auto present = current(document);
    if (!present)
        return present.error();
    if (*present && (**present).body == body)
        return {}; // nothing new was said
    if (*present) {
        // A version of ours that never reached the server loses to the one that comes from there, and is kept.
        const auto waiting = subject ? OutboxStore(m_database).isWaiting(subject->kind, subject->id) : Result<bool>(false);
        if (!waiting)
            return waiting.error();
        const bool unsent = origin == Origin::Remote && *waiting;
        auto retire = m_database.prepare("UPDATE document_version SET status = :status WHERE id = :id");
        if (!retire)
            return retire.error();
        if (auto done = retire->bind(":status", unsent ? "kept" : "superseded").bind(":id", (**present).id).run(); !done)
            return done;
        if (unsent) {
            auto drop = m_database.prepare("DELETE FROM outbox WHERE subject = :subject AND subject_id = :id");
            if (!drop)
                return drop.error();
            if (auto done = drop->bind(":subject", subject->kind).bind(":id", subject->id).run(); !done)
                return done;
        }
    }
    const std::optional<std::string> base = *present ? std::optional((**present).id) : std::nullopt;
    if (auto done = insertVersion(m_database, document, base, "current", envelope, body); !done)
        return done;
    auto point = m_database.prepare("INSERT INTO main.document (id, kind, patient_id, current) VALUES (:id, :kind, :patient, :version) "
                                    "ON CONFLICT (id) DO UPDATE SET current = excluded.current");
    if (!point)
        return point.error();
    if (auto done = point->bind(":id", document).bind(":kind", kind).bind(":patient", envelope.patient.value).bind(":version", envelope.id.value).run();
        !done)
        return done;
    if (origin == Origin::Here && subject) {
        if (auto done = enqueue(m_database, *subject, envelope.patient); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> DocumentStore::keepAside(const std::string &document, const domain::Envelope &envelope, const std::string &body)
{
    const auto known = hasVersion(m_database, envelope.id);
    const auto present = current(document);
    if (!known || !present)
        return known ? present.error() : known.error();
    if (*known || !*present || (**present).body == body)
        return {}; // told before, or the same words
    if (auto done = settle(document); !done)
        return done;
    return insertVersion(m_database, document, (**present).base.empty() ? std::nullopt : std::optional((**present).base), "kept", envelope, body);
}

Result<void> DocumentStore::settle(const std::string &document)
{
    auto update = m_database.prepare("UPDATE document_version SET status = 'superseded' WHERE document_id = :id AND status = 'kept'");
    if (!update)
        return update.error();
    return update->bind(":id", document).run();
}

Result<std::optional<DocumentVersion>> DocumentStore::current(const std::string &document) const
{
    auto select = m_database.prepare(kSelectVersion + " AND version.id = document.current WHERE document.id = :id");
    if (!select)
        return select.error();
    select->bind(":id", document);
    return readRow(*select, readVersion);
}

Result<std::vector<DocumentVersion>> DocumentStore::ofKind(std::string_view kind, const domain::PatientId &patient) const
{
    auto select = m_database.prepare(kSelectVersion + " AND version.id = document.current WHERE document.kind = :kind "
                                                      "AND (:patient = '' OR document.patient_id = :patient) ORDER BY document.id");
    if (!select)
        return select.error();
    select->bind(":kind", kind).bind(":patient", patient.value);
    return readRows(*select, readVersion);
}

Result<std::vector<DocumentVersion>> DocumentStore::history(const std::string &document) const
{
    auto select = m_database.prepare(kSelectVersion + " WHERE document.id = :id ORDER BY version.stamp DESC");
    if (!select)
        return select.error();
    select->bind(":id", document);
    return readRows(*select, readVersion);
}

} // namespace store
