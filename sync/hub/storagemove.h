// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/config.h"

#include <string>
#include <utility>
#include <vector>

namespace hub {

struct MoveReport {
    std::vector<std::pair<std::string, std::int64_t>> rows; ///< how many of each table
};

/// Copies everything from `config.from` to `config.to`, epoch and cursors included, so that devices notice nothing. In one
/// transaction: what is interrupted leaves nothing behind and may be started again. Then both are read once more, table by
/// table, and their counts and hashes compared. The target must hold nothing yet; the source is only read, and must not be
/// written to meanwhile. The detail of an error is a sentence for the operator.
[[nodiscard]] platform::Result<MoveReport> moveStorage(const Config &config);

} // namespace hub
