// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/wire.h"

#include "platforms/base/bytes.h"
#include "sync/hub/compression.h"
#include "sync/hub/config.h"
#include "sync/hub/connectionwatch.h"
#include "sync/hub/dispatcher.h"

#include <httplib.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace hub {

namespace {

constexpr std::size_t kWorthCompressing = 512;
/// What is inflated and thrown away after a body proved too large, so that the connection stays in step. A real bomb
/// goes beyond: the answer is sent and the connection closed.
constexpr std::size_t kDrainedBytes = 32 * 1024 * 1024;

std::string requestId(const httplib::Request &request)
{
    const std::string given = request.get_header_value("X-Request-Id");
    const auto plain = [](unsigned char c) { return std::isalnum(c) || c == '-'; };
    if (!given.empty() && given.size() <= 64 && std::ranges::all_of(given, plain))
        return given;
    return platform::toHex(platform::randomBytes(8));
}

std::string addressOf(const httplib::Request &request, bool behindProxy)
{
    const std::string forwarded = behindProxy ? request.get_header_value("X-Forwarded-For") : std::string();
    if (forwarded.empty())
        return request.remote_addr;
    // The last entry is the one that our own proxy wrote; what stands before it came from outside.
    std::string last = forwarded.substr(forwarded.rfind(',') + 1);
    std::erase(last, ' ');
    return last;
}

Request requestFrom(const httplib::Request &wire, bool behindProxy)
{
    Request request;
    request.method = wire.method == "HEAD" ? "GET" : wire.method; // the library leaves the body out
    request.path = wire.path;
    for (const auto &[name, value] : wire.params)
        request.query.emplace_back(name, value);
    for (const auto &[name, value] : wire.headers) {
        std::string lower = name;
        std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        request.headers[lower] = value;
    }
    request.remoteAddress = addressOf(wire, behindProxy);
    request.id = requestId(wire);
    return request;
}

void send(const Request &request, const Reply &reply, httplib::Response &wire, bool thenClose)
{
    wire.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        wire.set_header(name, value);
    wire.set_header("X-Request-Id", request.id);
    wire.set_header("X-Content-Type-Options", "nosniff");
    if (wire.get_header_value("Cache-Control").empty())
        wire.set_header("Cache-Control", "private, no-cache"); // a patient's record stays out of shared caches
    wire.set_header("Vary", "Accept-Encoding, Authorization");
    if (thenClose) {
        // The library closes a connection when a provider gives up, which this one does once all is sent.
        wire.set_content_provider(reply.body.size(), reply.contentType,
            [body = reply.body](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
                sink.write(body.data() + offset, length);
                return false;
            });
    } else if (reply.contentType.ends_with("json") && reply.body.size() >= kWorthCompressing && acceptsGzip(request.header("accept-encoding"))) {
        wire.set_header("Content-Encoding", "gzip");
        wire.set_content(gzip(reply.body), reply.contentType);
    } else if (!reply.body.empty()) {
        wire.set_content(reply.body, reply.contentType);
    }
}

/// Tells the watch what is being done for one request, from here on and until its answer is written by the library.
class Visit {
public:
    Visit(ConnectionWatch &watch, const httplib::Request &wire) : m_watch(watch), m_peer(wire.remote_addr + ':' + std::to_string(wire.remote_port))
    {
        works();
    }
    ~Visit() { m_watch.answers(m_peer); }
    Visit(const Visit &) = delete;
    Visit &operator=(const Visit &) = delete;

    void readsBody() { m_watch.readsBody(m_peer); }
    void works() { m_watch.works(m_peer); }

private:
    ConnectionWatch &m_watch;
    std::string m_peer;
};

struct Body {
    std::string text;
    bool tooLarge = false;
    bool readable = true;
};

bool hasBody(const httplib::Request &wire)
{
    return wire.has_header("Content-Length") || wire.has_header("Transfer-Encoding");
}

Body bodyOf(const httplib::Request &wire, const httplib::ContentReader &reader, std::size_t most)
{
    Body body;
    std::size_t seen = 0;
    if (!hasBody(wire))
        return body;
    body.readable = reader([&](const char *bytes, std::size_t count) {
        seen += count;
        body.tooLarge = seen > most;
        if (!body.tooLarge)
            body.text.append(bytes, count);
        return seen <= most + kDrainedBytes;
    });
    return body;
}

} // namespace

void connect(httplib::Server &http, const Dispatcher &dispatcher, const Config &config, ConnectionWatch &watch)
{
    const bool behindProxy = config.behindTlsProxy;
    const std::size_t most = config.maxBodyBytes;
    http.set_payload_max_length(most);
    const auto plain = [&dispatcher, &watch, behindProxy](const httplib::Request &wire, httplib::Response &reply) {
        const Visit visit(watch, wire);
        const Request request = requestFrom(wire, behindProxy);
        send(request, dispatcher.serve(request), reply, false);
    };
    const auto withBody = [&dispatcher, &watch, behindProxy, most](const httplib::Request &wire, httplib::Response &reply,
                              const httplib::ContentReader &reader) {
        Visit visit(watch, wire);
        visit.readsBody();
        Request request = requestFrom(wire, behindProxy);
        const std::string encoding = request.header("content-encoding");
        const bool multipart = request.header("content-type").starts_with("multipart/");
        if (multipart || (!encoding.empty() && encoding != "gzip" && encoding != "identity"))
            return send(request, dispatcher.refuse(request, {415, "not-supported", "Bodies are plain or gzip, and in one part."}), reply, true);
        Body body = bodyOf(wire, reader, most);
        visit.works();
        const bool announcedTooLarge = !body.readable && std::strtoull(wire.get_header_value("Content-Length").c_str(), nullptr, 10) > most;
        if (body.tooLarge || announcedTooLarge) {
            const Refusal refusal(413, "too-long", "A body may have " + std::to_string(most) + " bytes, inflated.");
            return send(request, dispatcher.refuse(request, refusal), reply, !body.readable);
        }
        if (!body.readable)
            return send(request, dispatcher.refuse(request, {400, "structure", "The body is not what its headers say."}), reply, true);
        request.body = std::move(body.text);
        send(request, dispatcher.serve(request), reply, false);
    };
    http.Get(".*", plain);
    http.Options(".*", plain);
    http.Post(".*", withBody);
    http.Put(".*", withBody);
    http.Patch(".*", withBody);
    http.Delete(".*", withBody);
    // What never reaches a handler: a malformed request line, an address that is too long.
    http.set_error_handler(httplib::Server::Handler([](const httplib::Request &, httplib::Response &reply) {
        if (reply.body.empty() && !reply.content_provider_)
            reply.set_content(toOperationOutcome({reply.status, "invalid", "The request is not understood."}), std::string(kFhirJson));
    }));
    http.set_exception_handler([](const httplib::Request &, httplib::Response &reply, auto) {
        reply.status = 500;
        reply.set_content(toOperationOutcome({500, "exception", "The hub has an internal problem; its log says more."}), std::string(kFhirJson));
    });
}

} // namespace hub
