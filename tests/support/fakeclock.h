// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"

namespace testsupport {

/// A clock that tests move by hand. Starts on Saturday 21 November 2026, 07:00 UTC, at offset +01:00.
class FakeClock final : public platform::Clock {
public:
    static constexpr std::int64_t kStartMs = 1'795'244'400'000;

    [[nodiscard]] platform::Instant now() const override { return m_now; }
    [[nodiscard]] int offsetMinutesAt(platform::Instant) const override { return m_offset; }

    void set(platform::Instant at) { m_now = at; }
    void setOffset(int minutes) { m_offset = minutes; }
    void advanceMs(std::int64_t ms) { m_now.ms += ms; }
    void advanceMinutes(std::int64_t minutes) { advanceMs(minutes * 60'000); }
    void advanceDays(std::int64_t days) { advanceMinutes(days * 24 * 60); }

private:
    platform::Instant m_now{kStartMs};
    int m_offset = 60;
};

} // namespace testsupport
