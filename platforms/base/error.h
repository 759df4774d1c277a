// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace platform {

/// What went wrong, as a short stable list grouped by family. The sentence a person reads is chosen elsewhere
/// (app/viewmodels/errortext.cpp for patients, the hub's log for operators); codes are for deciding.
enum class ErrorCode {
    // storage
    Locked,        ///< another process holds the file; trying again helps
    WrongKey,      ///< the key does not open this file, or its salt is lost
    NotEncrypted,  ///< a plain SQLite file stands where an encrypted one is expected
    SchemaTooNew,  ///< written by a later version of Passerelle
    Corrupt,       ///< pages fail their check
    Full,          ///< no room left on the device
    Storage,       ///< any other failure of the file system or the database
    // network
    Offline,       ///< no route, no name, connection refused
    Timeout,       ///< no answer in time
    Unauthorized,  ///< signed out, or never signed in
    Forbidden,     ///< signed in, but not for this
    NotFound,
    Gone,          ///< deleted, or a code that was used or has expired
    Conflict,      ///< somebody else changed it first
    TooLarge,      ///< the server wants smaller pieces
    ServerBusy,    ///< 429 or 503: later
    Rejected,      ///< the server understood and refuses: the same bytes will not pass later
    BadReply,      ///< the answer is not what the protocol says
    Untrusted,     ///< TLS identity not proven
    // content
    Missing,       ///< a file that must be there is not
    Invalid,       ///< a value breaks its rule
    BadSignature,
    // platform
    Unavailable,   ///< this machine cannot do it
    Cancelled,
};

/// A failure travelling upward. `detail` is for logs: English, no personal data.
struct Error {
    ErrorCode code;
    std::string detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Whether doing the same thing again later may succeed. Retry logic asks this and nothing else.
[[nodiscard]] bool isTransient(ErrorCode code);

/// Stable token for logs and stored rows, "wrong-key".
[[nodiscard]] std::string_view toToken(ErrorCode code);

/// The code for a token; `Storage` for one this version does not know.
[[nodiscard]] ErrorCode errorCodeFromToken(std::string_view token);

} // namespace platform
