// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/tools/packfile.h"

#include "content/tools/arguments.h"

tools::PackFile tools::readPackFile(const std::filesystem::path &file)
{
    content::OpenedArchive opened = content::PackArchive::openFile(file);
    if (!opened.archive)
        return {{}, {}, std::move(opened.errors)};
    content::LoadedPack loaded = content::loadPack(*opened.archive, contentFolder() / "pictos");
    return {std::move(opened.archive), std::move(loaded.pack), std::move(loaded.errors)};
}
