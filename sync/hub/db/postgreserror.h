// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <libpq-fe.h>

#include <memory>
#include <string_view>

namespace hub::db {

struct PostgresDelete {
    void operator()(PGconn *connection) const { PQfinish(connection); }
    void operator()(PGresult *result) const { PQclear(result); }
};
using PostgresHandle = std::unique_ptr<PGconn, PostgresDelete>;
using PostgresResult = std::unique_ptr<PGresult, PostgresDelete>;

[[nodiscard]] bool isSuccess(const PGresult *result);
/// What a failed call means. Says nothing of the values in rows.
[[nodiscard]] platform::Error errorFrom(const PGconn *connection, const PGresult *result, std::string_view action);

} // namespace hub::db
