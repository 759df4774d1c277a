// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/sqlite/database.h"

#include <string>

namespace store {

struct Content {
    std::string hash; ///< SHA-256 in hexadecimal
    int entries = 0;  ///< facts and documents

    friend bool operator==(const Content &, const Content &) = default;
};

/// What is recorded, as one number: every row of every table of facts and documents, with their details, the queue and what came
/// from the centre. Not what belongs to a device: its settings, and what is computed from the rest. Two files with one hash hold
/// the same.
[[nodiscard]] platform::Result<Content> contentOf(sqlite::Database &database);

} // namespace store
