// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/schema.h"

#include "platforms/base/bytes.h"
#include "sync/hub/searchindex.h"

#include "migrations_sql.h"

#include <array>

namespace hub {

namespace {

platform::Result<void> giveEpoch(db::Connection &database)
{
    auto insert = database.prepare("INSERT INTO hub (name, value) VALUES ('epoch', :epoch), ('change_seq', '0'), ('last_updated', '0')");
    if (!insert)
        return insert.error();
    return insert->bind(":epoch", platform::toHex(platform::randomBytes(8))).run();
}

} // namespace

std::span<const db::Migration> schemaSteps()
{
    static const std::array steps{
        db::Migration{1, sql::k_0001_initial, sql::k_0001_initial_postgresql, giveEpoch},
        db::Migration{2, sql::k_0002_roles},
        db::Migration{3, sql::k_0003_patient_of_versions, sql::k_0003_patient_of_versions_postgresql},
        db::Migration{4, sql::k_0004_enrolment},
        db::Migration{5, sql::k_0005_surface, {}, fillSearchIndex},
    };
    return steps;
}

} // namespace hub
