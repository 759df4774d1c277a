// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http/httpclient.h"

#include <memory>
#include <string>

namespace http {

/// HttpClient over libcurl. One thread of its own drives every transfer and keeps connections open between requests.
/// TLS is always verified, 1.2 at least; there is no switch to turn that off.
class CurlHttpClient final : public HttpClient {
public:
    struct Options {
        std::string userAgent = "Passerelle";
        std::string authorityFile; ///< PEM file of trusted authorities; empty for the system's
    };

    CurlHttpClient() : CurlHttpClient(Options()) {}
    explicit CurlHttpClient(Options options);
    ~CurlHttpClient() override;
    CurlHttpClient(const CurlHttpClient &) = delete;
    CurlHttpClient &operator=(const CurlHttpClient &) = delete;

    [[nodiscard]] platform::Result<Response> send(const Request &request) override;
    void cancel() override;

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace http
