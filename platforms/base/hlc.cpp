// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/base/hlc.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace platform {

std::string toText(const Stamp &stamp)
{
    char text[32];
    std::snprintf(text, sizeof text, "%016llx-%08x-", static_cast<unsigned long long>(stamp.wallMs), stamp.counter);
    return text + stamp.device;
}

Result<Stamp> stampFromText(std::string_view text)
{
    const Error invalid{ErrorCode::Invalid, "not a clock stamp"};
    if (text.size() < 26 || text[16] != '-' || text[25] != '-')
        return invalid;
    unsigned long long wall = 0;
    std::uint32_t counter = 0;
    const auto wallEnd = std::from_chars(text.data(), text.data() + 16, wall, 16);
    const auto counterEnd = std::from_chars(text.data() + 17, text.data() + 25, counter, 16);
    if (wallEnd.ptr != text.data() + 16 || counterEnd.ptr != text.data() + 25)
        return invalid;
    return Stamp{static_cast<std::int64_t>(wall), counter, std::string(text.substr(26))};
}

HybridClock::HybridClock(const Clock &clock, std::string device, Stamp last)
    : m_clock(clock), m_device(std::move(device)), m_wallMs(last.wallMs), m_counter(last.counter)
{
}

Stamp HybridClock::next()
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t wall = m_clock.now().ms;
    if (wall > m_wallMs) {
        m_wallMs = wall;
        m_counter = 0;
    } else {
        ++m_counter;
    }
    return {m_wallMs, m_counter, m_device};
}

void HybridClock::observe(const Stamp &remote)
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t wall = m_clock.now().ms;
    const std::int64_t theirs = std::min(remote.wallMs, wall + kMaxDriftMs);
    if (theirs > m_wallMs) {
        m_wallMs = theirs;
        m_counter = theirs == remote.wallMs ? remote.counter : 0;
    } else if (theirs == m_wallMs) {
        m_counter = std::max(m_counter, remote.counter);
    }
}

} // namespace platform
