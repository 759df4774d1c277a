// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/contenterror.h"
#include "content/loader/jsonfile.h"

#include <string_view>
#include <vector>

namespace content {

enum class SchemaName { Pack, Unit, Quiz };

/// Compares a file with its JSON Schema (content/schema), appends one error per fault, and says whether there was none.
[[nodiscard]] bool matchesSchema(SchemaName name, const JsonFile &json, std::vector<ContentError> &errors);

/// The text of a schema as compiled in, for author tools.
[[nodiscard]] std::string_view schemaText(SchemaName name);

} // namespace content
