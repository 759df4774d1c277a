// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/contenterror.h"

#include <optional>
#include <string_view>

namespace content::archive
{

/// Why these bytes are not laid out as we lay archives out; nothing when they are.
///
/// ZIP leaves room for what no honest writer needs: bytes before, between and behind the entries, entries that share
/// their bytes, two names for one entry, names cut by a NUL. Whoever signs sees one thing and whoever reads another. So
/// every byte must have its place, in one pass: entries back to back, then their directory in the same order, then the
/// seal. Unpacking is libzip's work, on files that passed here.
[[nodiscard]] std::optional<ContentError> layoutFault(std::string_view bytes);

} // namespace content::archive
