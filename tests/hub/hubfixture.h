// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/config.h"
#include "sync/hub/rawjson.h"
#include "sync/hub/server.h"
#include "tests/hub/wholeresource.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempfolder.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace testsupport {

using hub::Json;

inline const std::string kClaire = "0190b7a0-0000-7000-8000-00000000c1a1";
inline const std::string kDurand = "0190b7a0-0000-7000-8000-00000000d001";
inline const std::string kMartin = "0190b7a0-0000-7000-8000-00000000d002";
inline const std::string kDupont = "0190b7a0-0000-7000-8000-00000000d003";

using Headers = std::multimap<std::string, std::string>;

[[nodiscard]] std::string at(const Json &json, const std::string &pointer);

struct Answer {
    int status = 0;  ///< 0: no answer came
    std::string body;
    std::map<std::string, std::string> headers;

    [[nodiscard]] Json json() const { return Json::parse(body, nullptr, false); }
    /// The value at a JSON pointer as text, "" when there is none.
    [[nodiscard]] std::string at(const std::string &pointer) const;
    [[nodiscard]] std::vector<Json> entries() const { return json().value("entry", std::vector<Json>()); }
    [[nodiscard]] std::string header(const std::string &name) const;
    /// `issue[0].<field>` of an OperationOutcome.
    [[nodiscard]] std::string issue(const std::string &field) const;
    /// The address of a Bundle link; empty when there is none.
    [[nodiscard]] std::string link(const std::string &relation) const;
};

/// One request to a hub at `address`, over a connection of its own.
Answer ask(const std::string &address, const std::string &method, const std::string &pathOrUrl, const std::string &body = {},
    const Headers &headers = {});

/// Where this variable names the folder of a PostgreSQL server's socket, hubs keep their data there: so every test of the hub runs
/// on both storages. Set by passerelle-with-postgresql.
inline constexpr const char *kPostgresVariable = "PASSERELLE_TEST_POSTGRESQL";
[[nodiscard]] bool isOnPostgres();

/// A hub with the demo's people, in this process, on a free port, its clock moved by hand.
class HubFixture {
public:
    explicit HubFixture(hub::Config config = {});
    ~HubFixture();

    /// From now on every request goes over one connection, one after the other: for a test that makes thousands of them.
    void keepConnection();

    Answer get(const std::string &path, const std::string &token, Headers headers = {}) const;
    Answer put(const std::string &path, const Json &resource, const std::string &token, Headers headers = {}) const;
    Answer post(const std::string &path, const Json &body, const std::string &token, Headers headers = {}) const;
    Answer remove(const std::string &path, const std::string &token, Headers headers = {}) const;
    Answer form(const std::string &path, const std::string &encoded, const std::string &token = {}) const;

    /// Access tokens made without the sign-in, which has tests of its own.
    [[nodiscard]] std::string professional(const std::string &practitioner = kClaire) const;
    [[nodiscard]] std::string patient(const std::string &id) const;
    [[nodiscard]] std::string caregiver(const std::string &relatedPerson) const;
    void importAsOperator(const std::vector<Json> &resources) const;

    [[nodiscard]] hub::Storage &storage() const { return m_server->storage(); }
    [[nodiscard]] const std::string &address() const { return m_server->address(); }
    /// Where it really listens, whatever clients call it.
    [[nodiscard]] const std::string &listensAt() const { return m_server->listensAt(); }
    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder.path(); }

    FakeClock clock;

private:
    struct Connection;

    Answer request(const std::string &method, const std::string &path, const std::string &body, const Headers &headers) const;

    TempFolder m_folder;
    std::unique_ptr<hub::Server> m_server;
    std::unique_ptr<Connection> m_connection;
};

inline constexpr const char *kDemoPassword = "fictitious password";

/// `profession`: a code of ours, "nurse".
[[nodiscard]] Json practitioner(const std::string &id, const std::string &profession);
/// Made by Claire.
[[nodiscard]] Json observation(const std::string &id, const std::string &patient, double value = 72.5);
[[nodiscard]] Json dose(const std::string &id, const std::string &patient, const std::string &status, const std::string &time);
/// A PUT entry, `ifMatch` when not empty.
[[nodiscard]] Json putEntry(const Json &resource, const std::string &ifMatch = {});
[[nodiscard]] Json getEntry(const std::string &url);
[[nodiscard]] Json bundleOf(const std::string &type, const std::vector<Json> &entries);

} // namespace testsupport
