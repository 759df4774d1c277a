// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace platform {

/// Sound as 16-bit samples, the lowest byte first, channels in turn.
struct Pcm {
    std::uint32_t rate = 16'000;
    std::uint16_t channels = 1;
    std::string samples;

    [[nodiscard]] std::size_t bytesASecond() const { return std::size_t{rate} * channels * 2; }
    friend bool operator==(const Pcm &, const Pcm &) = default;
};

/// A WAV file in memory, as any player reads it.
[[nodiscard]] std::string toWav(const Pcm &pcm);
/// Reads what `toWav` wrote, and nothing else.
[[nodiscard]] std::optional<Pcm> fromWav(std::string_view wav);

inline constexpr std::size_t kWavHeader = 44;

} // namespace platform
