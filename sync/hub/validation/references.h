// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/db/connection.h"
#include "sync/hub/rawjson.h"

#include <string>

namespace hub {

/// Refuses a reference to what the hub has not (422), and one that leads into the record of another patient (403): a resource of one
/// patient never does, not even for a nurse of both. Asked when everything that comes together is stored, so that the order within a
/// bundle does not matter. A few elements may point ahead; references.cpp says which and why.
void checkReferences(db::Connection &database, const Json &resource, const std::string &patient);

} // namespace hub
