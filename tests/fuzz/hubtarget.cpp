// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// A care hub in memory of this process, asked whatever the fuzzer makes up by a nurse and by a patient.
#include "tests/fuzz/fuzztargets.h"

#include "platforms/base/clock.h"
#include "sync/hub/audit.h"
#include "sync/hub/config.h"
#include "sync/hub/demodata.h"
#include "sync/hub/dispatcher.h"
#include "sync/hub/openstorage.h"
#include "sync/hub/tokens.h"
#include "tests/support/tempfolder.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>

namespace fuzz
{

namespace
{

constexpr const char *kNurse = "0190b7a0-0000-7000-8000-00000000c1a1";
constexpr const char *kPatient = "0190b7a0-0000-7000-8000-00000000d001";
constexpr int kUnlimited = 1'000'000'000;

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken: %s\n", promise);
    std::abort();
}

class HubInside
{
public:
    HubInside()
        : m_config(inFolder(m_folder.path())), m_storage(opened(m_config)), m_audit(*m_storage),
          m_hub{m_config, m_clock, *m_storage, hub::RateLimit(kUnlimited), hub::RateLimit(kUnlimited), m_metrics, {}}, m_dispatcher(m_hub, m_audit)
    {
        m_hub.baseUrl = "http://hub.example";
        hub::storeDemo(*m_storage, "fictitious password", m_clock.now());
        m_nurse = token(hub::Caller::Kind::Professional, kNurse);
        m_patient = token(hub::Caller::Kind::Patient, kPatient);
    }

    hub::Reply serve(hub::Request request)
    {
        std::string &authorization = request.headers["authorization"];
        if (authorization == "nurse")
            authorization = "Bearer " + m_nurse;
        else if (authorization == "patient")
            authorization = "Bearer " + m_patient;
        return m_dispatcher.serve(request);
    }

private:
    static hub::Config inFolder(const std::filesystem::path &folder)
    {
        hub::Config config;
        config.data = folder;
        config.threads = 2;
        return config;
    }
    static std::unique_ptr<hub::Storage> opened(const hub::Config &config)
    {
        auto storage = hub::openStorage(config, true);
        require(storage.has_value(), "the hub opens");
        return std::move(storage).value();
    }
    std::string token(hub::Caller::Kind kind, const char *subject)
    {
        return m_storage->write([&](auto &database) { return hub::signIn(database, kind, subject, "fuzzer", m_clock.now()).access; });
    }

    /// Stands still: tokens last as long as the fuzzer.
    struct StandingClock final : platform::Clock {
        [[nodiscard]] platform::Instant now() const override { return {1'795'000'000'000}; }
        [[nodiscard]] int offsetMinutesAt(platform::Instant) const override { return 60; }
    };

    testsupport::TempFolder m_folder;
    StandingClock m_clock;
    hub::Config m_config;
    std::unique_ptr<hub::Storage> m_storage;
    hub::Audit m_audit;
    hub::Metrics m_metrics;
    hub::Hub m_hub;
    hub::Dispatcher m_dispatcher;
    std::string m_nurse;
    std::string m_patient;
};

std::string_view lineOff(std::string_view &text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    return line;
}

/// "PUT /fhir/R4/Task/t?x=1", header lines, an empty line, the body.
hub::Request requestFrom(std::string_view text)
{
    hub::Request request;
    const std::string_view first = lineOff(text);
    const std::size_t blank = std::min(first.find(' '), first.size());
    request.method = first.substr(0, blank);
    const std::string_view target = first.substr(std::min(blank + 1, first.size()));
    const std::size_t question = std::min(target.find('?'), target.size());
    request.path = target.substr(0, question);
    request.query = hub::parametersFrom(target.substr(std::min(question + 1, target.size())));
    for (std::string_view line = lineOff(text); !line.empty(); line = lineOff(text)) {
        const std::size_t colon = std::min(line.find(':'), line.size());
        std::string name(line.substr(0, colon));
        std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        request.headers[name] = line.substr(std::min(colon + 2, line.size()));
    }
    request.body = text;
    request.remoteAddress = "127.0.0.1";
    request.id = "fuzz";
    return request;
}

} // namespace

void hubRequest(std::string_view bytes)
{
    static HubInside inside;
    const hub::Reply reply = inside.serve(requestFrom(bytes));
    require(reply.status >= 200 && reply.status < 500, "whatever is asked is answered, and no fault of the hub's");
    if (reply.body.empty() || reply.contentType.find("json") == std::string::npos)
        return;
    const hub::Json json = hub::Json::parse(reply.body, nullptr, false);
    require(json.is_object(), "every answer is well-formed JSON");
    const bool isFhirRefusal = reply.status >= 400 && reply.contentType == hub::kFhirJson;
    require(!isFhirRefusal || json.value("resourceType", "") == "OperationOutcome", "every refusal is an OperationOutcome");
    // A record of somebody who is neither theirs nor named by the request must not come out of it.
    require(bytes.find("d002") != std::string_view::npos || bytes.find("nurse") != std::string_view::npos
            || reply.body.find("0190b7a0-0000-7000-8000-00000000d002") == std::string::npos,
        "a patient is shown no other patient");
}

} // namespace fuzz
