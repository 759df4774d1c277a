// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/rawjson.h"

#include <string_view>

namespace hub {

/// Whether `type` is written as a bare JSON value: they begin with a small letter.
[[nodiscard]] bool isPrimitiveType(std::string_view type);

/// Whether `value` is one of the FHIR type "dateTime", "code", "decimal" and so on. A type it does not know takes any text.
[[nodiscard]] bool hasPrimitiveForm(std::string_view type, const Json &value);

} // namespace hub
