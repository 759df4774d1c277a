// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/journal.h"
#include "app/services/syncadapter.h"
#include "sync/engine/syncengine.h"
#include "sync/http/curlhttpclient.h"
#include "tests/support/memorysync.h"
#include "tests/support/tempfolder.h"

#include <memory>
#include <set>
#include <string>

namespace testsupport {

/// A client that gives up sooner than a phone may: no test waits half a minute for a line that is dead.
class HastyClient final : public http::HttpClient {
public:
    platform::Result<http::Response> send(const http::Request &request) override;
    void cancel() override { m_client.cancel(); }

    std::chrono::milliseconds stall = std::chrono::seconds(1);
    int requests = 0;

private:
    http::CurlHttpClient m_client;
};

/// The app below its screens: an encrypted store, the journal that writes into it, and the engine with the adapters it has in
/// the app. Over real sockets.
class ReplicaDevice {
public:
    /// Where a device keeps what it knows.
    struct Disk {
        std::filesystem::path file;
        sqlite::Key key;
    };

    ReplicaDevice(const std::string &name, const services::Identity &identity, const platform::Clock &clock);
    /// With the disk of one that was there before, perhaps in another process.
    ReplicaDevice(const std::string &name, const services::Identity &identity, const platform::Clock &clock, Disk disk);
    /// The same file again, as after a crash: memory is lost, the disk is not.
    void restart();
    /// Until `restart`.
    void close();
    [[nodiscard]] const std::filesystem::path &file() const { return m_disk.file; }

    /// @param address of the hub, "http://127.0.0.1:8090"
    void link(const std::string &address, const std::string &accessToken);
    [[nodiscard]] engine::Outcome sync();
    /// Runs until all is delivered, at most so often; how many it took, or 0.
    [[nodiscard]] int syncUntilDone(int atMost);

    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] services::Journal &journal() { return *m_journal; }
    [[nodiscard]] const services::Identity &identity() const { return m_identity; }
    [[nodiscard]] int parked();

    HastyClient client;
    MemoryTokenStore tokens;
    engine::ServerProfile server;
    std::vector<engine::TypeSearch> searches;

private:
    void open();

    TempFolder m_folder;
    const Disk m_disk;
    const std::string m_name;
    const services::Identity m_identity;
    const platform::Clock &m_clock;
    std::unique_ptr<store::Store> m_store;
    std::set<std::string> m_waitedBefore;
    std::unique_ptr<services::Journal> m_journal;
};

/// How every measure is coded in these tests.
[[nodiscard]] mapping::MeasureCoding codingOf(const std::string &kind);

/// The value, or the end of the test program: what a test stands on.
template <typename T>
T must(platform::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "Not possible: %s\n", result.error().detail.c_str());
        std::abort();
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace testsupport
