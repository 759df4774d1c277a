// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/base/clock.h"
#include "tests/benchmarks/rawdatabase.h"
#include "tests/benchmarks/rows.h"
#include "tests/benchmarks/yearofdata.h"
#include "tests/support/tempfolder.h"

#include "bench_queries.h"

#include <sqlite3.h>

namespace bench {

namespace {

constexpr int kReads = 200;
constexpr int kBatch = 10; ///< reads before the next contender's turn
constexpr double kGoal = 1.15;
constexpr std::size_t kRowsOfOneRead = 90 + 14;

/// What a program without a domain would hold: the columns.
struct FlatFact {
    std::string id, patient, author, role, behalf, help, at, stamp, device, corrects;
    int offset = 0;
};
struct FlatMeasure {
    FlatFact fact;
    std::string kind, unit;
    double value = 0;
};
struct FlatDose {
    FlatFact fact;
    std::string medication, scheduledAt, state, reason;
    int scheduledOffset = 0;
};

FlatFact factOf(sqlite3_stmt *row)
{
    return {textOf(row, 0), textOf(row, 1), textOf(row, 2), textOf(row, 3), textOf(row, 4), textOf(row, 5), textOf(row, 6), textOf(row, 8),
        textOf(row, 9), textOf(row, 10), sqlite3_column_int(row, 7)};
}

/// The spans of a read, as instants for us and as text for the references.
struct Spans {
    explicit Spans(platform::Instant now)
        : to{now.ms + kDayMs}, ninetyDays{now.ms - 89 * kDayMs}, week{(now.ms / kDayMs - 6) * kDayMs}, toText(platform::toIso(to)),
          ninetyDaysText(platform::toIso(ninetyDays)), weekText(platform::toIso(week))
    {
    }

    platform::Instant to;
    platform::Instant ninetyDays;
    platform::Instant week;
    std::string toText, ninetyDaysText, weekText;
};

/// The statements of our stores through the sqlite3 calls, rows copied out.
class RawReader {
public:
    RawReader(const std::filesystem::path &file, const sqlite::Key *key)
        : m_database(file, key), m_measures(m_database.prepare(queries::k_measure_live)), m_doses(m_database.prepare(queries::k_dose_live))
    {
    }

    std::size_t read(const Spans &spans)
    {
        bindText(m_measures, 1, kPatient.value); // places in the order in which the text names them
        bindText(m_measures, 2, "weight");
        bindText(m_measures, 3, spans.ninetyDaysText);
        bindText(m_measures, 4, spans.toText);
        std::vector<FlatMeasure> measures;
        while (m_database.step(m_measures))
            measures.push_back({factOf(m_measures), textOf(m_measures, 11), textOf(m_measures, 13), sqlite3_column_double(m_measures, 12)});
        bindText(m_doses, 1, kPatient.value);
        bindText(m_doses, 2, spans.weekText);
        bindText(m_doses, 3, spans.toText);
        std::vector<FlatDose> doses;
        while (m_database.step(m_doses)) {
            doses.push_back({factOf(m_doses), textOf(m_doses, 11), textOf(m_doses, 12), textOf(m_doses, 14), textOf(m_doses, 15),
                sqlite3_column_int(m_doses, 13)});
        }
        return measures.size() + doses.size();
    }

private:
    RawDatabase m_database;
    sqlite3_stmt *m_measures;
    sqlite3_stmt *m_doses;
};

std::size_t read(store::Store &store, const Spans &spans)
{
    const auto measures = require(store.measures.live(kPatient, "weight", spans.ninetyDays, spans.to));
    const auto doses = require(store.doses.live(kPatient, spans.week, spans.to));
    return measures.size() + doses.size();
}

/// One batch; gives up when a read does not find what the year holds.
template <typename Read>
double timed(Read &&readOnce)
{
    std::size_t rows = 0;
    const double taken = millisecondsOf([&] {
        for (int i = 0; i < kBatch; ++i)
            rows += readOnce();
    });
    if (rows != kBatch * kRowsOfOneRead)
        giveUp("a read found " + std::to_string(rows / kBatch) + " rows");
    return taken;
}

} // namespace

std::vector<Row> storeReads(int rounds)
{
    const testsupport::TempFolder folder;
    const sqlite::Key key = sqlite::Key::random();
    const platform::Instant now = platform::SystemClock().now();
    const auto file = folder / "ours.db";
    fillYear(*require(store::Store::open(file, key, sqlite::Database::Mode::CreateIfMissing)), now);
    std::filesystem::copy_file(file, folder / "keyed.db");
    RawDatabase(folder / "keyed.db", &key).exportPlain(folder / "plain.db");

    const auto store = require(store::Store::open(file, key, sqlite::Database::Mode::MustExist));
    RawReader keyed(folder / "keyed.db", &key);
    RawReader plain(folder / "plain.db", nullptr);
    const Spans spans(now);
    Series ourTimes, keyedTimes, plainTimes;
    for (int round = 0; round < rounds; ++round) {
        double ours = 0, withKey = 0, without = 0;
        for (int done = 0; done < kReads; done += kBatch) {
            ours += timed([&] { return read(*store, spans); });
            withKey += timed([&] { return keyed.read(spans); });
            without += timed([&] { return plain.read(spans); });
        }
        ourTimes.add(ours);
        keyedTimes.add(withKey);
        plainTimes.add(without);
    }
    return {{"store reads, 200 x (90 days, a week) / raw SQLCipher", ourTimes.median(), keyedTimes.median(), "ms", kGoal},
        {"store reads, 200 x (90 days, a week) / plain SQLite", ourTimes.median(), plainTimes.median(), "ms", std::nullopt}};
}

} // namespace bench
