// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/archive/archivewriter.h"
#include "content/lint/lint.h"
#include "content/loader/packloader.h"
#include "content/tools/verbs.h"
#include "platforms/base/clock.h"

#include <cstdio>

namespace tools
{

int build(Arguments arguments)
{
    if (!arguments.read(1, {"-o"}))
        return kMisused;
    const std::filesystem::path folder = arguments.word(0);
    if (!isPackFolder(folder))
        return kRefused;
    content::CollectedFiles collected = content::collectFiles(folder);
    const std::string today = platform::toIsoDate(platform::SystemClock().zonedNow());
    std::vector<content::ContentError> faults = content::FolderLinter(today, contentFolder() / "packs").lint(folder, pictosFor(folder));
    faults.insert(faults.end(), collected.errors.begin(), collected.errors.end());
    if (!faults.empty()) {
        print(faults);
        std::printf("Not built: %zu to mend.\n", faults.size());
        return kRefused;
    }
    const content::LoadedPack loaded = content::loadPack(folder, pictosFor(folder));
    const std::filesystem::path target = arguments.option("-o", content::archiveName(loaded.pack->id, loaded.pack->version));
    const auto bytes = content::writeArchive(loaded.pack->id, loaded.pack->version, collected.files);
    if (!bytes)
        return say(kRefused, "the archive was not built: " + bytes.error().detail + ".");
    if (!writeFile(target, *bytes))
        return say(kRefused, target.string() + " cannot be written.");
    std::printf("%s: %zu files, %zu bytes. It is not signed yet: ./dev pack sign %s --key NAME.key\n", target.string().c_str(),
        collected.files.size(), bytes->size(), target.string().c_str());
    return kDone;
}

} // namespace tools
