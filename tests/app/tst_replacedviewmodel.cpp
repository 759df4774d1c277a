// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects that what gave way to another can be read: what it was about, what counts, what was replaced, and who had written it.
#include "app/mapping/dosemapping.h"
#include "app/mapping/goalmapping.h"
#include "app/mapping/settingmapping.h"
#include "app/viewmodels/replacedviewmodel.h"
#include "sync/fhir/json.h"
#include "tests/app/patientbench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::PatientBench;
using State = domain::DoseEvent::State;

namespace {

struct Bench : PatientBench {
    viewmodels::ReplacedViewModel replaced{context(), nullptr};

    void add(const std::string &type, std::string_view subject, const std::string &lost, const std::string &stands)
    {
        store::Conflict conflict{0, type, "id", kJeanne, std::string(subject), clock.now(), lost, stands, false};
        if (!store::ConflictStore(workspace->store.database()).add(conflict))
            qFatal("not kept");
    }
    QVariantMap row(int index) { return replaced.rows().at(index).toMap(); }
    std::string dose(State state, bool stands, const domain::Envelope &by)
    {
        return fhir::write(mapping::toFhir({by, {{"medicine-furosemide"}, clock.zonedNow()}, state, {}}, stands, "furosemide", std::nullopt));
    }
    std::string goal(const std::string &words) { return fhir::write(mapping::toFhir(domain::Goal{{"g"}, kJeanne, words}, fromClaire(), std::nullopt)); }
};

} // namespace

class TestReplacedViewModel : public QObject {
    Q_OBJECT

private slots:
    void rows_nothingReplaced_areNone();
    void rows_dose_sayBothWords();
    void rows_doseTakenBack_saySo();
    void rows_goal_sayBothWords();
    void rows_setting_sayBothValues();
    void rows_sameWords_areLeftOut();
    void rows_unreadable_sayWhatKindItWas();
};

void TestReplacedViewModel::rows_nothingReplaced_areNone()
{
    Bench bench;
    QVERIFY(bench.replaced.rows().isEmpty());
    QCOMPARE(bench.replaced.summary(), QString());
}

void TestReplacedViewModel::rows_dose_sayBothWords()
{
    Bench bench;
    const domain::Envelope own = bench.workspace->journal.envelope(PatientBench::kJeanne);
    bench.add("MedicationAdministration", store::subject::kDose, bench.dose(State::Skipped, true, own), bench.dose(State::Taken, true, bench.fromClaire()));
    QCOMPARE(bench.replaced.count(), 1);
    QCOMPARE(bench.row(0)[u"title"_s].toString(), u"A medicine, today at 8am"_s);
    QCOMPARE(bench.row(0)[u"counts"_s].toString(), u"taken"_s);
    QCOMPARE(bench.row(0)[u"replaced"_s].toString(), u"not taken"_s);
    QCOMPARE(bench.row(0)[u"by"_s].toString(), u"Written by you, today at 8am"_s);
    QCOMPARE(bench.row(0)[u"whose"_s].toString(), QString()); // her own device
}

void TestReplacedViewModel::rows_doseTakenBack_saySo()
{
    Bench bench;
    const domain::Envelope own = bench.workspace->journal.envelope(PatientBench::kJeanne);
    bench.add("MedicationAdministration", store::subject::kDose, bench.dose(State::Taken, false, bench.fromClaire()), bench.dose(State::Taken, true, own));
    QCOMPARE(bench.row(0)[u"replaced"_s].toString(), u"taken back"_s);
    QCOMPARE(bench.row(0)[u"counts"_s].toString(), u"taken"_s);
    QCOMPARE(bench.row(0)[u"by"_s].toString(), u"Written by Claire Morel, today at 8am"_s);
}

void TestReplacedViewModel::rows_goal_sayBothWords()
{
    Bench bench;
    bench.add("Goal", store::subject::kGoal, bench.goal("Walk more"), bench.goal("Walk to the market"));
    QCOMPARE(bench.row(0)[u"title"_s].toString(), u"A goal"_s);
    QCOMPARE(bench.row(0)[u"counts"_s].toString(), u"Walk to the market"_s);
    QCOMPARE(bench.row(0)[u"replaced"_s].toString(), u"Walk more"_s);
}

void TestReplacedViewModel::rows_setting_sayBothValues()
{
    Bench bench;
    const auto flag = [&](double value) {
        return fhir::write(mapping::toFhir({domain::ClinicalSetting::Kind::Reference, PatientBench::kJeanne, "weight", value, "kg", {}, {}}, bench.fromClaire(), std::nullopt));
    };
    bench.add("Flag", store::subject::kSetting, flag(71), flag(72.5));
    QCOMPARE(bench.row(0)[u"counts"_s].toString(), u"72.5\u00a0kg"_s);
    QCOMPARE(bench.row(0)[u"replaced"_s].toString(), u"71.0\u00a0kg"_s);
}

void TestReplacedViewModel::rows_sameWords_areLeftOut()
{
    Bench bench;
    bench.add("Goal", store::subject::kGoal, bench.goal("Walk more"), bench.goal("Walk more"));
    QCOMPARE(bench.replaced.count(), 0);
}

void TestReplacedViewModel::rows_unreadable_sayWhatKindItWas()
{
    Bench bench;
    bench.add("Task", store::subject::kTask, R"({"resourceType":"Task","id":"t"})", R"({"resourceType":"Task","id":"t","status":"completed"})");
    QCOMPARE(bench.row(0)[u"title"_s].toString(), u"Progress in a unit"_s);
    QCOMPARE(bench.row(0)[u"replaced"_s].toString(), QString());
    QCOMPARE(bench.row(0)[u"by"_s].toString(), u"It gave way today at 8am."_s);
}

QTEST_GUILESS_MAIN(TestReplacedViewModel)
#include "tst_replacedviewmodel.moc"
