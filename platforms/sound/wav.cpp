// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/sound/wav.h"

namespace platform {

namespace {

void put(std::string &into, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        into += static_cast<char>((value >> (8 * i)) & 0xff);
}

std::uint32_t take(std::string_view from, std::size_t at, int bytes)
{
    std::uint32_t value = 0;
    for (int i = 0; i < bytes; ++i)
        value |= std::uint32_t{static_cast<unsigned char>(from[at + static_cast<std::size_t>(i)])} << (8 * i);
    return value;
}

} // namespace

std::string toWav(const Pcm &pcm)
{
    std::string wav = "RIFF";
    put(wav, static_cast<std::uint32_t>(kWavHeader - 8 + pcm.samples.size()), 4);
    wav += "WAVEfmt ";
    put(wav, 16, 4);
    put(wav, 1, 2); // plain samples
    put(wav, pcm.channels, 2);
    put(wav, pcm.rate, 4);
    put(wav, static_cast<std::uint32_t>(pcm.bytesASecond()), 4);
    put(wav, std::uint32_t{pcm.channels} * 2, 2);
    put(wav, 16, 2);
    wav += "data";
    put(wav, static_cast<std::uint32_t>(pcm.samples.size()), 4);
    return wav + pcm.samples;
}

std::optional<Pcm> fromWav(std::string_view wav)
{
    constexpr std::size_t channelsAt = 22;
    constexpr std::size_t rateAt = 24;
    if (wav.size() < kWavHeader)
        return std::nullopt;
    Pcm pcm{take(wav, rateAt, 4), static_cast<std::uint16_t>(take(wav, channelsAt, 2)), std::string(wav.substr(kWavHeader))};
    if (pcm.channels == 0 || pcm.rate == 0 || toWav(pcm) != wav)
        return std::nullopt;
    return pcm;
}

} // namespace platform
