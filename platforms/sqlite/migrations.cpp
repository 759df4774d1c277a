// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/sqlite/migrations.h"

#include "platforms/base/schemasteps.h"
#include "platforms/sqlite/transaction.h"

#include <string>

namespace sqlite {

using platform::Result;

namespace {

constexpr platform::Logger kLog{"sqlite"};

struct File {
    Database &database;

    auto version() { return database.queryInteger("PRAGMA user_version"); }
    Result<void> setVersion(int number) { return database.execute("PRAGMA user_version = " + std::to_string(number)); }
    auto begin() { return Transaction::begin(database); }

    Result<void> run(const Migration &step)
    {
        if (auto done = database.execute(step.sql); !done || !step.code)
            return done;
        return step.code(database);
    }
};

} // namespace

Result<void> migrate(Database &database, std::span<const Migration> steps)
{
    return platform::takeSchemaSteps(File{database}, steps, "the file", kLog);
}

} // namespace sqlite
