// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/archive/archivewriter.h"
#include "content/tools/packfile.h"
#include "content/tools/verbs.h"
#include "content/trust/keys.h"

#include <cstdio>

int tools::sign(Arguments arguments)
{
    if (!arguments.read(1, {"--key", "-o", "--on"}) || !arguments.option("--key"))
        return kMisused;
    if (!isPackFile(arguments.word(0)))
        return kRefused;
    const auto day = arguments.day();
    if (!day)
        return kRefused;
    const auto key = content::SecretKey::fromFile(*arguments.option("--key"));
    if (!key)
        return say(kRefused, *arguments.option("--key") + ": " + key.error().detail + ".");
    const PackFile file = readPackFile(arguments.word(0));
    print(file.errors);
    if (!file.pack) // nobody puts their name under what a device would then refuse to show
        return say(kRefused, "not signed: the file is not sound.");
    const auto bytes = content::writeArchive(
        file.pack->id, file.pack->version, file.archive->files(), content::sign(*file.archive, *key, *day));
    const std::string target = arguments.option("-o", arguments.word(0));
    if (!bytes)
        return say(kRefused, "not signed: " + bytes.error().detail + ".");
    if (!writeFile(target, *bytes))
        return say(kRefused, target + " cannot be written.");
    std::printf("%s: signed by %s on %s. Next: ./dev pack verify %s --trust NAME.pub.json\n", target.c_str(),
        key->keyId().c_str(), day->c_str(), target.c_str());
    return kDone;
}
