// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/http/pins.h"

#include "platforms/base/bytes.h"

#include <algorithm>

namespace http {

bool isPin(std::string_view text)
{
    const auto bytes = platform::fromBase64Url(text);
    return text.size() == 43 && bytes && bytes->size() == 32;
}

std::string toText(const Pins &pins)
{
    std::string text;
    for (const std::string &pin : pins)
        text += (text.empty() ? "" : " ") + pin;
    return text;
}

Pins pinsFromText(std::string_view text)
{
    Pins pins;
    while (!text.empty()) {
        const std::string_view pin = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), pin.size() + 1));
        if (isPin(pin))
            pins.emplace_back(pin);
    }
    return pins;
}

} // namespace http
