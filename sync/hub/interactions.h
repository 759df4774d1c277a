// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/resourcestore.h"
#include "sync/hub/router.h"

#include <optional>
#include <string>
#include <string_view>

namespace hub {

/// A write as it arrives by PUT or as a bundle entry: what to store and under which conditions.
struct Write {
    Incoming incoming;
    std::optional<std::int64_t> expectedVersion;
    bool onlyIfNew = false;
    std::optional<Parameters> ifNoneExist = {}; ///< of a create: the search that must find nothing
};

/// Checks a resource that is to be stored as `type`/`id`: resourceType, id, meta. `text` is compact.
[[nodiscard]] Incoming incomingFrom(Json json, std::string text, std::string_view type, std::string id);
/// The same for one that the hub gives an id.
[[nodiscard]] Incoming newIncomingFrom(Json json, std::string text, std::string_view type, platform::Instant now);
/// The version in `W/"3"`; refuses (400) what is not an ETag of ours.
[[nodiscard]] std::optional<std::int64_t> versionFromEtag(std::string_view etag);

/// The FHIR interactions, each inside a transaction or snapshot that the caller holds. All of them check access
/// before anything else is seen.
[[nodiscard]] StoredResource readResource(db::Connection &database, const Caller &caller, std::string_view type, std::string_view id);
[[nodiscard]] bool isReadable(db::Connection &database, const Caller &caller, const StoredResource &resource);
/// Refuses what readResource refuses, but takes a tombstone.
void checkReadable(db::Connection &database, const Caller &caller, const StoredResource &resource);
/// What it refers to is checked by `checkWritten`, once everything that comes together is stored.
Stored writeResource(db::Connection &database, ResourceWriter &writer, const Caller &caller, const Write &write);
void checkWritten(db::Connection &database, const Stored &stored, const Json &sent);
/// The tombstone; nothing when there was nothing. Whoever made an entry may take it out, of the types that access.h calls deletable,
/// while they may still change it.
std::optional<StoredResource> deleteResource(db::Connection &database, ResourceWriter &writer, const Caller &caller, std::string_view type,
    std::string_view id, std::optional<std::int64_t> expectedVersion);

/// The resource that stands already where a conditional create would go; nothing when it is to be created. 412 when there are several.
[[nodiscard]] std::optional<StoredResource> alreadyThere(db::Connection &database, const Caller &caller, const Write &write, std::string_view baseUrl);

/// The rule of a type, or 404 for one that the hub does not have.
[[nodiscard]] const TypeRule &knownType(std::string_view type);

} // namespace hub
