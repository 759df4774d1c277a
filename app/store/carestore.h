// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/careprocess.h"
#include "app/domain/consent.h"
#include "app/store/factrows.h"

#include <vector>

namespace store {

namespace subject {
inline constexpr std::string_view kCareStep = "care-step"; ///< ids of these: the fact
inline constexpr std::string_view kConsent = "consent";
inline constexpr std::string_view kAccess = "access";
} // namespace subject

/// What happened in therapeutic education.
class CareStore {
public:
    explicit CareStore(sqlite::Database &database) : m_database(database) {}

    platform::Result<bool> add(const domain::CareStep &step, Origin origin);
    [[nodiscard]] platform::Result<std::optional<domain::CareStep>> find(const domain::FactId &id) const;
    /// As they were written; what counts is for domain::historyOf.
    [[nodiscard]] platform::Result<std::vector<domain::CareStep>> all(const domain::PatientId &patient) const;

private:
    sqlite::Database &m_database;
};

/// What was agreed, and who looked: appended to, never changed.
class LedgerStore {
public:
    explicit LedgerStore(sqlite::Database &database) : m_database(database) {}

    /// Made here, an entry is chained to the last one of this patient and device; the result is the entry with its link. From
    /// elsewhere it is kept with the link it came with, right or not.
    platform::Result<domain::ConsentEntry> add(domain::ConsentEntry entry, Origin origin);
    platform::Result<domain::AccessEntry> add(domain::AccessEntry entry, Origin origin);

    [[nodiscard]] platform::Result<std::optional<domain::ConsentEntry>> findConsent(const domain::FactId &id) const;
    [[nodiscard]] platform::Result<std::optional<domain::AccessEntry>> findAccess(const domain::FactId &id) const;
    /// Oldest first.
    [[nodiscard]] platform::Result<std::vector<domain::ConsentEntry>> consents(const domain::PatientId &patient) const;
    [[nodiscard]] platform::Result<std::vector<domain::AccessEntry>> accesses(const domain::PatientId &patient) const;

private:
    [[nodiscard]] platform::Result<std::string> lastHash(const domain::Envelope &envelope) const;
    /// Links an entry made here to the one before it; one from elsewhere keeps the link it came with.
    template <typename Entry, typename Insert>
    platform::Result<Entry> append(Entry entry, std::string_view kind, std::string_view subject, Origin origin, Insert &&insert);

    sqlite::Database &m_database;
};

} // namespace store
