// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/stepmark.h"
#include "app/rules/protocol.h"
#include "app/services/workspace.h"

namespace services {

/// One step of a patient's protocol on its days, and who said that it is done, if somebody did.
struct KnownStep {
    const content::ProtocolStep *step = nullptr;
    rules::DatedStep dated;
    std::vector<domain::StepMark> marks; ///< oldest first: two devices may both have said it
};

struct KnownProtocol {
    const content::Pack *pack = nullptr;
    std::optional<domain::LocalDay> date; ///< of the day all steps hang on
    std::vector<KnownStep> steps;         ///< by date
};

/// The dated protocols of a patient's path, read at one moment: the patient and the team see the same. A task or a meeting
/// is done when somebody says so, a unit when it is completed, a span of measures when it is over and one was made.
[[nodiscard]] std::vector<KnownProtocol> protocolsOf(store::Store &store, const Library &library, const domain::PatientId &patient,
    const std::optional<domain::EducationPath> &path, const platform::ZonedTime &now);

/// A step is done, says whoever the device acts for: on disk and queued when it returns. Journal::takeBack takes it back.
platform::Result<domain::FactId> markStep(
    Workspace &workspace, const domain::PatientId &patient, const std::string &pack, const std::string &step);

} // namespace services
