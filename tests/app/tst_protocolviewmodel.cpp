// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the steps around an operation as a patient sees them: on their days, moved with the date, kept once done.
#include "app/store/stepstore.h"
#include "tests/app/patientbench.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using testsupport::PatientBench;

namespace {

/// M. Dupont's pack on the bench's device.
struct Operation {
    PatientBench bench;
    domain::UnitRef first;
    domain::PathId id{"0190b7a0-0000-7000-8000-00000000ca01"};

    Operation()
    {
        const content::Pack *pack = bench.workspace->library.pack("prostate-surgery");
        domain::EducationPath path{.id = id, .patient = PatientBench::kJeanne};
        for (const content::Unit &unit : pack->units)
            path.units.push_back({domain::taskId(id, {pack->id.value, unit.id.value}), {pack->id.value, unit.id.value}, false, {}});
        PatientBench::check(bench.workspace->store.paths.save(path, bench.fromClaire(), store::Origin::Remote));
        const auto step = std::ranges::find(pack->protocol->steps, content::StepKind::Unit, &content::ProtocolStep::kind);
        first = {pack->id.value, step->unit.value};
        bench.space().refresh();
    }
    void setDate(const std::string &date)
    {
        PatientBench::check(bench.workspace->store.clinicalSettings.save({.kind = domain::ClinicalSetting::Kind::Anchor,
            .patient = PatientBench::kJeanne, .subject = "prostate-surgery/surgery", .date = date}, bench.fromClaire(), store::Origin::Remote));
        bench.space().refresh();
    }
    [[nodiscard]] viewmodels::ProtocolViewModel &steps() { return *bench.space().protocol(); }
    [[nodiscard]] QVariant cellOf(const QString &key, const char *role)
    {
        for (int row = 0; row < steps().steps()->rowCount(); ++row) {
            if (testsupport::cell(steps().steps(), row, "key").toString() == key)
                return testsupport::cell(steps().steps(), row, role);
        }
        return {};
    }
    [[nodiscard]] QString of(const QString &key, const char *role)
    {
        return cellOf(key, role).toString().replace(QChar(0x00A0), u' ');
    }
};

} // namespace

class TestProtocolViewModel : public QObject {
    Q_OBJECT

private slots:
    void steps_noProtocol_areNotShown()
    {
        PatientBench bench;
        QCOMPARE(bench.space().protocol()->title(), QString());
        QCOMPARE(bench.space().protocol()->steps()->rowCount(), 0);
    }

    void steps_noDate_wait()
    {
        Operation operation;
        QAbstractItemModelTester tester(operation.steps().steps());
        QCOMPARE(operation.steps().title(), u"Day of the operation: no date yet"_s);
        QVERIFY(operation.steps().steps()->rowCount() > 10);
        QCOMPARE(operation.of(u"prostate-surgery/escort-home"_s, "step"), u"undated"_s);
        QVERIFY(!operation.steps().hasToday());
    }

    void steps_date_putsThemOnTheirDays()
    {
        Operation operation;
        operation.setDate("2026-11-21"); // the bench's today
        QCOMPARE(operation.steps().title().replace(QChar(0x00A0), u' '), u"Day of the operation: Saturday 21 November"_s);
        QCOMPARE(operation.of(u"prostate-surgery/escort-home"_s, "step"), u"now"_s);
        QCOMPARE(operation.of(u"prostate-surgery/escort-home"_s, "when"), u"Today"_s);
        QCOMPARE(operation.of(u"prostate-surgery/call-day-1"_s, "step"), u"later"_s);
        QCOMPARE(operation.of(u"prostate-surgery/call-day-1"_s, "when"), u"Sunday 22 November"_s);
        QVERIFY(operation.steps().hasToday());
    }

    void steps_dateMoved_movesWhatIsNotDoneAndKeepsWhatIs()
    {
        Operation operation;
        operation.setDate("2026-12-03");
        const std::string step = std::ranges::find(operation.bench.workspace->library.pack("prostate-surgery")->protocol->steps,
            content::UnitId(operation.first.unit), &content::ProtocolStep::unit)->id;
        const QString key = QString::fromStdString("prostate-surgery/" + step);
        PatientBench::check(operation.bench.workspace->journal.progress(PatientBench::kJeanne, domain::taskId(operation.id, operation.first),
            operation.first, domain::UnitProgress::Event::Completed));
        operation.bench.space().refresh();
        QCOMPARE(operation.of(key, "step"), u"done"_s);
        const QString doneOn = operation.of(key, "when");
        const QString openOn = operation.of(u"prostate-surgery/escort-home"_s, "when");

        operation.bench.clock.advanceDays(1);
        operation.setDate("2026-12-10");
        QCOMPARE(operation.of(key, "step"), u"done"_s);
        QCOMPARE(operation.of(key, "when"), doneOn);
        QCOMPARE(openOn, u"Thursday 3 December"_s);
        QCOMPARE(operation.of(u"prostate-surgery/escort-home"_s, "when"), u"Thursday 10 December"_s);
    }

    void step_saidToBeDone_isDoneUntilTakenBack()
    {
        Operation operation;
        operation.setDate("2026-12-03");
        const QString key = u"prostate-surgery/find-escort"_s;
        QAbstractItemModelTester tester(operation.steps().today());
        QCOMPARE(operation.of(key, "step"), u"now"_s);
        QVERIFY(operation.cellOf(key, "canMark").toBool());
        const int open = operation.steps().openToday();
        operation.steps().markDone(key);
        QCOMPARE(operation.of(key, "step"), u"done"_s);
        QCOMPARE(operation.of(key, "when"), u"Done on Saturday 21 November, recorded by you"_s);
        QCOMPARE(operation.steps().openToday(), open - 1);
        operation.steps().markDone(key); // said twice is said once
        QCOMPARE(store::StepStore(operation.bench.workspace->store.database()).live(PatientBench::kJeanne)->size(), std::size_t(1));
        operation.steps().takeBack(key);
        QCOMPARE(operation.of(key, "step"), u"now"_s);
        QCOMPARE(operation.steps().openToday(), open);
        operation.steps().markDone(key);
        QCOMPARE(operation.of(key, "step"), u"done"_s);
    }

    void step_toCome_cannotBeSaidToBeDone()
    {
        Operation operation;
        operation.setDate("2026-12-03");
        const QString key = u"prostate-surgery/escort-home"_s;
        operation.steps().markDone(key);
        QCOMPARE(operation.of(key, "step"), u"later"_s);
    }

    void step_late_staysOnTheDayUntilItIsSaid()
    {
        Operation operation;
        operation.setDate("2026-11-25"); // the escort was to be found by 22 November
        operation.bench.clock.advanceDays(2);
        operation.bench.space().refresh();
        QCOMPARE(operation.of(u"prostate-surgery/find-escort"_s, "step"), u"late"_s);
        const auto isOnTheDay = [&] {
            for (int row = 0; row < operation.steps().today()->rowCount(); ++row) {
                if (testsupport::cell(operation.steps().today(), row, "key").toString() == u"prostate-surgery/find-escort"_s)
                    return true;
            }
            return false;
        };
        QVERIFY(isOnTheDay());
        operation.steps().markDone(u"prostate-surgery/find-escort"_s);
        QVERIFY(isOnTheDay()); // to take back
        operation.bench.clock.advanceDays(1);
        operation.bench.space().refresh();
        QVERIFY(!isOnTheDay());
    }

    void measureStep_spanIsOver_isDoneWhenOneWasMade()
    {
        Operation operation;
        operation.setDate("2026-11-21");
        PatientBench::check(operation.bench.workspace->journal.measure(PatientBench::kJeanne, "pain", 3, "{score}"));
        operation.bench.space().refresh();
        QCOMPARE(operation.of(u"prostate-surgery/pain"_s, "step"), u"now"_s);
        operation.bench.clock.advanceDays(30);
        operation.bench.space().refresh();
        QCOMPARE(operation.of(u"prostate-surgery/pain"_s, "step"), u"done"_s);
        QCOMPARE(operation.of(u"prostate-surgery/temperature"_s, "step"), u"late"_s);
        QVERIFY(!operation.cellOf(u"prostate-surgery/temperature"_s, "canMark").toBool());
    }
};

QTEST_GUILESS_MAIN(TestProtocolViewModel)
#include "tst_protocolviewmodel.moc"
