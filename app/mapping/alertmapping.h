// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/alertfacts.h"
#include "platforms/base/result.h"
#include "sync/fhir/detectedissue.h"

namespace mapping {

/// An alert and those who saw it. `preliminary` until a professional saw it, then `final`; each professional is a
/// mitigation, with the note as its text. FHIR has no place there for a patient or a carer: the first of them is in an
/// extension, and changes no status.
/// @param base the server's copy, whose unknown elements, and mitigations of others, go back unchanged
[[nodiscard]] fhir::DetectedIssue toFhir(
    const domain::RaisedAlert &alert, const std::vector<domain::AlertSeen> &seen, const std::optional<fhir::DetectedIssue> &base);

struct ReadAlert {
    domain::RaisedAlert alert;
    std::vector<domain::AlertSeen> seen;
};
/// `Invalid` for an issue that no rule of ours raised.
[[nodiscard]] platform::Result<ReadAlert> alertFrom(const fhir::DetectedIssue &issue);

} // namespace mapping
