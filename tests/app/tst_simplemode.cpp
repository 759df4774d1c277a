// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects simple mode: one thing at a time, what is put off comes back, nothing is asked before its time, and it writes the
// same facts as the other screens.
#include "app/store/stepstore.h"
#include "tests/app/patientbench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::PatientBench;
using viewmodels::SimpleModeViewModel;

namespace {

std::size_t dosesTaken(PatientBench &bench)
{
    const auto now = bench.clock.now();
    return bench.workspace->store.doses.live(PatientBench::kJeanne, {now.ms - 86'400'000}, {now.ms + 86'400'000})->size();
}

} // namespace

class TestSimpleMode : public QObject {
    Q_OBJECT

private slots:
    void firstThing_isTheFirstOfTheDay()
    {
        PatientBench bench;
        const SimpleModeViewModel &simple = *bench.space().simple();
        QCOMPARE(simple.kind(), u"measure"_s);
        QCOMPARE(simple.subject(), u"weight"_s);
        QVERIFY(!simple.title().isEmpty() && !simple.actionText().isEmpty());
        QVERIFY(simple.canPutOff());
    }

    void alert_comesFirstAndCannotBePutOff()
    {
        PatientBench bench;
        bench.weigh(70);
        bench.clock.advanceDays(2);
        bench.weigh(72.5);
        bench.space().refresh();
        SimpleModeViewModel &simple = *bench.space().simple();
        QCOMPARE(simple.kind(), u"alert"_s);
        QVERIFY2(simple.title().contains(u"Call your team today"_s), qPrintable(simple.title()));
        QVERIFY(!simple.canPutOff());
        simple.putOff();
        QCOMPARE(simple.kind(), u"alert"_s);
        simple.read();
        QVERIFY(simple.kind() != u"alert"_s);
    }

    void step_ofAnOperation_isAskedAndSaid()
    {
        PatientBench bench(PatientBench::Start::Bare);
        domain::EducationPath path{.id = {"0190b7a0-0000-7000-8000-00000000ca07"}, .patient = PatientBench::kJeanne};
        const domain::UnitRef unit{"prostate-surgery", "catheter-and-bag"};
        path.units.push_back({domain::taskId(path.id, unit), unit, false, {}});
        PatientBench::check(bench.workspace->store.paths.save(path, bench.fromClaire(), store::Origin::Remote));
        PatientBench::check(bench.workspace->store.clinicalSettings.save({.kind = domain::ClinicalSetting::Kind::Anchor,
            .patient = PatientBench::kJeanne, .subject = "prostate-surgery/surgery", .date = "2026-11-21"}, bench.fromClaire(), store::Origin::Remote));
        bench.space().refresh();
        SimpleModeViewModel &simple = *bench.space().simple();
        while (simple.kind() != u"step"_s && simple.canPutOff())
            simple.putOff();
        QCOMPARE(simple.kind(), u"step"_s);
        QCOMPARE(simple.actionText(), u"It is done"_s);
        const QString step = simple.subject();
        simple.take();
        QVERIFY(simple.subject() != step);
        QCOMPARE(store::StepStore(bench.workspace->store.database()).live(PatientBench::kJeanne)->size(), std::size_t(1));
    }

    void page_isReadAloudAsItStands()
    {
        PatientBench bench;
        const SimpleModeViewModel &simple = *bench.space().simple();
        QVERIFY(simple.readAloud()->isOffered());
        simple.readAloud()->play();
        QVERIFY(simple.readAloud()->isReading());
        bench.weigh(72.4);
        bench.space().refresh(); // another question: the voice does not go on with the old one
        QVERIFY(!simple.readAloud()->isReading());
    }

    void answered_goesToTheNextByItself()
    {
        PatientBench bench;
        const SimpleModeViewModel &simple = *bench.space().simple();
        bench.weigh(72.4);
        bench.space().refresh();
        QCOMPARE(simple.kind(), u"doses"_s);
        QCOMPARE(simple.actionText(), u"Yes, all 2"_s);
        QCOMPARE(simple.otherText(), u"Not all of them"_s);
        QVERIFY(simple.detail().contains(u"Bisoprolol, 1\u00A0tablet"_s));
    }

    void take_allDosesOfTheHour_areDeclared()
    {
        PatientBench bench;
        SimpleModeViewModel &simple = *bench.space().simple();
        bench.weigh(72.4);
        bench.space().refresh();
        simple.take();
        QCOMPARE(dosesTaken(bench), std::size_t(2));
        QCOMPARE(simple.kind(), u"unit"_s);
    }

    void askEach_oneMedicineAtATime()
    {
        PatientBench bench;
        SimpleModeViewModel &simple = *bench.space().simple();
        bench.weigh(72.4);
        bench.space().refresh();
        simple.askEach();
        QCOMPARE(simple.kind(), u"dose"_s);
        QCOMPARE(simple.detail(), u"Bisoprolol, 1\u00A0tablet"_s);
        simple.take();
        QCOMPARE(dosesTaken(bench), std::size_t(1));
        QCOMPARE(simple.detail(), u"Furosemide, 1\u00A0tablet"_s);
        bench.space().today()->skipDose(simple.subject(), u"none-left"_s);
        QCOMPARE(dosesTaken(bench), std::size_t(2));
        QCOMPARE(simple.kind(), u"unit"_s);
    }

    void putOff_everything_isAskedAgain()
    {
        PatientBench bench;
        SimpleModeViewModel &simple = *bench.space().simple();
        QStringList kinds;
        for (int asked = 0; simple.canPutOff() && asked < 10; ++asked) {
            kinds << simple.kind();
            simple.putOff();
        }
        QVERIFY(kinds.contains(u"doses"_s) && kinds.contains(u"unit"_s));
        QCOMPARE(simple.kind(), u"later"_s);
        QVERIFY(!simple.actionText().isEmpty());
        simple.askAgain();
        QCOMPARE(simple.kind(), kinds.front());
        // Nothing was kept of it: the question is there again after a restart.
        simple.putOff();
        bench.restart();
        QCOMPARE(bench.space().simple()->kind(), kinds.front());
    }

    void dosesOfLater_areNotAskedYet()
    {
        PatientBench bench;
        domain::Medication evening;
        evening.id = {"evening"};
        evening.patient = PatientBench::kJeanne;
        evening.name = "Atorvastatin";
        evening.dose = "1 tablet";
        evening.times = {domain::TimeOfDay{20, 0}};
        PatientBench::check(bench.workspace->store.medications.save(evening, bench.fromClaire()));
        bench.space().refresh();
        SimpleModeViewModel &simple = *bench.space().simple();
        for (int asked = 0; simple.canPutOff() && asked < 10; ++asked) {
            QVERIFY2(!simple.detail().contains(u"Atorvastatin"_s), qPrintable(simple.title()));
            simple.putOff();
        }
        simple.askAgain();
        bench.clock.advanceMinutes(12 * 60);
        bench.space().refresh();
        QStringList details;
        for (int asked = 0; simple.canPutOff() && asked < 10; ++asked) {
            details << simple.detail();
            simple.putOff();
        }
        QVERIFY2(details.join(u'\n').contains(u"Atorvastatin"_s), qPrintable(details.join(u'\n')));
    }

    void newMessage_comesFirstAndGoesOnceSeen()
    {
        PatientBench bench;
        PatientBench::check(bench.workspace->store.messages.add(domain::Message{bench.fromClaire(), "I come on Thursday.", {}, {}}, store::Origin::Remote));
        bench.space().refresh();
        const SimpleModeViewModel &simple = *bench.space().simple();
        QCOMPARE(simple.kind(), u"message"_s);
        QVERIFY2(simple.title().endsWith("from Claire Morel"_L1), qPrintable(simple.title()));
        bench.space().team()->openConversation(simple.subject());
        bench.space().team()->markShown();
        QCOMPARE(simple.kind(), u"measure"_s);
    }
};

QTEST_GUILESS_MAIN(TestSimpleMode)
#include "tst_simplemode.moc"
