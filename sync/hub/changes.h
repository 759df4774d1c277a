// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/access.h"
#include "sync/hub/db/connection.h"
#include "sync/hub/router.h"

#include <string>
#include <string_view>
#include <vector>

namespace hub {

/// GET $changes?since=&_count= : the current version of everything the caller may read that was committed after
/// `since`, in the order of commits. Link "next" only while more is waiting, link "monitor" always: its address
/// carries the cursor to keep. 410 for a cursor of another epoch, or of a future this hub has lost (a restored copy).
struct ChangesResult {
    std::string bundle;
    std::vector<std::string> patients;
};
[[nodiscard]] ChangesResult changes(db::Connection &database, const Caller &caller, const Parameters &query, std::string_view baseUrl);

/// After a restored backup: cursors given out before are refused from now on, and clients compare in full.
void startNewEpoch(db::Connection &database);

} // namespace hub
