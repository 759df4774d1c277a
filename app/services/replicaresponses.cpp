// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/answermapping.h"
#include "app/mapping/assessmentmapping.h"
#include "app/services/passover.h"
#include "app/services/syncadapter.h"
#include "app/store/assessmentstore.h"
#include "platforms/base/logging.h"
#include "sync/fhir/json.h"

namespace services {

using engine::ResourceText;
using platform::Result;
using store::Origin;

namespace {

constexpr platform::Logger kLog{"services"};

} // namespace

Result<void> passOver(const ResourceText &resource, const platform::Error &why)
{
    if (why.code != platform::ErrorCode::Invalid)
        return why;
    kLog.warning("A " + resource.type + " is kept but not understood: " + why.detail + ".");
    return {};
}

/// Answers to a quiz, or a whole assessment.
Result<void> ReplicaAdapter::applyResponse(const ResourceText &resource, const std::optional<Meeting> &meeting)
{
    const auto wire = fhir::read<fhir::QuestionnaireResponse>(resource.json);
    if (!wire)
        return passOver(resource, wire.error());
    if (mapping::isAssessment(*wire)) {
        const auto read = mapping::assessmentFrom(*wire);
        if (!read)
            return passOver(resource, read.error());
        m_stampSeen(read->version.stamp);
        return store::AssessmentStore(m_store.database()).save(read->assessment, read->version, Origin::Remote, whichStays(meeting));
    }
    const auto answers = mapping::answersFrom(*wire);
    if (!answers)
        return passOver(resource, answers.error());
    for (const domain::Answer &answer : *answers) {
        if (auto added = m_store.answers.add(answer, Origin::Remote); !added)
            return added.error();
    }
    return {};
}

} // namespace services
