// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// A library as it was loaded for this start, which may be another than the one this program was built with.
struct LoadedLibrary {
    std::string name;
    std::string version;
    std::string oldest; ///< that we accept

    friend bool operator==(const LoadedLibrary &, const LoadedLibrary &) = default;
};

/// Those on which the safety of data rests: SQLCipher, libsodium, Qt.
[[nodiscard]] std::vector<LoadedLibrary> loadedLibraries();

/// Whether a version, numbers between dots and whatever follows, is at least another.
[[nodiscard]] bool isAtLeast(std::string_view version, std::string_view oldest);

/// "SQLCipher 3.4.1, needed 4.5" for each that is too old; empty when all is well.
[[nodiscard]] std::vector<std::string> tooOld(const std::vector<LoadedLibrary> &libraries);
