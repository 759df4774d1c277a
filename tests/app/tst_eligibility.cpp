// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects who is let into a surgery episode or onto a list of patients: every reason against it is said, and ages and days turn
// on the right day.
#include "app/domain/eligibility.h"

#include <QTest>

using namespace domain;

namespace {

LocalDay day(const char *iso)
{
    return *localDayFromIso(iso);
}

SurgeryStay sound()
{
    SurgeryStay stay;
    stay.ghm = "08C481";
    stay.fromHome = true;
    stay.throughEmergency = false;
    stay.died = false;
    stay.palliative = false;
    stay.totalColectomy = false;
    stay.operatedOn = day("2026-11-21");
    stay.isFirstSurgery = true;
    return stay;
}

using Faults = std::vector<EpisodeFault>;
using ListFaults = std::vector<PepsFault>;

} // namespace

class TestEligibility : public QObject {
    Q_OBJECT

private slots:
    void episode_root_decides_data();
    void episode_root_decides();
    void episode_eachExclusion_isNamed_data();
    void episode_eachExclusion_isNamed();
    void episode_allReasons_areSaidTogether();
    void episode_notSaid_isNeitherYesNorNo_data();
    void episode_notSaid_isNeitherYesNorNo();
    void episode_similarSurgery_the365thDayStillCounts_data();
    void episode_similarSurgery_the365thDayStillCounts();
    void totalColectomy_countsForColectomyOnly();
    void list_ageTurnsOnTheBirthday_data();
    void list_ageTurnsOnTheBirthday();
    void list_allReasons_areSaidTogether();
    void list_withoutBirthDate_isSaid();
    void age_bornOn29February();
};

void TestEligibility::episode_root_decides_data()
{
    QTest::addColumn<int>("episode");
    QTest::addColumn<QByteArray>("ghm");
    QTest::addColumn<bool>("fits");
    const auto row = [](SurgeryEpisode episode, const char *ghm, bool fits) {
        QTest::addRow("%s %s", std::string(toToken(episode)).c_str(), ghm) << static_cast<int>(episode) << QByteArray(ghm) << fits;
    };
    row(SurgeryEpisode::HipReplacement, "08C48", true);
    row(SurgeryEpisode::HipReplacement, "08C482", true);
    row(SurgeryEpisode::HipReplacement, "08C24", false);
    row(SurgeryEpisode::KneeReplacement, "08C241", true);
    row(SurgeryEpisode::KneeReplacement, "08C2", false);
    row(SurgeryEpisode::Colectomy, "06C044", true);
    row(SurgeryEpisode::Colectomy, "06C05", false);
}

void TestEligibility::episode_root_decides()
{
    QFETCH(int, episode);
    QFETCH(QByteArray, ghm);
    QFETCH(bool, fits);
    SurgeryStay stay = sound();
    stay.ghm = ghm.toStdString();
    QCOMPARE(faultsOf(static_cast<SurgeryEpisode>(episode), stay), fits ? Faults() : Faults{EpisodeFault::OtherSurgery});
}

void TestEligibility::episode_eachExclusion_isNamed_data()
{
    QTest::addColumn<int>("fault");
    for (const EpisodeFault fault : {EpisodeFault::NotFromHome, EpisodeFault::ThroughEmergency, EpisodeFault::Died, EpisodeFault::Palliative})
        QTest::addRow("%d", static_cast<int>(fault)) << static_cast<int>(fault);
}

void TestEligibility::episode_eachExclusion_isNamed()
{
    QFETCH(int, fault);
    const auto expected = static_cast<EpisodeFault>(fault);
    SurgeryStay stay = sound();
    stay.fromHome = expected != EpisodeFault::NotFromHome;
    stay.throughEmergency = expected == EpisodeFault::ThroughEmergency;
    stay.died = expected == EpisodeFault::Died;
    stay.palliative = expected == EpisodeFault::Palliative;
    QCOMPARE(faultsOf(SurgeryEpisode::HipReplacement, stay), Faults{expected});
}

void TestEligibility::episode_allReasons_areSaidTogether()
{
    SurgeryStay stay = sound();
    stay.ghm = "01C01";
    stay.fromHome = false;
    stay.throughEmergency = true;
    stay.died = true;
    stay.palliative = true;
    stay.totalColectomy = true;
    stay.similarSurgeryBefore = day("2026-11-20");
    QCOMPARE(faultsOf(SurgeryEpisode::Colectomy, stay),
        (Faults{EpisodeFault::OtherSurgery, EpisodeFault::NotFromHome, EpisodeFault::ThroughEmergency, EpisodeFault::Died, EpisodeFault::Palliative,
            EpisodeFault::SimilarSurgery, EpisodeFault::TotalColectomy}));
}

void TestEligibility::episode_notSaid_isNeitherYesNorNo_data()
{
    QTest::addColumn<int>("what");
    for (int what = 0; what < 7; ++what)
        QTest::addRow("%d", what) << what;
}

void TestEligibility::episode_notSaid_isNeitherYesNorNo()
{
    QFETCH(int, what);
    SurgeryStay stay = sound();
    stay.ghm = "06C041";
    switch (what) {
    case 0: stay.ghm.clear(); break;
    case 1: stay.fromHome.reset(); break;
    case 2: stay.throughEmergency.reset(); break;
    case 3: stay.died.reset(); break;
    case 4: stay.palliative.reset(); break;
    case 5: stay.totalColectomy.reset(); break;
    default: stay.isFirstSurgery = false; break;
    }
    QCOMPARE(faultsOf(SurgeryEpisode::Colectomy, stay), Faults{EpisodeFault::NotSaid});
}

void TestEligibility::episode_similarSurgery_the365thDayStillCounts_data()
{
    QTest::addColumn<int>("daysBefore");
    QTest::addColumn<bool>("excludes");
    QTest::newRow("the same day") << 0 << true;
    QTest::newRow("364") << 364 << true;
    QTest::newRow("365") << 365 << true;
    QTest::newRow("366") << 366 << false;
    QTest::newRow("after") << -1 << false;
}

void TestEligibility::episode_similarSurgery_the365thDayStillCounts()
{
    QFETCH(int, daysBefore);
    QFETCH(bool, excludes);
    SurgeryStay stay = sound();
    stay.isFirstSurgery = false;
    stay.similarSurgeryBefore = LocalDay{stay.operatedOn->days - daysBefore};
    QCOMPARE(faultsOf(SurgeryEpisode::HipReplacement, stay), excludes ? Faults{EpisodeFault::SimilarSurgery} : Faults());
}

void TestEligibility::totalColectomy_countsForColectomyOnly()
{
    SurgeryStay stay = sound();
    stay.totalColectomy = true;
    QVERIFY(faultsOf(SurgeryEpisode::HipReplacement, stay).empty());
    stay.ghm = "06C04";
    QCOMPARE(faultsOf(SurgeryEpisode::Colectomy, stay), Faults{EpisodeFault::TotalColectomy});
}

void TestEligibility::list_ageTurnsOnTheBirthday_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<QByteArray>("born");
    QTest::addColumn<bool>("isOn");
    const auto row = [](const char *name, PepsList list, const char *born, bool isOn) {
        QTest::newRow(name) << static_cast<int>(list) << QByteArray(born) << isOn;
    };
    row("49, fifty tomorrow", PepsList::FiftyAndOverNeuro, "1976-11-22", false);
    row("50 today", PepsList::FiftyAndOverNeuro, "1976-11-21", true);
    row("64, sixty-five tomorrow", PepsList::SixtyFiveAndOver, "1961-11-22", false);
    row("65 today", PepsList::SixtyFiveAndOver, "1961-11-21", true);
    row("a child with diabetes", PepsList::Diabetes, "2020-01-01", true);
    row("anybody", PepsList::WholeList, "2020-01-01", true);
}

void TestEligibility::list_ageTurnsOnTheBirthday()
{
    QFETCH(int, list);
    QFETCH(QByteArray, born);
    QFETCH(bool, isOn);
    const PepsPatient patient{day(born.constData()), {"diabetes", "neurodegenerative"}, true};
    QCOMPARE(faultsOf(static_cast<PepsList>(list), patient, day("2026-11-21")), isOn ? ListFaults() : ListFaults{PepsFault::TooYoung});
}

void TestEligibility::list_allReasons_areSaidTogether()
{
    const PepsPatient patient{day("1980-01-01"), {}, false};
    QCOMPARE(faultsOf(PepsList::FiftyAndOverNeuro, patient, day("2026-11-21")),
        (ListFaults{PepsFault::NotOfTheDoctor, PepsFault::TooYoung, PepsFault::NoNeurodegenerative}));
    QCOMPARE(faultsOf(PepsList::Diabetes, patient, day("2026-11-21")), (ListFaults{PepsFault::NotOfTheDoctor, PepsFault::NoDiabetes}));
}

void TestEligibility::list_withoutBirthDate_isSaid()
{
    const PepsPatient patient{std::nullopt, {"neurodegenerative"}, true};
    QCOMPARE(faultsOf(PepsList::FiftyAndOverNeuro, patient, day("2026-11-21")), ListFaults{PepsFault::NoBirthDate});
    QVERIFY(faultsOf(PepsList::WholeList, patient, day("2026-11-21")).empty());
}

void TestEligibility::age_bornOn29February()
{
    QCOMPARE(ageOn(day("1960-02-29"), day("2025-02-28")), 64);
    QCOMPARE(ageOn(day("1960-02-29"), day("2025-03-01")), 65);
    QCOMPARE(ageOn(day("1960-02-29"), day("2024-02-29")), 64);
}

QTEST_GUILESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
