// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/workspace.h"
#include "app/viewmodels/measuresviewmodel.h"
#include "app/viewmodels/medicinesviewmodel.h"
#include "app/viewmodels/todayviewmodel.h"
#include "platforms/dummy/memorykeystore.h"
#include "platforms/sqlite/transaction.h"
#include "tests/benchmarks/heardqueries.h"
#include "tests/benchmarks/rows.h"
#include "tests/benchmarks/yearofdata.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace bench {

namespace {

constexpr int kYearDays = 365;
constexpr int kReads = 5;
constexpr double kFrame = 16; ///< one frame of a screen that shows sixty a second
constexpr std::array kTimes{domain::TimeOfDay{7, 0}, domain::TimeOfDay{8, 0}, domain::TimeOfDay{12, 0}, domain::TimeOfDay{16, 0}, domain::TimeOfDay{20, 0},
    domain::TimeOfDay{22, 0}};
constexpr int kGlucosesADay = 25;

/// 28 measures and 11 doses a day: 51,100 and 20,075 in five years.
void fill(store::Store &store, const platform::Clock &clock, int days)
{
    auto all = require(sqlite::Transaction::begin(store.database()));
    const platform::ZonedTime now = clock.zonedNow();
    const domain::ZoneOffset zone = [&clock](platform::Instant at) { return clock.offsetMinutesAt(at); };
    std::int64_t made = 0;
    const auto envelope = [&](const platform::ZonedTime &at) {
        domain::Envelope one;
        one.id = {"fact-" + std::to_string(made++)};
        one.patient = kPatient;
        one.author = {kPatient.value};
        one.authorRole = domain::role::kPatient;
        one.occurredAt = at;
        one.stamp = {at.at.ms, 0, "phone"};
        one.deviceId = "phone";
        return one;
    };
    domain::Envelope first = envelope({{now.at.ms - (days + 1) * kDayMs}, now.offsetMinutes});
    std::vector<domain::Medication> plan;
    for (const std::size_t times : {std::size_t{6}, std::size_t{5}}) {
        domain::Medication medicine{{"medicine-" + std::to_string(times)}, kPatient, "furosemide", "1 tablet", {}, {}, {}, true};
        medicine.times.assign(kTimes.begin(), kTimes.begin() + static_cast<std::ptrdiff_t>(times));
        first.id = {"version-" + medicine.id.value};
        require(store.medications.save(medicine, first));
        plan.push_back(std::move(medicine));
    }
    const domain::LocalDay today = domain::localDayOf(now);
    for (int back = days - 1; back >= 0; --back) {
        const domain::LocalDay day{today.days - back};
        const platform::ZonedTime morning = domain::atWallClock(day, {0, 30}, zone);
        const auto measure = [&](const char *kind, double value, const char *unit, int minutes) {
            const platform::ZonedTime at{{morning.at.ms + minutes * 60'000}, morning.offsetMinutes};
            (void)require(store.measures.add({envelope(at), kind, value, unit, {}}, store::Origin::Remote));
        };
        measure("weight", 72 + back % 3, "kg", 0);
        measure("systolic", 130 + back % 9, "mm[Hg]", 1);
        measure("diastolic", 80 + back % 7, "mm[Hg]", 1);
        for (int i = 0; i < kGlucosesADay; ++i)
            measure("glucose", 90 + i, "mg/dL", 2 + i);
        for (const domain::Medication &medicine : plan) {
            for (const domain::TimeOfDay &time : medicine.times) {
                const platform::ZonedTime at = domain::atWallClock(day, time, zone);
                if (at.at < now.at)
                    (void)require(store.doses.add({envelope(at), {medicine.id, at}, domain::DoseEvent::State::Taken, {}}, store::Origin::Remote));
            }
        }
    }
    const domain::PathId path{"path"};
    domain::EducationPath learned{.id = path, .patient = kPatient};
    for (const domain::UnitRef &unit : {domain::UnitRef{"heart-failure", "daily-weighing"}, domain::UnitRef{"type-2-diabetes", "sick-days"}})
        learned.units.push_back({domain::taskId(path, unit), unit, false, {}});
    first.id = {"version-path"};
    require(store.paths.save(learned, first, store::Origin::Remote));
    require(all.commit());
}

/// A device with so many years of data, and its pages.
struct Device {
    testsupport::TempFolder folder;
    platform::MemoryKeystore keys;
    platform::SystemClock clock;
    services::Profile profile = require(services::Profile::open(folder.path(), keys));
    std::unique_ptr<store::Store> store = require(profile.openStore());
    services::TokenVault tokens{require(profile.openStore())};
    viewmodels::Wording wording{QStringLiteral("fr")};
    std::unique_ptr<services::Workspace> workspace;
    std::unique_ptr<viewmodels::TodayViewModel> today;
    std::unique_ptr<viewmodels::MedicinesViewModel> medicines;
    std::unique_ptr<viewmodels::MeasuresViewModel> measures;

    Device(const services::Library &library, int years)
    {
        fill(*store, clock, years * kYearDays);
        workspace = std::make_unique<services::Workspace>(profile, tokens, *store, library, clock,
            services::Identity{domain::role::kPatient, {kPatient.value}, kPatient, "http://127.0.0.1:1"}, "phone");
        const viewmodels::Context context{*workspace, wording};
        today = std::make_unique<viewmodels::TodayViewModel>(context, nullptr);
        medicines = std::make_unique<viewmodels::MedicinesViewModel>(context, nullptr);
        measures = std::make_unique<viewmodels::MeasuresViewModel>(context, nullptr);
    }
    /// A year more than there is shows all there is.
    void showAll(const QString &kind, int years)
    {
        measures->choose(kind);
        measures->showDays(years * kYearDays);
        if (!measures->hasValues())
            giveUp("a chart has no values");
    }
};

template <typename Read>
double timed(Read &&read)
{
    return millisecondsOf([&] {
        for (int i = 0; i < kReads; ++i)
            read();
    }) / kReads;
}

} // namespace

std::vector<Row> pages(int rounds)
{
    int argc = 1;
    char name[] = "passerelle-bench";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    const auto library = services::Library::load(testsupport::inSource("content/packs"), testsupport::inSource("content/pictos"));
    HeardQueries::listen(); // to every connection that is opened from here on
    Device one(library, 1);
    Device five(library, 5);
    Device ten(library, 10);
    const std::vector<QString> kinds{QStringLiteral("weight"), QStringLiteral("systolic"), QStringLiteral("glucose")};
    std::map<QString, std::map<int, Series>> charts;
    std::map<int, Series> today, adherence;
    // What each page asks the store, asked again of a plain file by hand: the rest is our layers and the words.
    const auto plain = five.folder / "plain.db";
    require(five.store->database().execute("ATTACH DATABASE '" + plain.string() + "' AS plain KEY ''"));
    require(five.store->database().execute("SELECT sqlcipher_export('plain')"));
    require(five.store->database().execute("DETACH DATABASE plain"));
    RawDatabase reference(plain, nullptr);
    HeardQueries todayQueries(reference, HeardQueries::of([&] { five.today->refresh(); }));
    HeardQueries adherenceQueries(reference, HeardQueries::of([&] { five.medicines->refresh(); }));
    Series todayPlain, adherencePlain;
    for (int round = 0; round < rounds; ++round) {
        for (const auto &[years, device] : {std::pair<int, Device *>{1, &one}, {5, &five}, {10, &ten}}) {
            today[years].add(timed([&] { device->today->refresh(); }));
            adherence[years].add(timed([&] { device->medicines->refresh(); }));
            if (years == 5) {
                todayPlain.add(timed([&] { todayQueries.run(); }));
                adherencePlain.add(timed([&] { adherenceQueries.run(); }));
            }
            for (const QString &kind : kinds) {
                device->showAll(kind, std::min(years, 5));
                charts[kind][years].add(timed([&] { device->measures->refresh(); }));
            }
        }
    }
    std::vector<Row> rows{{"Today, 5 years of data / one frame", today[5].median(), kFrame, "ms", 1.0},
        {"Today, 5 years of data / its SQL on plain SQLite", today[5].median(), todayPlain.median(), "ms", {}},
        {"Today, 10 years of data / 1 year", today[10].median(), today[1].median(), "ms", 10.0},
        {"medicines page, 5 years of data / one frame", adherence[5].median(), kFrame, "ms", 1.0},
        {"medicines page, 5 years of data / its SQL on plain SQLite", adherence[5].median(), adherencePlain.median(), "ms", {}},
        {"medicines page, 10 years of data / 1 year", adherence[10].median(), adherence[1].median(), "ms", 10.0}};
    for (const QString &kind : kinds) {
        const std::string title = "measures page, " + kind.toStdString();
        rows.push_back({title + ", 5 years / one frame", charts[kind][5].median(), kFrame, "ms", 1.0});
        rows.push_back({title + ", 5 years / 1 year (5 times the days)", charts[kind][5].median(), charts[kind][1].median(), "ms", 5.0});
    }
    return rows;
}

} // namespace bench
