// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"

#include <mutex>
#include <string>

namespace platform {

/// A hybrid logical clock reading: orders events of all devices without trusting any of their wall clocks alone
/// (Kulkarni and others, "Logical Physical Clocks", 2014). Compares by wall time, then counter, then device.
struct Stamp {
    std::int64_t wallMs = 0;
    std::uint32_t counter = 0;
    std::string device;

    friend auto operator<=>(const Stamp &, const Stamp &) = default;
};

/// "00018f3c2a1b4c5d-00000003-<device>": sorts as text exactly as stamps compare.
[[nodiscard]] std::string toText(const Stamp &stamp);
[[nodiscard]] Result<Stamp> stampFromText(std::string_view text);

/// Gives stamps that only grow. A remote stamp far ahead of our wall clock (a phone set to 2036) is followed for
/// order but never more than `kMaxDriftMs`, so that one wrong clock cannot carry all the others away.
class HybridClock {
public:
    static constexpr std::int64_t kMaxDriftMs = 24 * 60 * 60 * 1000;

    HybridClock(const Clock &clock, std::string device, Stamp last = {});

    [[nodiscard]] Stamp next();
    void observe(const Stamp &remote);
    [[nodiscard]] const std::string &device() const { return m_device; }

private:
    const Clock &m_clock;
    std::string m_device;
    std::mutex m_mutex;
    std::int64_t m_wallMs = 0;
    std::uint32_t m_counter = 0;
};

} // namespace platform
