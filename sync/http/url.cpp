// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/http/url.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace http {

namespace {

using platform::Error;
using platform::ErrorCode;

std::string part(CURLU *url, CURLUPart which)
{
    char *text = nullptr;
    if (curl_url_get(url, which, &text, 0) != CURLUE_OK)
        return {};
    std::string copy(text);
    curl_free(text);
    return copy;
}

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::string Url::origin() const
{
    return scheme + "://" + host + (port.empty() ? std::string() : ":" + port);
}

bool Url::isLoopback() const
{
    if (host == "localhost" || host == "[::1]")
        return true;
    // A literal only: 127.0.0.1.example.org is a name like any other.
    const bool isLiteral = host.find_first_not_of("0123456789.") == std::string::npos && std::count(host.begin(), host.end(), '.') == 3;
    return isLiteral && host.starts_with("127.");
}

platform::Result<Url> parseUrl(std::string_view text)
{
    const auto isOdd = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == '\x7f' || c == '\\'; };
    if (std::any_of(text.begin(), text.end(), isOdd))
        return Error{ErrorCode::Invalid, "the address contains a space, a control character or a backslash"};
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> url(curl_url(), &curl_url_cleanup);
    if (!url || curl_url_set(url.get(), CURLUPART_URL, std::string(text).c_str(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK)
        return Error{ErrorCode::Invalid, "not an address"};
    Url parsed{part(url.get(), CURLUPART_SCHEME), part(url.get(), CURLUPART_HOST), part(url.get(), CURLUPART_PORT),
        part(url.get(), CURLUPART_PATH), part(url.get(), CURLUPART_QUERY), part(url.get(), CURLUPART_FRAGMENT)};
    if ((parsed.scheme != "https" && parsed.scheme != "http") || parsed.host.empty())
        return Error{ErrorCode::Invalid, "not an http or https address"};
    if (!part(url.get(), CURLUPART_USER).empty() || !part(url.get(), CURLUPART_PASSWORD).empty())
        return Error{ErrorCode::Invalid, "the address carries a user name or a password"};
    return parsed;
}

platform::Result<Url> parseTrustedUrl(std::string_view text)
{
    auto url = parseUrl(text);
    if (url && url->scheme == "http" && !url->isLoopback())
        return Error{ErrorCode::Untrusted, "plain http is allowed to this machine only; " + url->host + " needs https"};
    return url;
}

std::string percentEncode(std::string_view text)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (isUnreserved(c)) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
        }
    }
    return out;
}

std::optional<std::string> percentDecode(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

std::string formEncode(const FormFields &fields)
{
    std::string out;
    for (const auto &[name, value] : fields) {
        if (!out.empty())
            out += '&';
        out += percentEncode(name) + '=' + percentEncode(value);
    }
    return out;
}

std::optional<std::string> queryValue(std::string_view query, std::string_view name)
{
    while (!query.empty()) {
        const std::string_view field = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), field.size() + 1));
        if (field.substr(0, field.find('=')) == name)
            return field.size() > name.size() ? percentDecode(field.substr(name.size() + 1)) : std::string();
    }
    return std::nullopt;
}

} // namespace http
