// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/caredigest.h"
#include "platforms/sqlite/database.h"

#include <map>

namespace store {

/// Digests of patients, made once. Triggers of the schema drop one with any fact or document that is written about its patient,
/// in the same transaction: nothing here can be older than what it was made from.
class FollowUpStore {
public:
    explicit FollowUpStore(sqlite::Database &database) : m_database(database) {}

    /// Those that still hold at `now` and were made with the same packs.
    [[nodiscard]] platform::Result<std::map<domain::PatientId, domain::CareDigest>> all(const std::string &madeFor, platform::Instant now) const;
    /// @param validUntil none: until something is written
    platform::Result<void> keep(const domain::PatientId &patient, const domain::CareDigest &digest, const std::string &madeFor,
        const std::optional<platform::Instant> &validUntil);

private:
    sqlite::Database &m_database;
};

} // namespace store
