// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fhirserverfake.h"

#include "sync/fhir/json.h"
#include "sync/fhir/jsontext.h"
#include "sync/fhir/operationoutcome.h"
#include "sync/http/url.h"

#include <zlib.h>

#include <algorithm>
#include <charconv>

namespace testsupport {

namespace {

using http::Response;

Response reply(int status, std::string body = {}, http::Headers headers = {})
{
    Response response;
    response.status = status;
    response.body = std::move(body);
    response.headers = std::move(headers);
    return response;
}

Response refusal(int status, const std::string &code = "invalid", const std::string &diagnostics = {})
{
    fhir::OperationOutcome outcome;
    fhir::OperationOutcomeIssue &issue = outcome.issue.emplace_back();
    issue.severity = "error";
    issue.code = code;
    issue.diagnostics = diagnostics;
    return reply(status, fhir::write(outcome));
}

std::string withMeta(const std::string &json, int version, const std::string &lastUpdated)
{
    fhir::JsonValue root = fhir::parseJson(json).value();
    if (const auto at = std::find(root.names.begin(), root.names.end(), "meta"); at != root.names.end()) {
        root.items.erase(root.items.begin() + (at - root.names.begin()));
        root.names.erase(at);
    }
    const std::string meta = R"({"versionId":")" + std::to_string(version) + R"(","lastUpdated":")" + lastUpdated + R"("})";
    root.names.push_back("meta");
    root.items.push_back(fhir::parseJson(meta).value());
    std::string out;
    fhir::appendJson(out, root);
    return out;
}

std::string gunzip(const std::string &bytes)
{
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    std::string out(bytes.size() * 100 + 1000, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int end = inflate(&stream, Z_FINISH);
    out.resize(end == Z_STREAM_END ? stream.total_out : 0);
    inflateEnd(&stream);
    return out;
}

FhirServerFake::Route routeOf(const http::Request &request, const std::string &path)
{
    using Route = FhirServerFake::Route;
    if (path == "/oauth2/token")
        return Route::Token;
    if (path == "/fhir/R4/metadata")
        return Route::Metadata;
    if (path == "/fhir/R4/$changes")
        return Route::Changes;
    if (path == "/fhir/R4" && request.method == http::Method::Post)
        return Route::Bundle;
    if (path.starts_with("/fhir/R4/") && path.find('/', 9) == std::string::npos && request.method == http::Method::Get)
        return Route::Search;
    if (path.starts_with("/fhir/R4/"))
        return request.method == http::Method::Get ? Route::Read : Route::Put;
    return Route::Unknown;
}

} // namespace

void FhirServerFake::put(const std::string &type, const std::string &id, const std::string &status)
{
    store(type + '/' + id, R"({"resourceType":")" + type + R"(","id":")" + id + R"(","status":")" + status + R"("})");
}

void FhirServerFake::remove(const std::string &type, const std::string &id)
{
    Row &row = rows[type + '/' + id];
    row.isDeleted = true;
    m_log.push_back({type + '/' + id, row});
}

engine::Tokens FhirServerFake::tokens() const
{
    return {kIssuer, kBase, accessToken, refreshToken, {m_clock.now().ms + 600'000}, "patient/*.cruds", "Patient/p1"};
}

std::string FhirServerFake::statusOf(const std::string &key) const
{
    return fhir::parseJson(rows.at(key).json).value().find("status")->text;
}

int FhirServerFake::count(Route route) const
{
    return int(std::count(routes.begin(), routes.end(), route));
}

platform::Result<Response> FhirServerFake::send(const http::Request &request)
{
    const auto url = http::parseTrustedUrl(request.url);
    const Route route = url ? routeOf(request, url->path) : Route::Unknown;
    requests.push_back(request);
    routes.push_back(route);
    const auto fault = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &each) { return each.on == route; });
    Fault now{route, Fault::Kind::Answer, 0, {}, {}, 0};
    if (fault != m_faults.end()) {
        now = *fault;
        if (--fault->times == 0)
            m_faults.erase(fault);
    }
    const platform::Error lost{platform::ErrorCode::Offline, "the line dropped"};
    if (now.kind == Fault::Kind::LoseRequest)
        return lost;
    Response response = now.status != 0 ? reply(now.status, now.body, now.headers) : answer(route, request);
    if (now.kind == Fault::Kind::LoseAnswer)
        return lost;
    if (now.kind == Fault::Kind::TruncateAnswer)
        response.body.resize(response.body.size() / 2);
    if (tellsTheTime)
        response.serverDate = platform::Instant{m_clock.now().ms + clockAheadMs};
    return response;
}

Response FhirServerFake::answer(Route route, const http::Request &request)
{
    const http::Url url = http::parseUrl(request.url).value();
    if (route == Route::Token)
        return token(request);
    if (request.headers.value("Authorization") != "Bearer " + accessToken)
        return refusal(401, "login");
    std::string body = request.body;
    if (request.headers.value("Content-Encoding") == "gzip") {
        if (!takesGzip)
            return refusal(415, "not-supported");
        body = gunzip(body);
    }
    const std::string key = url.path.size() > 9 ? url.path.substr(9) : std::string();
    switch (route) {
    case Route::Metadata: return metadata();
    case Route::Changes: return hasChangeFeed ? changes(url.query) : reply(404);
    case Route::Search: return search(key, url.query);
    case Route::Bundle: return hasTransactions ? bundle(body) : reply(405);
    case Route::Read: return read(key);
    case Route::Put: return putOne(key, request);
    default: return reply(404, "<html>not found</html>");
    }
}

Response FhirServerFake::token(const http::Request &request)
{
    if (http::queryValue(request.body, "refresh_token") != refreshToken)
        return reply(400, R"({"error":"invalid_grant"})");
    accessToken += "+";
    return reply(200, R"({"access_token":")" + accessToken + R"(","token_type":"Bearer","expires_in":600})");
}

Response FhirServerFake::metadata() const
{
    const std::string interaction = hasTransactions ? R"({"code":"transaction"})" : R"({"code":"batch"})";
    return reply(200, R"({"resourceType":"CapabilityStatement","status":"active","kind":"instance","fhirVersion":"4.0.1","rest":[{"mode":"server","interaction":[)"
        + interaction + (hasChangeFeed ? R"(],"operation":[{"name":"changes","definition":"https://passerelle.example/fhir/OperationDefinition/changes"}])"
                                       : R"(],"resource":[{"type":"Task","interaction":[{"code":"read"},{"code":"search-type"}]},{"type":"Basic","interaction":[{"code":"read"}]}])")
        + "}]}");
}

Response FhirServerFake::changes(const std::string &query) const
{
    const std::string since = http::queryValue(query, "since").value_or("");
    const std::string prefix = "e" + std::to_string(m_epoch) + ".";
    std::size_t from = 0;
    if (!since.empty()) {
        if (!since.starts_with(prefix))
            return refusal(410, "expired");
        std::from_chars(since.data() + prefix.size(), since.data() + since.size(), from);
    }
    int asked = 0;
    const std::string count = http::queryValue(query, "_count").value_or("200");
    std::from_chars(count.data(), count.data() + count.size(), asked);
    const std::size_t to = std::min(m_log.size(), from + std::size_t(std::min(asked, maxPage)));

    fhir::Bundle page;
    page.type = "history";
    for (std::size_t i = from; i < to; ++i) {
        fhir::BundleEntry &entry = page.entry.emplace_back();
        const Change &change = m_log[i];
        entry.request.emplace();
        entry.request->url = change.key;
        entry.request->method = change.row.isDeleted ? "DELETE" : "PUT";
        if (!change.row.isDeleted)
            entry.resource = fhir::RawJson{change.row.json};
    }
    const std::string next = std::string(kBase) + "/$changes?_count=200&since=" + prefix + std::to_string(to);
    if (to < m_log.size())
        page.link.push_back({"next", next, {}});
    page.link.push_back({"monitor", next, {}});
    return reply(200, fhir::write(page));
}

Response FhirServerFake::search(const std::string &type, const std::string &query) const
{
    const std::string since = http::queryValue(query, "_lastUpdated").value_or("");
    int asked = 0;
    int from = 0;
    const std::string count = http::queryValue(query, "_count").value_or("20");
    const std::string offset = http::queryValue(query, "_offset").value_or("0");
    std::from_chars(count.data(), count.data() + count.size(), asked);
    std::from_chars(offset.data(), offset.data() + offset.size(), from);
    std::vector<std::pair<std::string, std::string>> found; // by time
    for (const auto &[key, row] : rows) {
        const std::string updated = fhir::parseJson(row.json).value().find("meta")->find("lastUpdated")->text;
        if (key.starts_with(type + '/') && !row.isDeleted && (since.empty() || updated >= since.substr(2)))
            found.emplace_back(updated, row.json);
    }
    std::ranges::sort(found);
    const int to = std::min(int(found.size()), from + std::min(asked, maxPage));
    fhir::Bundle page;
    page.type = "searchset";
    for (int i = from; i < to; ++i)
        page.entry.emplace_back().resource = fhir::RawJson{found[std::size_t(i)].second};
    if (to < int(found.size())) {
        const std::string at = nextHost.empty() ? kBase : nextHost;
        page.link.push_back({"next", at + "/" + type + "?_count=" + count + "&_lastUpdated=" + http::percentEncode(since) + "&_offset=" + std::to_string(to), {}});
    }
    return reply(200, fhir::write(page));
}

Response FhirServerFake::bundle(const std::string &body)
{
    const auto sent = fhir::read<fhir::Bundle>(body);
    if (!sent)
        return refusal(400, "structure");
    if (sent->type == "batch")
        return batch(*sent);
    if (sent->entry.size() > maxEntries)
        return refusal(refusalOfLargeBundles, "too-costly", "Transaction contains more entries than allowed");
    return transaction(*sent);
}

Response FhirServerFake::transaction(const fhir::Bundle &sent)
{
    for (const fhir::BundleEntry &entry : sent.entry) {
        if (const int status = refusalOf(entry.request->url, entry.request->ifMatch))
            return status == 500 ? reply(500, "<html>oops</html>") : refusal(status);
    }
    fhir::Bundle answered;
    answered.type = "transaction-response";
    for (const fhir::BundleEntry &entry : sent.entry) {
        const std::string &key = entry.request->url;
        store(key, entry.resource->text);
        ++puts;
        fhir::BundleResponse &response = answered.entry.emplace_back().response.emplace();
        response.status = "200 OK";
        response.location = hasEtags ? location(key) : std::string();
        response.etag = hasEtags ? "W/\"" + std::to_string(rows[key].version) + "\"" : std::string();
    }
    if (answersBackwards)
        std::reverse(answered.entry.begin(), answered.entry.end());
    if (losesAnEntry)
        answered.entry.pop_back();
    if (const auto action = std::exchange(m_duringBundle, {}))
        action();
    return reply(200, fhir::write(answered));
}

Response FhirServerFake::batch(const fhir::Bundle &sent)
{
    fhir::Bundle answered;
    answered.type = "batch-response";
    for (const fhir::BundleEntry &entry : sent.entry) {
        const Response one = read(entry.request->url);
        fhir::BundleEntry &item = answered.entry.emplace_back();
        item.resource = fhir::RawJson{one.body};
        item.response.emplace().status = std::to_string(one.status);
    }
    return reply(200, fhir::write(answered));
}

Response FhirServerFake::read(const std::string &key) const
{
    const auto row = rows.find(key);
    if (row == rows.end())
        return refusal(404, "not-found");
    return row->second.isDeleted ? refusal(410, "deleted") : reply(200, row->second.json);
}

Response FhirServerFake::putOne(const std::string &key, const http::Request &request)
{
    if (const int status = refusalOf(key, request.headers.value("If-Match").value_or("")))
        return refusal(status);
    store(key, request.body);
    ++puts;
    return reply(200, rows[key].json, {{"ETag", "W/\"" + std::to_string(rows[key].version) + "\""}});
}

int FhirServerFake::refusalOf(const std::string &key, const std::string &ifMatch) const
{
    const std::string id = key.substr(key.find('/') + 1);
    if (forbiddenTypes.contains(key.substr(0, key.find('/'))))
        return 403;
    if (poison.contains(id))
        return 422;
    if (explosive.contains(id))
        return 500;
    const auto row = rows.find(key);
    const std::string current = row == rows.end() ? std::string() : "W/\"" + std::to_string(row->second.version) + "\"";
    return !ifMatch.empty() && ifMatch != current ? 412 : 0;
}

void FhirServerFake::store(const std::string &key, const std::string &json)
{
    Row &row = rows[key];
    ++row.version;
    row.isDeleted = false;
    row.json = withMeta(json, row.version, platform::toIso(platform::Instant{m_clock.now().ms + std::int64_t(m_log.size()) - commitLagMs}));
    m_log.push_back({key, row});
}

std::string FhirServerFake::location(const std::string &key) const
{
    return std::string(kBase) + '/' + key + "/_history/" + std::to_string(rows.at(key).version);
}

} // namespace testsupport
