// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/dependencies.h"

#include "platforms/sqlite/cipher.h"

#include <sodium.h>

#include <QtGlobal>

#include <charconv>

std::vector<LoadedLibrary> loadedLibraries()
{
    return {{"SQLCipher", sqlite::cipherVersion(), "4.5"}, {"libsodium", sodium_version_string(), "1.0.18"}, {"Qt", qVersion(), "6.4"}};
}

bool isAtLeast(std::string_view version, std::string_view oldest)
{
    const auto next = [](std::string_view &text) {
        int number = 0;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), number).ptr;
        text.remove_prefix(std::size_t(end - text.data()));
        if (text.starts_with('.'))
            text.remove_prefix(1);
        else
            text = {}; // " community", "-beta"
        return number;
    };
    // Nothing at all is no version: a library without the cipher answers so.
    if (version.empty() || version.front() < '0' || version.front() > '9')
        return false;
    while (!oldest.empty()) {
        const int have = next(version);
        const int need = next(oldest);
        if (have != need)
            return have > need;
    }
    return true;
}

std::vector<std::string> tooOld(const std::vector<LoadedLibrary> &libraries)
{
    std::vector<std::string> found;
    for (const LoadedLibrary &library : libraries) {
        if (!isAtLeast(library.version, library.oldest))
            found.push_back(library.name + ' ' + (library.version.empty() ? "without encryption" : library.version) + ", needed " + library.oldest);
    }
    return found;
}
