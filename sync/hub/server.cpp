// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/server.h"

#include "platforms/base/logging.h"
#include "sync/http/curlhttpclient.h"
#include "sync/hub/audit.h"
#include "sync/hub/demodata.h"
#include "sync/hub/dispatcher.h"
#include "sync/hub/hub.h"
#include "sync/hub/openstorage.h"
#include "sync/hub/tls.h"
#include "sync/hub/wire.h"

#include <httplib.h>

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
    Impl(const Config &wanted, const platform::Clock &clock, std::unique_ptr<Storage> opened)
        : config(wanted), storage(std::move(opened)), audit(*storage),
          hub{config, clock, *storage, RateLimit(config.tokenRequestsPerMinute), {}, providerOf(config)}, dispatcher(hub, audit)
    {
    }

    Config config;
    std::unique_ptr<Storage> storage;
    Audit audit;
    Hub hub;
    Dispatcher dispatcher;
    std::string newDemoPassword;
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
    auto impl = std::make_unique<Impl>(config, clock, std::move(storage).value());
    impl->http = std::move(transport).value();
    httplib::Server &http = *impl->http;
    http.new_task_queue = [threads = config.threads] { return new httplib::ThreadPool(static_cast<std::size_t>(threads)); };
    http.set_tcp_nodelay(true); // an answer is one write; waiting to fill a packet would cost 40 ms
    http.set_keep_alive_timeout(kKeepAliveSeconds);
    http.set_keep_alive_max_count(kKeepAliveRequests);
    connect(http, impl->dispatcher, config);

    const int port = config.port == 0 ? http.bind_to_any_port(config.host) : (http.bind_to_port(config.host, config.port) ? config.port : -1);
    if (port < 0) {
        return Error{ErrorCode::Unavailable, "Port " + std::to_string(config.port) + " of " + config.host
                + " cannot be taken: another program may use it. Choose another with --listen."};
    }
    const bool ipv6 = config.host.find(':') != std::string::npos;
    const std::string address = (config.hasTls() ? "https://" : "http://") + (ipv6 ? '[' + config.host + ']' : config.host) + ':' + std::to_string(port);
    impl->hub.baseUrl = config.publicUrl.empty() ? address : config.publicUrl;
    impl->hub.tlsPins = pinsOf(config);
    try {
        if (config.demo)
            impl->newDemoPassword = storeDemo(*impl->storage, config.demoPassword, clock.now());
    } catch (const Refusal &refusal) {
        return Error{ErrorCode::Storage, "The demo data could not be stored: " + refusal.diagnostics};
    }
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
