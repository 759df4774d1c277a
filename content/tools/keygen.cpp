// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/tools/verbs.h"
#include "content/trust/keys.h"
#include "content/trust/trustlist.h"

#include <cstdio>

namespace
{

constexpr int kYearsValid = 2; // as long as a review of sources may be put off

} // namespace

int tools::keygen(Arguments arguments)
{
    if (!arguments.read(1, {"--issuer", "--on", "--until"}) || arguments.option("--issuer", "").empty())
        return kMisused;
    const auto from = arguments.day();
    if (!from)
        return kRefused;
    const std::string until = arguments.option("--until", yearsAfter(*from, kYearsValid));
    if (!content::isIsoDate(until) || until < *from)
        return say(kRefused, "--until is no day, or lies before the first one.");
    const std::string secretFile = arguments.word(0) + ".key";
    const std::string publicFile = arguments.word(0) + ".pub.json";

    const auto key = content::SecretKey::random();
    if (const auto saved = key.saveTo(secretFile); !saved)
        return say(kRefused, secretFile + ": " + saved.error().detail +
                                 (saved.error().code == platform::ErrorCode::Conflict ? ": there is one already." : "."));
    // A public key is a list of trust with nothing else in it, so that whoever gets it can use it as it is.
    const content::TrustList alone{{{key.publicKey(), arguments.option("--issuer", ""), *from, until, std::nullopt, {}}}, {}};
    if (!writeFile(publicFile, toText(alone)))
        return say(kRefused, publicFile + " cannot be written. Remove " + secretFile + ", then try again.");
    std::printf("Key %s, valid from %s to %s.\n"
                "  %s signs packs: keep it secret, away from what you share, with a copy in a safe place.\n"
                "  %s is for everybody: a device that is given it believes the packs you sign.\n",
        key.keyId().c_str(), from->c_str(), until.c_str(), secretFile.c_str(), publicFile.c_str());
    return kDone;
}
