// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/assessment.h"
#include "app/domain/facts.h"
#include "app/services/caredesk.h"
#include "app/services/library.h"
#include "app/store/assessmentstore.h"
#include "content/learning/planner.h"

#include <span>

namespace services {

/// Where an assessment meets the store. What is under way is a draft of this device (SYNC 2.4: not uploaded), kept after every
/// answer; what was finished is a document that everybody in the team has.

struct KnownAssessment {
    domain::Assessment assessment; ///< the draft where there is one, else what was finished last, else empty
    bool isDraft = false;
    std::string draftBase;         ///< the version the draft was begun from; empty when there was none
    std::optional<store::AssessmentRow> finished;

    /// Somebody finished another one since the draft was begun.
    [[nodiscard]] bool isOvertaken() const { return isDraft && finished && finished->present.written.id.value != draftBase; }
};
[[nodiscard]] platform::Result<KnownAssessment> readAssessment(store::Store &store, const domain::PatientId &patient, domain::Assessment::Form form);

platform::Result<void> keepDraft(store::Store &store, const domain::Assessment &draft, const std::string &base);
platform::Result<void> dropDraft(store::Store &store, const domain::PatientId &patient, domain::Assessment::Form form);

/// Keeps a version for the team, by whoever this device acts for, and ends the draft.
platform::Result<void> finishAssessment(Journal &journal, store::Store &store, const domain::Assessment &assessment);
/// The same with what the patient said to it, and the meeting it was, in one transaction: the agreement in the ledger, the step in
/// the process. Finishing again on the day of the meeting is no second meeting. `Invalid`, with nothing written, when the process
/// does not stand where an assessment may follow.
platform::Result<void> finishAgreedAssessment(Journal &journal, store::Store &store, const domain::Assessment &assessment);
/// They did not agree with what was read to them: their word is kept, nothing else.
platform::Result<void> recordDisagreement(Journal &journal, store::Store &store, const domain::PatientId &patient);

/// Of two versions this one, and the other stays readable.
platform::Result<void> settleAssessment(Journal &journal, store::Store &store, const domain::Assessment &chosen);

/// What the planner needs of it. Equipment that was not spoken about counts as there: a reason that nobody gave is worse than a unit
/// too many.
/// @param answers of the patient; those to the questions of this round say what is known
[[nodiscard]] content::Assessment forPlanner(const domain::Assessment &assessment, std::span<const domain::Answer> answers, const Library &library);
/// The packs of what the person lives with, by id.
[[nodiscard]] std::vector<const content::Pack *> packsIn(const domain::Assessment &assessment, const Library &library);
/// Equipment that units of these packs ask for, each once.
[[nodiscard]] std::vector<std::string> equipmentOf(std::span<const content::Pack *const> packs);
/// Those of them that answer a question of this round.
[[nodiscard]] std::vector<domain::Answer> baselineAnswers(const domain::Assessment &assessment, std::span<const domain::Answer> answers);

} // namespace services
