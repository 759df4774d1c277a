// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/wallclock.h"

#include <optional>
#include <string>
#include <vector>

namespace domain {

/// Somebody, or a place, a team can send a patient to.
struct Resource {
    std::string name;
    std::string does;  ///< in plain words: "Helps with papers and rights"
    std::string phone;
    std::string hours;
    std::string role;  ///< of a picture: "nurse", "pharmacist", "social", …; empty for any other
    bool coordinates = false;

    friend bool operator==(const Resource &, const Resource &) = default;
};

/// What a team knows of who does what around it, on one day.
struct Directory {
    std::string title;
    LocalDay asOf;
    std::vector<Resource> resources; ///< whoever coordinates first, the others as the file has them

    friend bool operator==(const Directory &, const Directory &) = default;
};

/// Numbers change and people leave: an older directory says so.
inline constexpr int kDirectoryDays = 180;
[[nodiscard]] inline bool isOld(const Directory &directory, LocalDay today)
{
    return today.days - directory.asOf.days > kDirectoryDays;
}

} // namespace domain
