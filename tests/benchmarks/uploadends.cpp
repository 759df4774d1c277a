// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/uploadends.h"

#include "sync/hub/storage.h"
#include "sync/hub/tokens.h"
#include "tests/benchmarks/report.h"
#include "tests/benchmarks/yearofdata.h"

#include <curl/curl.h>

namespace bench {

namespace {

std::size_t keep(char *bytes, std::size_t, std::size_t count, void *into)
{
    static_cast<std::string *>(into)->append(bytes, count);
    return count;
}

/// The fields of a noted request, with this hub's token.
curl_slist *fieldsOf(const http::Request &request, const std::string &token)
{
    curl_slist *fields = nullptr;
    for (const auto &[name, value] : request.headers) {
        const std::string line = name + ": " + (name == "Authorization" ? "Bearer " + token : value);
        fields = curl_slist_append(fields, line.c_str());
    }
    return fields;
}

} // namespace

LocalHub::LocalHub()
{
    hub::Config config;
    config.port = 0;
    config.data = m_folder / "hub";
    config.demo = true;
    config.threads = 4;
    config.requestsPerMinute = 100'000'000; // what is measured is the upload, not the patience
    m_server = bench::require(hub::Server::start(config, m_clock));
}

std::string LocalHub::signIn() const
{
    return m_server->storage().write([&](hub::db::Connection &database) {
        return hub::signIn(database, hub::Caller::Kind::Patient, kPatient.value, "bench", m_clock.now()).access;
    });
}

platform::Result<http::Response> NotingClient::send(const http::Request &request)
{
    if (request.method == http::Method::Post && request.url == m_fhirBase)
        m_bundles.push_back(request);
    else if (!m_sendingEnded && request.url.starts_with(m_fhirBase + "/$changes"))
        m_sendingEnded = std::chrono::steady_clock::now();
    return m_client.send(request);
}

double postWithCurl(const std::vector<http::Request> &bundles, const LocalHub &hub)
{
    const std::string token = hub.signIn();
    const std::string address = hub.fhirBase();
    return millisecondsOf([&] {
        CURL *curl = curl_easy_init();
        for (const http::Request &bundle : bundles) {
            std::string answer;
            curl_slist *fields = fieldsOf(bundle, token);
            curl_easy_setopt(curl, CURLOPT_URL, address.c_str());
            curl_easy_setopt(curl, CURLOPT_HTTPHEADER, fields);
            curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "gzip");
            curl_easy_setopt(curl, CURLOPT_POSTFIELDS, bundle.body.data());
            curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(bundle.body.size()));
            curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
            curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
            const CURLcode code = curl_easy_perform(curl);
            long status = 0;
            curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
            curl_slist_free_all(fields);
            if (code != CURLE_OK || status != 200)
                giveUp("curl: HTTP " + std::to_string(status) + " " + curl_easy_strerror(code) + " " + answer.substr(0, 300));
        }
        curl_easy_cleanup(curl);
    });
}

} // namespace bench
