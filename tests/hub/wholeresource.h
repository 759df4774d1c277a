// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/rawjson.h"

namespace testsupport {

/// `resource` with whatever else R4 requires of its type, so that a test says only what it is about.
[[nodiscard]] hub::Json whole(hub::Json resource);

} // namespace testsupport
