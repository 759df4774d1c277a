// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/store/documentstore.h"

#include <vector>

namespace store {

/// The medication plan, one document a medicine. Read only on devices. Every version that was saved is also a version of
/// the plan from its instant on: what comes back says what is in force now and what was when.
class MedicationStore {
public:
    explicit MedicationStore(sqlite::Database &database) : m_database(database), m_documents(database) {}

    platform::Result<void> save(const domain::Medication &medication, const domain::Envelope &envelope, Origin origin = Origin::Remote);
    [[nodiscard]] platform::Result<std::vector<domain::Medication>> plan(const domain::PatientId &patient) const;
    [[nodiscard]] platform::Result<std::optional<domain::Medication>> find(const domain::MedicationId &id) const;

private:
    [[nodiscard]] platform::Result<void> addVersions(domain::Medication &medication) const;

    sqlite::Database &m_database;
    DocumentStore m_documents;
};

} // namespace store
