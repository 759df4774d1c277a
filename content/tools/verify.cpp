// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/tools/packfile.h"
#include "content/tools/verbs.h"
#include "content/trust/judgement.h"

#include <cstdio>

namespace
{

using content::TrustVerdict;

std::string sentence(const content::Judgement &judged)
{
    const std::string why = judged.reason.empty() ? "" : " Reason given: " + judged.reason;
    switch (judged.verdict) {
    case TrustVerdict::Unsigned:
        return "Nobody signed it.";
    case TrustVerdict::UnknownKey:
        return "It is signed by the key " + judged.keyId + ", which the list does not have.";
    case TrustVerdict::Altered:
        return "It carries the name of " + judged.issuer + ", whose signature does not fit.";
    case TrustVerdict::PackRevoked:
        return "This pack was withdrawn on " + judged.date + "." + why;
    case TrustVerdict::KeyRevoked:
        return "The key of " + judged.issuer + " was revoked on " + judged.date + "." + why;
    case TrustVerdict::KeyExpired:
        return "The key of " + judged.issuer + " is not valid on this day; its limit is " + judged.date + ".";
    case TrustVerdict::ReviewOverdue:
        return "Its sources were to be read again by " + judged.date + ".";
    case TrustVerdict::Trusted:
        return "Signed by " + judged.issuer + ". Its sources are to be read again by " + judged.date + ".";
    }
    return {};
}

} // namespace

int tools::verify(Arguments arguments)
{
    if (!arguments.read(1, {"--trust", "--on"}) || !arguments.option("--trust"))
        return kMisused;
    if (!isPackFile(arguments.word(0)))
        return kRefused;
    const auto day = arguments.day();
    if (!day)
        return kRefused;
    const std::string listFile = *arguments.option("--trust");
    const auto listText = readFile(listFile);
    if (!listText)
        return say(kRefused, listFile + " cannot be read.");
    std::vector<content::ContentError> errors;
    const auto list = content::trustListFromText(listFile, *listText, errors);
    const PackFile file = readPackFile(arguments.word(0));
    errors.insert(errors.end(), file.errors.begin(), file.errors.end());
    print(errors);
    if (!list)
        return say(kRefused, listFile + " is no list of trust. Give the NAME.pub.json of a key, or the list that holds it.");
    if (!file.pack)
        return say(kRefused, "not verified.");
    const content::Judgement judged = content::judge(*file.archive, *file.pack, *list, *day);
    std::printf("%s %s: %s. %s\n", file.pack->id.value.c_str(), file.pack->version.c_str(),
        std::string(toToken(judged.verdict)).c_str(), sentence(judged).c_str());
    if (!mayTeach(judged.verdict))
        return kRefused;
    std::printf("On the device: passerelle --trust %s --install-pack %s\n", listFile.c_str(), arguments.word(0).c_str());
    return kDone;
}
