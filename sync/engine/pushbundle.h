// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "sync/engine/outbox.h"
#include "sync/engine/resourcetext.h"

#include <optional>
#include <string>
#include <vector>

/// The bundles of a push, written and read. Private to this folder; pure.
namespace engine {

/// PUT, one entry each, with `fullUrl` and `ifMatch`.
/// @param type "transaction", all or nothing, or "batch", entry by entry
[[nodiscard]] std::string writePushBundle(
    const std::vector<const OutboxEntry *> &entries, const std::string &fhirBase, std::string_view type);

/// Batch of GET, one entry each.
[[nodiscard]] std::string writeReadBatch(const std::vector<const OutboxEntry *> &entries);

/// What the server did with one entry.
struct EntryAnswer {
    int status = 0;
    std::string versionId;
    std::string lastUpdated;
    std::string outcome;                  ///< OperationOutcome, if any
    std::optional<ResourceText> resource; ///< if the answer holds it
};

/// The answers in the order of `entries`: matched by location or resource where the server tells them, by place otherwise.
/// `BadReply` when there is not exactly one for each.
[[nodiscard]] platform::Result<std::vector<EntryAnswer>> readAnswers(
    const std::string &body, const std::vector<const OutboxEntry *> &entries);

} // namespace engine
