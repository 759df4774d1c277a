// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects M. Dupont's path around an operation: the day moves and what is done stays, what he ticks reaches his nurse, and
// the night after he knows whom to call although there is no network.
#include "app/domain/clinicalsetting.h"
#include "app/store/stepstore.h"
#include "tests/interop/noderun.h"
#include "tests/scenarios/loopscenario.h"
#include "tests/scenarios/loopsteps.h"
#include "tests/scenarios/scenariorecord.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const domain::PatientId kDupont{"0190b7a0-0000-7000-8000-00000000d003"};
const domain::ActorId kClaire{"0190b7a0-0000-7000-8000-00000000c1a1"};

} // namespace

class TestDupont : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void steps_saidAndTakenBack_areTheSameAtBothEnds();
    void surgery_hasBothItsDays();
    void alerts_ofTheNight_areSeenByTheNurse();
    void measures_areThereOnceAtBothEnds();
    void queues_areEmpty();
    void export_isValidForStrangers();
    void filesAndLogs_holdNothingReadable();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<LoopScenario> m_loop;
};

void TestDupont::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_loop = std::make_unique<LoopScenario>(m_folder.path() + u"/dupont"_s);
    for (const LoopStep &step : dupontSteps())
        QVERIFY2(step.run(*m_loop), qPrintable(step.sentence + u": "_s + m_loop->trouble()));
}

void TestDupont::steps_saidAndTakenBack_areTheSameAtBothEnds()
{
    for (const QString &who : {u"patient"_s, u"nurse"_s}) {
        const auto opened = openStore(*m_loop, who);
        QVERIFY(opened);
        const auto marks = store::StepStore(opened->database()).live(kDupont);
        QVERIFY(marks);
        QStringList steps;
        for (const domain::StepMark &mark : *marks)
            steps << QString::fromStdString(platform::toIsoDate(mark.envelope.occurredAt) + " " + mark.step);
        QCOMPARE(steps, QStringList({u"2026-11-16 ask-blood-thinner"_s, u"2026-12-08 escort-home"_s}));
    }
    int final = 0;
    int takenBack = 0;
    for (const QJsonObject &observation : exported(*m_loop, u"Observation"_s)) {
        const bool isStep = observation[u"code"_s][u"coding"_s][0][u"system"_s].toString().endsWith(u"protocol-step"_s);
        final += isStep && observation[u"status"_s].toString() == u"final"_s;
        takenBack += isStep && observation[u"status"_s].toString() == u"entered-in-error"_s;
    }
    QCOMPARE(final, 2);
    QCOMPARE(takenBack, 1);
}

void TestDupont::surgery_hasBothItsDays()
{
    for (const QString &who : {u"patient"_s, u"nurse"_s}) {
        const auto opened = openStore(*m_loop, who);
        QVERIFY(opened);
        const auto versions = opened->clinicalSettings.history(
            domain::settingId(kDupont, domain::ClinicalSetting::Kind::Anchor, "prostate-surgery/surgery"));
        QVERIFY(versions);
        QCOMPARE(versions->size(), std::size_t(2));
        QCOMPARE(QString::fromStdString(versions->front().setting.date), u"2026-12-08"_s);
        QCOMPARE(QString::fromStdString(versions->back().setting.date), u"2026-12-01"_s);
    }
}

void TestDupont::alerts_ofTheNight_areSeenByTheNurse()
{
    for (const QString &who : {u"patient"_s, u"nurse"_s}) {
        const auto opened = openStore(*m_loop, who);
        QVERIFY(opened);
        const auto alerts = opened->alerts.all(kDupont);
        QVERIFY(alerts);
        QCOMPARE(alerts->size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(alerts->front().alert.rule), u"fever"_s);
        QCOMPARE(alerts->front().alert.value, 38.6);
        QVERIFY(std::ranges::any_of(alerts->front().seen, [](const domain::AlertSeen &seen) { return seen.envelope.author == kClaire; }));
    }
}

void TestDupont::measures_areThereOnceAtBothEnds()
{
    for (const QString &who : {u"patient"_s, u"nurse"_s}) {
        const auto opened = openStore(*m_loop, who);
        QVERIFY(opened);
        QCOMPARE(opened->measures.live(kDupont, "pain", {0}, kEver)->size(), std::size_t(1));
        QCOMPARE(opened->measures.live(kDupont, "temperature", {0}, kEver)->size(), std::size_t(1));
    }
}

void TestDupont::queues_areEmpty()
{
    for (const QString &who : {u"patient"_s, u"nurse"_s}) {
        const auto opened = openStore(*m_loop, who);
        QVERIFY(opened);
        QCOMPARE(opened->outbox.pendingCount().value(), 0);
        QVERIFY(opened->outbox.parked()->empty());
    }
}

void TestDupont::export_isValidForStrangers()
{
    const testsupport::NodeRun run = testsupport::runNode(u"validate.mjs"_s, {m_loop->path(u"export"_s)});
    if (!run.skipped.isEmpty())
        QSKIP(qPrintable(run.skipped));
    QVERIFY2(run.exitCode == 0, qPrintable(run.output));
}

void TestDupont::filesAndLogs_holdNothingReadable()
{
    const QString found = readableIn(*m_loop, {"Dupont", "prostate-surgery", "find-escort", "je passe"},
        {"Henri", "38.6", "38,6", "0190b7a0-0000-7000-8000-00000000d003"});
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestDupont)
#include "tst_dupont.moc"
