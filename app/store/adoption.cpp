// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/adoption.h"

#include "app/store/documentjson.h"
#include "platforms/sqlite/transaction.h"

#include <array>

namespace store {

using platform::Result;

namespace {

constexpr std::array kRenames{
    "UPDATE fact SET patient_id = :known WHERE patient_id = :alone",
    "UPDATE fact SET author_id = :known WHERE author_id = :alone",
    "UPDATE fact SET on_behalf_of = :known WHERE on_behalf_of = :alone",
    "UPDATE document SET patient_id = :known WHERE patient_id = :alone",
    "UPDATE document_version SET author_id = :known WHERE author_id = :alone",
    "UPDATE outbox SET patient_id = :known WHERE patient_id = :alone",
};

Result<void> run(sqlite::Database &database, std::string_view sql, const domain::PatientId &alone, const domain::PatientId &known)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    return statement->bind(":known", known.value).bind(":alone", alone.value).run();
}

/// A path names its patient in its body as well.
Result<void> renameInPaths(Store &store, const domain::PatientId &known)
{
    const auto versions = store.documents.ofKind("path", known);
    if (!versions)
        return versions.error();
    for (const DocumentVersion &version : *versions) {
        auto path = pathFromBody(version.body);
        if (!path)
            return path.error();
        path->patient = known;
        auto update = store.database().prepare("UPDATE document_version SET body = :body WHERE id = :id");
        if (!update)
            return update.error();
        if (auto done = update->bind(":body", toBody(*path)).bind(":id", version.id).run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> adopt(Store &store, const domain::PatientId &alone, const domain::PatientId &known)
{
    auto transaction = sqlite::Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    for (const char *sql : kRenames) {
        if (auto done = run(store.database(), sql, alone, known); !done)
            return done;
    }
    if (auto done = renameInPaths(store, known); !done)
        return done;
    auto drop = store.database().prepare("DELETE FROM outbox WHERE subject IN ('task', 'path') AND patient_id = :known");
    if (!drop)
        return drop.error();
    if (auto done = drop->bind(":known", known.value).run(); !done)
        return done;
    return transaction->commit();
}

} // namespace store
