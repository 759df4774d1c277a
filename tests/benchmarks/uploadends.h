// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/http/curlhttpclient.h"
#include "sync/hub/server.h"
#include "tests/support/tempfolder.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bench {

/// A hub with the demo's people, in this process, on loopback.
class LocalHub {
public:
    LocalHub();

    [[nodiscard]] const std::string &address() const { return m_server->address(); }
    [[nodiscard]] std::string fhirBase() const { return address() + "/fhir/R4"; }
    /// A fresh access token of the patient.
    [[nodiscard]] std::string signIn() const;

private:
    testsupport::TempFolder m_folder;
    platform::SystemClock m_clock;
    std::unique_ptr<hub::Server> m_server;
};

/// The app's client, which also notes what the engine posts, and when it turns from sending to receiving.
class NotingClient final : public http::HttpClient {
public:
    explicit NotingClient(std::string fhirBase) : m_fhirBase(std::move(fhirBase)) {}

    platform::Result<http::Response> send(const http::Request &request) override;
    void cancel() override { m_client.cancel(); }

    [[nodiscard]] const std::vector<http::Request> &bundles() const { return m_bundles; }
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> sendingEnded() const { return m_sendingEnded; }

private:
    std::string m_fhirBase;
    http::CurlHttpClient m_client;
    std::vector<http::Request> m_bundles;
    std::optional<std::chrono::steady_clock::time_point> m_sendingEnded;
};

/// The reference: curl's easy interface, one connection, the same bytes. Milliseconds until the last answer is read.
[[nodiscard]] double postWithCurl(const std::vector<http::Request> &bundles, const LocalHub &hub);

} // namespace bench
