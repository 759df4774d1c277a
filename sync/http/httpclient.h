// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "platforms/base/result.h"
#include "sync/http/headers.h"
#include "sync/http/pins.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace http {

enum class Method { Get, Post, Put, Delete };

struct Timeouts {
    std::chrono::milliseconds connect = std::chrono::seconds(15);
    std::chrono::milliseconds total = std::chrono::seconds(90);
    std::chrono::milliseconds stall = std::chrono::seconds(30); ///< without a single byte; whole seconds count
};

struct Request {
    Method method = Method::Get;
    std::string url;
    Headers headers;
    std::string body;
    Timeouts timeouts;
    std::size_t maxResponseBytes = 20u * 1024 * 1024; ///< after decompression
    Pins pins; ///< of an https server; none: whoever the device trusts vouches for it
};

struct Response {
    int status = 0;
    Headers headers;
    std::string body;                            ///< decompressed
    std::optional<platform::Instant> serverDate; ///< the `Date` field
};

/// Sends a request and waits for the whole answer. Port. Any status the server gives is a Response; an Error means that there
/// is no answer to speak of:
///   Offline    no route, no name, refused, or the line dropped half-way (the server may have acted)
///   Timeout    nothing in time
///   Untrusted  the server did not prove who it is, or the address is plain http outside this machine
///   TooLarge   the answer is longer than allowed
///   BadReply   the answer is not HTTP, or its encoding is broken
///   Cancelled  by `cancel()`
/// Redirects are answers like others: following one would carry the token or the code to an address nobody checked.
class HttpClient {
public:
    virtual ~HttpClient() = default;

    /// Blocks: call it from a worker thread. Several threads may send at once.
    [[nodiscard]] virtual platform::Result<Response> send(const Request &request) = 0;

    /// Ends every request under way with `Cancelled`. Any thread.
    virtual void cancel() = 0;
};

} // namespace http
