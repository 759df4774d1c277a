// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/db/postgreserror.h"

#include <array>
#include <string>
#include <utility>

namespace hub::db {

using platform::Error;
using platform::ErrorCode;

namespace {

/// By SQLSTATE or the class that begins it; the longer ones come first.
constexpr std::array<std::pair<std::string_view, ErrorCode>, 15> kMeanings{{
    {"25006", ErrorCode::Offline},     // this server has become a standby
    {"40001", ErrorCode::Locked},      // serialization failure
    {"40P01", ErrorCode::Locked},      // deadlock
    {"55P03", ErrorCode::Locked},      // another hub kept the lock too long
    {"57014", ErrorCode::Timeout},     // cancelled
    {"57P", ErrorCode::Offline},       // the server stops, starts or has crashed
    {"53100", ErrorCode::Full},
    {"53", ErrorCode::ServerBusy},     // no memory, no connection left
    {"08", ErrorCode::Offline},
    {"25P03", ErrorCode::Offline},     // idle in a transaction too long: the server has hung up
    {"28", ErrorCode::Unauthorized},
    {"42501", ErrorCode::Unauthorized},
    {"22021", ErrorCode::Invalid},     // bytes that are no UTF-8, or a zero byte
    {"22P05", ErrorCode::Invalid},
    {"XX", ErrorCode::Corrupt},
}};

} // namespace

bool isSuccess(const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

Error errorFrom(const PGconn *connection, const PGresult *result, std::string_view action)
{
    const char *field = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const std::string_view state = field ? field : "";
    if (state.empty() || PQstatus(connection) == CONNECTION_BAD)
        return {ErrorCode::Offline, std::string(action) + ": the connection to the database server is lost"};
    ErrorCode code = ErrorCode::Storage;
    for (const auto &[prefix, meaning] : kMeanings) {
        if (state.starts_with(prefix)) {
            code = meaning;
            break;
        }
    }
    std::string detail = std::string(action) + ": " + std::string(state);
    // The message of a wrong statement is about the statement; of others it may quote a value.
    if (state.starts_with("42"))
        detail += std::string(" ") + PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    else if (const char *constraint = PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME))
        detail += std::string(" ") + constraint;
    return {code, std::move(detail)};
}

} // namespace hub::db
