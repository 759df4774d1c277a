// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/archive/manifest.h"
#include "content/tools/verbs.h"
#include "content/trust/trustlist.h"

#include <algorithm>
#include <cstdio>

namespace tools
{

namespace
{

/// `remedy` is for a file that cannot be read.
std::optional<content::TrustList> readList(
    const std::string &file, const char *remedy = "A list starts with: ./dev pack trust add LIST NAME.pub.json")
{
    const auto text = readFile(file);
    if (!text) {
        say(0, file + " cannot be read. " + remedy);
        return std::nullopt;
    }
    std::vector<content::ContentError> errors;
    auto list = content::trustListFromText(file, *text, errors);
    print(errors);
    return list;
}

int keep(const std::string &file, const content::TrustList &list)
{
    if (!writeFile(file, toText(list)))
        return say(kRefused, file + " cannot be written.");
    std::printf("%s: %zu keys, %zu packs withdrawn.\n", file.c_str(), list.keys.size(), list.revokedPacks.size());
    return kDone;
}

int add(Arguments &arguments)
{
    if (!arguments.read(2, {}))
        return kMisused;
    const auto known = std::filesystem::exists(arguments.word(0)) ? readList(arguments.word(0)) : content::TrustList();
    const auto newer = readList(arguments.word(1), "It is the NAME.pub.json that keygen made, or a list.");
    return known && newer ? keep(arguments.word(0), merged(*known, *newer)) : kRefused;
}

int revoke(Arguments &arguments)
{
    if (!arguments.read(1, {"--key", "--pack", "--version", "--reason", "--on"}) || arguments.option("--reason", "").empty() ||
        arguments.option("--key").has_value() == arguments.option("--pack").has_value())
        return kMisused;
    const auto day = arguments.day();
    auto list = readList(arguments.word(0));
    if (!list || !day)
        return kRefused;
    const std::string reason = arguments.option("--reason", "");
    if (const auto id = arguments.option("--key")) {
        const auto key = std::ranges::find(list->keys, *id, &content::TrustedKey::keyId);
        if (key == list->keys.end())
            return say(kRefused, "the list has no key " + *id + ".");
        key->revokedOn = *day;
        key->reason = reason;
        return keep(arguments.word(0), *list);
    }
    const std::string version = arguments.option("--version", std::string(content::RevokedPack::kEveryVersion));
    const content::PackId pack(*arguments.option("--pack"));
    if (!content::isPackId(pack.value) || (version != content::RevokedPack::kEveryVersion && !content::isPackVersion(version)))
        return say(kRefused, "a pack has an id such as heart-failure, and a version such as 1.0.0.");
    return keep(arguments.word(0), merged(*list, {{}, {{pack, version, reason, *day}}}));
}

int show(Arguments &arguments)
{
    if (!arguments.read(1, {"--on"}))
        return kMisused;
    const auto day = arguments.day();
    const auto list = readList(arguments.word(0));
    if (!list || !day)
        return kRefused;
    for (const content::TrustedKey &key : list->keys) {
        const std::string state = key.revokedOn ? "revoked on " + *key.revokedOn + ": " + key.reason
                                  : *day < key.validFrom || *day > key.validUntil ? "not valid on " + *day
                                                                                  : "valid";
        std::printf("%s  %s, %s to %s, %s\n", key.keyId().c_str(), key.issuer.c_str(), key.validFrom.c_str(),
            key.validUntil.c_str(), state.c_str());
    }
    for (const content::RevokedPack &pack : list->revokedPacks)
        std::printf(
            "%s %s  withdrawn on %s: %s\n", pack.id.value.c_str(), pack.version.c_str(), pack.on.c_str(), pack.reason.c_str());
    return kDone;
}

} // namespace

int trust(Arguments arguments)
{
    const std::string what = arguments.takeFirst();
    if (what == "add")
        return add(arguments);
    if (what == "revoke")
        return revoke(arguments);
    if (what == "list")
        return show(arguments);
    return kMisused;
}

} // namespace tools
