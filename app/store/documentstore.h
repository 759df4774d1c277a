// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/store/factrows.h"

#include <vector>

namespace store {

/// One version of a document as it is kept.
struct DocumentVersion {
    enum class Status { Current, Superseded, Kept };

    std::string id;
    std::string base; ///< empty for the first
    Status status = Status::Current;
    domain::Envelope envelope; ///< `id` repeats the version's
    std::string body;
};

/// Documents with all their versions. A version made elsewhere replaces ours without asking only where the rule of
/// the kind says so; ours is then `Kept`, never dropped.
class DocumentStore {
public:
    explicit DocumentStore(sqlite::Database &database) : m_database(database) {}

    /// A new current version, based on the present one. `subject` is queued when it was made here.
    platform::Result<void> save(std::string_view kind, const std::string &document, const domain::Envelope &envelope, const std::string &body,
        Origin origin, const std::optional<Subject> &subject);
    /// A version made elsewhere, kept beside the present one: for kinds where a person chooses. Of those kept so far, only
    /// the newest waits for a choice.
    platform::Result<void> keepAside(const std::string &document, const domain::Envelope &envelope, const std::string &body);
    /// What was kept aside becomes history.
    platform::Result<void> settle(const std::string &document);
    [[nodiscard]] platform::Result<std::optional<DocumentVersion>> current(const std::string &document) const;
    /// Current versions of a kind; all patients' when `patient` is empty.
    [[nodiscard]] platform::Result<std::vector<DocumentVersion>> ofKind(std::string_view kind, const domain::PatientId &patient) const;
    /// Newest first.
    [[nodiscard]] platform::Result<std::vector<DocumentVersion>> history(const std::string &document) const;

private:
    sqlite::Database &m_database;
};

} // namespace store
