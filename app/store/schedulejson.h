// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/schedule.h"

#include <nlohmann/json_fwd.hpp>

namespace store {

/// How schedules are kept: in the body of a medicine and in `plan_version`. Every token is a word, so that a file can be
/// read years later without this program.
[[nodiscard]] nlohmann::json toJson(const std::vector<domain::Schedule> &schedules);
[[nodiscard]] nlohmann::json toJson(const domain::Habits &habits);
/// A line with a token this version does not know becomes `AsWritten` with its words: shown, never due. Throws
/// nlohmann's exceptions for another shape; the caller, in this folder, turns them into an error.
[[nodiscard]] std::vector<domain::Schedule> schedulesFromJson(const nlohmann::json &value);
[[nodiscard]] domain::Habits habitsFromJson(const nlohmann::json &value);

} // namespace store
