// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

/// Every number of the sync engine, each with its reason.
namespace engine::tuning {

/// Entries of one push. Real servers refuse more than 50 updates in a transaction; ours takes 200.
inline constexpr std::size_t kPushEntries = 50;
/// Bytes of one push: about 4 s on the 0.5 Mbit/s uplink of a house in the country, so a dropped connection costs little.
inline constexpr std::size_t kPushBytes = 256 * 1024;
/// Batches of one run. A guard against a store that keeps giving the same entries; 500 x 50 is five years of entries at once.
inline constexpr int kMaxBatchesPerRun = 500;
/// How often one resource may meet a conflict in one run before it waits for the next: somebody is editing right now.
inline constexpr int kMaxConflictsPerResource = 3;
/// Wait of an entry that may not be written: access changes when people change something, not by the minute.
inline constexpr std::int64_t kForbiddenWaitMs = 24LL * 3600 * 1000;
/// Wait of an entry that alone makes the server fail, or that somebody keeps changing: other entries go first meanwhile.
inline constexpr std::int64_t kTroubleWaitMs = 15 * 60 * 1000;
/// Single entries that make the server fail before we conclude that the server is ill, and not the entries.
inline constexpr int kMaxServerFailures = 3;

/// Changes asked for per page: about 200 KiB of JSON, one comfortable transaction on a cheap phone.
inline constexpr int kPullPage = 200;
/// Pages of one run, a guard against a server whose `next` never ends: 5,000 pages are a million changes.
inline constexpr int kMaxPagesPerRun = 5'000;

/// How far a search by time reaches back: a row may be committed minutes after the time it bears, and clocks of a cluster differ.
inline constexpr std::int64_t kSearchOverlapMs = 5 * 60 * 1000;
/// How often all ids are compared: a deletion the search never shows is seen within a week.
inline constexpr std::int64_t kCompareEveryMs = 7LL * 24 * 3600 * 1000;
/// Ids asked for per page of a comparison.
inline constexpr int kComparePage = 1'000;

/// Back-off between runs: 2 s is below what a person notices as "stuck", 15 min is what a battery forgives.
inline constexpr std::chrono::milliseconds kBackoffFirst = std::chrono::seconds(2);
inline constexpr std::chrono::milliseconds kBackoffLast = std::chrono::minutes(15);
/// A server may ask for patience, not for ever: a wrong Retry-After must not mute a device for a week.
inline constexpr std::chrono::milliseconds kRetryAfterLast = std::chrono::hours(1);

/// Time to reach the server: longer than a mobile network needs to wake up.
inline constexpr std::chrono::milliseconds kConnectTimeout = std::chrono::seconds(15);
/// Whole request: 256 KiB at 8 KB/s takes 32 s each way.
inline constexpr std::chrono::milliseconds kRequestTimeout = std::chrono::seconds(90);
/// No byte for this long means the other end is gone (half-open connection).
inline constexpr std::chrono::milliseconds kStallTimeout = std::chrono::seconds(30);
/// Largest answer after decompression: 100 times a usual page, and well below the memory of a cheap phone.
inline constexpr std::size_t kMaxResponseBytes = 20u * 1024 * 1024;

/// Bodies below this gain nothing from gzip: they fit in one TCP segment.
inline constexpr std::size_t kGzipFrom = 1400;

/// The access token is renewed this long before it ends, so that a long push does not end in a 401.
inline constexpr std::int64_t kRefreshAheadMs = 60'000;
/// Tokens of servers that do not say how long they last.
inline constexpr std::int64_t kDefaultTokenLifeMs = 300'000;
/// What the server can do changes with its releases, not with our runs.
inline constexpr std::int64_t kCapabilitiesFreshMs = 24LL * 3600 * 1000;

} // namespace engine::tuning
