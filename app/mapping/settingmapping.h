// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/clinicalsetting.h"
#include "app/domain/envelope.h"
#include "platforms/base/result.h"
#include "sync/fhir/flag.h"
#include "sync/fhir/organization.h"

namespace mapping {

/// What a professional set for a patient travels as a Flag: the kind of resource that only the team may write. `version` is
/// who set it and when.
[[nodiscard]] fhir::Flag toFhir(const domain::ClinicalSetting &setting, const domain::Envelope &version, const std::optional<fhir::Flag> &base);

struct ReadSetting {
    domain::ClinicalSetting setting;
    domain::Envelope version;
};
/// `Invalid` for a flag that is no setting of ours, or that its author withdrew as an error.
[[nodiscard]] platform::Result<ReadSetting> settingFrom(const fhir::Flag &flag);

/// What the operator says about the rules of this service: true on, false off, nothing when the organisation says nothing.
[[nodiscard]] std::optional<bool> ruleModuleIn(const fhir::Organization &organization);

} // namespace mapping
