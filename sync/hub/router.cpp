// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/router.h"

#include "platforms/base/bytes.h"
#include "sync/hub/outcome.h"

#include <algorithm>

namespace hub {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::optional<std::map<std::string, std::string>> match(std::string_view pattern, std::string_view path)
{
    const auto wanted = split(pattern, '/');
    const auto given = split(path, '/');
    if (wanted.size() != given.size())
        return std::nullopt;
    std::map<std::string, std::string> captured;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i].starts_with('{'))
            captured[std::string(wanted[i].substr(1, wanted[i].size() - 2))] = given[i];
        else if (wanted[i] != given[i])
            return std::nullopt;
    }
    return captured;
}

std::string decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = text[i] == '%' && i + 2 < text.size() ? platform::fromHex(text.substr(i + 1, 2)) : std::nullopt;
        if (byte && byte->size() == 1) {
            out += *byte;
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

} // namespace

std::string Request::header(const std::string &lowerCaseName) const
{
    const auto found = headers.find(lowerCaseName);
    return found == headers.end() ? std::string() : found->second;
}

std::optional<std::string> Request::parameter(std::string_view name) const
{
    const auto found = std::ranges::find(query, name, &Parameters::value_type::first);
    return found == query.end() ? std::nullopt : std::optional(found->second);
}

void Call::touched(const std::string &patient) const
{
    if (!touchedPatients || patient.empty() || std::ranges::find(*touchedPatients, patient) != touchedPatients->end())
        return;
    touchedPatients->push_back(patient);
}

void Call::refused(Refusal refusal) const
{
    if (refusals)
        refusals->push_back(std::move(refusal));
}

void Router::add(std::string method, std::string pattern, Needs needs, Handler handler)
{
    m_routes.push_back({std::move(method), std::move(pattern), needs, std::move(handler)});
}

Router::Match Router::find(const Request &request) const
{
    Match found;
    std::string_view path = request.path;
    if (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    for (const Route &route : m_routes) {
        auto captured = match(route.pattern, path);
        if (!captured)
            continue;
        if (route.method == request.method)
            return {&route, std::move(*captured), {}};
        found.allow += (found.allow.empty() ? "" : ", ") + route.method;
    }
    return found;
}

Parameters parametersFrom(std::string_view formEncoded)
{
    Parameters parameters;
    for (const std::string_view pair : split(formEncoded, '&')) {
        if (pair.empty())
            continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        parameters.emplace_back(decoded(pair.substr(0, equals)), decoded(pair.substr(std::min(equals + 1, pair.size()))));
    }
    return parameters;
}

std::string percentEncoded(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || std::string_view("-._~").find(c) != std::string_view::npos;
        if (plain)
            out += c;
        else
            out += '%' + platform::toHex({&c, 1});
    }
    return out;
}

} // namespace hub
