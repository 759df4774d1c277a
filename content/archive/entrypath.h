// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/contenterror.h"

#include <optional>
#include <string>
#include <string_view>

namespace content::archive
{

/// Why a name may not stand in an archive; nothing when it may. Allowed is what every file system agrees on: parts of
/// ASCII letters, digits, '-', '_' and '.', none starting with a dot, joined by '/'.
[[nodiscard]] std::optional<ContentError> pathFault(std::string_view path);

/// ASCII letters in lower case: two names that fold alike are one file on half of the machines.
[[nodiscard]] std::string folded(std::string_view path);

} // namespace content::archive
