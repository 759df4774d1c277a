// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/registries.h"

#include "registrytexts.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace content
{

namespace
{

using nlohmann::json;

std::vector<KnownInstrument> readInstruments()
{
    std::vector<KnownInstrument> known;
    const json file = json::parse(k_instruments);
    for (const json &each : file.at("instruments"))
        known.push_back({each.at("id"), each.at("names").get<std::vector<std::string>>(),
            fromToken<InstrumentLicence>(each.at("licence").get<std::string>()).value(), each.at("terms")});
    return known;
}

LocalText localText(const json &value)
{
    return {value.get<decltype(LocalText::byLanguage)>()};
}

std::vector<KnownRole> readRoles()
{
    std::vector<KnownRole> known;
    const json file = json::parse(k_roles);
    for (const json &each : file.at("roles"))
        known.push_back({each.at("id"), localText(each.at("title")), localText(each.at("ask"))});
    return known;
}

std::vector<std::string> readTopics()
{
    std::vector<std::string> ids;
    const json file = json::parse(k_topics);
    for (const json &topic : file.at("topics"))
        ids.push_back(topic.at("id"));
    return ids;
}

} // namespace

const std::vector<KnownInstrument> &knownInstruments()
{
    static const std::vector<KnownInstrument> kKnown = readInstruments();
    return kKnown;
}

const std::vector<KnownRole> &knownRoles()
{
    static const std::vector<KnownRole> kKnown = readRoles();
    return kKnown;
}

const KnownRole *knownRole(std::string_view id)
{
    const auto found = std::ranges::find(knownRoles(), id, &KnownRole::id);
    return found == knownRoles().end() ? nullptr : &*found;
}

const std::vector<std::string> &knownEquipment()
{
    static const auto kKnown = json::parse(k_equipment).at("equipment").get<std::vector<std::string>>();
    return kKnown;
}

const std::vector<std::string> &adviceTopics()
{
    static const std::vector<std::string> kTopics = readTopics();
    return kTopics;
}

} // namespace content
