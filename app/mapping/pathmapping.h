// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/domain/facts.h"
#include "platforms/base/result.h"
#include "sync/fhir/careplan.h"
#include "sync/fhir/task.h"

#include <span>

namespace mapping {

[[nodiscard]] fhir::CarePlan toFhir(
    const domain::EducationPath &path, const domain::Envelope &version, const std::optional<fhir::CarePlan> &base);

/// The task of one unit, moved on by what the patient did. A task that is further on the server than here stays there:
/// completed beats in-progress, and what the team cancelled stays cancelled unless it was completed.
[[nodiscard]] fhir::Task toFhir(const domain::EducationPath &path, const domain::PathUnit &unit,
    std::span<const domain::UnitProgress> progress, const std::optional<fhir::Task> &base);

/// A path again, from its plan and those of its tasks that have arrived.
[[nodiscard]] platform::Result<domain::EducationPath> pathFrom(const fhir::CarePlan &plan, std::span<const fhir::Task> tasks);
/// Who made this version and when.
[[nodiscard]] domain::Envelope versionOf(const fhir::CarePlan &plan);
/// What a task says of the patient's progress, as the facts every device would have made.
[[nodiscard]] std::vector<domain::UnitProgress> progressFrom(const fhir::Task &task);

} // namespace mapping
