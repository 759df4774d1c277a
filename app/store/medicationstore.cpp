// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/medicationstore.h"

#include "app/domain/duedoses.h"
#include "app/store/documentjson.h"
#include "app/store/documentreads.h"
#include "app/store/rows.h"
#include "platforms/sqlite/transaction.h"

#include <algorithm>

namespace store {

using platform::Result;

Result<void> MedicationStore::save(const domain::Medication &medication, const domain::Envelope &envelope, Origin origin)
{
    auto transaction = sqlite::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto done = m_documents.save("medication", medication.id.value, envelope, toBody(medication), origin,
            Subject{subject::kPrescription, medication.id.value}); !done)
        return done;
    // A clock that is slow must not put a version before the one it replaces: it would never be in force.
    auto latest = m_database.prepare("SELECT coalesce(max(since), '') FROM plan_version JOIN document_version USING (id) "
                                     "WHERE medication_id = :medication AND status <> 'kept'");
    if (!latest)
        return latest.error();
    latest->bind(":medication", medication.id.value);
    const auto before = readRow(*latest, [](const sqlite::Statement &row) { return row.text(0); });
    if (!before)
        return before.error();
    // Only what became a version of the document: pages delivered again, and versions that say nothing new, are none.
    auto insert = m_database.prepare("INSERT INTO plan_version (id, medication_id, since, stamp, active, schedules, habits) "
                                     "SELECT :id, :medication, :since, :stamp, :active, :schedules, :habits "
                                     "WHERE EXISTS (SELECT 1 FROM document_version WHERE id = :id) ON CONFLICT (id) DO NOTHING");
    if (!insert)
        return insert.error();
    insert->bind(":id", envelope.id.value)
        .bind(":medication", medication.id.value)
        .bind(":since", std::max(platform::toIso(envelope.occurredAt.at), before->value_or(std::string())))
        .bind(":stamp", platform::toText(envelope.stamp))
        .bind(":active", medication.active)
        .bind(":schedules", toText(domain::schedulesOf(medication)))
        .bind(":habits", toText(domain::Habits{}));
    if (auto done = insert->run(); !done)
        return done;
    return transaction->commit();
}

Result<void> MedicationStore::addVersions(domain::Medication &medication) const
{
    // A version of ours that lost to another was never in force: it stays readable in the history of the document.
    auto select = m_database.prepare("SELECT plan_version.id, since, plan_version.stamp, active, schedules, habits FROM plan_version "
                                     "LEFT JOIN document_version ON document_version.id = plan_version.id "
                                     "WHERE medication_id = :medication AND coalesce(status, '') <> 'kept' ORDER BY since, plan_version.stamp, plan_version.id");
    if (!select)
        return select.error();
    select->bind(":medication", medication.id.value);
    const auto rows = readRows(*select, [](const sqlite::Statement &row) -> Result<domain::PlanVersion> {
        auto version = planVersionFrom(row.text(4), row.text(5));
        if (!version)
            return version.error();
        version->id = row.text(0);
        version->since = readTime(row.text(1), 0).at;
        if (auto stamp = platform::stampFromText(row.text(2)))
            version->stamp = *stamp;
        version->active = row.integer(3) != 0;
        return version;
    });
    if (!rows)
        return rows.error();
    for (const Result<domain::PlanVersion> &version : *rows) {
        if (!version)
            return version.error();
        medication.versions.push_back(*version);
    }
    return {};
}

Result<std::vector<domain::Medication>> MedicationStore::plan(const domain::PatientId &patient) const
{
    auto medicines = listDocuments(m_documents, "medication", patient, medicationFromBody);
    if (!medicines)
        return medicines;
    for (domain::Medication &medication : *medicines) {
        if (auto done = addVersions(medication); !done)
            return done.error();
    }
    return medicines;
}

Result<std::optional<domain::Medication>> MedicationStore::find(const domain::MedicationId &id) const
{
    auto medication = findDocument(m_documents, id.value, medicationFromBody);
    if (!medication || !*medication)
        return medication;
    if (auto done = addVersions(**medication); !done)
        return done.error();
    return medication;
}

} // namespace store
