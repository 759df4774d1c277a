// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/sqlite/cipher.h"

#include <sqlite3.h>

namespace sqlite {

std::string cipherVersion()
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    std::string version;
    if (sqlite3_open(":memory:", &handle) == SQLITE_OK && sqlite3_prepare_v2(handle, "PRAGMA cipher_version", -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW) {
        if (const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)))
            version = text;
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return version;
}

} // namespace sqlite
