// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/journal.h"
#include "tests/benchmarks/rawdatabase.h"
#include "tests/benchmarks/rows.h"
#include "tests/benchmarks/yearofdata.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempfolder.h"

#include <sqlite3.h>

#include <span>

namespace bench {

namespace {

constexpr int kMeasures = 2'000;
constexpr int kBatch = 100; ///< the contenders take turns after so many: a slow moment of the disk then meets them all
constexpr double kGoal = 1.15;

/// Texts as the columns want them, made before the clock starts: the reference pays for the database and nothing else.
struct ReadyMeasure {
    std::string id, patient, author, role, help, at, stamp, device, kind, unit;
    int offset = 0;
    double value = 0;
};

ReadyMeasure ready(const domain::Measure &measure)
{
    const domain::Envelope &e = measure.envelope;
    return {e.id.value, e.patient.value, e.author.value, e.authorRole.value, e.helpLevel.value, platform::toIso(e.occurredAt.at),
        platform::toText(e.stamp), e.deviceId, measure.kind, measure.unit, e.occurredAt.offsetMinutes, measure.value};
}

/// The same rows in the same tables, by hand.
class RawJournal {
public:
    RawJournal(const std::filesystem::path &file, const sqlite::Key *key)
        : m_database(file, key), m_begin(m_database.prepare("BEGIN IMMEDIATE")), m_commit(m_database.prepare("COMMIT")),
          m_fact(m_database.prepare("INSERT INTO fact (id, kind, patient_id, author_id, author_role, help_level, occurred_at, offset_minutes, "
                                    "stamp, device_id) VALUES (?, 'measure', ?, ?, ?, ?, ?, ?, ?, ?)")),
          m_measure(m_database.prepare("INSERT INTO measure (fact_id, kind, value, unit) VALUES (?, ?, ?, ?)")),
          m_outbox(m_database.prepare("INSERT INTO outbox (subject, subject_id, patient_id, state) VALUES ('measure', ?, ?, 'pending')"))
    {
    }

    void add(const ReadyMeasure &measure)
    {
        m_database.run(m_begin);
        bindText(m_fact, 1, measure.id);
        bindText(m_fact, 2, measure.patient);
        bindText(m_fact, 3, measure.author);
        bindText(m_fact, 4, measure.role);
        bindText(m_fact, 5, measure.help);
        bindText(m_fact, 6, measure.at);
        sqlite3_bind_int(m_fact, 7, measure.offset);
        bindText(m_fact, 8, measure.stamp);
        bindText(m_fact, 9, measure.device);
        m_database.run(m_fact);
        bindText(m_measure, 1, measure.id);
        bindText(m_measure, 2, measure.kind);
        sqlite3_bind_double(m_measure, 3, measure.value);
        bindText(m_measure, 4, measure.unit);
        m_database.run(m_measure);
        bindText(m_outbox, 1, measure.id);
        bindText(m_outbox, 2, measure.patient);
        m_database.run(m_outbox);
        m_database.run(m_commit);
    }

private:
    RawDatabase m_database;
    sqlite3_stmt *m_begin;
    sqlite3_stmt *m_commit;
    sqlite3_stmt *m_fact;
    sqlite3_stmt *m_measure;
    sqlite3_stmt *m_outbox;
};

std::vector<domain::Measure> measuresToAdd(store::Store &store)
{
    testsupport::FakeClock clock;
    services::Journal journal(store, clock, {domain::role::kPatient, {kPatient.value}, kPatient, {}}, "bench-phone");
    std::vector<domain::Measure> measures;
    for (int i = 0; i < kMeasures; ++i) {
        clock.advanceMinutes(1);
        measures.push_back({journal.envelope(kPatient), "weight", 72.0 + i % 9 * 0.1, "kg"});
    }
    return measures;
}

struct Times {
    double ours = 0;
    double keyed = 0;
    double plain = 0;
};

Times oneRound()
{
    const testsupport::TempFolder folder;
    const sqlite::Key key = sqlite::Key::random();
    const auto openStore = [&](const char *name) {
        return require(store::Store::open(folder / name, key, sqlite::Database::Mode::CreateIfMissing));
    };
    const auto store = openStore("ours.db");
    (void)openStore("keyed.db"); // the schema, then closed
    RawDatabase(folder / "keyed.db", &key).exportPlain(folder / "plain.db");
    RawJournal keyed(folder / "keyed.db", &key);
    RawJournal plain(folder / "plain.db", nullptr);

    const std::vector<domain::Measure> measures = measuresToAdd(*store);
    std::vector<ReadyMeasure> readyMeasures;
    for (const domain::Measure &measure : measures)
        readyMeasures.push_back(ready(measure));

    Times times;
    for (std::size_t from = 0; from < kMeasures; from += kBatch) {
        const std::span readyBatch(readyMeasures.data() + from, kBatch);
        times.ours += millisecondsOf([&] {
            for (const domain::Measure &measure : std::span(measures.data() + from, kBatch))
                require(store->measures.add(measure, store::Origin::Here));
        });
        times.keyed += millisecondsOf([&] {
            for (const ReadyMeasure &measure : readyBatch)
                keyed.add(measure);
        });
        times.plain += millisecondsOf([&] {
            for (const ReadyMeasure &measure : readyBatch)
                plain.add(measure);
        });
    }
    if (require(store->outbox.pendingCount()) != kMeasures)
        giveUp("the store did not keep every measure");
    return times;
}

} // namespace

std::vector<Row> storeWrites(int rounds)
{
    Series ours, keyed, plain;
    for (int round = 0; round < rounds; ++round) {
        const Times times = oneRound();
        ours.add(times.ours);
        keyed.add(times.keyed);
        plain.add(times.plain);
    }
    return {{"store writes, 2,000 measures / raw SQLCipher", ours.median(), keyed.median(), "ms", kGoal},
        {"store writes, 2,000 measures / plain SQLite", ours.median(), plain.median(), "ms", std::nullopt}};
}

} // namespace bench
