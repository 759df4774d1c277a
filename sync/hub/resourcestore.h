// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/hub/access.h"
#include "sync/hub/db/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hub {

struct StoredResource {
    std::string type;
    std::string id;
    std::int64_t version = 0;
    platform::Instant lastUpdated;
    std::int64_t changeSeq = 0;
    std::string patient;
    std::string json;
    roles::Record record = roles::Record::Origin;
    std::string owner; ///< see recordkind.h
    bool deleted = false; ///< a tombstone: nothing of what it said is left in `json`

    [[nodiscard]] std::string etag() const { return "W/\"" + std::to_string(version) + '"'; }
    [[nodiscard]] std::string url() const { return type + '/' + id; }
};

/// What a client wants stored, after validation: the parsed form for rules, the compact text for keeping.
struct Incoming {
    std::string type;
    std::string id;
    Json json;
    std::string text;
};

struct Stored {
    StoredResource resource;
    bool created = false;
    /// False when the hub kept something else than what was sent: a dose that another device had confirmed first.
    bool asSent = true;
};

/// Tombstones too: their access and their patient are what they were.
[[nodiscard]] std::optional<StoredResource> findResource(db::Connection &database, std::string_view type, std::string_view id);
/// One version, current or old. Its access is that of the current one.
struct StoredVersion {
    std::string json;
    bool deleted = false;
};
[[nodiscard]] std::optional<StoredVersion> findVersion(db::Connection &database, std::string_view type, std::string_view id, std::int64_t version);
/// Answers access questions out of `database`.
[[nodiscard]] PatientOf patientLookup(db::Connection &database);
[[nodiscard]] std::string hubValue(db::Connection &database, std::string_view name);
/// Reads `kResourceColumns` of a statement standing on a row.
[[nodiscard]] StoredResource resourceFrom(const db::Statement &row);
inline constexpr std::string_view kResourceColumns = "type, id, version, last_updated, change_seq, patient, json, record, owner, deleted";
inline constexpr int kResourceColumnCount = 10;

/// Gives versions, times and places in the order of changes. One lives inside one write transaction of the Storage:
/// with a single writer, the order in which they are given out is the order of commits, so nothing can ever appear
/// behind a reader's cursor. Call `finish` before the transaction commits.
class ResourceWriter {
public:
    ResourceWriter(db::Connection &database, platform::Instant now);

    /// Creates or updates. `expectedVersion` refuses (412) when another version is current. Without it, content that
    /// was stored before under this id is a repeat and changes nothing, and a dose is merged, see dosemerge.h.
    Stored put(const Incoming &incoming, const std::string &patient, std::optional<std::int64_t> expectedVersion);
    /// Leaves a tombstone in its place. Versions before it stay in the history.
    StoredResource remove(const StoredResource &current);
    /// Everything of a patient moves to the end of the order of changes, same versions: somebody may see more than before.
    void announceAgain(const std::string &patient);
    void finish();
    [[nodiscard]] platform::Instant now() const { return m_now; }

private:
    StoredResource store(const Incoming &incoming, std::string_view text, const std::string &patient, const StoredResource *before, std::int64_t version);
    void write(const StoredResource &resource, const Json &content);
    bool wasStored(const Incoming &incoming, const std::string &digest);
    void followCareTeam(const Incoming &incoming, const std::string &patient);
    [[nodiscard]] platform::Instant nextInstant();

    db::Connection &m_database;
    platform::Instant m_now;
    platform::Instant m_lastUpdated;
    std::int64_t m_changeSeq;
};

} // namespace hub
