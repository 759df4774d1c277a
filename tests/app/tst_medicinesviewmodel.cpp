// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects "Did I take it?": three answers that stay apart, numbers that keep their denominator, limits of what is taken as
// needed, and that every correction is a new fact.
#include "tests/app/patientbench.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::cell;
using testsupport::PatientBench;
using viewmodels::MedicinesViewModel;

namespace {

struct Board {
    PatientBench bench;
    MedicinesViewModel &board = *bench.space().medicines();
    QAbstractItemModelTester hours{board.hours(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester needed{board.asNeeded(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester supplies{board.supplies(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QVariant hour(int row, const char *role) const { return cell(const_cast<MedicinesViewModel &>(board).hours(), row, role); }
    [[nodiscard]] QAbstractItemModel *doses(int row) const { return hour(row, "doses").value<QAbstractItemModel *>(); }
    [[nodiscard]] QString slot(int row, int dose) const { return cell(doses(row), dose, "key").toString(); }
    [[nodiscard]] QVariant need(const char *role) const { return cell(const_cast<MedicinesViewModel &>(board).asNeeded(), 0, role); }
    /// What the card of a box says or is, by the name of its medicine.
    [[nodiscard]] QString box(const QString &name, const char *role) const
    {
        auto *boxes = const_cast<MedicinesViewModel &>(board).supplies();
        for (int row = 0; row < boxes->rowCount(); ++row) {
            if (cell(boxes, row, "name") == name)
                return cell(boxes, row, role).toString();
        }
        return {};
    }
    void give(const std::string &name, std::vector<domain::Schedule> lines)
    {
        bench.give(name, std::move(lines));
        bench.space().refresh();
    }
    void pass(int minutes)
    {
        bench.clock.advanceMinutes(minutes);
        bench.space().refresh();
    }
    /// Somebody else speaks for Jeanne on another device.
    void julieTakes(int dose)
    {
        domain::Envelope envelope = bench.fromClaire();
        envelope.author = {"0190b7a0-0000-7000-8000-00000000aaaa"};
        envelope.authorRole = domain::role::kCaregiver;
        envelope.onBehalfOf = domain::ActorId{PatientBench::kJeanne.value};
        domain::Person julie;
        julie.id = envelope.author;
        julie.role = domain::role::kCaregiver;
        julie.given = "Julie";
        PatientBench::check(bench.workspace->store.people.saveProfessional(julie, bench.fromClaire()));
        const domain::DoseSlot at{{dose == 0 ? "medicine-Bisoprolol" : "medicine-Furosemide"}, {{testsupport::FakeClock::kStartMs}, 60}};
        PatientBench::check(bench.workspace->store.doses.add({envelope, at, domain::DoseEvent::State::Taken, {}}, store::Origin::Remote));
        bench.space().refresh();
    }
};

domain::Schedule atSix()
{
    return {.rhythm = domain::EveryDay{}, .moments = {domain::TimeOfDay{18, 0}}, .amount = domain::Amount{1, "tablet"}};
}

domain::Schedule needed(std::optional<int> most, std::optional<int> apart)
{
    return {.rhythm = domain::AsNeeded{most, apart}, .amount = domain::Amount{1, "tablet"}};
}

} // namespace

class TestMedicinesViewModel : public QObject {
    Q_OBJECT

private slots:
    void hours_beforeDuringAndAfter_sayNotYetThenYesThenNotKnown()
    {
        Board day;
        day.give("Apixaban", {atSix()});
        QCOMPARE(day.board.hours()->rowCount(), 2);
        QCOMPARE(day.hour(0, "title"), u"Morning, 8am"_s);
        QCOMPARE(day.hour(0, "step"), u"now"_s);
        QCOMPARE(day.hour(0, "said"), u"not yet"_s);
        QCOMPARE(day.hour(1, "step"), u"later"_s);
        QVERIFY(!day.hour(1, "isDue").toBool());
        day.board.takeAll(day.hour(0, "key").toString());
        QCOMPARE(day.hour(0, "said"), u"yes"_s);
        QCOMPARE(day.hour(0, "step"), u"done"_s);
        day.pass(10 * 60 + 6 * 60 - 1);
        QCOMPARE(day.hour(1, "step"), u"now"_s);
    }

    void yesterday_unanswered_isNotKnownAndTakesThreeAnswers()
    {
        Board day;
        day.pass(24 * 60);
        day.board.showDayBefore();
        QCOMPARE(day.board.dayText(), u"Yesterday, Saturday 21\u00A0November"_s);
        QCOMPARE(day.hour(0, "said"), u"not known"_s);
        QCOMPARE(day.hour(0, "step"), u"unknown"_s);
        QVERIFY(cell(day.doses(0), 0, "isPast").toBool());
        day.board.sayUnsure(day.slot(0, 0));
        QCOMPARE(cell(day.doses(0), 0, "answerText"), u"Not known. You don't remember."_s);
        day.board.skipDose(day.slot(0, 1), u"rather-not-say"_s);
        QCOMPARE(cell(day.doses(0), 1, "answer"), u"not-taken"_s);
        QCOMPARE(day.hour(0, "said"), u"0 of 2"_s);
        day.board.showDayAfter();
        QVERIFY(day.board.isToday());
    }

    void correctDose_aTakenOne_isANewFactAndCanBeAnsweredAgain()
    {
        Board day;
        const QString slot = day.slot(0, 0);
        day.board.takeDose(slot);
        day.board.correctDose(slot);
        QCOMPARE(cell(day.doses(0), 0, "answer"), QString());
        day.board.skipDose(slot, u"forgot"_s);
        QCOMPARE(day.bench.workspace->store.doses.history(slot.toStdString())->size(), 2u);
        QCOMPARE(cell(day.doses(0), 0, "answerText"), u"Not taken, recorded at 8am, by you"_s);
    }

    void dose_declaredByAnother_namesThem()
    {
        Board day;
        day.julieTakes(0);
        QCOMPARE(cell(day.doses(0), 0, "answerText"), u"Taken, recorded at 8am, by Julie"_s);
    }

    void week_takenNotTakenNotKnown_standTogetherWithTheirDenominator()
    {
        Board day;
        day.board.takeAll(day.hour(0, "key").toString());
        day.pass(24 * 60);
        day.board.takeDose(day.slot(0, 0));
        day.board.skipDose(day.slot(0, 1), u"forgot"_s);
        QCOMPARE(day.board.weekSentence(), u"3 doses recorded as taken out of 4. 1 not taken."_s);
        QVERIFY(day.board.weekDefinition().startsWith("Out of the 4 doses due since Saturday 21"_L1));
        QCOMPARE(day.board.pastWeeks().size(), 0);
        QCOMPARE(day.board.weekDays().size(), 7);
        QCOMPARE(day.board.weekDays().at(0).toMap().value(u"mark"_s), u"none"_s);
        QCOMPARE(day.board.weekDays().at(5).toMap().value(u"mark"_s), u"taken"_s);
        QCOMPARE(day.board.weekDays().at(6).toMap().value(u"mark"_s), u"notTaken"_s);
        // Monday: the week before is past, and what nobody said of today is not known.
        day.pass(24 * 60);
        QCOMPARE(day.board.weekSentence(), u"0 doses recorded as taken out of 2. 2: not known."_s);
        QCOMPARE(day.board.pastWeeks().size(), 1);
        QCOMPARE(day.board.pastWeeks().at(0).toMap().value(u"sentence"_s), u"3 doses recorded as taken out of 4. 1 not taken."_s);
    }

    void asNeeded_limits_sayHowManyAndWhenTheNext()
    {
        Board day;
        day.give("Paracetamol", {needed(3, 6 * 60)});
        QCOMPARE(day.need("detail"), u"1\u00A0tablet, at most 3 in 24 hours, 6 hours apart"_s);
        QCOMPARE(day.need("countText"), u"0 taken in the last 24 hours, 3 at most."_s);
        QCOMPARE(day.need("nextText"), u"One is possible now."_s);
        day.board.takeAsNeeded(day.need("key").toString());
        QCOMPARE(day.need("countText"), u"1 taken in the last 24 hours, 3 at most."_s);
        QCOMPARE(day.need("nextText"), u"Next possible today at 2pm."_s);
        QVERIFY(!day.need("isPossible").toBool());
        day.pass(6 * 60);
        day.board.takeAsNeeded(day.need("key").toString());
        day.pass(6 * 60);
        day.board.takeAsNeeded(day.need("key").toString());
        day.pass(6 * 60);
        QCOMPARE(day.need("nextText"), u"Next possible today at 8am."_s);
        day.pass(6 * 60);
        QCOMPARE(day.need("nextText"), u"One is possible now."_s);
    }

    void asNeeded_tooEarly_isStillRecordedAndCanBeTakenBack()
    {
        Board day;
        day.give("Paracetamol", {needed({}, 60)});
        day.board.takeAsNeeded(day.need("key").toString());
        day.pass(10);
        QCOMPARE(day.need("actionText"), u"I already took one"_s);
        day.board.takeAsNeeded(day.need("key").toString());
        QCOMPARE(day.need("countText"), u"2 taken in the last 24 hours."_s);
        auto *taken = day.need("doses").value<QAbstractItemModel *>();
        day.board.correctDose(cell(taken, 1, "key").toString());
        QCOMPARE(day.need("countText"), u"1 taken in the last 24 hours."_s);
        QCOMPARE(taken->rowCount(), 1);
    }

    void supply_boxRecorded_saysWhatIsLeftAndUntilWhen()
    {
        Board day;
        day.give("Apixaban", {atSix()});
        const auto left = [&] { return day.box(u"Apixaban"_s, "supply"); };
        QCOMPARE(left(), u"No box recorded."_s);
        viewmodels::RefillViewModel *box = day.bench.space().openRefill(day.box(u"Apixaban"_s, "key"));
        QCOMPARE(box->unit(), u"tablets"_s);
        box->setText(u"10"_s);
        QVERIFY(box->save());
        QCOMPARE(left(), u"About 10\u00A0tablets left, until Monday 30\u00A0November: 9 days."_s);
    }

    void supply_withoutANumberInThePrescription_asksForDays()
    {
        Board day;
        viewmodels::RefillViewModel *box = day.bench.space().openRefill(u"medicine-Bisoprolol"_s);
        QCOMPARE(box->question(), u"How many days is it for?"_s);
        box->setText(u"30"_s);
        QVERIFY(box->save());
        QCOMPARE(day.box(u"Bisoprolol"_s, "supply"), u"Box of Saturday 21\u00A0November, until Sunday 20\u00A0December."_s);
    }

    void refill_absurdNumber_isRefusedAndKept_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "abc", "nan", "inf", "-3", "0", "1e300", "99999999999999999999", "12.5"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void refill_absurdNumber_isRefusedAndKept()
    {
        QFETCH(QString, typed);
        Board day;
        viewmodels::RefillViewModel *box = day.bench.space().openRefill(u"medicine-Bisoprolol"_s);
        box->setText(typed);
        QVERIFY(!box->save());
        QVERIFY(!box->errorText().isEmpty());
        QCOMPARE(box->text(), typed);
        QCOMPARE(day.bench.workspace->store.dispensings.live(PatientBench::kJeanne)->size(), 0u);
    }
};

QTEST_GUILESS_MAIN(TestMedicinesViewModel)
#include "tst_medicinesviewmodel.moc"
