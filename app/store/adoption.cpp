// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/adoption.h"

#include "app/store/draftstore.h"
#include "platforms/sqlite/transaction.h"

#include <array>

namespace store {

using platform::Result;

namespace {

/// Every place that names the patient; a test looks for one that was forgotten. Days and reminders may be there under both
/// names when somebody comes back: what is counted is added up, what was logged stays as it was first.
constexpr std::array kRenames{
    "UPDATE fact SET patient_id = :known WHERE patient_id = :alone",
    "UPDATE fact SET author_id = :known WHERE author_id = :alone",
    "UPDATE fact SET on_behalf_of = :known WHERE on_behalf_of = :alone",
    "UPDATE document SET patient_id = :known WHERE patient_id = :alone",
    "UPDATE document_version SET author_id = :known WHERE author_id = :alone",
    "UPDATE document_version SET body = json_set(body, '$.patient', :known) "
    "WHERE json_valid(body) AND json_extract(body, '$.patient') = :alone",
    "UPDATE outbox SET patient_id = :known WHERE patient_id = :alone",
    "UPDATE conflict SET patient_id = :known WHERE patient_id = :alone",
    "INSERT INTO measure_day (patient_id, kind, day, unit, count, low, high, total) "
    "SELECT :known, kind, day, unit, count, low, high, total FROM measure_day WHERE patient_id = :alone "
    "ON CONFLICT (patient_id, kind, day, unit) DO UPDATE SET count = count + excluded.count, low = min(low, excluded.low), "
    "high = max(high, excluded.high), total = total + excluded.total",
    "UPDATE OR IGNORE reminder SET patient_id = :known WHERE patient_id = :alone",
};
constexpr std::array kLeftovers{
    "DELETE FROM measure_day WHERE patient_id = :alone",
    "DELETE FROM reminder WHERE patient_id = :alone",
    "DELETE FROM follow_up WHERE patient_id = :alone",
};

Result<void> rename(sqlite::Database &database, std::string_view sql, const domain::PatientId &alone, const domain::PatientId &known)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    return statement->bind(":known", known.value).bind(":alone", alone.value).run();
}

Result<void> drop(sqlite::Database &database, std::string_view sql, const domain::PatientId &alone)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    return statement->bind(":alone", alone.value).run();
}

} // namespace

Result<void> adopt(Store &store, const domain::PatientId &alone, const domain::PatientId &known)
{
    if (alone == known)
        return {};
    auto transaction = sqlite::Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    for (const char *sql : kRenames) {
        if (auto done = rename(store.database(), sql, alone, known); !done)
            return done;
    }
    for (const char *sql : kLeftovers) {
        if (auto done = drop(store.database(), sql, alone); !done)
            return done;
    }
    if (auto done = DraftStore(store.database()).moveTo(alone, known); !done)
        return done;
    auto unqueue = store.database().prepare("DELETE FROM outbox WHERE subject IN ('task', 'path') AND patient_id = :known");
    if (!unqueue)
        return unqueue.error();
    if (auto done = unqueue->bind(":known", known.value).run(); !done)
        return done;
    return transaction->commit();
}

} // namespace store
