// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/db/migrations.h"

#include "platforms/base/logging.h"

#include <cassert>
#include <string>

namespace hub::db {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr platform::Logger kLog{"hub"};

Result<void> apply(Connection &connection, const Migration &step)
{
    auto transaction = Transaction::begin(connection, Access::Write);
    if (!transaction)
        return transaction.error();
    // Asked again inside: another process may have been first.
    const auto version = connection.schemaVersion();
    if (!version)
        return version.error();
    if (*version >= step.number)
        return {};
    const bool hasOwnText = connection.dialect() == Dialect::Postgres && !step.postgresql.empty();
    if (auto done = connection.execute(hasOwnText ? step.postgresql : step.sql); !done)
        return done;
    if (step.code) {
        if (auto done = step.code(connection); !done)
            return done;
    }
    if (auto done = connection.setSchemaVersion(step.number); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    kLog.info("Schema brought to " + std::to_string(step.number) + ".");
    return {};
}

} // namespace

Result<void> migrate(Connection &connection, std::span<const Migration> steps)
{
    const auto version = connection.schemaVersion();
    if (!version)
        return version.error();
    const int last = steps.empty() ? 0 : steps.back().number;
    if (*version > last) {
        return Error{ErrorCode::SchemaTooNew,
            "the database has schema " + std::to_string(*version) + ", this program knows up to " + std::to_string(last)};
    }
    int expected = 1;
    for (const Migration &step : steps) {
        assert(step.number == expected);
        ++expected;
        if (step.number <= *version)
            continue;
        if (auto done = apply(connection, step); !done)
            return Error{done.error().code, "migration " + std::to_string(step.number) + ": " + done.error().detail};
    }
    return {};
}

} // namespace hub::db
