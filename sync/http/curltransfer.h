// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http/httpclient.h"
#include "sync/http/pinnedtrust.h"

#include <curl/curl.h>

#include <array>
#include <future>
#include <memory>
#include <string>

namespace http {

/// One request on its way: the curl handle, what it refers to, and the promise its sender waits on. Private to this folder.
class CurlTransfer {
public:
    CurlTransfer(const Request &request, bool isLoopback, const std::string &userAgent, const std::string &authorityFile);
    ~CurlTransfer();
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

    [[nodiscard]] CURL *handle() const { return m_handle.get(); }
    [[nodiscard]] std::future<platform::Result<Response>> answer() { return m_answer.get_future(); }

    void finish(CURLcode code);
    void fail(platform::Error error) { m_answer.set_value(std::move(error)); }

private:
    static std::size_t onBody(char *data, std::size_t size, std::size_t count, void *self);
    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *self);

    struct Cleanup {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    std::string m_body; ///< curl reads it while sending
    std::size_t m_maxBytes;
    PinnedTrust m_trust;
    std::unique_ptr<curl_slist, Cleanup> m_fields;
    std::unique_ptr<CURL, Cleanup> m_handle;
    std::array<char, CURL_ERROR_SIZE> m_reason{};
    Response m_response;
    std::size_t m_headerBytes = 0;
    bool m_isTooLarge = false;
    std::promise<platform::Result<Response>> m_answer;
};

} // namespace http
