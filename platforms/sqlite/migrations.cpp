// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/sqlite/migrations.h"

#include "platforms/base/logging.h"
#include "platforms/sqlite/transaction.h"

#include <cassert>
#include <string>

namespace sqlite {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr platform::Logger kLog{"sqlite"};

Result<void> apply(Database &database, const Migration &step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // Asked again inside: the other connection of this program may have been first.
    const auto version = database.queryInteger("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version >= step.number)
        return {};
    if (auto done = database.execute(step.sql); !done)
        return done;
    if (step.code) {
        if (auto done = step.code(database); !done)
            return done;
    }
    if (auto done = database.execute("PRAGMA user_version = " + std::to_string(step.number)); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    kLog.info("Schema brought to " + std::to_string(step.number) + ".");
    return {};
}

} // namespace

Result<void> migrate(Database &database, std::span<const Migration> steps)
{
    const auto version = database.queryInteger("PRAGMA user_version");
    if (!version)
        return version.error();
    const int last = steps.empty() ? 0 : steps.back().number;
    if (*version > last) {
        return Error{ErrorCode::SchemaTooNew,
            "the file has schema " + std::to_string(*version) + ", this program knows up to " + std::to_string(last)};
    }
    int expected = 1;
    for (const Migration &step : steps) {
        assert(step.number == expected);
        ++expected;
        if (step.number <= *version)
            continue;
        if (auto done = apply(database, step); !done)
            return Error{done.error().code, "migration " + std::to_string(step.number) + ": " + done.error().detail};
    }
    return {};
}

} // namespace sqlite
