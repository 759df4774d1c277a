// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/feed.h"
#include "sync/engine/idmap.h"
#include "sync/engine/replica.h"
#include "sync/engine/session.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace engine {

/// A search that lists everything of one type we may see: "Task" and "patient=Patient/1", or no criterion.
struct TypeSearch {
    std::string type;
    std::string criterion;
};

/// What changed on a server that has no `$changes`: each type searched by `_lastUpdated`, from some minutes before the last
/// time on, for a row may be committed after its time. The new cursor is the server's own clock at the first page and comes
/// with the last one: an interruption anywhere asks for the same again, and loses nothing.
///
/// A search never shows a deletion. Once a week, and at the very beginning, all ids are compared with those known here; a row
/// the search does not show is asked for, and only "gone" or "not found" counts as deleted.
class SearchFeed final : public Feed {
public:
    SearchFeed(Session &session, const Replica &replica, std::vector<TypeSearch> searches, IdMap *ids = nullptr);

    [[nodiscard]] platform::Result<FeedPage> fetch(const std::string &cursor) override;

private:
    /// What a cursor of this feed says. Times of the server.
    struct Mark {
        platform::Instant changedBy;  ///< everything older has been seen
        platform::Instant comparedAt; ///< last comparison of all ids
    };

    /// One page of one search.
    struct Found {
        std::vector<ResourceText> resources;
        std::string next; ///< path below our base; empty at the end
    };

    [[nodiscard]] static std::optional<Mark> read(const std::string &cursor);
    [[nodiscard]] static std::string write(const Mark &mark);

    [[nodiscard]] platform::Result<void> begin(const std::string &cursor);
    [[nodiscard]] platform::Result<FeedPage> nextOfSearch();
    [[nodiscard]] platform::Result<FeedPage> compareNext();
    [[nodiscard]] platform::Result<Found> ask(const std::string &path);
    [[nodiscard]] platform::Result<ResourceText> known(ResourceText remote);
    [[nodiscard]] platform::Result<std::string> keyAtServer(const std::string &type, const std::string &id) const;
    [[nodiscard]] platform::Result<std::set<std::string>> idsOnServer(const TypeSearch &search);
    [[nodiscard]] platform::Result<std::optional<RemoteChange>> fate(const std::string &type, const std::string &id);
    [[nodiscard]] std::string firstPath(const TypeSearch &search) const;
    [[nodiscard]] FeedPage ended() const;

    Session &m_session;
    const Replica &m_replica;
    IdMap *m_ids;
    std::vector<TypeSearch> m_searches;
    bool m_hasBegun = false;
    Mark m_from;
    std::optional<platform::Instant> m_serverNow; ///< at the first page
    bool m_compares = false;
    std::size_t m_place = 0;    ///< in m_searches
    std::size_t m_compared = 0; ///< in m_searches
    std::string m_next;         ///< of the search at m_place
};

} // namespace engine
