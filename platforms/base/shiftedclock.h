// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"

namespace platform {

/// Another clock, some time ahead of it or behind: what takes weeks is played in seconds, and time still passes.
class ShiftedClock final : public Clock {
public:
    ShiftedClock(const Clock &clock, std::int64_t aheadMs) : m_clock(clock), m_aheadMs(aheadMs) {}

    [[nodiscard]] Instant now() const override { return {m_clock.now().ms + m_aheadMs}; }
    [[nodiscard]] int offsetMinutesAt(Instant at) const override { return m_clock.offsetMinutesAt(at); }

private:
    const Clock &m_clock;
    std::int64_t m_aheadMs;
};

} // namespace platform
