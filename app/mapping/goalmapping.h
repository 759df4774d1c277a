// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/envelope.h"
#include "app/domain/goal.h"
#include "sync/fhir/goal.h"

/// A goal in the person's words: a Goal they express, described by text and no code.
namespace mapping {

[[nodiscard]] fhir::Goal toFhir(const domain::Goal &goal, const domain::Envelope &version, const std::optional<fhir::Goal> &base);
[[nodiscard]] platform::Result<domain::Goal> goalFrom(const fhir::Goal &wire);
/// Who wrote this version, and when.
[[nodiscard]] domain::Envelope versionOf(const fhir::Goal &wire);

} // namespace mapping
