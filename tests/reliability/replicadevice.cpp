// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/reliability/replicadevice.h"

#include "platforms/base/hlc.h"

namespace testsupport {

using namespace std::chrono_literals;

platform::Result<http::Response> HastyClient::send(const http::Request &request)
{
    ++requests;
    http::Request hasty = request;
    hasty.timeouts = {2s, 30s, stall};
    return m_client.send(hasty);
}

ReplicaDevice::ReplicaDevice(const std::string &name, const services::Identity &identity, const platform::Clock &clock)
    : m_disk{m_folder / "device.db", sqlite::Key::random()}, m_name(name), m_identity(identity), m_clock(clock)
{
    open();
}

ReplicaDevice::ReplicaDevice(const std::string &name, const services::Identity &identity, const platform::Clock &clock, Disk disk)
    : m_disk(std::move(disk)), m_name(name), m_identity(identity), m_clock(clock)
{
    open();
}

void ReplicaDevice::open()
{
    m_store = must(store::Store::open(m_disk.file, m_disk.key, sqlite::Database::Mode::CreateIfMissing));
    must(m_store->outbox.recoverInterrupted());
    m_waitedBefore = must(store::ExchangeStore(m_store->database()).waiting());
    m_journal = std::make_unique<services::Journal>(*m_store, m_clock, m_identity, m_name);
}

void ReplicaDevice::close()
{
    m_journal.reset();
    m_store.reset();
}

void ReplicaDevice::restart()
{
    close();
    server = {};
    open();
}

void ReplicaDevice::link(const std::string &address, const std::string &accessToken)
{
    tokens.tokens = engine::Tokens{address, address + "/fhir/R4", accessToken, {}, {m_clock.now().ms + 365LL * 86'400'000}, {}, {}};
}

engine::Outcome ReplicaDevice::sync()
{
    services::OutboxAdapter outbox(*m_store, codingOf, m_waitedBefore);
    services::ReplicaAdapter replica(*m_store, m_clock, [this](const platform::Stamp &stamp) { m_journal->observe(stamp); }, codingOf);
    must(m_store->outbox.recoverInterrupted());
    services::IdMapAdapter ids(*m_store);
    engine::SyncEngine run({client, tokens, outbox, replica, m_clock, searches, &ids}, server);
    return run.run();
}

int ReplicaDevice::syncUntilDone(int atMost)
{
    for (int tries = 1; tries <= atMost; ++tries) {
        const engine::Outcome outcome = sync();
        if (!outcome.error && outcome.pending == 0)
            return tries;
    }
    return 0;
}

int ReplicaDevice::parked()
{
    return int(must(m_store->outbox.parked()).size());
}

mapping::MeasureCoding codingOf(const std::string &kind)
{
    return kind == "weight" ? mapping::MeasureCoding{"29463-7", "Body weight", 1} : mapping::MeasureCoding{"8867-4", "Heart rate", 0};
}

} // namespace testsupport
