// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/assessmentstore.h"

#include "app/store/documentjson.h"
#include "app/store/outboxstore.h"
#include "platforms/sqlite/transaction.h"

namespace store {

using platform::Result;

namespace {

constexpr std::string_view kKind = "assessment";

Result<AssessmentVersion> readVersion(const DocumentVersion &version)
{
    auto assessment = assessmentFromBody(version.body);
    if (!assessment)
        return assessment.error();
    return AssessmentVersion{std::move(*assessment), version.envelope};
}

} // namespace

Result<void> AssessmentStore::save(const domain::Assessment &assessment, const domain::Envelope &envelope, Origin origin, Meeting meeting)
{
    auto transaction = sqlite::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const std::string id = domain::assessmentId(assessment.patient, assessment.form).value;
    const auto waiting = OutboxStore(m_database).isWaiting(subject::kAssessment, id);
    if (!waiting)
        return waiting.error();
    const bool isAside = origin == Origin::Remote && *waiting && meeting == Meeting::OursStays;
    auto done = isAside ? m_documents.keepAside(id, envelope, toBody(assessment))
                        : m_documents.save(kKind, id, envelope, toBody(assessment), origin, Subject{subject::kAssessment, id});
    if (!done)
        return done;
    return transaction->commit();
}

Result<void> AssessmentStore::settle(const domain::AssessmentId &id)
{
    return m_documents.settle(id.value);
}

Result<std::optional<AssessmentRow>> AssessmentStore::find(const domain::AssessmentId &id) const
{
    const auto present = m_documents.current(id.value);
    if (!present)
        return present.error();
    if (!*present)
        return std::optional<AssessmentRow>();
    auto now = readVersion(**present);
    const auto history = m_documents.history(id.value);
    if (!now || !history)
        return now ? history.error() : now.error();
    AssessmentRow row{std::move(*now), {}, {}};
    for (const DocumentVersion &each : *history) {
        if (each.status == DocumentVersion::Status::Current)
            continue;
        auto version = readVersion(each);
        if (!version)
            return version.error();
        if (each.status == DocumentVersion::Status::Kept && !row.other)
            row.other = std::move(*version);
        else
            row.earlier.push_back(std::move(*version));
    }
    return std::optional(std::move(row));
}

} // namespace store
