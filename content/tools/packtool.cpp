// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// ./dev pack check FOLDER: reads a pack and prints every fault with its file, line and remedy.
// ./dev pack lint [FOLDER…]: judges packs, too; see content/tools/lint.h.
#include "content/loader/packloader.h"
#include "content/tools/lint.h"

#include <cstdio>
#include <filesystem>
#include <string_view>

namespace
{

int check(const std::filesystem::path &folder)
{
    const content::LoadedPack loaded = content::loadPack(folder);
    for (const content::ContentError &error : loaded.errors) {
        std::printf("%s:%d: [%s] %s\n  %s\n", error.file.c_str(), error.line, error.code.c_str(), error.reason.c_str(),
            error.remedy.c_str());
    }
    if (!loaded.pack) {
        std::printf("%zu to mend.\n", loaded.errors.size());
        return 1;
    }
    std::printf("The pack %s %s is sound: %zu units.\n", loaded.pack->id.value.c_str(), loaded.pack->version.c_str(),
        loaded.pack->units.size());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "check")
        return check(argv[2]);
    const bool isLint = argc >= 2 && std::string_view(argv[1]) == "lint";
    const int result = isLint ? tools::lint(std::vector<std::string>(argv + 2, argv + argc)) : 2;
    if (result == 2)
        std::fprintf(stderr, "Usage: passerelle-pack check FOLDER\n       passerelle-pack lint [FOLDER…] [--json] [--on DAY]\n");
    return result;
}
