// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "sync/engine/replica.h"

namespace services {

/// A resource that cannot be understood stays in the resource table and is shown to nobody: it must not stop the rest. Any other
/// trouble is given back.
platform::Result<void> passOver(const engine::ResourceText &resource, const platform::Error &why);

} // namespace services
