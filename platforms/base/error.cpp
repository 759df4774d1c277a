// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/base/error.h"

#include <array>
#include <utility>

namespace platform {

namespace {

constexpr std::array<std::pair<ErrorCode, std::string_view>, 24> kTokens{{
    {ErrorCode::Locked, "locked"},
    {ErrorCode::WrongKey, "wrong-key"},
    {ErrorCode::NotEncrypted, "not-encrypted"},
    {ErrorCode::SchemaTooNew, "schema-too-new"},
    {ErrorCode::Corrupt, "corrupt"},
    {ErrorCode::Full, "full"},
    {ErrorCode::Storage, "storage"},
    {ErrorCode::Offline, "offline"},
    {ErrorCode::Timeout, "timeout"},
    {ErrorCode::Unauthorized, "unauthorized"},
    {ErrorCode::Forbidden, "forbidden"},
    {ErrorCode::NotFound, "not-found"},
    {ErrorCode::Gone, "gone"},
    {ErrorCode::Conflict, "conflict"},
    {ErrorCode::TooLarge, "too-large"},
    {ErrorCode::ServerBusy, "server-busy"},
    {ErrorCode::Rejected, "rejected"},
    {ErrorCode::BadReply, "bad-reply"},
    {ErrorCode::Untrusted, "untrusted"},
    {ErrorCode::Missing, "missing"},
    {ErrorCode::Invalid, "invalid"},
    {ErrorCode::BadSignature, "bad-signature"},
    {ErrorCode::Unavailable, "unavailable"},
    {ErrorCode::Cancelled, "cancelled"},
}};

} // namespace

bool isTransient(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Locked:
    case ErrorCode::Full: // the person can make room
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
    case ErrorCode::ServerBusy:
    case ErrorCode::BadReply: // captive portals and proxies answer nonsense for a while
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

std::string_view toToken(ErrorCode code)
{
    for (const auto &[candidate, token] : kTokens) {
        if (candidate == code)
            return token;
    }
    return "storage";
}

ErrorCode errorCodeFromToken(std::string_view token)
{
    for (const auto &[code, candidate] : kTokens) {
        if (candidate == token)
            return code;
    }
    return ErrorCode::Storage;
}

} // namespace platform
