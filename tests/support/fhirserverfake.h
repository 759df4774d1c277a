// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/engine/tokenstore.h"
#include "sync/fhir/bundle.h"
#include "sync/http/httpclient.h"

#include <deque>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace testsupport {

/// A care hub in process, behind the HttpClient port: enough of its contract for the engine, and faults on request.
class FhirServerFake final : public http::HttpClient {
public:
    enum class Route { Token, Metadata, Changes, Search, Bundle, Read, Put, Unknown };

    struct Fault {
        Route on;
        enum class Kind { Answer, LoseRequest, LoseAnswer, TruncateAnswer } kind = Kind::Answer;
        int status = 0;        ///< of Answer
        std::string body;      ///< of Answer
        http::Headers headers; ///< of Answer
        int times = 1;
    };

    struct Row {
        int version = 0;
        std::string json; ///< with meta
        bool isDeleted = false;
    };

    static constexpr const char *kIssuer = "https://hub.example";
    static constexpr const char *kBase = "https://hub.example/fhir/R4";

    explicit FhirServerFake(const platform::Clock &clock) : m_clock(clock) {}

    // What others do on the server.
    void put(const std::string &type, const std::string &id, const std::string &status);
    void remove(const std::string &type, const std::string &id);
    void restoreFromBackup() { ++m_epoch; }

    // What goes wrong, in the order it was asked for, each the next time its route is taken.
    void fail(Fault fault) { m_faults.push_back(std::move(fault)); }
    /// Runs once, between the writing and the answer of the next bundle.
    void duringNextBundle(std::function<void()> action) { m_duringBundle = std::move(action); }

    [[nodiscard]] engine::Tokens tokens() const;
    [[nodiscard]] std::string statusOf(const std::string &key) const;
    [[nodiscard]] int count(Route route) const;

    platform::Result<http::Response> send(const http::Request &request) override;
    void cancel() override { ++cancels; }

    std::map<std::string, Row> rows; ///< by "Type/id"
    std::vector<http::Request> requests;
    std::vector<Route> routes;
    std::set<std::string> poison;    ///< ids refused with 422
    std::set<std::string> explosive; ///< ids that make the server fail with 500
    std::set<std::string> forbiddenTypes;
    std::size_t maxEntries = 200;
    int refusalOfLargeBundles = 413;
    int maxPage = 1000;
    bool hasTransactions = true;
    bool hasChangeFeed = true; ///< without it there is only searching, by type
    bool tellsTheTime = true;  ///< in a Date header
    std::int64_t commitLagMs = 0; ///< what is written now bears the time of so long ago
    std::string nextHost;      ///< where links to the next page lead; empty: to this server
    bool hasEtags = true;
    bool answersBackwards = false;
    bool losesAnEntry = false;
    bool takesGzip = true;
    std::int64_t clockAheadMs = 0;
    std::string accessToken = "access-1"; ///< the one accepted now
    std::string refreshToken = "refresh-1";
    int puts = 0; ///< entries written by clients
    int cancels = 0;

private:
    [[nodiscard]] http::Response answer(Route route, const http::Request &request);
    [[nodiscard]] http::Response token(const http::Request &request);
    [[nodiscard]] http::Response metadata() const;
    [[nodiscard]] http::Response changes(const std::string &query) const;
    [[nodiscard]] http::Response search(const std::string &type, const std::string &query) const;
    [[nodiscard]] http::Response bundle(const std::string &body);
    [[nodiscard]] http::Response transaction(const fhir::Bundle &bundle);
    [[nodiscard]] http::Response batch(const fhir::Bundle &bundle);
    [[nodiscard]] http::Response read(const std::string &key) const;
    [[nodiscard]] http::Response putOne(const std::string &key, const http::Request &request);
    [[nodiscard]] int refusalOf(const std::string &key, const std::string &ifMatch) const;
    void store(const std::string &key, const std::string &json);
    [[nodiscard]] std::string location(const std::string &key) const;

    struct Change {
        std::string key;
        Row row;
    };

    const platform::Clock &m_clock;
    std::vector<Change> m_log;
    std::deque<Fault> m_faults;
    std::function<void()> m_duringBundle;
    int m_epoch = 1;
};

} // namespace testsupport
