// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/hubrig.h"

#include "platforms/base/clock.h"
#include "platforms/base/uuid.h"
#include "sync/hub/openstorage.h"
#include "sync/hub/resourcestore.h"
#include "sync/hub/tokens.h"
#include "tests/benchmarks/report.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fstream>

namespace bench {

namespace {

constexpr int kPerTransaction = 1000;
constexpr int kPerPatient = 500;

const platform::SystemClock kClock;

std::string measure(const std::string &id, const std::string &patient)
{
    const std::string when = platform::toIso(kClock.now());
    return R"({"resourceType":"Observation","id":")" + id + R"(","status":"final","category":[{"coding":[{"system":)"
        R"("http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],"code":{"coding":[{"system":)"
        R"("http://loinc.org","code":"29463-7","display":"Body weight"}]},"subject":{"reference":"Patient/)" + patient
        + R"("},"performer":[{"reference":"Patient/)" + patient + R"("}],"effectiveDateTime":")" + when
        + R"(","valueQuantity":{"value":72.4,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"}})";
}

void store(hub::ResourceWriter &writer, const std::string &type, const std::string &id, std::string text, const std::string &patient)
{
    hub::Json json = hub::Json::parse(text);
    writer.put({type, id, std::move(json), std::move(text)}, patient, {});
}

int freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(descriptor, reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        giveUp("no free port");
    ::close(descriptor);
    return ntohs(address.sin_port);
}

} // namespace

HubRig::HubRig(const std::string &database)
{
    m_config.data = m_folder / "hub";
    m_config.database = database;
    m_config.port = m_port = freePort();
    (void)bench::require(hub::openStorage(m_config, true));
}

void HubRig::fill(int count)
{
    const auto storage = bench::require(hub::openStorage(m_config, true));
    while (m_filled < count) {
        storage->write([&](hub::db::Connection &database) {
            hub::ResourceWriter writer(database, kClock.now());
            for (int i = 0; i < kPerTransaction && m_filled < count; ++i, ++m_filled) {
                const std::string patient = patientNumber(m_filled / kPerPatient);
                const std::string id = platform::uuidV7(kClock.now());
                store(writer, "Observation", id, measure(id, patient), patient);
            }
            writer.finish();
        });
    }
}

std::vector<std::string> HubRig::signIn(int count) const
{
    const auto storage = bench::require(hub::openStorage(m_config, true));
    return storage->write([&](hub::db::Connection &database) {
        hub::ResourceWriter writer(database, kClock.now());
        std::vector<std::string> tokens;
        for (int i = 0; i < count; ++i) {
            const std::string patient = patientNumber(i);
            store(writer, "Patient", patient, R"({"resourceType":"Patient","id":")" + patient + R"(","name":[{"text":"Fictitious"}]})", patient);
            tokens.push_back(hub::signIn(database, hub::Caller::Kind::Patient, patient, "bench", kClock.now()).access);
        }
        writer.finish();
        return tokens;
    });
}

void HubRig::start()
{
    std::vector<std::string> command{PASSERELLE_HUB_PROGRAM, "--listen", "127.0.0.1:" + std::to_string(m_port), "--data", m_config.data.string()};
    if (!m_config.database.empty())
        command.insert(command.end(), {"--database", m_config.database});
    m_program = std::make_unique<Child>(std::move(command));
    m_program->awaitWord();
}

double HubRig::megabytes() const
{
    std::ifstream status("/proc/" + std::to_string(m_program->pid()) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            return std::stod(line.substr(6)) / 1024;
    }
    giveUp("the hub has ended");
}

std::string patientNumber(int number)
{
    std::string text = std::to_string(number);
    return "0190b7a0-0000-7000-9000-" + std::string(12 - text.size(), '0') + text;
}

std::string uploadOf(const std::string &patient, int entries)
{
    std::string bundle = R"({"resourceType":"Bundle","type":"transaction","entry":[)";
    for (int i = 0; i < entries; ++i) {
        const std::string id = platform::uuidV7(kClock.now());
        bundle += (i > 0 ? "," : "") + (R"({"fullUrl":"urn:uuid:)" + id + R"(","resource":)" + measure(id, patient)
            + R"(,"request":{"method":"PUT","url":"Observation/)" + id + R"("}})");
    }
    return bundle + "]}";
}

} // namespace bench
