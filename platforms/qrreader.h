// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace platform {

/// A picture in shades of grey, line by line, without gaps.
struct GrayImage {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;

    [[nodiscard]] bool isWhole() const { return width > 0 && height > 0 && pixels.size() == std::size_t(width) * std::size_t(height); }
};

/// What the QR code in a picture says; none when there is none that can be read. Any thread. What it says was written by
/// anybody: the caller judges it.
[[nodiscard]] std::optional<std::string> readQr(const GrayImage &image);

} // namespace platform
