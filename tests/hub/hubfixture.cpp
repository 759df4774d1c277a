// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/hubfixture.h"

#include "sync/hub/storage.h"
#include "sync/hub/tokens.h"
#include "sync/hub/transfer.h"
#include "tests/support/postgrescluster.h"

#include <httplib.h>

#include <cstdlib>
#include <stdexcept>

namespace testsupport {

namespace {

hub::Config inFolder(hub::Config config, const std::filesystem::path &folder)
{
    config.port = 0;
    config.data = folder / "data";
    config.demo = true;
    config.demoPassword = kDemoPassword;
    config.threads = 4;
    if (isOnPostgres() && config.database.empty())
        config.database = PostgresCluster::newDatabase(std::getenv(kPostgresVariable));
    return config;
}

std::string tokenFor(hub::Storage &storage, hub::Caller::Kind kind, const std::string &subject, platform::Instant now)
{
    return storage.write([&](hub::db::Connection &database) { return hub::signIn(database, kind, subject, "test", now).access; });
}

Headers withToken(Headers headers, const std::string &token)
{
    if (!token.empty())
        headers.emplace("Authorization", "Bearer " + token);
    return headers;
}

} // namespace

bool isOnPostgres()
{
    return std::getenv(kPostgresVariable) != nullptr;
}

std::string at(const Json &json, const std::string &pointer)
{
    const Json::json_pointer place(pointer);
    if (!json.contains(place))
        return {};
    const Json &value = json.at(place);
    return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string Answer::at(const std::string &pointer) const
{
    return testsupport::at(json(), pointer);
}

std::string Answer::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

std::string Answer::issue(const std::string &field) const
{
    const Json outcome = json();
    if (!outcome.is_object() || outcome.value("resourceType", "") != "OperationOutcome")
        return "not an OperationOutcome";
    const Json value = outcome["issue"][0].value(field, Json(""));
    return value.is_array() ? value[0].get<std::string>() : value.get<std::string>();
}

std::string Answer::link(const std::string &relation) const
{
    for (const Json &link : json().value("link", Json::array())) {
        if (link["relation"] == relation)
            return link["url"];
    }
    return {};
}

namespace {

Answer askOver(httplib::Client &client, const std::string &address, const std::string &method, const std::string &pathOrUrl, const std::string &body,
    const Headers &headers)
{
    httplib::Request request;
    request.method = method;
    request.path = pathOrUrl.starts_with(address) ? pathOrUrl.substr(address.size()) : pathOrUrl;
    request.body = body;
    for (const auto &[name, value] : headers)
        request.headers.emplace(name, value);
    if (!headers.contains("Accept-Encoding"))
        request.headers.emplace("Accept-Encoding", "identity"); // else the library asks for what it can inflate
    const auto result = client.send(request);
    Answer answer;
    if (!result)
        return answer;
    answer.status = result->status;
    answer.body = result->body;
    for (const auto &[name, value] : result->headers)
        answer.headers[name] = value;
    return answer;
}

constexpr int kPatienceSeconds = 20;

} // namespace

Answer ask(const std::string &address, const std::string &method, const std::string &pathOrUrl, const std::string &body, const Headers &headers)
{
    httplib::Client client(address);
    client.set_read_timeout(kPatienceSeconds);
    return askOver(client, address, method, pathOrUrl, body, headers);
}

struct HubFixture::Connection {
    httplib::Client client;
};

HubFixture::HubFixture(hub::Config config)
{
    auto server = hub::Server::start(inFolder(std::move(config), m_folder.path()), clock);
    if (!server)
        throw std::runtime_error(server.error().detail);
    m_server = std::move(server).value();
}

HubFixture::~HubFixture() = default;

void HubFixture::keepConnection()
{
    m_connection.reset(new Connection{httplib::Client(address())});
    m_connection->client.set_read_timeout(kPatienceSeconds);
    m_connection->client.set_keep_alive(true);
    m_connection->client.set_tcp_nodelay(true);
}

Answer HubFixture::request(const std::string &method, const std::string &path, const std::string &body, const Headers &headers) const
{
    return m_connection ? askOver(m_connection->client, address(), method, path, body, headers) : ask(address(), method, path, body, headers);
}

Answer HubFixture::get(const std::string &path, const std::string &token, Headers headers) const
{
    return request("GET", path, {}, withToken(std::move(headers), token));
}

Answer HubFixture::put(const std::string &path, const Json &resource, const std::string &token, Headers headers) const
{
    headers.emplace("Content-Type", "application/fhir+json");
    return request("PUT", path, resource.dump(), withToken(std::move(headers), token));
}

Answer HubFixture::post(const std::string &path, const Json &body, const std::string &token, Headers headers) const
{
    headers.emplace("Content-Type", "application/fhir+json");
    return request("POST", path, body.dump(), withToken(std::move(headers), token));
}

Answer HubFixture::remove(const std::string &path, const std::string &token, Headers headers) const
{
    return request("DELETE", path, {}, withToken(std::move(headers), token));
}

Answer HubFixture::form(const std::string &path, const std::string &encoded, const std::string &token) const
{
    return request("POST", path, encoded, withToken({{"Content-Type", "application/x-www-form-urlencoded"}}, token));
}

std::string HubFixture::professional(const std::string &practitioner) const
{
    return tokenFor(storage(), hub::Caller::Kind::Professional, practitioner, clock.now());
}

std::string HubFixture::patient(const std::string &id) const
{
    return tokenFor(storage(), hub::Caller::Kind::Patient, id, clock.now());
}

std::string HubFixture::caregiver(const std::string &relatedPerson) const
{
    return tokenFor(storage(), hub::Caller::Kind::Caregiver, relatedPerson, clock.now());
}

void HubFixture::importAsOperator(const std::vector<Json> &resources) const
{
    std::string lines;
    for (const Json &resource : resources)
        lines += resource.dump() + '\n';
    hub::importResources(storage(), lines, hub::OnExisting::Update, clock.now());
}

Json practitioner(const std::string &id, const std::string &profession)
{
    const Json coding{{"system", "https://passerelle.example/fhir/CodeSystem/profession"}, {"code", profession}};
    return {{"resourceType", "Practitioner"}, {"id", id}, {"qualification", Json::array({{{"code", {{"coding", Json::array({coding})}}}}})}};
}

Json observation(const std::string &id, const std::string &patient, double value)
{
    return whole({{"resourceType", "Observation"}, {"id", id}, {"status", "final"}, {"subject", {{"reference", "Patient/" + patient}}},
        {"performer", Json::array({{{"reference", "Practitioner/" + kClaire}}})}, {"valueQuantity", {{"value", value}, {"unit", "kg"}}}});
}

Json dose(const std::string &id, const std::string &patient, const std::string &status, const std::string &time)
{
    return whole({{"resourceType", "MedicationAdministration"}, {"id", id}, {"status", status}, {"subject", {{"reference", "Patient/" + patient}}},
        {"effectiveDateTime", time}});
}

Json putEntry(const Json &resource, const std::string &ifMatch)
{
    const std::string url = resource["resourceType"].get<std::string>() + '/' + resource["id"].get<std::string>();
    Json entry{{"fullUrl", "https://example/" + url}, {"resource", resource}, {"request", {{"method", "PUT"}, {"url", url}}}};
    if (!ifMatch.empty())
        entry["request"]["ifMatch"] = ifMatch;
    return entry;
}

Json getEntry(const std::string &url)
{
    return {{"request", {{"method", "GET"}, {"url", url}}}};
}

Json bundleOf(const std::string &type, const std::vector<Json> &entries)
{
    return {{"resourceType", "Bundle"}, {"type", type}, {"entry", entries}};
}

} // namespace testsupport
