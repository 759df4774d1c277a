// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/pack.h"

#include <nlohmann/json.hpp>

namespace content {

// JSON to values. @pre the JSON matches its schema (schemacheck.h): nothing is checked twice here.
[[nodiscard]] Pack packFromJson(const nlohmann::json &json);
[[nodiscard]] Unit unitFromJson(const nlohmann::json &json);
/// Safety flags are left false: they depend on the pack.
[[nodiscard]] Quiz quizFromJson(const nlohmann::json &json);

} // namespace content
