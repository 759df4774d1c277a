// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// ./dev pack VERB …: what an author does with a pack, from an empty folder to a signed file.
#include "content/tools/verbs.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace
{

struct Verb {
    std::string_view name;
    int (*run)(tools::Arguments);
    const char *usage;
};

constexpr std::array kVerbs{
    Verb{"new", tools::newPack,
        "new ID [--title-fr TEXT --title-en TEXT --code ICD10 --code-fr TEXT --code-en TEXT] [--issuer TEXT] [--in FOLDER]\n"
        "      starts a pack with one example unit; asks for what is not given when somebody is there to answer"},
    Verb{"check", tools::check, "check FOLDER\n      says why the app could not read a pack; lint says this too, and more"},
    Verb{"lint", tools::lint,
        "lint [FOLDER…] [--json] [--on DAY]\n      judges packs: reading level, words, coverage, safety, figures, sources; all "
        "of content/packs by default"},
    Verb{"marks", tools::marks,
        "marks FOLDER\n      puts typographic apostrophes and no-break spaces into the texts of a pack, in place"},
    Verb{"report", tools::report, "report [FOLDER…]\n      a line a pack: units, safety, questions, pictures, words, how easy it reads"},
    Verb{"build", tools::build,
        "build FOLDER [-o FILE]\n      makes one file of a pack in which lint finds nothing to mend, with a digest of every file "
        "inside"},
    Verb{"keygen", tools::keygen,
        "keygen NAME --issuer TEXT [--on DAY] [--until DAY]\n      makes NAME.key, to sign with and keep secret, and "
        "NAME.pub.json, to give away"},
    Verb{"sign", tools::sign, "sign FILE --key NAME.key [-o FILE] [--on DAY]\n      signs a built pack"},
    Verb{"verify", tools::verify,
        "verify FILE --trust LIST [--on DAY]\n      says whether a device with this list would teach it, and why"},
    Verb{"trust", tools::trust,
        "trust add LIST NAME.pub.json\n    trust revoke LIST --key ID|--pack ID [--version V] --reason TEXT [--on DAY]\n"
        "    trust list LIST [--on DAY]\n      keeps the list of keys that devices believe"},
};

int usage()
{
    std::fputs("Usage: passerelle-pack VERB …\n", stderr);
    for (const Verb &verb : kVerbs)
        std::fprintf(stderr, "    %s\n", verb.usage);
    std::fputs("    ./dev pack preview FOLDER\n      shows a pack in the app as patients see it, while you write\n", stderr);
    return tools::kMisused;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    for (const Verb &verb : kVerbs) {
        if (verb.name != wanted)
            continue;
        const int result = verb.run(tools::Arguments(std::vector<std::string>(argv + 2, argv + argc)));
        if (result == tools::kMisused)
            std::fprintf(stderr, "Usage: passerelle-pack %s\n", verb.usage);
        return result;
    }
    return usage();
}
