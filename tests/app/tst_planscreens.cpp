// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the plan on screen: it reads as people say it, what is typed is understood or kept for another try, a change
// leaves the past, and a file changes nothing without a yes.
// Longer than most: each way a treatment gets into the app, and each way it can be wrong.
#include "app/viewmodels/scheduletext.h"
#include "app/viewmodels/typedplan.h"
#include "tests/app/patientbench.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::cell;
using testsupport::PatientBench;
using viewmodels::PlanEntryViewModel;
using viewmodels::PlanImportViewModel;
using viewmodels::PlanViewModel;

Q_DECLARE_METATYPE(domain::Schedule)

namespace {

using Typed = QMap<QString, QString>;

struct Desk {
    PatientBench bench;
    PlanViewModel &plan = *bench.space().plan();
    QAbstractItemModelTester medicines{plan.medicines(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester stopped{plan.stopped(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QString of(const QString &name, const char *role) const
    {
        auto *rows = const_cast<PlanViewModel &>(plan).medicines();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (cell(rows, row, "name") == name)
                return cell(rows, row, role).toString();
        }
        return {};
    }
    PlanEntryViewModel &write(const Typed &typed)
    {
        PlanEntryViewModel &entry = *bench.space().openPlanEntry();
        for (auto it = typed.cbegin(); it != typed.cend(); ++it)
            entry.set(it.key(), it.value());
        return entry;
    }
    [[nodiscard]] std::size_t count() { return bench.workspace->store.medications.plan(PatientBench::kJeanne)->size(); }
};

const Typed kParacetamol{{u"name"_s, u"paracetamol"_s}, {u"amount"_s, u"1"_s}, {u"unit"_s, u"tablet"_s}, {u"times"_s, u"8:00, 20:30"_s}};

struct File {
    QTemporaryDir folder;
    QString path = folder.filePath(u"plan.json"_s);

    void write(const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

QByteArray request(const char *id, const char *concept_, const char *dosage)
{
    return QByteArray(R"({"resource":{"resourceType":"MedicationRequest","id":")") + id +
           R"(","status":"active","intent":"order","subject":{"reference":"Patient/x"},"medicationCodeableConcept":)" + concept_ +
           R"(,"dosageInstruction":[)" + dosage + "]}}";
}

QByteArray bundle(const QList<QByteArray> &entries)
{
    return R"({"resourceType":"Bundle","type":"collection","entry":[)" + entries.join(',') + "]}";
}

const char *const kDaily = R"({"text":"one at 8","timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"d","timeOfDay":["08:00:00"]}},)"
                           R"("doseAndRate":[{"doseQuantity":{"value":1,"unit":"tablet"}}]})";

} // namespace

class TestPlanScreens : public QObject {
    Q_OBJECT

private slots:
    void line_everyKind_readsAsPeopleSay_data()
    {
        using namespace domain;
        QTest::addColumn<Schedule>("line");
        QTest::addColumn<QString>("text");
        const Amount one{1, "tablet"};
        const std::vector<Moment> eight{TimeOfDay{8, 0}};
        QTest::newRow("every day") << Schedule{.rhythm = EveryDay{}, .moments = {TimeOfDay{8, 0}, TimeOfDay{20, 30}}, .amount = one}
                                   << u"1\u00A0tablet, every day, at 8am and at 8:30pm"_s;
        QTest::newRow("half, before a meal")
            << Schedule{.rhythm = EveryDay{}, .moments = {DayMoment{DayPoint::Morning, Meal::Before, 30}}, .amount = Amount{0.5, "tablet"}}
            << u"½\u00A0tablet, every day, 30 min before breakfast"_s;
        QTest::newRow("every 2 days") << Schedule{.rhythm = EveryNDays{2}, .moments = eight, .from = "2026-11-21", .amount = one}
                                      << u"1\u00A0tablet, every 2 days, at 8am, from 21 November 2026"_s;
        QTest::newRow("weekdays") << Schedule{.rhythm = OnWeekdays{0b0001001, 1}, .moments = eight, .amount = Amount{2, "tablet"}}
                                  << u"2\u00A0tablets, on Monday and on Thursday, at 8am"_s;
        QTest::newRow("cycle") << Schedule{.rhythm = Cycle{14, 7}, .moments = eight, .from = "2026-11-01", .amount = one}
                               << u"1\u00A0tablet, 14 days with, then 7 days without, at 8am, from 1 November 2026"_s;
        QTest::newRow("as needed") << Schedule{.rhythm = AsNeeded{4, 360}, .amount = Amount{500, "mg"}}
                                   << u"500\u00A0mg, if needed, at most 4 in 24 hours, 6 hours apart"_s;
        QTest::newRow("as written") << Schedule{.rhythm = AsWritten{}, .text = "one sachet, as the bowels require"}
                                    << u"one sachet, as the bowels require"_s;
        QTest::newRow("until") << Schedule{.rhythm = EveryDay{}, .moments = {DayMoment{DayPoint::Bedtime}}, .until = "2026-12-01", .amount = one}
                               << u"1\u00A0tablet, every day, at bedtime, until 1 December 2026"_s;
    }
    void line_everyKind_readsAsPeopleSay()
    {
        QFETCH(domain::Schedule, line);
        const viewmodels::Wording english(u"en"_s);
        QTEST(viewmodels::ScheduleText(english).line(line), "text");
    }

    void times_typed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("french") << u"8 h 30"_s << u"8:30"_s;
        QTest::newRow("no-break") << u"8\u00A0h"_s << u"8:0"_s;
        QTest::newRow("two") << u"20:15, 8h"_s << u"8:0 20:15"_s;
        QTest::newRow("english") << u"8am and 12:30am, 8:30 pm"_s << u"0:30 8:0 20:30"_s;
        QTest::newRow("et") << u"8 h et 20 h"_s << u"8:0 20:0"_s;
        QTest::newRow("twice the same") << u"8:00, 8 h"_s << u"8:0"_s;
        for (const char *wrong : {"", "25:00", "8:60", "huit", "8-9", "8:5", "-1", "8:00:00", "1e1", "8 h 30 20", "13pm", "0am"})
            QTest::addRow("not: %s", wrong) << QString::fromLatin1(wrong) << QString();
    }
    void times_typed()
    {
        QFETCH(QString, typed);
        const auto times = viewmodels::timesFrom(typed);
        QStringList read;
        for (const domain::TimeOfDay time : times.value_or(std::vector<domain::TimeOfDay>()))
            read << QString::number(time.hour) + u':' + QString::number(time.minute);
        QTEST(read.join(u' '), "read");
    }

    void date_typed_onlyDatesThatExist()
    {
        QCOMPARE(domain::toIso(*viewmodels::dateFrom(u" 1/3/2027 "_s)), std::string("2027-03-01"));
        QCOMPARE(domain::toIso(*viewmodels::dateFrom(u"2027-03-01"_s)), std::string("2027-03-01"));
        QCOMPARE(domain::toIso(*viewmodels::dateFrom(u"29.02.2028"_s)), std::string("2028-02-29"));
        for (const char *wrong : {"31/02/2027", "29/02/2027", "0/1/2027", "1/13/2027", "1/3/27", "tomorrow", "2027-13-01"})
            QVERIFY2(!viewmodels::dateFrom(QString::fromLatin1(wrong)), wrong);
    }

    void entry_complete_isInThePlanAndDueFromToday()
    {
        Desk desk;
        PlanEntryViewModel &entry = desk.write(kParacetamol);
        QCOMPARE(entry.preview(), u"Paracetamol: 1\u00A0tablet, every day, at 8am and at 8:30pm"_s);
        entry.save();
        QCOMPARE(entry.errors(), QVariantMap());
        QVERIFY(entry.recordedText().contains("8:30pm"_L1));
        QCOMPARE(desk.of(u"Paracetamol"_s, "lines"), u"1\u00A0tablet, every day, at 8am and at 8:30pm"_s);
        QVERIFY(desk.of(u"Paracetamol"_s, "source").startsWith("Written by you"_L1));
        QCOMPARE(desk.bench.space().medicines()->hours()->rowCount(), 2);
        desk.bench.space().medicines()->showDayBefore();
        QCOMPARE(desk.bench.space().medicines()->hours()->rowCount(), 1);
    }

    void steps_oneQuestionAPage_untilAllIsReadAgain_data()
    {
        QTest::addColumn<QString>("rhythm");
        QTest::addColumn<QStringList>("steps");
        const QStringList timed{u"when"_s, u"dates"_s, u"recap"_s};
        QTest::newRow("every day") << u"every-day"_s << timed;
        QTest::newRow("every few days") << u"every-n-days"_s << QStringList{u"limits"_s} + timed;
        QTest::newRow("days of the week") << u"on-weekdays"_s << QStringList{u"limits"_s} + timed;
        QTest::newRow("cycle") << u"cycle"_s << QStringList{u"limits"_s} + timed;
        QTest::newRow("if needed") << u"as-needed"_s << QStringList{u"limits"_s, u"recap"_s};
        QTest::newRow("as written") << u"as-written"_s << QStringList{u"limits"_s, u"recap"_s};
    }
    void steps_oneQuestionAPage_untilAllIsReadAgain()
    {
        QFETCH(QString, rhythm);
        QFETCH(QStringList, steps);
        Desk desk;
        PlanEntryViewModel &entry = desk.write({{u"rhythm"_s, rhythm}, {u"days"_s, u"2"_s}, {u"daysOn"_s, u"14"_s}, {u"daysOff"_s, u"7"_s}, {u"words"_s, u"one"_s}});
        entry.toggleWeekday(u"0"_s);
        QCOMPARE(entry.step(), u"name"_s);
        entry.next(); // without a name nothing goes on
        QCOMPARE(entry.step(), u"name"_s);
        QCOMPARE(entry.errors().keys(), QStringList{u"name"_s});
        entry.set(u"name"_s, u"ramipril"_s);
        QCOMPARE(entry.stepText(), u"Step 1 of %1"_s.arg(steps.size() + 2));
        entry.next();
        entry.next();
        QCOMPARE(entry.step(), u"rhythm"_s);
        for (const QString &step : steps) {
            entry.next();
            if (entry.step() == u"when"_s) {
                entry.next();
                QCOMPARE(entry.errors().keys(), QStringList{u"moments"_s});
                entry.togglePoint(u"morning"_s);
            }
            QCOMPARE(entry.step(), step);
        }
        QVERIFY(entry.stepText().isEmpty());
        QCOMPARE(entry.recap().size(), steps.size() + 2);
        QVERIFY(!entry.preview().isEmpty());
        for (qsizetype back = steps.size() + 2; back > 0; --back)
            QVERIFY(entry.previous());
        QCOMPARE(entry.step(), u"name"_s);
        QVERIFY(!entry.previous());
    }

    void recap_aLine_isChangedAndReadAgain()
    {
        Desk desk;
        PlanEntryViewModel &entry = desk.write(kParacetamol);
        entry.goTo(u"recap"_s);
        entry.goTo(u"amount"_s);
        entry.set(u"amount"_s, u"2"_s);
        entry.next();
        QCOMPARE(entry.step(), u"recap"_s);
        QVERIFY(entry.preview().contains(u"2\u00A0tablets"_s));
        entry.goTo(u"rhythm"_s);
        entry.set(u"rhythm"_s, u"every-n-days"_s);
        entry.next(); // what was never asked is asked before
        QCOMPARE(entry.step(), u"limits"_s);
        entry.set(u"days"_s, u"3"_s);
        entry.next();
        QCOMPARE(entry.step(), u"recap"_s);
        entry.goTo(u"name"_s);
        entry.set(u"name"_s, QString());
        QVERIFY(entry.previous()); // back to the last page, which keeps nothing without a name
        QCOMPARE(entry.step(), u"recap"_s);
        entry.save();
        QCOMPARE(entry.step(), u"name"_s);
        QCOMPARE(desk.count(), std::size_t(2));
    }

    void entry_absurd_keepsWhatWasTypedAndStoresNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("rhythm");
        QTest::addColumn<QString>("wrong");
        const auto row = [](const char *tag, const char *field, const QString &typed, const char *rhythm = "every-day", const char *wrong = nullptr) {
            QTest::newRow(tag) << QString::fromLatin1(field) << typed << QString::fromLatin1(rhythm) << QString::fromLatin1(wrong ? wrong : field);
        };
        row("no name", "name", u"  "_s);
        row("endless name", "name", QString(100'000, u'x'));
        row("amount NaN", "amount", u"nan"_s);
        row("amount infinite", "amount", u"1e400"_s);
        row("amount huge", "amount", u"999999999999"_s);
        row("amount negative", "amount", u"-1"_s);
        row("amount zero", "amount", u"0"_s);
        row("no unit", "unit", QString());
        row("no hour", "times", QString(), "every-day", "moments");
        row("impossible hour", "times", u"25:00"_s);
        row("impossible date", "from", u"31/02/2027"_s);
        row("far date", "from", u"01/01/9999"_s);
        row("ends before it begins", "until", u"01/01/2020"_s);
        row("every 0 days", "days", u"0"_s, "every-n-days");
        row("every million days", "days", u"1000000"_s, "every-n-days");
        row("cycle without days", "daysOn", QString(), "cycle");
        row("no weekday", "days", QString(), "on-weekdays");
        row("too many a day", "most", u"4000"_s, "as-needed");
        row("apart in words", "apart", u"six"_s, "as-needed");
        row("no words", "words", QString(), "as-written");
    }
    void entry_absurd_keepsWhatWasTypedAndStoresNothing()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, rhythm);
        QFETCH(QString, wrong);
        Desk desk;
        const std::size_t before = desk.count();
        Typed values = kParacetamol;
        values[u"rhythm"_s] = rhythm;
        values[field] = typed;
        PlanEntryViewModel &entry = desk.write(values);
        entry.save();
        QVERIFY2(!entry.errors().value(wrong).toString().isEmpty(), qPrintable(entry.errors().keys().join(u' ')));
        QCOMPARE(entry.recordedText(), QString());
        QCOMPARE(desk.count(), before);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            QCOMPARE(entry.values().value(it.key()).toString(), it.value());
    }

    void entry_corrected_isKeptThen()
    {
        Desk desk;
        Typed values = kParacetamol;
        values[u"times"_s] = u"99:00"_s;
        PlanEntryViewModel &entry = desk.write(values);
        entry.save();
        entry.set(u"times"_s, u"9:00"_s);
        entry.save();
        QCOMPARE(entry.errors(), QVariantMap());
        QVERIFY(!entry.recordedText().isEmpty());
    }

    void entry_eachRhythm_isKept_data()
    {
        QTest::addColumn<QString>("rhythm");
        QTest::addColumn<QString>("text");
        QTest::newRow("days") << u"every-n-days"_s << u"every 3 days"_s;
        QTest::newRow("weekdays") << u"on-weekdays"_s << u"on Tuesday"_s;
        QTest::newRow("cycle") << u"cycle"_s << u"21 days with, then 7 days without"_s;
        QTest::newRow("needed") << u"as-needed"_s << u"if needed, at most 3 in 24 hours, 4 hours apart"_s;
        QTest::newRow("written") << u"as-written"_s << u"One when it hurts"_s;
    }
    void entry_eachRhythm_isKept()
    {
        QFETCH(QString, rhythm);
        Desk desk;
        Typed values = kParacetamol;
        values.insert({{u"rhythm"_s, rhythm}, {u"days"_s, u"3"_s}, {u"daysOn"_s, u"21"_s}, {u"daysOff"_s, u"7"_s}, {u"most"_s, u"3"_s},
            {u"apart"_s, u"4"_s}, {u"words"_s, u"one when it hurts"_s}});
        PlanEntryViewModel &entry = desk.write(values);
        entry.toggleWeekday(u"1"_s);
        entry.save();
        QCOMPARE(entry.errors(), QVariantMap());
        QFETCH(QString, text);
        QVERIFY2(desk.of(u"Paracetamol"_s, "lines").contains(text), qPrintable(desk.of(u"Paracetamol"_s, "lines")));
    }

    void change_ofAMedicine_leavesWhatWasDueBefore()
    {
        Desk desk;
        desk.write(kParacetamol).save();
        const QString key = desk.of(u"Paracetamol"_s, "key");
        desk.bench.clock.advanceDays(1);
        PlanEntryViewModel &entry = *desk.bench.space().changePlan(key);
        QCOMPARE(entry.values().value(u"times"_s).toString(), u"8am, 8:30pm"_s);
        entry.set(u"times"_s, u"21:00"_s);
        entry.save();
        QCOMPARE(entry.errors(), QVariantMap());
        QVERIFY(desk.of(u"Paracetamol"_s, "before").contains("8:30pm"_L1));
        auto &board = *desk.bench.space().medicines();
        QCOMPARE(cell(board.hours(), board.hours()->rowCount() - 1, "title"), u"Evening, 9pm"_s);
        board.showDayBefore();
        QCOMPARE(cell(board.hours(), board.hours()->rowCount() - 1, "title"), u"Evening, 8:30pm"_s);
    }

    void stop_ownMedicine_isFoldedAwayAndNotDueAnyMore()
    {
        Desk desk;
        desk.write(kParacetamol).save();
        desk.plan.stop(desk.of(u"Paracetamol"_s, "key"));
        QCOMPARE(desk.plan.stoppedText(), u"Stopped (1)"_s);
        QCOMPARE(desk.of(u"Paracetamol"_s, "key"), QString());
    }

    void stop_prescriptionOfTheTeam_isRefused()
    {
        Desk desk;
        desk.plan.stop(u"medicine-Bisoprolol"_s);
        QCOMPARE(desk.plan.stoppedText(), QString());
        QVERIFY(!desk.of(u"Bisoprolol"_s, "canChange").contains("true"_L1));
    }

    void import_bundle_keepsOnlyWhatIsConfirmed()
    {
        Desk desk;
        File file;
        file.write(bundle({request("1", R"({"text":"apixaban"})", kDaily), request("2", R"({"coding":[{"code":"X99ZZ"}]})", R"({"text":"as the doctor says"})"),
            request("3", R"({"text":"bisoprolol"})", kDaily), request("4", "{}", kDaily)}));
        PlanImportViewModel reader(desk.bench.context(), {file.folder.path()}, nullptr);
        QAbstractItemModelTester watched(reader.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cell(reader.files(), 0, "name"), u"plan.json"_s);
        const std::size_t before = desk.count();
        reader.open(cell(reader.files(), 0, "key").toString());
        QCOMPARE(reader.errorText(), QString());
        QCOMPARE(reader.rows()->rowCount(), 3);
        QCOMPARE(reader.leftOutText(), u"1 lines of this file are not understood. Ask your pharmacist."_s);
        QCOMPARE(cell(reader.rows(), 0, "lines"), u"1\u00A0tablet, every day, at 8am"_s);
        QCOMPARE(cell(reader.rows(), 1, "name"), u"X99ZZ"_s);
        QCOMPARE(cell(reader.rows(), 1, "lines"), u"As the doctor says"_s);
        QVERIFY(cell(reader.rows(), 1, "note").toString().contains("no reminder"_L1));
        QVERIFY(cell(reader.rows(), 2, "note").toString().contains("already"_L1));
        QCOMPARE(reader.keepText(), QString());
        reader.keep();
        QCOMPARE(desk.count(), before);
        reader.answer(cell(reader.rows(), 0, "key").toString(), true);
        reader.answer(cell(reader.rows(), 2, "key").toString(), false);
        QCOMPARE(reader.keepText(), u"Keep 1 medicines"_s);
        reader.keep();
        QCOMPARE(desk.count(), before + 1);
        QVERIFY(!reader.recordedText().isEmpty());
        // The same file once more is the same medicine.
        reader.open(file.path);
        reader.answer(cell(reader.rows(), 0, "key").toString(), true);
        reader.keep();
        QCOMPARE(desk.count(), before + 1);
    }

    void import_damaged_saysSoAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray whole = bundle({request("1", R"({"text":"apixaban"})", kDaily)});
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << whole.left(whole.size() / 2);
        QTest::newRow("not JSON") << QByteArray("%PDF-1.7");
        QTest::newRow("other resource") << QByteArray(R"({"resourceType":"Patient","id":"x"})");
        QTest::newRow("bundle of nothing") << QByteArray(R"({"resourceType":"Bundle","type":"collection"})");
        QTest::newRow("wrong shape") << QByteArray(R"({"resourceType":"Bundle","entry":{"a":1}})");
        QTest::newRow("deep") << QByteArray(200'000, '[');
        QTest::newRow("bytes") << QByteArray("{\"resourceType\":\"Bundle\xff\xfe\"}");
    }
    void import_damaged_saysSoAndChangesNothing()
    {
        QFETCH(QByteArray, text);
        Desk desk;
        File file;
        file.write(text);
        const std::size_t before = desk.count();
        PlanImportViewModel reader(desk.bench.context(), {}, nullptr);
        reader.open(file.path);
        QVERIFY(reader.errorText().contains("Nothing was changed"_L1));
        QCOMPARE(reader.rows()->rowCount(), 0);
        reader.keep();
        QCOMPARE(desk.count(), before);
    }

    void numbers_ofTheTeam_areReadWithWhoSetThem()
    {
        using domain::ClinicalSetting;
        PatientBench bench;
        viewmodels::MyNumbersViewModel &numbers = *bench.space().myNumbers();
        QAbstractItemModelTester tester(numbers.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(numbers.count(), 0); // what the content says for everybody is nobody's own number
        const auto set = [&](ClinicalSetting::Kind kind, const char *subject, std::optional<double> value, const char *unit) {
            ClinicalSetting setting{.kind = kind, .patient = PatientBench::kJeanne, .subject = subject, .value = value, .unit = unit};
            PatientBench::check(bench.workspace->store.clinicalSettings.save(setting, bench.fromClaire(), store::Origin::Remote));
            bench.space().refresh();
        };
        set(ClinicalSetting::Kind::Amount, "fluid-intake", 1.5, "L/d");
        QCOMPARE(numbers.count(), 1);
        QCOMPARE(cell(numbers.rows(), 0, "number").toString(), u"1.5\u00A0L a day"_s);
        QCOMPARE(cell(numbers.rows(), 0, "sentence").toString(), u"Your doctor sets how much you drink each day."_s);
        QVERIFY(cell(numbers.rows(), 0, "who").toString().startsWith(u"From Claire Morel, today"_s));
        set(ClinicalSetting::Kind::Threshold, "heart-failure/weight-gain", 1.5, "kg");
        QCOMPARE(numbers.count(), 2);
        QCOMPARE(cell(numbers.rows(), 1, "number").toString(), u"Weight: 1.5\u00A0kg more in 3 days"_s);
        set(ClinicalSetting::Kind::Amount, "fluid-intake", std::nullopt, "L/d"); // taken back
        QCOMPARE(numbers.count(), 1);
    }

    void import_noSuchFile_saysSo()
    {
        Desk desk;
        PlanImportViewModel reader(desk.bench.context(), {}, nullptr);
        reader.open(u"/nowhere/plan.json"_s);
        QCOMPARE(reader.errorText(), u"This file cannot be opened. Nothing was changed."_s);
    }
};

QTEST_GUILESS_MAIN(TestPlanScreens)
#include "tst_planscreens.moc"
