// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/journal.h"
#include "app/services/syncadapter.h"
#include "app/services/tokenvault.h"
#include "platforms/base/uuid.h"
#include "sync/engine/syncengine.h"
#include "tests/benchmarks/rows.h"
#include "tests/benchmarks/uploadends.h"
#include "tests/benchmarks/yearofdata.h"
#include "tests/support/fakeclock.h"

namespace bench {

namespace {

constexpr int kDays = 30;
constexpr int kMessages = 10;
constexpr int kQuizzes = 4;
constexpr int kQuestions = 5;
constexpr int kResources = kDays + 2 * kDays + kMessages + kQuizzes;
constexpr double kGoal = 2.0;

struct Times {
    double sent = 0;     ///< everything is with the hub, and the outbox knows
    double exchanged = 0; ///< and what the hub has to say is here
};

/// A phone enrolled with a hub.
class Phone {
public:
    explicit Phone(const LocalHub &hub)
        : m_hub(hub), m_store(openStore()), m_tokens(openStore()),
          m_journal(*m_store, m_entryClock, {domain::role::kPatient, {kPatient.value}, kPatient, hub.address()}, "bench-phone")
    {
        (void)sync(0); // what the hub holds of its own: people, team, medicines
        m_medicines = require(m_store->medications.plan(kPatient));
        if (m_medicines.size() != 2)
            giveUp("the demo has other medicines than expected");
    }

    /// The entries of thirty days that end `monthsAgo` months ago.
    void enter(int monthsAgo)
    {
        const std::int64_t firstDay = m_clock.now().ms / kDayMs - (monthsAgo + 1) * kDays;
        for (int day = 0; day < kDays; ++day) {
            m_entryClock.set({(firstDay + day) * kDayMs + kDayMs / 3});
            require(m_journal.measure(kPatient, "weight", 72.0 + day % 9 * 0.1, "kg"));
            for (const domain::Medication &medicine : m_medicines)
                require(m_journal.dose(kPatient, {medicine.id, m_entryClock.zonedNow()}, domain::DoseEvent::State::Taken));
            if (day % (kDays / kMessages) == 0)
                require(m_journal.write(kPatient, "J'ai bien dormi, mes chevilles sont un peu gonflées ce soir.", {}));
            if (day % (kDays / kQuizzes) == 0 && day / (kDays / kQuizzes) < kQuizzes)
                answerQuiz();
        }
    }

    Times sync(int expected)
    {
        const std::string access = m_hub.signIn();
        require(m_tokens.save({m_hub.address(), m_hub.fhirBase(), access, {}, {m_clock.now().ms + kDayMs}, {}, "Patient/" + kPatient.value}));
        // After a month nothing is fresh: a new connection, and the hub is asked again what it can do.
        engine::ServerProfile server;
        m_client.emplace(m_hub.fhirBase());
        services::OutboxAdapter outbox(*m_store, [](const std::string &) { return mapping::MeasureCoding{"29463-7", "Body weight", 1}; });
        services::ReplicaAdapter replica(*m_store, m_clock, [](const platform::Stamp &) {});
        engine::SyncEngine run({*m_client, m_tokens, outbox, replica, m_clock}, server);
        engine::Outcome outcome;
        const auto begin = std::chrono::steady_clock::now();
        const double exchanged = millisecondsOf([&] { outcome = run.run(); });
        if (outcome.error)
            giveUp("the sync failed: " + outcome.error->detail);
        if (outcome.pushed != expected || outcome.parked != 0 || outcome.pending != 0)
            giveUp("the sync sent " + std::to_string(outcome.pushed) + " of " + std::to_string(expected));
        return {std::chrono::duration<double, std::milli>(m_client->sendingEnded().value() - begin).count(), exchanged};
    }

    [[nodiscard]] const std::vector<http::Request> &sentBundles() const { return m_client->bundles(); }

private:
    std::unique_ptr<store::Store> openStore() const
    {
        return require(store::Store::open(m_folder / "phone.db", m_key, sqlite::Database::Mode::CreateIfMissing));
    }

    void answerQuiz()
    {
        const domain::AttemptId attempt{platform::uuidV7(m_entryClock.now())};
        for (int question = 1; question <= kQuestions; ++question) {
            domain::Answer answer;
            answer.attempt = attempt;
            answer.unit = {"heart-failure", "daily-weighing"};
            answer.question = "q" + std::to_string(question);
            answer.competence = "weigh-daily";
            answer.chosen = {"a"};
            answer.verdict = domain::Answer::Verdict::Right;
            require(m_journal.answer(answer, kPatient));
        }
        require(m_store->answers.finish(attempt, kPatient));
    }

    const LocalHub &m_hub;
    testsupport::TempFolder m_folder;
    const sqlite::Key m_key = sqlite::Key::random();
    const platform::SystemClock m_clock;
    testsupport::FakeClock m_entryClock;
    std::unique_ptr<store::Store> m_store;
    services::TokenVault m_tokens;
    services::Journal m_journal;
    std::optional<NotingClient> m_client;
    std::vector<domain::Medication> m_medicines;
};

} // namespace

std::vector<Row> upload(int rounds)
{
    // Two hubs that get the same: each sees a bundle once, as a hub does.
    const LocalHub ourHub;
    const LocalHub curlsHub;
    Phone phone(ourHub);
    Series sent, exchanged, curl;
    for (int round = 0; round < rounds; ++round) {
        phone.enter(rounds - 1 - round);
        const Times times = phone.sync(kResources);
        sent.add(times.sent);
        exchanged.add(times.exchanged);
        curl.add(postWithCurl(phone.sentBundles(), curlsHub));
    }
    return {{"upload 30 days / curl with the same bodies", sent.median(), curl.median(), "ms", kGoal},
        {"upload 30 days and receive / curl, sending only", exchanged.median(), curl.median(), "ms", std::nullopt}};
}

} // namespace bench
