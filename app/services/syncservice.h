// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/journal.h"
#include "app/services/library.h"
#include "app/services/packshelf.h"
#include "app/services/profile.h"
#include "app/services/tokenvault.h"
#include "app/services/worker.h"
#include "platforms/surroundings.h"
#include "sync/engine/syncengine.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace services {

/// What the screens may say about sending and receiving. "Up to date" is only for an empty queue and no error.
struct SyncStatus {
    bool isRunning = false;
    int percent = 0;
    int pending = 0;
    int parked = 0;
    std::optional<platform::ZonedTime> lastSuccess;
    std::optional<platform::Error> lastError;
    std::optional<platform::Instant> nextTry;

    [[nodiscard]] bool isUpToDate() const { return !isRunning && pending == 0 && parked == 0 && lastSuccess && !lastError; }
};

/// Decides when to sync: soon after an entry, on demand, every quarter of an hour, when the network comes back, before the device
/// sleeps, and later and later after failures. Where the network is paid for by what is sent, or the battery is low, entries go
/// all the same, soon: they are small, and the device may not live. The rest can wait: the regular turn, and packs.
/// Runs the engine on a thread of its own, over a connection of its own; one run at a time.
class SyncService final : public QObject {
    Q_OBJECT

public:
    SyncService(const Profile &profile, TokenVault &tokens, Journal &journal, store::Store &store, const Library &library,
        const platform::Clock &clock, QObject *parent = nullptr);
    ~SyncService() override;

    [[nodiscard]] const SyncStatus &status() const { return m_status; }
    /// Within a moment, together with whatever else is asked for meanwhile.
    void request();
    /// At once.
    void requestNow();
    /// What the hub offers in packs comes onto this shelf as well, after an exchange and once a day. It teaches from the next start on.
    void keepPacksOn(const std::filesystem::path &shelf, const std::filesystem::path &pictos);
    /// Asked what the device can spare; outlives this. Who hears from it passes on what it says.
    void heed(platform::Surroundings &surroundings);
    void heard(platform::Surroundings::Event event);
    /// Until the next turn, when nothing happens before it.
    [[nodiscard]] std::chrono::milliseconds pause() const { return m_later.intervalAsDuration(); }
    /// For a patient who is not enrolled, or a test: nothing is sent until `start`.
    void start();
    /// Nothing more is sent or asked for until the next `start`; what is under way is broken off.
    void stop();

signals:
    void statusChanged();
    /// Something arrived: what is shown may have changed. Also after our own entries were acknowledged.
    void applied();

private:
    void run();
    void forbidRuns();
    [[nodiscard]] platform::Surroundings::State surroundings() const;
    [[nodiscard]] bool mustSpare() const;
    [[nodiscard]] std::chrono::milliseconds regularly() const;
    void letSleep();
    /// @param mayPassNow what was refused waits again, for an upgrade
    void finished(const engine::Outcome &outcome, bool mayPassNow);
    /// SQLite's data_version: another one after each change by another connection.
    [[nodiscard]] std::int64_t writtenByOthers() const;
    void readQueue();

    const Profile &m_profile;
    TokenVault &m_tokens;
    Journal &m_journal;
    store::Store &m_store;
    const Library &m_library;
    const platform::Clock &m_clock;
    SyncStatus m_status;
    QTimer m_soon;
    QTimer m_later;
    platform::Surroundings *m_surroundings = nullptr;
    platform::Surroundings::State m_before; ///< as it was when we last heard of it
    bool m_sleepWaits = false;
    std::optional<PackShelf> m_shelf;
    std::filesystem::path m_incomingPacks;
    bool m_started = false;
    bool m_again = false;
    int m_failures = 0;
    std::int64_t m_writtenByOthers = 0;

    struct Background; ///< what belongs to the worker's thread
    std::unique_ptr<Background> m_background;
};

} // namespace services
