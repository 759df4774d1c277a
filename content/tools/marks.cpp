// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/marks.h"

#include "content/readability/letters.h"
#include "content/tools/verbs.h"

#include <cstdio>

namespace
{

namespace fs = std::filesystem;

/// Units of a pack are named "fr.1.md".
std::string mended(const fs::path &file, const std::string &text)
{
    if (file.extension() == ".json")
        return content::jsonWithMarks(text);
    const bool isFrench = file.filename().string().starts_with("fr.");
    return content::withMarks(text, isFrench ? content::Language::French : content::Language::English);
}

} // namespace

int tools::marks(Arguments arguments)
{
    if (!arguments.read(1, {}))
        return kMisused;
    const fs::path folder = arguments.word(0);
    if (!isPackFolder(folder))
        return kRefused;
    std::size_t changed = 0;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        const fs::path file = entry.path();
        if (!entry.is_regular_file() || (file.extension() != ".md" && file.extension() != ".json"))
            continue;
        const auto text = readFile(file);
        if (!text)
            return say(kRefused, file.string() + " cannot be read.");
        if (content::encodeUtf8(content::decodeUtf8(*text)) != *text)
            return say(kRefused, file.string() + " is not in UTF-8. Save it as UTF-8, then try again.");
        const std::string now = mended(file, *text);
        if (now == *text)
            continue;
        if (!writeFile(file, now))
            return say(kRefused, file.string() + " cannot be written.");
        std::printf("%s\n", file.string().c_str());
        ++changed;
    }
    std::printf("%zu files changed.\n", changed);
    return kDone;
}
