// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/syncservice.h"

#include "app/services/packfetch.h"
#include "app/services/searches.h"
#include "app/services/syncadapter.h"
#include "platforms/base/bytes.h"
#include "platforms/base/filelock.h"
#include "platforms/base/logging.h"
#include "sync/engine/backoff.h"
#include "sync/http/curlhttpclient.h"

#include <QCoreApplication>

#include <chrono>
#include <cstring>
#include <mutex>
#include <set>

namespace services {

using namespace std::chrono_literals;

namespace {

constexpr platform::Logger kLog{"services"};
constexpr auto kSoon = 300ms;       // a person who confirms three doses causes one sync
constexpr auto kRegularly = 15min;  // the team's answers arrive without anybody asking
constexpr auto kSparingly = 60min;  // where that costs the person money, or their battery
constexpr auto kLastSuccessKey = "sync.lastSuccess";
constexpr auto kPacksAskedKey = "packs.askedOn";
constexpr auto kSoftwareKey = "sync.software"; // ours and the server's, as of the last run

std::uint32_t randomNumber()
{
    std::uint32_t number = 0;
    const std::string bytes = platform::randomBytes(sizeof number);
    std::memcpy(&number, bytes.data(), sizeof number);
    return number;
}

void fetchPacks(engine::Session &session, PackShelf &shelf, store::SettingStore &settings, const std::filesystem::path &incoming, const std::string &today)
{
    const auto opened = session.open();
    const auto outcomes = opened ? PackFetch(session, shelf, settings, incoming).run(today)
                                 : platform::Result<std::vector<InstallOutcome>>(opened.error());
    if (!outcomes) {
        kLog.info("Packs of the hub could not be fetched, and will be next time: " + outcomes.error().detail + ".");
        return;
    }
    for (const InstallOutcome &outcome : *outcomes) {
        kLog.info("A pack of the hub, " + outcome.pack.value + " " + outcome.version
            + (outcome.what == InstallOutcome::What::Installed ? ", is on the shelf." : ", was not taken."));
    }
    if (auto done = settings.set(kPacksAskedKey, today); !done)
        kLog.warning("The day of the packs could not be kept: " + done.error().detail + ".");
}

/// What was refused may pass with another version of the program or of the server: it waits again.
bool retryAfterUpgrade(store::Store &store, const engine::ServerProfile &server, const engine::Outcome &outcome)
{
    if (outcome.error || server.software.empty())
        return false;
    const std::string software = QCoreApplication::applicationVersion().toStdString() + ", " + server.software;
    const std::string before = store.settings.valueOr(kSoftwareKey, "");
    if (before == software)
        return false;
    const auto again = before.empty() ? platform::Result<int>(0) : store::ExchangeStore(store.database()).retryParked();
    if (auto done = store.settings.set(kSoftwareKey, software); !again || !done) {
        kLog.warning("What was refused before the upgrade stays aside for now.");
        return false;
    }
    return *again > 0;
}

} // namespace

struct SyncService::Background {
    http::CurlHttpClient client;
    engine::ServerProfile server;
    std::unique_ptr<store::Store> store; ///< opened on first use, in the worker's thread
    std::set<std::string> waitedBefore;  ///< what waited then and may still
    std::mutex mutex;                    ///< guards `current` and `mayRun`
    engine::SyncEngine *current = nullptr;
    bool mayRun = false; ///< a run that was asked for and has not begun must not begin after sharing was refused
    Worker worker; ///< last: its end waits for the running job, which uses the rest
};

SyncService::SyncService(const Profile &profile, TokenVault &tokens, Journal &journal, store::Store &store, const Library &library,
    const platform::Clock &clock, QObject *parent)
    : QObject(parent), m_profile(profile), m_tokens(tokens), m_journal(journal), m_store(store), m_library(library), m_clock(clock),
      m_background(std::make_unique<Background>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &SyncService::run);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SyncService::run);
    if (auto at = platform::zonedFromIso(m_store.settings.valueOr(kLastSuccessKey, "")))
        m_status.lastSuccess = *at;
    m_writtenByOthers = writtenByOthers();
    readQueue();
}

SyncService::~SyncService()
{
    forbidRuns();
    m_background.reset();
}

void SyncService::start()
{
    if (m_started)
        return;
    m_started = true;
    {
        const std::lock_guard lock(m_background->mutex);
        m_background->mayRun = true;
    }
    requestNow();
}

void SyncService::keepPacksOn(const std::filesystem::path &shelf, const std::filesystem::path &pictos)
{
    m_shelf.emplace(shelf, pictos);
    m_incomingPacks = shelf.string() + "-incoming"; // beside: what lies on the shelf is a pack
}

void SyncService::heed(platform::Surroundings &surroundings)
{
    m_surroundings = &surroundings;
    m_before = surroundings.state();
}

platform::Surroundings::State SyncService::surroundings() const
{
    return m_surroundings ? m_surroundings->state() : platform::Surroundings::State();
}

bool SyncService::mustSpare() const
{
    const platform::Surroundings::State now = surroundings();
    return now.isMetered || now.isBatteryLow;
}

std::chrono::milliseconds SyncService::regularly() const
{
    return mustSpare() ? std::chrono::milliseconds(kSparingly) : std::chrono::milliseconds(kRegularly);
}

void SyncService::heard(platform::Surroundings::Event event)
{
    if (event == platform::Surroundings::Event::GoingToSleep) {
        readQueue();
        m_sleepWaits = true;
        if (!m_started || (m_status.pending == 0 && !m_status.isRunning))
            return letSleep();
        return requestNow();
    }
    const platform::Surroundings::State before = std::exchange(m_before, surroundings());
    if (!m_started)
        return;
    if (m_before.isOnline && !before.isOnline)
        requestNow(); // whatever wait there was, it was for this
    else if (m_later.isActive() && !m_status.lastError)
        m_later.start(regularly());
}

void SyncService::letSleep()
{
    if (std::exchange(m_sleepWaits, false) && m_surroundings)
        m_surroundings->readyToSleep();
}

void SyncService::stop()
{
    m_started = false;
    m_again = false;
    m_soon.stop();
    m_later.stop();
    forbidRuns();
}

void SyncService::forbidRuns()
{
    const std::lock_guard lock(m_background->mutex);
    m_background->mayRun = false;
    if (m_background->current)
        m_background->current->cancel();
}

void SyncService::request()
{
    readQueue();
    emit statusChanged();
    if (m_started && !m_soon.isActive())
        m_soon.start();
}

void SyncService::requestNow()
{
    if (!m_started)
        return;
    m_soon.stop();
    run();
}

void SyncService::readQueue()
{
    if (const auto count = m_store.outbox.pendingCount())
        m_status.pending = *count;
    if (const auto parked = m_store.outbox.parked())
        m_status.parked = static_cast<int>(parked->size());
}

void SyncService::run()
{
    if (m_status.isRunning) {
        m_again = true;
        return;
    }
    m_later.stop();
    m_status.isRunning = true;
    m_status.percent = 0;
    m_status.nextTry.reset();
    emit statusChanged();
    // By its address: while the destructor waits for the worker, the pointer to it is empty already.
    m_background->worker.post([this, background = m_background.get(), shelf = mustSpare() ? std::nullopt : m_shelf, incoming = m_incomingPacks]() mutable {
        Background &here = *background;
        engine::Outcome outcome;
        bool mayPassNow = false;
        if (!here.store) {
            auto opened = m_profile.openStore();
            const auto waiting = opened ? store::ExchangeStore((**opened).database()).waiting() : platform::Result<std::set<std::string>>(opened.error());
            if (waiting) {
                here.store = std::move(*opened);
                here.waitedBefore = *waiting;
            } else {
                outcome.error = waiting.error();
            }
        }
        // One exchange at a time, also when the program runs twice.
        const auto lock = platform::FileLock::tryTake(m_profile.folder() / "sync.lock");
        if (!lock && !outcome.error)
            outcome.error = lock.error();
        if (here.store && lock) {
            // What a killed process had under way goes first.
            if (auto done = here.store->outbox.recoverInterrupted(); !done)
                kLog.warning("Interrupted sending could not be resumed: " + done.error().detail + ".");
            OutboxAdapter outbox(*here.store, [this](const std::string &kind) { return m_library.coding(kind); }, here.waitedBefore);
            ReplicaAdapter replica(*here.store, m_clock, [this](const platform::Stamp &stamp) { m_journal.observe(stamp); },
                [this](const std::string &kind) { return m_library.coding(kind); });
            IdMapAdapter ids(*here.store);
            engine::SyncEngine run({here.client, m_tokens, outbox, replica, m_clock, searchesFor(m_journal.identity()), &ids}, here.server, [this](const engine::Progress &progress) {
                QMetaObject::invokeMethod(this, [this, percent = progress.percent] {
                    m_status.percent = percent;
                    emit statusChanged();
                });
            });
            bool mayRun = false;
            {
                const std::lock_guard guard(here.mutex);
                mayRun = here.mayRun;
                here.current = &run;
            }
            if (mayRun)
                outcome = run.run();
            else
                outcome.error = platform::Error{platform::ErrorCode::Cancelled, "sending was stopped"};
            if (!outcome.error && outcome.pending == 0)
                here.waitedBefore.clear();
            mayPassNow = retryAfterUpgrade(*here.store, here.server, outcome);
            const std::string today = platform::toIsoDate(m_clock.zonedNow());
            if (shelf && !outcome.error && here.server.hasChangeFeed && here.store->settings.valueOr(kPacksAskedKey, "") != today) {
                engine::Session session(here.client, m_tokens, m_clock, here.server);
                fetchPacks(session, *shelf, here.store->settings, incoming, today);
            }
            const std::lock_guard guard(here.mutex);
            here.current = nullptr;
        }
        QMetaObject::invokeMethod(this, [this, outcome, mayPassNow] { finished(outcome, mayPassNow); });
    });
}

std::int64_t SyncService::writtenByOthers() const
{
    return m_store.database().queryInteger("PRAGMA data_version").value_or(0);
}

void SyncService::finished(const engine::Outcome &outcome, bool mayPassNow)
{
    m_status.isRunning = false;
    m_status.lastError = outcome.error;
    readQueue();
    letSleep();
    auto wait = regularly();
    if (outcome.error) {
        ++m_failures;
        kLog.info("The sync ended early: " + std::string(toToken(outcome.error->code)) + ", " + outcome.error->detail);
        // A refusal that time does not heal waits for the regular turn: the person may sign in again meanwhile.
        if (platform::isTransient(outcome.error->code)) {
            wait = outcome.retryAfter.value_or(engine::backoff(m_failures, randomNumber()));
            m_status.nextTry = platform::Instant{m_clock.now().ms + wait.count()};
        }
    } else {
        m_failures = 0;
        m_status.lastSuccess = m_clock.zonedNow();
        if (auto done = m_store.settings.set(kLastSuccessKey, toIso(*m_status.lastSuccess)); !done)
            kLog.warning("The time of the sync could not be kept: " + done.error().detail + ".");
    }
    emit statusChanged();
    // The sync writes over a connection of its own. When it wrote nothing, such as without a network, no screen has to read again.
    if (const std::int64_t now = writtenByOthers(); std::exchange(m_writtenByOthers, now) != now)
        emit applied();
    if (!m_started)
        return;
    if (std::exchange(m_again, false) || mayPassNow)
        m_soon.start();
    else
        m_later.start(wait);
}

} // namespace services
