// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what a prescription means: read in full, or shown in its own words, never guessed. Drop `x.in.json` and
// `x.expected.json` (one line of a schedule a line) into tests/fixtures/timing to add a case.
#include "app/domain/duedoses.h"
#include "app/mapping/medicationmapping.h"
#include "app/store/documentjson.h"
#include "sync/fhir/json.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace domain;

namespace {

const std::filesystem::path kFolder{testsupport::inSource("tests/fixtures/timing")};
const ZoneOffset kWinter = [](platform::Instant) { return 60; };

/// "active" or "stopped", then one line of JSON a schedule.
std::string readable(const Medication &medication)
{
    std::string text = medication.active ? "active\n" : "stopped\n";
    for (const Schedule &schedule : medication.schedules) {
        const std::string line = store::toText(std::vector{schedule});
        text += line.substr(1, line.size() - 2) + "\n";
    }
    return text;
}

Schedule line(Rhythm rhythm, std::vector<Moment> moments)
{
    return {std::move(rhythm), std::move(moments), "2026-11-02", "2026-12-31", "1.5 tablet", Amount{1.5, "tablet"}, "in words"};
}

} // namespace

Q_DECLARE_METATYPE(domain::Schedule)

class TestMedicationMapping : public QObject {
    Q_OBJECT

private slots:
    void fixture_isReadOrKeptInWords_data();
    void fixture_isReadOrKeptInWords();
    void asWritten_isNeverDue();
    void line_writtenAndRead_isTheSame_data();
    void line_writtenAndRead_isTheSame();
    void line_hoursAndMeals_areTwoLinesWithTheSameDoses();
    void line_momentFhirCannotSay_goesAsWords();
    void request_withoutName_isInvalid();
};

void TestMedicationMapping::fixture_isReadOrKeptInWords_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &entry : std::filesystem::directory_iterator(kFolder)) {
        const std::string file = entry.path().filename().string();
        if (const auto end = file.find(".in.json"); end != std::string::npos)
            QTest::newRow(file.substr(0, end).c_str()) << QByteArray::fromStdString(file.substr(0, end));
    }
}

void TestMedicationMapping::fixture_isReadOrKeptInWords()
{
    QFETCH(QByteArray, name);
    const auto request = fhir::read<fhir::MedicationRequest>(testsupport::readFile(kFolder / (name.toStdString() + ".in.json")));
    QVERIFY(request);
    const auto medication = mapping::medicationFrom(*request);
    QVERIFY(medication);
    const std::string actual = readable(*medication);
    testsupport::writeFile(testsupport::inBuild(name.toStdString() + ".actual.json"), actual);
    QCOMPARE(QByteArray::fromStdString(actual), QByteArray::fromStdString(testsupport::readFile(kFolder / (name.toStdString() + ".expected.json"))));
}

void TestMedicationMapping::asWritten_isNeverDue()
{
    const auto request = fhir::read<fhir::MedicationRequest>(testsupport::readFile(kFolder / "steps-without-dates.in.json"));
    const auto medication = mapping::medicationFrom(*request);
    QVERIFY(dueDoses(std::vector{*medication}, "2026-11-21", kWinter).empty());
    QCOMPARE(medication->dose, "5 mg d'abord");
}

void TestMedicationMapping::line_writtenAndRead_isTheSame_data()
{
    QTest::addColumn<Schedule>("schedule");
    const std::vector<Moment> hours{TimeOfDay{8, 0}, TimeOfDay{20, 30}};
    const std::vector<Moment> around{DayMoment{DayPoint::Morning}, DayMoment{DayPoint::Noon, Meal::With}, DayMoment{DayPoint::Bedtime}};
    QTest::newRow("every day") << line(EveryDay{}, hours);
    QTest::newRow("around meals") << line(EveryDay{}, around);
    QTest::newRow("minutes before") << line(EveryDay{}, {DayMoment{DayPoint::Morning, Meal::Before, 30}, DayMoment{DayPoint::Evening, Meal::After, 30}});
    QTest::newRow("every 3 days") << line(EveryNDays{3}, hours);
    QTest::newRow("on weekdays") << line(OnWeekdays{0x15}, hours);
    QTest::newRow("every second week") << line(OnWeekdays{0x41, 2}, around);
    QTest::newRow("cycle") << line(Cycle{14, 7}, hours);
    QTest::newRow("as needed") << line(AsNeeded{}, {});
    QTest::newRow("as needed, at most") << line(AsNeeded{4, {}}, {});
    QTest::newRow("as needed, hours apart") << line(AsNeeded{{}, 360}, {});
    QTest::newRow("as needed, minutes apart") << line(AsNeeded{{}, 90}, {});
    QTest::newRow("as needed, both") << line(AsNeeded{4, 360}, {});
    Schedule words{.rhythm = AsWritten{}, .dose = "as told", .text = "as told"};
    QTest::newRow("only words") << words;
    Schedule endless = line(EveryDay{}, hours);
    endless.from.clear();
    endless.until.clear();
    QTest::newRow("no bounds") << endless;
}

void TestMedicationMapping::line_writtenAndRead_isTheSame()
{
    QFETCH(Schedule, schedule);
    fhir::MedicationRequest request{.id = "m"};
    request.status = "active";
    request.intent = "order";
    request.medicationCodeableConcept.emplace().text = "Medicine";
    request.dosageInstruction = mapping::dosagesOf(schedule);
    const auto wire = fhir::read<fhir::MedicationRequest>(fhir::write(request));
    QVERIFY(wire);
    const auto back = mapping::medicationFrom(*wire);
    QVERIFY(back);
    QCOMPARE(back->schedules.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(store::toText(back->schedules)), QByteArray::fromStdString(store::toText(std::vector{schedule})));
}

void TestMedicationMapping::line_hoursAndMeals_areTwoLinesWithTheSameDoses()
{
    const Schedule mixed = line(EveryNDays{2}, {TimeOfDay{8, 0}, DayMoment{DayPoint::Noon, Meal::After, 30}, DayMoment{DayPoint::Bedtime}, TimeOfDay{16, 0}});
    Medication before{.id = {"m"}, .schedules = {mixed}};
    Medication after{.id = {"m"}};
    for (const fhir::Dosage &dosage : mapping::dosagesOf(mixed))
        after.schedules.push_back(mapping::scheduleFrom(dosage));
    QCOMPARE(after.schedules.size(), std::size_t(3));
    const DayRange november{*localDayFromIso("2026-11-01"), *localDayFromIso("2026-11-30")};
    QCOMPARE(dueDoses(std::vector{before}, november, kWinter).size(), std::size_t(4 * 15));
    QVERIFY(dueDoses(std::vector{after}, november, kWinter) == dueDoses(std::vector{before}, november, kWinter));
}

void TestMedicationMapping::line_momentFhirCannotSay_goesAsWords()
{
    const auto dosages = mapping::dosagesOf(line(EveryDay{}, {DayMoment{DayPoint::Noon, Meal::None, 30}}));
    QCOMPARE(dosages.size(), std::size_t(1));
    QVERIFY(!dosages.front().timing);
    QCOMPARE(dosages.front().text, "in words");
}

void TestMedicationMapping::request_withoutName_isInvalid()
{
    fhir::MedicationRequest request{.id = "m"};
    QVERIFY(mapping::medicationFrom(request).error().code == platform::ErrorCode::Invalid);
    request.medicationCodeableConcept.emplace();
    QVERIFY(mapping::medicationFrom(request).error().code == platform::ErrorCode::Invalid);
}

QTEST_APPLESS_MAIN(TestMedicationMapping)
#include "tst_medicationmapping.moc"
