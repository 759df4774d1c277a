// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/metrics.h"

#include <algorithm>
#include <cstdio>

namespace hub {

namespace {

std::string number(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.6g", value);
    return text.data();
}

void describe(std::string &out, std::string_view name, std::string_view type, std::string_view help)
{
    out.append("# HELP ").append(name).append(" ").append(help).append("\n# TYPE ").append(name).append(" ").append(type).append("\n");
}

void single(std::string &out, std::string_view name, std::string_view type, std::string_view help, const std::string &value)
{
    describe(out, name, type, help);
    out.append(name).append(" ").append(value).append("\n");
}

} // namespace

void Metrics::served(std::string_view method, std::string_view route, int status, double seconds, std::size_t bytesOut)
{
    const std::lock_guard lock(m_mutex);
    ++m_requests[{std::string(method), std::string(route), status}];
    ++m_buckets.at(static_cast<std::size_t>(std::ranges::lower_bound(kBounds, seconds) - kBounds.begin()));
    m_seconds += seconds;
    m_bytesOut += bytesOut;
}

void Metrics::add(std::uint64_t &counter)
{
    const std::lock_guard lock(m_mutex);
    ++counter;
}

std::string Metrics::text(std::int64_t changeSeq) const
{
    const std::lock_guard lock(m_mutex);
    std::string out;
    describe(out, "passerelle_hub_requests_total", "counter", "Requests answered.");
    for (const auto &[key, count] : m_requests) {
        const auto &[method, route, status] = key;
        out += "passerelle_hub_requests_total{method=\"" + method + "\",route=\"" + route + "\",status=\"" + std::to_string(status) + "\"} "
            + std::to_string(count) + '\n';
    }
    describe(out, "passerelle_hub_request_seconds", "histogram", "Time from the whole request to the whole answer.");
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < kBounds.size(); ++i) {
        below += m_buckets[i];
        out += "passerelle_hub_request_seconds_bucket{le=\"" + number(kBounds[i]) + "\"} " + std::to_string(below) + '\n';
    }
    below += m_buckets.back();
    out += "passerelle_hub_request_seconds_bucket{le=\"+Inf\"} " + std::to_string(below) + '\n';
    out += "passerelle_hub_request_seconds_sum " + number(m_seconds) + "\npasserelle_hub_request_seconds_count " + std::to_string(below) + '\n';
    single(out, "passerelle_hub_answer_bytes_total", "counter", "Bytes of answers, before compression.", std::to_string(m_bytesOut));
    single(out, "passerelle_hub_throttled_total", "counter", "Requests refused because of their rate.", std::to_string(m_throttled));
    single(out, "passerelle_hub_cut_off_total", "counter", "Connections cut because the client was too slow.", std::to_string(m_cutOff));
    single(out, "passerelle_hub_change_seq", "gauge", "Changes stored since the database was made.", std::to_string(changeSeq));
    return out;
}

} // namespace hub
