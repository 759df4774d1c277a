// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/assessment.h"
#include "app/store/documentstore.h"
#include "app/store/meeting.h"

namespace store {

namespace subject {
inline constexpr std::string_view kAssessment = "assessment"; ///< id: domain::assessmentId
} // namespace subject

struct AssessmentVersion {
    domain::Assessment assessment;
    domain::Envelope written;
};

/// An assessment with all that was ever written in it.
struct AssessmentRow {
    AssessmentVersion present;
    std::vector<AssessmentVersion> earlier; ///< newest first
    std::optional<AssessmentVersion> other; ///< finished elsewhere at the same time: a person chooses
};

/// Finished assessments. When two people finished one at the same time, ours stays in use, the other is kept beside it, and
/// somebody is asked: what a person said is not merged by a machine.
class AssessmentStore {
public:
    explicit AssessmentStore(sqlite::Database &database) : m_database(database), m_documents(database) {}

    platform::Result<void> save(const domain::Assessment &assessment, const domain::Envelope &envelope, Origin origin,
        Meeting meeting = Meeting::OursStays);
    /// Somebody chose: the version in use stays, the other becomes history.
    platform::Result<void> settle(const domain::AssessmentId &id);
    [[nodiscard]] platform::Result<std::optional<AssessmentRow>> find(const domain::AssessmentId &id) const;

private:
    sqlite::Database &m_database;
    DocumentStore m_documents;
};

} // namespace store
