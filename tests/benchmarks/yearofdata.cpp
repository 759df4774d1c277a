// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/yearofdata.h"

#include "app/services/journal.h"
#include "platforms/base/uuid.h"
#include "platforms/sqlite/transaction.h"
#include "tests/benchmarks/report.h"
#include "tests/support/fakeclock.h"

#include <limits>

namespace bench {

namespace {

constexpr int kDaysOfYear = 365;
constexpr int kDaysBetweenQuizzes = 18; // 20 in a year
constexpr int kQuestions = 5;
const domain::UnitRef kQuizUnit{"heart-failure", "daily-weighing"};
constexpr const char *kUnits[]{"daily-weighing", "signs-that-mean-call", "taking-tablets", "drinking-enough", "eating-less-salt"};

class Year {
public:
    Year(store::Store &store, platform::Instant now, int years)
        : m_store(store), m_now(now), m_days(years * kDaysOfYear), m_journal(store, m_clock, {domain::role::kPatient, {kPatient.value}, kPatient, {}}, "bench-phone")
    {
    }

    void fill()
    {
        auto all = require(sqlite::Transaction::begin(m_store.database()));
        m_clock.set({m_now.ms - m_days * kDayMs});
        addRecords();
        for (int day = 0; day < m_days; ++day)
            addDay(day);
        for (const store::OutboxRow &row : require(m_store.outbox.take(std::numeric_limits<int>::max(), m_now)))
            require(m_store.outbox.acknowledge(row.seq));
        require(all.commit());
    }

private:
    void addRecords()
    {
        const domain::Person jeanne{{kPatient.value}, domain::role::kPatient, "Jeanne", "Durand", "Mme", "1948-04-12", "female", "", ""};
        require(m_store.people.savePatient(jeanne, m_journal.envelope(kPatient)));
        for (const domain::MedicationId &id : m_medicines) {
            const domain::Medication medicine{id, kPatient, "bisoprolol", "1 comprimé", {{8, 0}}, platform::toIsoDate(m_clock.zonedNow()), {}, true};
            require(m_store.medications.save(medicine, m_journal.envelope(kPatient)));
        }
        m_path.id = {platform::uuidV7(m_clock.now())};
        m_path.patient = kPatient;
        for (const char *unit : kUnits) {
            const domain::UnitRef ref{"heart-failure", unit};
            m_path.units.push_back({domain::taskId(m_path.id, ref), ref, false, {}});
        }
        require(m_store.paths.save(m_path, m_journal.envelope(kPatient), store::Origin::Remote));
    }

    void addDay(int day)
    {
        m_clock.set({m_now.ms - (m_days - 1 - day) * kDayMs});
        const platform::ZonedTime eight{{m_clock.now().ms / kDayMs * kDayMs + 7 * kDayMs / 24}, 60};
        require(m_journal.measure(kPatient, "weight", 72.0 + day % 9 * 0.1, "kg"));
        for (const domain::MedicationId &id : m_medicines)
            require(m_journal.dose(kPatient, {id, eight}, domain::DoseEvent::State::Taken));
        if (day % kDaysBetweenQuizzes == 0 && day % kDaysOfYear / kDaysBetweenQuizzes < 20)
            addQuiz();
    }

    void addQuiz()
    {
        const domain::AttemptId attempt{platform::uuidV7(m_clock.now())};
        for (int question = 1; question <= kQuestions; ++question) {
            domain::Answer answer;
            answer.attempt = attempt;
            answer.unit = kQuizUnit;
            answer.question = "q" + std::to_string(question);
            answer.competence = "weigh-daily";
            answer.chosen = {"a"};
            answer.verdict = domain::Answer::Verdict::Right;
            require(m_journal.answer(answer, kPatient));
        }
        require(m_journal.finishQuiz(kPatient, attempt, domain::taskId(m_path.id, kQuizUnit), kQuizUnit));
    }

    store::Store &m_store;
    platform::Instant m_now;
    int m_days;
    testsupport::FakeClock m_clock;
    services::Journal m_journal;
    domain::EducationPath m_path;
    const std::vector<domain::MedicationId> m_medicines{{platform::uuidV7(m_now)}, {platform::uuidV7(m_now)}};
};

} // namespace

void fillYear(store::Store &store, platform::Instant now, int years)
{
    Year(store, now, years).fill();
}

} // namespace bench
