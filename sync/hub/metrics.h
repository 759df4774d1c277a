// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <tuple>

namespace hub {

/// What this process has done since it started, as counts: routes are patterns, and nothing says who asked for whom. Any thread.
class Metrics {
public:
    void served(std::string_view method, std::string_view route, int status, double seconds, std::size_t bytesOut);
    void throttled() { add(m_throttled); }
    /// A connection that was cut because its client was too slow.
    void cutOff() { add(m_cutOff); }

    /// In the text format of Prometheus. `changeSeq`: how many changes the hub has stored.
    [[nodiscard]] std::string text(std::int64_t changeSeq) const;

private:
    static constexpr std::array kBounds{0.005, 0.025, 0.1, 0.5, 2.5, 10.0};

    void add(std::uint64_t &counter);

    mutable std::mutex m_mutex;
    std::map<std::tuple<std::string, std::string, int>, std::uint64_t> m_requests;
    std::array<std::uint64_t, kBounds.size() + 1> m_buckets{};
    double m_seconds = 0;
    std::uint64_t m_bytesOut = 0;
    std::uint64_t m_throttled = 0;
    std::uint64_t m_cutOff = 0;
};

} // namespace hub
