// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/directory.h"
#include "platforms/base/result.h"

#include <string_view>

namespace mapping {

/// Why a row of a directory is not taken.
enum class RowFault { NotAnObject, NoName, NoTask, NoPhone, PhoneWithoutDigits, TextTooLong, SameAgain };

/// Our JSON of local resources: { "title", "asOf": "2026-11-22", "resources": [{ "name", "does", "phone", "hours", "role",
/// "coordinates" }] }. A broken row is left out and told; the good ones are kept. Of several who coordinate, the first does.
struct ReadDirectory {
    domain::Directory directory;
    struct Broken {
        int row = 0;      ///< counted from 1
        std::string name; ///< as far as it says one
        RowFault fault;

        friend bool operator==(const Broken &, const Broken &) = default;
    };
    std::vector<Broken> broken;
    bool hadSeveralCoordinators = false;
};

/// `Invalid` when it is no directory at all: not JSON, no date, no rows.
[[nodiscard]] platform::Result<ReadDirectory> directoryFrom(std::string_view json);
/// As it is kept on this device, and read again.
[[nodiscard]] std::string toText(const domain::Directory &directory);

} // namespace mapping
