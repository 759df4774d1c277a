// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/registries.h"

#include "registrytexts.h"

#include <nlohmann/json.hpp>

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

const std::vector<std::string> &adviceTopics()
{
    static const std::vector<std::string> kTopics = readTopics();
    return kTopics;
}

} // namespace content
