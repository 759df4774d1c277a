// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/worklistviewmodel.h"
#include "platforms/dummy/memorykeystore.h"
#include "platforms/sqlite/transaction.h"
#include "tests/benchmarks/rows.h"
#include "tests/benchmarks/yearofdata.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QCoreApplication>

namespace bench {

namespace {

constexpr int kPatients = 1000;
constexpr int kFew = 100;
constexpr int kDays = 30;        ///< of weights, for each
constexpr int kChanged = 20;     ///< patients something came from since the list was read
constexpr double kGoalMs = 200;  ///< what nobody feels as waiting
const domain::ActorId kNurse{"nurse"};

domain::PatientId patientOf(int number)
{
    return {"0190b7a0-0000-7000-8000-" + std::to_string(100'000'000'000 + number)};
}

/// A nurse's tablet with its patients: names, a path, a month of weights, a question from every third.
struct Ward {
    explicit Ward(int patients) : count(patients)
    {
        auto all = require(sqlite::Transaction::begin(store->database()));
        for (int patient = 0; patient < count; ++patient)
            add(patient);
        require(all.commit());
    }

    domain::Envelope by(const domain::PatientId &patient, const domain::ActorId &author, const domain::Role &role, int daysAgo)
    {
        domain::Envelope envelope;
        envelope.id = {"fact-" + std::to_string(made++)};
        envelope.patient = patient;
        envelope.author = author;
        envelope.authorRole = role;
        envelope.occurredAt = clock.zonedNow();
        envelope.occurredAt.at.ms -= daysAgo * kDayMs + 60'000;
        envelope.stamp = {envelope.occurredAt.at.ms, static_cast<std::uint32_t>(made), "phone"};
        envelope.deviceId = "phone";
        return envelope;
    }
    void weigh(int patient, int daysAgo)
    {
        const domain::PatientId id = patientOf(patient);
        (void)require(store->measures.add({by(id, {id.value}, domain::role::kPatient, daysAgo), "weight", 70.0 + patient % 20, "kg", {}}, store::Origin::Remote));
    }
    void add(int patient)
    {
        const domain::PatientId id = patientOf(patient);
        const domain::Person person{{id.value}, domain::role::kPatient, "Person", std::to_string(patient), "Mme", "1950-01-01", "female", {}, {}};
        require(store->people.savePatient(person, by(id, {"hub"}, {"hub"}, 40)));
        domain::EducationPath path{.id = {"path-" + id.value}, .patient = id};
        for (const char *unit : {"daily-weighing", "signs-that-mean-call", "taking-tablets", "drinking-enough", "eating-less-salt"}) {
            const domain::UnitRef ref{"heart-failure", unit};
            path.units.push_back({domain::taskId(path.id, ref), ref, patient % 2 == 0, {}});
        }
        require(store->paths.save(path, by(id, kNurse, domain::role::kNurse, 31), store::Origin::Remote));
        for (int day = kDays - 1; day >= patient % 7; --day)
            weigh(patient, day);
        if (patient % 3 == 0)
            (void)require(store->messages.add({by(id, {id.value}, domain::role::kPatient, patient % 5), "Can I have coffee?", {}, {}}, store::Origin::Remote));
    }

    int count;
    std::int64_t made = 0;
    testsupport::TempFolder folder;
    platform::MemoryKeystore keys;
    platform::SystemClock clock;
    services::Library library = services::Library::load(testsupport::inSource("content/packs"), testsupport::inSource("content/pictos"));
    services::Profile profile = require(services::Profile::open(folder.path(), keys));
    std::unique_ptr<store::Store> store = require(profile.openStore());
    services::TokenVault tokens{require(profile.openStore())};
    viewmodels::Wording wording{QStringLiteral("en")};
    services::Workspace workspace{profile, tokens, *store, library, clock, services::Identity{domain::role::kNurse, kNurse, {}, "https://hub.example"}, "tablet"};
    viewmodels::Context context{workspace, wording};
};

/// From the file to rows in their order, the words of those on screen among it.
double listed(viewmodels::WorklistViewModel &list, int expected)
{
    constexpr int kOnScreen = 12;
    const double taken = millisecondsOf([&] {
        list.refresh();
        const QHash<int, QByteArray> roles = list.patients()->roleNames();
        for (int row = 0; row < kOnScreen; ++row) {
            for (auto role = roles.keyBegin(); role != roles.keyEnd(); ++role)
                (void)list.patients()->index(row, 0).data(*role);
        }
    });
    if (list.count() != expected)
        giveUp("the list holds " + std::to_string(list.count()) + " patients");
    return taken;
}

/// Everybody read once, slice by slice, as after the first exchange.
double readAll(viewmodels::WorklistViewModel &list, int expected)
{
    return millisecondsOf([&] {
        while (list.count() < expected)
            QCoreApplication::processEvents();
    });
}

} // namespace

std::vector<Row> worklist(int rounds)
{
    int argc = 1;
    char name[] = "bench";
    char *argv[] = {name, nullptr};
    std::unique_ptr<QCoreApplication> app;
    if (!QCoreApplication::instance())
        app = std::make_unique<QCoreApplication>(argc, argv);
    Ward many(kPatients), few(kFew);
    viewmodels::WorklistViewModel list(many.context, nullptr);
    viewmodels::WorklistViewModel shortList(few.context, nullptr);
    const double first = readAll(list, kPatients);
    (void)readAll(shortList, kFew);
    Series unchanged, changed, filtered, shortTimes;
    for (int round = 0; round < rounds; ++round) {
        unchanged.add(listed(list, kPatients));
        shortTimes.add(listed(shortList, kFew));
        for (int i = 0; i < kChanged; ++i)
            many.weigh((round * kChanged + i) * 7 % kPatients, 0);
        changed.add(listed(list, kPatients));
        filtered.add(millisecondsOf([&] {
            list.setFilter(QStringLiteral("9"));
            list.setFilter({});
        }));
    }
    return {{"list of 1,000 patients, read and sorted / 200 ms", unchanged.median(), kGoalMs, "ms", 1.0},
        {"list of 1,000 patients, 20 of them changed / 200 ms", changed.median(), kGoalMs, "ms", 1.0},
        {"list of 1,000 patients, searched and back / 200 ms", filtered.median(), kGoalMs, "ms", 1.0},
        {"list of 1,000 patients / of 100 (10 times the data)", unchanged.median(), shortTimes.median(), "ms", 12.0},
        {"list of 1,000 patients, for the first time / later", first, unchanged.median(), "ms", std::nullopt}};
}

} // namespace bench
