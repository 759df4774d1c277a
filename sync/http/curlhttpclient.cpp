// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/http/curlhttpclient.h"

#include "sync/http/curltransfer.h"
#include "sync/http/url.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace http {

namespace {

using platform::Error;
using platform::ErrorCode;

constexpr int kPollMs = 1000; // only a safety net: every event wakes the poll
constexpr int kRestMs = 24 * 60 * 60 * 1000;

bool hasLineBreak(const Headers &headers)
{
    return std::any_of(headers.begin(), headers.end(), [](const Headers::Field &field) {
        return (field.first + field.second).find_first_of("\r\n") != std::string::npos;
    });
}

void initialiseCurlOnce()
{
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(done);
}

} // namespace

/// The thread that owns the multi handle. Other threads only touch the two lists under the mutex, then wake it.
class CurlHttpClient::Loop {
public:
    explicit Loop(Options options) : m_options(std::move(options)), m_multi(curl_multi_init()), m_thread([this] { run(); }) {}

    ~Loop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isStopping = true;
        }
        curl_multi_wakeup(m_multi);
        m_thread.join();
        curl_multi_cleanup(m_multi);
    }

    platform::Result<Response> send(const Request &request, bool isLoopback)
    {
        auto transfer = std::make_unique<CurlTransfer>(request, isLoopback, m_options.userAgent, m_options.authorityFile);
        if (!transfer->handle())
            return Error{ErrorCode::Unavailable, "curl gave no handle"};
        auto answer = transfer->answer();
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(transfer));
        }
        curl_multi_wakeup(m_multi);
        return answer.get();
    }

    void cancel()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isCancelling = true;
        }
        curl_multi_wakeup(m_multi);
    }

private:
    using Transfers = std::vector<std::unique_ptr<CurlTransfer>>;

    void run()
    {
        while (takeOrders()) {
            int running = 0;
            curl_multi_perform(m_multi, &running);
            finishDone();
            // With nothing on its way the thread sleeps until it is woken: an app that rests must not use the battery.
            curl_multi_poll(m_multi, nullptr, 0, m_running.empty() ? kRestMs : kPollMs, nullptr);
        }
    }

    /// False when it is time to end.
    bool takeOrders()
    {
        Transfers waiting;
        bool isCancelling = false;
        bool isStopping = false;
        {
            const std::lock_guard lock(m_mutex);
            waiting.swap(m_waiting);
            isCancelling = std::exchange(m_isCancelling, false);
            isStopping = m_isStopping;
        }
        if (isCancelling || isStopping) {
            for (auto &[handle, transfer] : m_running) {
                curl_multi_remove_handle(m_multi, handle);
                transfer->fail({ErrorCode::Cancelled, "cancelled"});
            }
            m_running.clear();
            for (auto &transfer : waiting)
                transfer->fail({ErrorCode::Cancelled, "cancelled"});
            return !isStopping;
        }
        for (auto &transfer : waiting) {
            CURL *const handle = transfer->handle();
            curl_multi_add_handle(m_multi, handle);
            m_running.emplace(handle, std::move(transfer));
        }
        return true;
    }

    void finishDone()
    {
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            const CURLcode code = message->data.result; // the message dies with the next curl call
            auto done = m_running.extract(message->easy_handle);
            curl_multi_remove_handle(m_multi, done.key());
            done.mapped()->finish(code);
        }
    }

    const Options m_options;
    CURLM *const m_multi;
    std::map<CURL *, std::unique_ptr<CurlTransfer>> m_running;

    std::mutex m_mutex;
    Transfers m_waiting;
    bool m_isCancelling = false;
    bool m_isStopping = false;

    std::thread m_thread; // last: it uses everything above
};

CurlHttpClient::CurlHttpClient(Options options)
{
    initialiseCurlOnce();
    m_loop = std::make_unique<Loop>(std::move(options));
}

CurlHttpClient::~CurlHttpClient() = default;

platform::Result<Response> CurlHttpClient::send(const Request &request)
{
    const auto url = parseTrustedUrl(request.url);
    if (!url)
        return url.error();
    if (hasLineBreak(request.headers))
        return Error{ErrorCode::Invalid, "a header field contains a line break"};
    return m_loop->send(request, url->isLoopback());
}

void CurlHttpClient::cancel()
{
    m_loop->cancel();
}

} // namespace http
