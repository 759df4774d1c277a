// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace store {

/// What becomes of a version of a document that waits here when another one arrives, where a rule has decided. The other is kept
/// beside it.
enum class Meeting { OursStays, TheirsStands };

} // namespace store
