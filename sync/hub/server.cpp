// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/server.h"

#include "platforms/base/logging.h"
#include "sync/http/curlhttpclient.h"
#include "sync/hub/audit.h"
#include "sync/hub/connectionwatch.h"
#include "sync/hub/datalock.h"
#include "sync/hub/demodata.h"
#include "sync/hub/dispatcher.h"
#include "sync/hub/hub.h"
#include "sync/hub/openstorage.h"
#include "sync/hub/tls.h"
#include "sync/hub/wire.h"

#include <httplib.h>

#include <optional>
#include <thread>

namespace hub {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr platform::Logger kLog{"hub"};
constexpr int kKeepAliveSeconds = 5;
constexpr std::size_t kKeepAliveRequests = 10'000; // a first sync is many requests; one connection serves it all

std::unique_ptr<IdentityProvider> providerOf(const Config &config)
{
    if (!config.provider.isSet())
        return nullptr;
    return std::make_unique<IdentityProvider>(config.provider, std::make_unique<http::CurlHttpClient>());
}

} // namespace

struct Server::Impl {
    Impl(const Config &wanted, const platform::Clock &clock, std::optional<DataLock> taken, std::unique_ptr<Storage> opened)
        : config(wanted), lock(std::move(taken)), storage(std::move(opened)), audit(*storage),
          hub{config, clock, *storage, RateLimit(config.tokenRequestsPerMinute), RateLimit(config.requestsPerMinute), metrics, {}, providerOf(config)},
          dispatcher(hub, audit), watch(std::chrono::seconds(config.slowClientSeconds), metrics)
    {
    }

    Config config;
    std::optional<DataLock> lock; ///< of the data folder, where the data is in it
    std::unique_ptr<Storage> storage;
    Audit audit;
    Metrics metrics;
    Hub hub;
    Dispatcher dispatcher;
    ConnectionWatch watch;
    std::string newDemoPassword;
    std::string listensAt;
    std::unique_ptr<httplib::Server> http;
    std::thread listening;
};

Server::Server(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Server::~Server()
{
    stop();
}

Result<std::unique_ptr<Server>> Server::start(const Config &config, const platform::Clock &clock)
{
    auto transport = makeHttpServer(config); // before the data folder is touched: a wrong certificate leaves nothing behind
    if (!transport)
        return transport.error();
    auto storage = openStorage(config, true);
    if (!storage)
        return storage.error();
    // A database server is shared by several hubs, and has locks of its own.
    std::optional<DataLock> lock;
    if (config.database.empty()) {
        auto taken = DataLock::take(config.data);
        if (!taken)
            return taken.error();
        lock.emplace(std::move(taken).value());
    }
    auto impl = std::make_unique<Impl>(config, clock, std::move(lock), std::move(storage).value());
    impl->http = std::move(transport).value();
    httplib::Server &http = *impl->http;
    http.new_task_queue = [threads = config.threads] { return new httplib::ThreadPool(static_cast<std::size_t>(threads)); };
    http.set_tcp_nodelay(true); // an answer is one write; waiting to fill a packet would cost 40 ms
    http.set_keep_alive_timeout(kKeepAliveSeconds);
    http.set_keep_alive_max_count(kKeepAliveRequests);
    connect(http, impl->dispatcher, config, impl->watch);

    const int port = config.port == 0 ? http.bind_to_any_port(config.host) : (http.bind_to_port(config.host, config.port) ? config.port : -1);
    if (port < 0) {
        return Error{ErrorCode::Unavailable, "Port " + std::to_string(config.port) + " of " + config.host
                + " cannot be taken: another program may use it. Choose another with --listen."};
    }
    const bool ipv6 = config.host.find(':') != std::string::npos;
    const std::string address = (config.hasTls() ? "https://" : "http://") + (ipv6 ? '[' + config.host + ']' : config.host) + ':' + std::to_string(port);
    impl->listensAt = address;
    impl->hub.baseUrl = config.publicUrl.empty() ? address : config.publicUrl;
    impl->hub.tlsPins = pinsOf(config);
    try {
        if (config.demo)
            impl->newDemoPassword = storeDemo(*impl->storage, config.demoPassword, clock.now());
    } catch (const Refusal &refusal) {
        return Error{ErrorCode::Storage, "The demo data could not be stored: " + refusal.diagnostics};
    }
    impl->watch.start(port);
    impl->listening = std::thread([&http] { http.listen_after_bind(); });
    while (!http.is_running())
        std::this_thread::yield(); // a handful of turns: the socket is bound already
    kLog.info("The hub is listening.");
    return std::unique_ptr<Server>(new Server(std::move(impl)));
}

const std::string &Server::address() const
{
    return m_impl->hub.baseUrl;
}

const std::string &Server::listensAt() const
{
    return m_impl->listensAt;
}

const std::string &Server::newDemoPassword() const
{
    return m_impl->newDemoPassword;
}

Storage &Server::storage()
{
    return *m_impl->storage;
}

void Server::stop()
{
    if (!m_impl->listening.joinable())
        return;
    m_impl->http->stop();
    m_impl->listening.join();
    kLog.info("The hub has stopped.");
}

} // namespace hub
