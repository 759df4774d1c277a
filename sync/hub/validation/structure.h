// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/rawjson.h"

namespace hub {

/// Refuses (422) a resource where an element that R4 knows is missing or comes too often, has another form than its type, or a
/// code outside the set it is bound to; the refusal names it by FHIRPath. What R4 does not know is left alone, whatever it is:
/// elements of later versions and extensions survive.
void checkStructure(const Json &resource);

} // namespace hub
