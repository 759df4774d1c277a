// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/rawjson.h"

namespace hub {

/// Two devices confirmed the same scheduled dose (same id) without knowing of each other. Whether what is stored
/// stays current: completed beats not-done, between two completed the earlier one stands, a correction by a human
/// (entered-in-error, which only arrives with If-Match) is not undone by a late device.
[[nodiscard]] bool keepsStoredDose(const Json &stored, const Json &incoming);

} // namespace hub
