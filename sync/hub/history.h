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

/// What a history is asked for: one resource, a type, or (both empty) everything.
struct HistoryScope {
    std::string_view type;
    std::string_view id;
};

/// GET …/_history?_since=&_count= : every version the caller may read, newest first, deletions among them. The access of an old
/// version is that of the current one. Versions of one moment do not exist, so that pages neither skip nor repeat.
struct HistoryResult {
    std::string bundle;
    std::vector<std::string> patients;
};
[[nodiscard]] HistoryResult history(db::Connection &database, const Caller &caller, const HistoryScope &scope, const Parameters &query,
    std::string_view baseUrl);

} // namespace hub
