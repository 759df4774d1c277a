// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/logging.h"
#include "platforms/base/result.h"

#include <cassert>
#include <span>
#include <string>

namespace platform {

/// One step of a schema and its number, in one transaction. `Store` says how its database does what a step needs:
///     Result<int> version(); Result<void> setVersion(int);
///     auto begin(); // a Result of a transaction with commit(), which takes the file for writing
///     Result<void> run(const Step &); // what the step says, without its number
template<class Store, class Step>
Result<void> takeSchemaStep(Store store, const Step &step, const Logger &log)
{
    auto transaction = store.begin();
    if (!transaction)
        return transaction.error();
    // Asked again inside: another connection or process may have been first.
    const auto version = store.version();
    if (!version)
        return version.error();
    if (*version >= step.number)
        return {};
    if (auto done = store.run(step); !done)
        return done;
    if (auto done = store.setVersion(step.number); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    log.info("Schema brought to " + std::to_string(step.number) + ".");
    return {};
}

/// Brings a database to the last of `steps`, each in a transaction of its own. `SchemaTooNew` when a later program wrote it:
/// nothing is changed then.
/// @param what how the error names it: "the file", "the database"
/// @pre `steps` are numbered 1, 2, 3, … without a gap.
template<class Store, class Step>
Result<void> takeSchemaSteps(Store store, std::span<const Step> steps, const std::string &what, const Logger &log)
{
    const auto version = store.version();
    if (!version)
        return version.error();
    const int last = steps.empty() ? 0 : steps.back().number;
    if (*version > last) {
        return Error{ErrorCode::SchemaTooNew,
            what + " has schema " + std::to_string(*version) + ", this program knows up to " + std::to_string(last)};
    }
    int expected = 1;
    for (const Step &step : steps) {
        assert(step.number == expected);
        ++expected;
        if (step.number <= *version)
            continue;
        if (auto done = takeSchemaStep(store, step, log); !done)
            return Error{done.error().code, "migration " + std::to_string(step.number) + ": " + done.error().detail};
    }
    return {};
}

} // namespace platform
