// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/sqlite/database.h"

#include <filesystem>

namespace store {

/// What could be saved from a file that does not open, or not wholly.
struct Salvage {
    int entries = 0;       ///< facts and documents
    int waiting = 0;       ///< things in the queue whose content is there: they will be sent
    int waitingLost = 0;   ///< things in the queue whose content could not be read
    bool isWhole = false;  ///< every row of every table was read

    friend bool operator==(const Salvage &, const Salvage &) = default;
};

/// Reads what can be read and writes it to a new file under the same key, of the present schema: the queue of what is to be sent
/// first, then what its rows stand for, then all the rest. Around a page that does not pass its check rows are read from both
/// sides, and those within are asked for one by one by the ids that other tables and indexes know.
///
/// A lost first page is taken from the witness, a file that was cut is filled up with empty pages.
/// @param damaged a copy, with its log and its witness: it is repaired in place as far as that goes
/// @pre `into` does not exist. When this fails, nothing is there.
[[nodiscard]] platform::Result<Salvage> salvage(const std::filesystem::path &damaged, const sqlite::Key &key, const std::filesystem::path &into);

} // namespace store
