// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/packloader.h"
#include "content/tools/verbs.h"

#include <cstdio>

int tools::check(Arguments arguments)
{
    if (!arguments.read(1, {}))
        return kMisused;
    if (!isPackFolder(arguments.word(0)))
        return kRefused;
    const content::LoadedPack loaded = content::loadPack(arguments.word(0), pictosFor(arguments.word(0)));
    print(loaded.errors);
    if (!loaded.pack) {
        std::printf("%zu to mend.\n", loaded.errors.size());
        return kRefused;
    }
    std::printf("The pack %s %s is sound: %zu units. What is left to mend in its texts: ./dev pack lint %s\n",
        loaded.pack->id.value.c_str(), loaded.pack->version.c_str(), loaded.pack->units.size(), arguments.word(0).c_str());
    return kDone;
}
