// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/directoryimport.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>

namespace mapping {

using domain::Resource;
using nlohmann::json;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::size_t kLongest = 300;  ///< letters of one text: more is no plain word
constexpr std::size_t kMostRows = 500;
constexpr std::size_t kLeastDigits = 2; ///< "15"

std::string textOf(const json &row, const char *key)
{
    const auto found = row.find(key);
    if (found == row.end() || !found->is_string())
        return {};
    std::string text = found->get<std::string>();
    const auto isSpace = [](unsigned char letter) { return std::isspace(letter) != 0; };
    text.erase(text.begin(), std::ranges::find_if_not(text, isSpace));
    while (!text.empty() && isSpace(static_cast<unsigned char>(text.back())))
        text.pop_back();
    return text;
}

std::optional<RowFault> faultOf(const Resource &resource)
{
    for (const std::string *text : {&resource.name, &resource.does, &resource.phone, &resource.hours, &resource.role}) {
        if (text->size() > kLongest)
            return RowFault::TextTooLong;
    }
    if (resource.name.empty())
        return RowFault::NoName;
    if (resource.does.empty())
        return RowFault::NoTask;
    if (resource.phone.empty())
        return RowFault::NoPhone;
    const auto digits = static_cast<std::size_t>(std::ranges::count_if(resource.phone, [](unsigned char letter) { return std::isdigit(letter) != 0; }));
    return digits < kLeastDigits ? std::optional(RowFault::PhoneWithoutDigits) : std::nullopt;
}

} // namespace

Result<ReadDirectory> directoryFrom(std::string_view text)
{
    const json read = json::parse(text.begin(), text.end(), nullptr, false);
    if (!read.is_object())
        return Error{ErrorCode::Invalid, "the directory is no JSON object"};
    const auto rows = read.find("resources");
    const auto asOf = domain::localDayFromIso(textOf(read, "asOf"));
    if (rows == read.end() || !rows->is_array() || rows->size() > kMostRows || !asOf)
        return Error{ErrorCode::Invalid, "the directory has no date, or no list of resources"};
    ReadDirectory directory{{textOf(read, "title"), *asOf, {}}, {}, false};
    int number = 0;
    bool isCoordinated = false;
    for (const json &row : *rows) {
        ++number;
        if (!row.is_object()) {
            directory.broken.push_back({number, {}, RowFault::NotAnObject});
            continue;
        }
        Resource resource{textOf(row, "name"), textOf(row, "does"), textOf(row, "phone"), textOf(row, "hours"), textOf(row, "role")};
        if (const auto fault = faultOf(resource)) {
            directory.broken.push_back({number, resource.name.substr(0, kLongest), *fault});
            continue;
        }
        const auto isSame = [&](const Resource &each) { return each.name == resource.name && each.phone == resource.phone; };
        if (std::ranges::any_of(directory.directory.resources, isSame)) {
            directory.broken.push_back({number, resource.name, RowFault::SameAgain});
            continue;
        }
        const auto coordinates = row.find("coordinates");
        const bool isSaid = coordinates != row.end() && coordinates->is_boolean() && coordinates->get<bool>();
        directory.hadSeveralCoordinators = directory.hadSeveralCoordinators || (isSaid && isCoordinated);
        resource.coordinates = isSaid && !isCoordinated;
        isCoordinated = isCoordinated || isSaid;
        directory.directory.resources.push_back(std::move(resource));
    }
    std::ranges::stable_partition(directory.directory.resources, &Resource::coordinates);
    return directory;
}

std::string toText(const domain::Directory &directory)
{
    json rows = json::array();
    for (const Resource &each : directory.resources) {
        rows.push_back({{"name", each.name}, {"does", each.does}, {"phone", each.phone}, {"hours", each.hours}, {"role", each.role},
            {"coordinates", each.coordinates}});
    }
    const json body{{"title", directory.title}, {"asOf", domain::toIso(directory.asOf)}, {"resources", rows}};
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace mapping
