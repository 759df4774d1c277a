// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the steps around an operation as a patient sees them: on their days, moved with the date, kept once done.
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
    [[nodiscard]] QString of(const QString &key, const char *role)
    {
        for (int row = 0; row < steps().steps()->rowCount(); ++row) {
            if (testsupport::cell(steps().steps(), row, "key").toString() == key)
                return testsupport::cell(steps().steps(), row, role).toString().replace(QChar(0x00A0), u' ');
        }
        return {};
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
        QCOMPARE(operation.of(u"prostate-surgery/escort-home"_s, "when"), u"Saturday 21 November"_s);
        QCOMPARE(operation.of(u"prostate-surgery/call-day-1"_s, "step"), u"later"_s);
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
};

QTEST_GUILESS_MAIN(TestProtocolViewModel)
#include "tst_protocolviewmodel.moc"
