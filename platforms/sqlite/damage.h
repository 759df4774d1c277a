// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/sqlite/database.h"

namespace sqlite {

/// What is wrong with a file that does not open, as far as it can be told from outside. `ErrorCode` says what to do next, this
/// says what happened.
enum class Damage {
    None,        ///< it opens, and every page passes its check
    WrongKey,    ///< the key is another, or the first page is gone and nobody kept a copy of it
    LostSalt,    ///< the first 16 bytes are not those of this database; the rest of the first page may be
    FirstPage,   ///< the first page fails its check, and the key is the right one
    Pages,       ///< some other page fails its check
    Truncated,   ///< the file ends before its last page
    LogMissing,  ///< what was written last lay in a log that is not there
    LogOlder,    ///< another log lies there than the one that was written last
    LogCut,      ///< the log ends, or is altered, before what was written last
    PlainFile,   ///< an unencrypted database stands in its place
    Newer,       ///< a later version of the program wrote it
    DiskFull,
    DiskFailing, ///< reading or writing fails below the database
    InUse,       ///< another process holds it
    Gone,        ///< there is no file
};

[[nodiscard]] std::string_view toToken(Damage damage);

/// Looks at a file that `open` refused with `error`. Reads every page where the key opens it: takes a while. Changes nothing
/// but the index of the log.
/// @pre nobody has the file open in this process
[[nodiscard]] Damage examine(const std::filesystem::path &file, const Key &key, const platform::Error &error);

/// Puts the witness's copy of the first page, and of the salt in it, into the file. `Missing` when there is no copy.
/// @pre nobody has the file open; `file` is a copy: what was there is written over
platform::Result<void> restoreFirstPage(const std::filesystem::path &file);

} // namespace sqlite
