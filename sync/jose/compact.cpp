// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/jose/compact.h"

#include "platforms/base/bytes.h"

namespace jose {

namespace {

constexpr std::size_t kLongest = 16 * 1024;

} // namespace

std::optional<Compact> splitCompact(std::string_view token)
{
    const std::size_t first = token.find('.');
    const std::size_t second = first == std::string_view::npos ? first : token.find('.', first + 1);
    if (second == std::string_view::npos || token.find('.', second + 1) != std::string_view::npos || token.size() > kLongest)
        return std::nullopt;
    auto header = platform::fromBase64Url(token.substr(0, first));
    auto payload = platform::fromBase64Url(token.substr(first + 1, second - first - 1));
    auto signature = platform::fromBase64Url(token.substr(second + 1));
    if (!header || !payload || !signature)
        return std::nullopt;
    return Compact{std::move(*header), std::move(*payload), std::move(*signature), std::string(token.substr(0, second))};
}

std::string signedText(std::string_view header, std::string_view payload)
{
    return platform::toBase64Url(header) + '.' + platform::toBase64Url(payload);
}

std::string joinCompact(std::string_view signedText, std::string_view signature)
{
    return std::string(signedText) + '.' + platform::toBase64Url(signature);
}

} // namespace jose
