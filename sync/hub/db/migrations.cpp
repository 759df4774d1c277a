// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/db/migrations.h"

#include "platforms/base/schemasteps.h"

namespace hub::db {

using platform::Result;

namespace {

constexpr platform::Logger kLog{"hub"};

struct Tables {
    Connection &connection;

    auto version() { return connection.schemaVersion(); }
    Result<void> setVersion(int number) { return connection.setSchemaVersion(number); }
    auto begin() { return Transaction::begin(connection, Access::Write); }

    Result<void> run(const Migration &step)
    {
        const bool hasOwnText = connection.dialect() == Dialect::Postgres && !step.postgresql.empty();
        if (auto done = connection.execute(hasOwnText ? step.postgresql : step.sql); !done || !step.code)
            return done;
        return step.code(connection);
    }
};

} // namespace

Result<void> migrate(Connection &connection, std::span<const Migration> steps)
{
    return platform::takeSchemaSteps(Tables{connection}, steps, "the database", kLog);
}

} // namespace hub::db
