// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "platforms/base/result.h"
#include "sync/engine/replica.h"

namespace services {

/// A resource that cannot be understood stays in the resource table and is shown to nobody: it must not stop the rest. Any other
/// trouble is given back.
platform::Result<void> passOver(const engine::ResourceText &resource, const platform::Error &why);

/// Whom a resource of ours is about; empty when it does not say.
[[nodiscard]] domain::PatientId patientIn(const std::string &json);

} // namespace services
