// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/hub/access.h"
#include "sync/hub/storage.h"

#include <string>
#include <string_view>
#include <vector>

namespace hub {

struct BundleResult {
    std::string bundle;
    std::vector<std::string> patients;
    std::vector<Refusal> refusals;  ///< of the entries of a batch, for the access log
};

/// POST [base]: a transaction, where every entry happens or none does, or a batch, where each stands alone. Entries
/// are PUT (with ifMatch, ifNoneMatch), POST (with ifNoneExist), DELETE (with ifMatch) and GET. 413 above `maxEntries`.
[[nodiscard]] BundleResult runBundle(Storage &storage, const Caller &caller, std::string_view body, platform::Instant now,
    std::string_view baseUrl, std::size_t maxEntries);

} // namespace hub
