// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/trend.h"
#include "app/services/journal.h"
#include "platforms/base/clock.h"
#include "platforms/sqlite/transaction.h"
#include "tests/benchmarks/rawdatabase.h"
#include "tests/benchmarks/rows.h"
#include "tests/benchmarks/yearofdata.h"
#include "tests/support/tempfolder.h"

#include "bench_queries.h"

#include <sqlite3.h>

namespace bench {

namespace {

constexpr int kYearDays = 365;
constexpr int kFiveYears = 5 * kYearDays;
constexpr int kPerDay = 28; ///< 51,100 in five years
constexpr int kReads = 20;
constexpr double kFrame = 16; ///< one frame of a screen that shows sixty a second
constexpr double kGoal = 1.5;

void fill(store::Store &store, platform::Instant now, int days)
{
    auto all = require(sqlite::Transaction::begin(store.database()));
    std::int64_t made = 0;
    for (int day = days - 1; day >= 0; --day) {
        for (int i = 0; i < kPerDay; ++i) {
            domain::Measure measure{.kind = "glucose", .value = 80.0 + static_cast<double>(made % 97), .unit = "mg/dL"};
            measure.envelope.id = {"measure-" + std::to_string(made++)};
            measure.envelope.patient = kPatient;
            measure.envelope.author = {kPatient.value};
            measure.envelope.authorRole = domain::role::kPatient;
            measure.envelope.occurredAt = {{now.ms - day * kDayMs - i * 60'000}, 60};
            measure.envelope.stamp = {measure.envelope.occurredAt.at.ms, 0, "phone"};
            measure.envelope.deviceId = "phone";
            (void)require(store.measures.add(measure, store::Origin::Remote));
        }
    }
    require(all.commit());
}

domain::DayRange spanOf(platform::Instant now, int days)
{
    const domain::LocalDay today = domain::localDayOf({now, 60});
    return {{today.days - days + 1}, today};
}

/// From the file to what is drawn.
std::size_t ours(store::Store &store, const domain::DayRange &span)
{
    std::vector<domain::DayValues> values;
    for (const store::MeasureDay &day : require(store.measures.days(kPatient, "glucose", span)))
        values.push_back({day.day, day.count, day.low, day.high, day.total});
    std::size_t count = 0;
    for (const domain::TrendPoint &point : domain::trend(values, span, domain::stepFor(span.length())))
        count += static_cast<std::size_t>(point.count);
    return count;
}

/// The same SQL, every column of it read and nothing made of them.
class RawReader {
public:
    /// @param key none for a plain file
    RawReader(const std::filesystem::path &file, const sqlite::Key *key) : m_database(file, key), m_days(m_database.prepare(queries::k_measure_days)) {}

    std::size_t read(const domain::DayRange &span)
    {
        const std::string first = domain::toIso(span.first);
        const std::string last = domain::toIso(span.last);
        bindText(m_days, 1, kPatient.value);
        bindText(m_days, 2, "glucose");
        bindText(m_days, 3, first);
        bindText(m_days, 4, last);
        std::size_t count = 0;
        while (m_database.step(m_days)) {
            m_read += textOf(m_days, 0).size() + textOf(m_days, 1).size();
            for (int column = 3; column < 6; ++column)
                m_total += sqlite3_column_double(m_days, column);
            count += static_cast<std::size_t>(sqlite3_column_int(m_days, 2));
        }
        return count;
    }

private:
    RawDatabase m_database;
    sqlite3_stmt *m_days;
    std::size_t m_read = 0;
    double m_total = 0;
};

template <typename Read>
double timed(Read &&read, std::size_t expected)
{
    std::size_t found = 0;
    const double taken = millisecondsOf([&] {
        for (int i = 0; i < kReads; ++i)
            found = read();
    });
    if (found != expected)
        giveUp("a chart holds " + std::to_string(found) + " measures");
    return taken / kReads;
}

} // namespace

std::vector<Row> charts(int rounds)
{
    const testsupport::TempFolder folder;
    const sqlite::Key key = sqlite::Key::random();
    const platform::Instant now = platform::SystemClock().now();
    const auto file = folder / "ours.db";
    fill(*require(store::Store::open(file, key, sqlite::Database::Mode::CreateIfMissing)), now, 2 * kFiveYears);
    std::filesystem::copy_file(file, folder / "keyed.db");
    RawDatabase(folder / "keyed.db", &key).exportPlain(folder / "plain.db");

    const auto store = require(store::Store::open(file, key, sqlite::Database::Mode::MustExist));
    RawReader plain(folder / "plain.db", nullptr);
    RawReader keyed(folder / "keyed.db", &key);
    const domain::DayRange year = spanOf(now, kYearDays);
    const domain::DayRange five = spanOf(now, kFiveYears);
    const domain::DayRange ten = spanOf(now, 2 * kFiveYears);
    Series oneYear, fiveYears, tenYears, plainTimes, keyedTimes;
    for (int round = 0; round < rounds; ++round) {
        fiveYears.add(timed([&] { return ours(*store, five); }, std::size_t{kFiveYears} * kPerDay));
        plainTimes.add(timed([&] { return plain.read(five); }, std::size_t{kFiveYears} * kPerDay));
        keyedTimes.add(timed([&] { return keyed.read(five); }, std::size_t{kFiveYears} * kPerDay));
        oneYear.add(timed([&] { return ours(*store, year); }, std::size_t{kYearDays} * kPerDay));
        tenYears.add(timed([&] { return ours(*store, ten); }, std::size_t{2 * kFiveYears} * kPerDay));
    }
    return {{"chart of 51,100 measures in 5 years / one frame", fiveYears.median(), kFrame, "ms", 1.0},
        {"chart of 51,100 measures in 5 years / plain SQLite", fiveYears.median(), plainTimes.median(), "ms", kGoal},
        {"chart of 51,100 measures in 5 years / SQLCipher by hand", fiveYears.median(), keyedTimes.median(), "ms", kGoal},
        {"chart of 10 years / of 1 year (10 times the data)", tenYears.median(), oneYear.median(), "ms", 12.0}};
}

} // namespace bench
