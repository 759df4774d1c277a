// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the day of a patient: what is open, what an answer about a dose becomes, and that everything can be undone.
// Longer than most: one day, told from its morning to its night.
#include "tests/app/patientbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using testsupport::cell;
using testsupport::PatientBench;
using viewmodels::TodayViewModel;

Q_DECLARE_METATYPE(domain::Rhythm)

namespace {

/// A day of Jeanne's, with every part of the page watched.
struct Day {
    PatientBench bench;
    TodayViewModel &today = *bench.space().today();
    std::vector<QAbstractItemModel *> parts{today.now(), today.then(), today.later(), today.more(), today.whileOff(), today.earlier(), today.done()};
    std::vector<std::unique_ptr<QAbstractItemModelTester>> watched;

    Day()
    {
        for (QAbstractItemModel *part : parts)
            watched.push_back(std::make_unique<QAbstractItemModelTester>(part, QAbstractItemModelTester::FailureReportingMode::QtTest));
        watched.push_back(std::make_unique<QAbstractItemModelTester>(today.changes(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        watched.push_back(std::make_unique<QAbstractItemModelTester>(today.tomorrow(), QAbstractItemModelTester::FailureReportingMode::QtTest));
    }

    /// The first line of a kind, wherever on the page it stands.
    [[nodiscard]] QVariant line(const QString &kind, const char *role) const
    {
        for (const QAbstractItemModel *part : parts) {
            for (int row = 0; row < part->rowCount(); ++row) {
                if (cell(part, row, "kind") == kind)
                    return cell(part, row, role);
            }
        }
        return {};
    }
    [[nodiscard]] QAbstractItemModel *doses() const { return line(u"doses"_s, "doses").value<QAbstractItemModel *>(); }
    [[nodiscard]] QString slot(int row) const { return cell(doses(), row, "key").toString(); }
    void at(int hour, int minute = 0)
    {
        bench.clock.set({testsupport::FakeClock::kStartMs + ((hour - 8) * 60 + minute) * 60'000LL});
        bench.space().refresh();
    }
    void give(const std::string &name, std::vector<domain::Schedule> lines)
    {
        bench.give(name, std::move(lines));
        bench.space().refresh();
    }
};

domain::Schedule every8And20()
{
    return {.rhythm = domain::EveryDay{}, .moments = {domain::TimeOfDay{8, 0}, domain::TimeOfDay{20, 0}}, .amount = domain::Amount{2, "tablet"}};
}

} // namespace

class TestTodayViewModel : public QObject {
    Q_OBJECT

private slots:
    void day_morning_holdsMeasureDosesAndOneUnit()
    {
        Day day;
        QCOMPARE(day.today.now()->rowCount(), 1);
        QCOMPARE(day.today.then()->rowCount(), 2);
        QCOMPARE(day.today.openCount(), 3);
        QCOMPARE(day.today.spokenSummary(), u"3 things to do."_s);
        QCOMPARE(day.today.doneText(), QString());
        QCOMPARE(day.today.dateText().remove(QChar(0x00A0)).remove(u' '), u"Saturday21November"_s);
        QCOMPARE(day.line(u"measure"_s, "step"), u"now"_s);
        QCOMPARE(day.line(u"measure"_s, "title"), u"Your weight this morning"_s);
        QCOMPARE(day.line(u"unit"_s, "subject"), day.bench.task("daily-weighing"));
        QCOMPARE(day.line(u"doses"_s, "openDoses"), 2);
    }

    void lines_eachWithAReason_sayItInOneLine()
    {
        Day day;
        QCOMPARE(day.line(u"unit"_s, "detail").toString().section(u'\n', 0, 0), u"For your safety."_s);
        QVERIFY(day.line(u"unit"_s, "detail").toString().section(u'\n', 1).startsWith("To read, "_L1));
        QCOMPARE(day.line(u"measure"_s, "detail"), u"When you get up, after the toilet, before you eat."_s);
        auto &paths = day.bench.workspace->store.paths;
        domain::EducationPath path = **paths.active(PatientBench::kJeanne);
        path.units[0].reasons = {{"no-longer-known", {}}, {"lives-alone", {}}};
        PatientBench::check(paths.save(path, day.bench.fromClaire(), store::Origin::Remote));
        day.bench.space().refresh();
        QVERIFY(day.line(u"unit"_s, "detail").toString().startsWith("You live alone"_L1));
        path.units[0].reasons.clear();
        PatientBench::check(paths.save(path, day.bench.fromClaire(), store::Origin::Remote));
        day.bench.space().refresh();
        QVERIFY(day.line(u"unit"_s, "detail").toString().startsWith("To read, "_L1));
    }

    void takeDose_one_leavesTheOtherOpen()
    {
        Day day;
        day.today.takeDose(day.slot(0));
        QCOMPARE(cell(day.doses(), 0, "answer"), u"taken"_s);
        QCOMPARE(cell(day.doses(), 0, "answerText"), u"Taken, recorded at 8am, by you"_s);
        QCOMPARE(cell(day.doses(), 1, "answer"), QString());
        QCOMPARE(day.line(u"doses"_s, "openDoses"), 1);
        QVERIFY(day.line(u"doses"_s, "step") != u"done"_s);
    }

    void putOff_anHour_leavesNowUntilThenAndIsLogged()
    {
        Day day;
        day.bench.weigh(72); // what is now before the tablets
        day.at(8);
        const QString key = day.line(u"doses"_s, "key").toString();
        QCOMPARE(day.line(u"doses"_s, "step"), u"now"_s);
        QCOMPARE(day.line(u"doses"_s, "laterText"), u"Later"_s);
        const QVariantList choices = day.today.putOffChoices(key);
        QCOMPARE(choices.size(), 4);
        QCOMPARE(choices[1].toMap().value(u"text"_s).toString(), u"In 30 minutes, at 8:30am"_s);
        day.today.putOff(key, 30);
        QCOMPARE(day.line(u"doses"_s, "step"), u"later"_s);
        QCOMPARE(day.line(u"doses"_s, "putOffText"), u"Later, at 8:30am"_s);
        const platform::Instant due{testsupport::FakeClock::kStartMs};
        auto log = *day.bench.workspace->store.reminders.between(PatientBench::kJeanne, due, {due.ms + 1});
        QCOMPARE(log.size(), std::size_t(1));
        QVERIFY(log[0].actedAt && log[0].snoozedUntil);
        QCOMPARE(day.today.nextChange().ms, due.ms + 30 * 60'000);
        day.bench.restart(); // what was put off stays so
        viewmodels::TodayViewModel &again = *day.bench.space().today();
        QCOMPARE(cell(again.later(), 0, "putOffText"), u"Later, at 8:30am"_s);
        day.bench.clock.advanceMinutes(30);
        day.bench.space().refresh();
        QCOMPARE(cell(again.now(), 0, "key"), key);
        QCOMPARE(cell(again.now(), 0, "putOffText"), QString());
    }

    void putOff_notLongerThanItCanBeDone()
    {
        Day day;
        const QString key = day.line(u"doses"_s, "key").toString();
        day.at(7, 30); // before its hour there is nothing to put off
        QVERIFY(day.today.putOffChoices(key).isEmpty());
        QCOMPARE(day.line(u"doses"_s, "laterText"), QString());
        day.at(13, 0);
        QCOMPARE(day.today.putOffChoices(key).size(), 3); // two hours would be too late
        day.today.putOff(key, 120);
        QCOMPARE(day.line(u"doses"_s, "putOffText"), QString());
        day.at(14, 30);
        QVERIFY(day.today.putOffChoices(key).isEmpty());
    }

    void takeAll_twoOpen_isDoneAndNamesBoth()
    {
        Day day;
        day.today.takeAll(day.line(u"doses"_s, "key").toString());
        QCOMPARE(day.line(u"doses"_s, "step"), u"done"_s);
        QVERIFY(day.line(u"doses"_s, "detail").toString().contains("Furosemide"_L1));
        QCOMPARE(day.today.openCount(), 2);
        QCOMPARE(day.today.doneText(), u"Done (1)"_s);
        QCOMPARE(day.today.spokenSummary(), u"2 things to do. 1 done."_s);
    }

    void correct_takenDoses_areOpenAgainAndStayInTheHistory()
    {
        Day day;
        day.today.takeAll(day.line(u"doses"_s, "key").toString());
        const QString slot = day.slot(0);
        day.today.correct(day.line(u"doses"_s, "key").toString());
        QCOMPARE(day.line(u"doses"_s, "openDoses"), 2);
        QCOMPARE(day.bench.workspace->store.doses.history(slot.toStdString())->size(), 1u);
        day.today.takeDose(slot);
        QCOMPARE(cell(day.doses(), 0, "answer"), u"taken"_s);
    }

    void skipDose_withReason_keepsItAndOffersTheUnitThatHelps()
    {
        Day day;
        const QString slot = day.slot(1);
        day.today.skipDose(slot, u"side-effect"_s);
        QCOMPARE(cell(day.doses(), 1, "answer"), u"not-taken"_s);
        const auto kept = day.bench.workspace->store.doses.current(slot.toStdString());
        QCOMPARE((**kept).reason->value, std::string("side-effect"));
        QCOMPARE(day.today.helpTask(), day.bench.task("taking-tablets"));
    }

    void skipDose_ratherNotSay_keepsNoReason()
    {
        Day day;
        const QString slot = day.slot(1);
        day.today.skipDose(slot, u"rather-not-say"_s);
        QVERIFY(!(**day.bench.workspace->store.doses.current(slot.toStdString())).reason);
        QCOMPARE(day.today.helpTask(), QString());
    }

    void doses_longPast_areNotKnownAndCanStillBeAnswered()
    {
        Day day;
        day.bench.clock.advanceMinutes(7 * 60);
        day.bench.space().refresh();
        QCOMPARE(day.line(u"doses"_s, "step"), u"unknown"_s);
        QCOMPARE(cell(day.doses(), 0, "answerText"), u"Not known"_s);
        QCOMPARE(day.today.earlier()->rowCount(), 1);
        day.today.takeDose(day.slot(0));
        QCOMPARE(cell(day.doses(), 0, "answer"), u"taken"_s);
    }

    void sayUnsure_pastDoses_declaresNothingAndCanBeCorrected()
    {
        Day day;
        day.at(15);
        const QString first = day.slot(0);
        day.today.sayUnsure(first);
        QCOMPARE(cell(day.doses(), 0, "answer"), u"unknown"_s);
        day.today.sayUnsure(day.slot(1));
        QCOMPARE(day.today.earlier()->rowCount(), 0);
        QCOMPARE(day.today.done()->rowCount(), 1);
        QVERIFY(!*day.bench.workspace->store.doses.current(first.toStdString()));
        day.today.correct(cell(day.today.done(), 0, "key").toString());
        QCOMPARE(day.today.earlier()->rowCount(), 1);
    }

    void doses_afterNoon_standBeforeAMeasureTheMorningLeft()
    {
        Day day;
        day.give("Apixaban", {every8And20()});
        day.at(20);
        QCOMPARE(cell(day.today.now(), 0, "title"), u"At 8pm"_s);
        QCOMPARE(cell(day.today.then(), 0, "kind"), u"measure"_s);
    }

    void doses_alreadyDueBehindAMeasure_standUnderThenAndNotLater()
    {
        Day day;
        day.give("Apixaban", {every8And20()});
        day.at(9, 38);
        QCOMPARE(cell(day.today.now(), 0, "kind"), u"measure"_s);
        QCOMPARE(day.today.then()->rowCount(), 2);
        QCOMPARE(cell(day.today.then(), 0, "title"), u"At 8am"_s);
        QCOMPARE(cell(day.today.then(), 1, "kind"), u"unit"_s);
        QCOMPARE(day.today.later()->rowCount(), 1);
        QCOMPARE(cell(day.today.later(), 0, "title"), u"At 8pm"_s);
        day.at(19, 30); // an hour before counts as due
        QCOMPARE(day.today.later()->rowCount(), 0);
    }

    void doses_ofALaterHour_areNamedWithTheirAmount()
    {
        Day day;
        day.give("apixaban", {every8And20()});
        const QString detail = cell(day.today.later(), 0, "detail").toString();
        QCOMPARE(detail, u"Apixaban, 2\u00A0tablets"_s);
        QCOMPARE(cell(day.today.later(), 0, "actionText"), u"Taken"_s);
        QVERIFY(!cell(day.today.later(), 0, "isDue").toBool());
    }

    void doses_oneOfThem_isTakenInOnePress()
    {
        Day day;
        day.give("apixaban", {every8And20()});
        day.today.takeAll(cell(day.today.later(), 0, "key").toString());
        QCOMPARE(day.today.done()->rowCount(), 1);
    }

    void doses_linesThatMeet_areAddedInWords()
    {
        Day day;
        domain::Schedule half{.rhythm = domain::EveryDay{}, .moments = {domain::DayMoment{domain::DayPoint::Morning, domain::Meal::Before, 0}},
            .amount = domain::Amount{0.5, "tablet"}};
        day.give("Warfarin", {every8And20(), half});
        QCOMPARE(cell(day.doses(), 2, "dose"), u"2\u00A0tablets + ½\u00A0tablet, before breakfast"_s);
    }

    void day_manyHours_keepsFiveInViewAndFoldsTheRest()
    {
        Day day;
        domain::Schedule often{.rhythm = domain::EveryDay{}};
        for (int hour : {10, 12, 14, 16, 18, 20})
            often.moments.push_back(domain::TimeOfDay{hour, 0});
        day.give("Drops", {often});
        QCOMPARE(day.today.now()->rowCount() + day.today.then()->rowCount() + day.today.later()->rowCount(), 5);
        QCOMPARE(day.today.more()->rowCount(), 4);
        QCOMPARE(day.today.moreText(), u"4 more later today"_s);
        QCOMPARE(day.today.openCount(), 9);
    }

    void rhythms_eachKind_dueOnItsDaysOnly_data()
    {
        using namespace domain;
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<bool>("isToday");
        QTest::addColumn<bool>("isTomorrow");
        // 21 November 2026 is a Saturday; counted rhythms begin on the 19th.
        QTest::newRow("every day") << Rhythm(EveryDay{}) << true << true;
        QTest::newRow("every 2 days") << Rhythm(EveryNDays{2}) << true << false;
        QTest::newRow("on Saturday") << Rhythm(OnWeekdays{1U << 5, 1}) << true << false;
        QTest::newRow("on Sunday") << Rhythm(OnWeekdays{1U << 6, 1}) << false << true;
        QTest::newRow("3 with, 2 without") << Rhythm(Cycle{3, 2}) << true << false;
        QTest::newRow("2 with, 1 without") << Rhythm(Cycle{2, 1}) << false << true;
        QTest::newRow("as needed") << Rhythm(AsNeeded{}) << false << false;
        QTest::newRow("as written") << Rhythm(AsWritten{}) << false << false;
    }
    void rhythms_eachKind_dueOnItsDaysOnly()
    {
        QFETCH(domain::Rhythm, rhythm);
        QFETCH(bool, isToday);
        QFETCH(bool, isTomorrow);
        Day day;
        const bool isTimed = !std::holds_alternative<domain::AsNeeded>(rhythm) && !std::holds_alternative<domain::AsWritten>(rhythm);
        domain::Schedule line{.rhythm = rhythm, .from = "2026-11-19", .text = "two a day around meals"};
        if (isTimed)
            line.moments = {domain::TimeOfDay{21, 0}};
        day.give("Apixaban", {line});
        const auto holds = [](const QAbstractItemModel *model) {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (cell(model, row, "detail").toString().contains("Apixaban"_L1))
                    return true;
            }
            return false;
        };
        QCOMPARE(holds(day.today.later()), isToday);
        QCOMPARE(holds(day.today.tomorrow()), isTomorrow);
        QCOMPARE(day.today.asNeededText(), std::holds_alternative<domain::AsNeeded>(rhythm) ? u"Apixaban"_s : QString());
        QCOMPARE(day.today.asWritten().size(), std::holds_alternative<domain::AsWritten>(rhythm) ? 1 : 0);
    }

    void doses_ofAStepThatBegins_showItsAmount()
    {
        Day day;
        const domain::Schedule base{.rhythm = domain::EveryDay{}, .moments = {domain::TimeOfDay{20, 0}}};
        day.give("Prednisone", domain::inSteps(base, {{"2026-11-01", "", domain::Amount{4, "tablet"}}, {"2026-11-22", "", domain::Amount{3, "tablet"}}}));
        QCOMPARE(cell(day.today.later(), 0, "detail"), u"Prednisone, 4\u00A0tablets"_s);
        QCOMPARE(cell(day.today.tomorrow(), day.today.tomorrow()->rowCount() - 1, "detail"), u"Prednisone, 3\u00A0tablets"_s);
    }

    void doses_whileThePhoneWasOff_standApartAlsoYesterdays()
    {
        Day day;
        day.give("Apixaban", {every8And20()});
        const auto due = [](int hour, int daysAgo) {
            return platform::Instant{testsupport::FakeClock::kStartMs + ((hour - 8) * 60 - daysAgo * 24 * 60) * 60'000LL};
        };
        auto &log = day.bench.workspace->store.reminders;
        PatientBench::check(log.save(PatientBench::kJeanne, {due(20, 1), due(7, 0), {}, {}, {}}));
        PatientBench::check(log.save(PatientBench::kJeanne, {due(8, 1), due(8, 1), due(8, 1), {}, {}}));
        day.bench.space().refresh();
        QCOMPARE(day.today.whileOff()->rowCount(), 1);
        QCOMPARE(cell(day.today.whileOff(), 0, "title"), u"Yesterday at 8pm"_s);
        auto *doses = cell(day.today.whileOff(), 0, "doses").value<QAbstractItemModel *>();
        QVERIFY(cell(doses, 0, "isPast").toBool());
        day.today.takeDose(cell(doses, 0, "key").toString());
        QCOMPARE(day.today.whileOff()->rowCount(), 0);
    }

    void changes_ofPathAndPrescription_sayWhoWhenAndWhy()
    {
        Day day;
        QCOMPARE(day.today.changes()->rowCount(), 0);
        day.bench.clock.advanceMinutes(60);
        day.bench.givePath("You were in hospital.");
        day.give("Furosemide", {every8And20()});
        QCOMPARE(day.today.changes()->rowCount(), 2);
        QCOMPARE(cell(day.today.changes(), 0, "title"), u"Claire Morel changed your path today at 9am."_s);
        QCOMPARE(cell(day.today.changes(), 0, "detail"), u"You were in hospital."_s);
        QCOMPARE(cell(day.today.changes(), 1, "title"), u"Furosemide: changed on Saturday 21\u00A0November."_s);
        day.bench.clock.advanceDays(15);
        day.bench.space().refresh();
        QCOMPARE(day.today.changes()->rowCount(), 0);
    }

    void nextChange_isTheHourBeforeADoseItsHourAndTheEndOfTheDay()
    {
        Day day;
        const auto hours = [&] { return (day.today.nextChange().ms - testsupport::FakeClock::kStartMs) / 3'600'000.0; };
        QCOMPARE(qRound(hours()), 6); // the doses of 8:00 are not known from 14:00 on
        day.at(14, 1);
        QCOMPARE(hours(), 16.0); // midnight
    }

    void end_nothingOpen_saysSo()
    {
        Day day;
        QCOMPARE(day.today.endText(), QString());
        day.bench.weigh(72.4);
        day.today.takeAll(day.line(u"doses"_s, "key").toString());
        for (const char *unit : {"daily-weighing", "taking-tablets", "signs-that-mean-call"}) {
            PatientBench::check(day.bench.workspace->journal.progress(PatientBench::kJeanne, {day.bench.task(unit).toStdString()},
                {"heart-failure", unit}, domain::UnitProgress::Event::Completed));
        }
        day.bench.space().refresh();
        QCOMPARE(day.today.endText(), u"All done for today."_s);
        QCOMPARE(day.today.openCount(), 0);
    }

    void measure_recorded_isDoneWithValueTimeAndAuthor()
    {
        Day day;
        day.bench.weigh(72.4);
        day.bench.space().refresh();
        QCOMPARE(day.line(u"measure"_s, "step"), u"done"_s);
        QCOMPARE(day.line(u"measure"_s, "title"), u"Weight: 72.4\u00A0kg"_s);
        QCOMPARE(day.line(u"measure"_s, "detail"), u"Done at 8am, by you"_s);
        day.today.correct(day.line(u"measure"_s, "key").toString());
        QCOMPARE(day.line(u"measure"_s, "step"), u"now"_s);
    }

    void takeDose_anyEntry_refreshesEveryScreen()
    {
        Day day;
        const QSignalSpy others(day.bench.space().team(), &viewmodels::TeamViewModel::changed);
        day.today.takeDose(day.slot(0));
        QCOMPARE(others.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTodayViewModel)
#include "tst_todayviewmodel.moc"
