// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/engine/prover.h"
#include "sync/engine/tuning.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>

namespace engine {

/// What the engine learnt about one server. Outlives the runs: whoever starts them keeps one per server, in memory is enough.
struct ServerProfile {
    platform::Instant discoveredAt; ///< zero: never asked
    std::string software; ///< name and version, as it says itself; another one may take what this one refused
    bool hasTransactions = true;
    bool hasBatches = true; ///< bundles answered entry by entry
    bool hasChangeFeed = true;
    std::set<std::string> givesIds;     ///< types of which it takes no ids of ours
    std::set<std::string> unsureOfIds;  ///< types of which it does not say
    std::set<std::string> searchable; ///< types it lets us search
    std::optional<bool> takesGzip; ///< of request bodies; unknown until a compressed one was answered
    Nonces nonces;                 ///< to be put into the next proofs
    std::size_t pushEntries = tuning::kPushEntries; ///< the size that worked
    std::size_t pushBytes = tuning::kPushBytes;
};

} // namespace engine
