// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/terminalsquare.h"

#include <qrencode.h>

#include <memory>

namespace hub {

std::string terminalSquare(const std::string &text)
{
    constexpr int kQuiet = 2;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_L), &QRcode_free);
    if (!code)
        return {};
    const int width = code->width;
    const auto isLight = [&](int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= width || (code->data[y * width + x] & 1) == 0;
    };
    std::string drawn;
    for (int y = -kQuiet; y < width + kQuiet; y += 2) {
        drawn += "\033[97;40m"; // white on black, whatever the colours of the terminal
        for (int x = -kQuiet; x < width + kQuiet; ++x) {
            const bool upper = isLight(x, y);
            const bool lower = isLight(x, y + 1);
            drawn += upper && lower ? "█" : upper ? "▀" : lower ? "▄" : " ";
        }
        drawn += "\033[0m\n";
    }
    return drawn;
}

} // namespace hub
