// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the promise of the whole: what a patient did offline, with the app killed before it could send, is there
// once, at both ends.
#include "tests/interop/noderun.h"
#include "tests/scenarios/loopscenario.h"
#include "tests/scenarios/loopsteps.h"
#include "tests/scenarios/scenariorecord.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const domain::PatientId kDurand{"0190b7a0-0000-7000-8000-00000000d001"};

} // namespace

class TestLoop : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void quiz_killedBeforeSending_isThereOnceAtBothEnds();
    void measureDosesAndMessage_areThereOnceAtBothEnds();
    void unknownTwice_onTheNextDay_tellsTheTeamOnce();
    void task_isCompletedAtTheHub();
    void queues_areEmpty();
    void export_isValidForStrangers();
    void filesAndLogs_holdNothingReadable();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<LoopScenario> m_loop;
};

void TestLoop::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_loop = std::make_unique<LoopScenario>(m_folder.path() + u"/loop"_s);
    for (const LoopStep &step : loopSteps())
        QVERIFY2(step.run(*m_loop), qPrintable(step.sentence + u": "_s + m_loop->trouble()));
}

void TestLoop::quiz_killedBeforeSending_isThereOnceAtBothEnds()
{
    QList<QJsonObject> responses = exported(*m_loop, u"QuestionnaireResponse"_s);
    QCOMPARE(responses.removeIf([](const QJsonObject &each) { return each[u"item"_s].toArray().size() != 6; }), 2); // the next day's
    QCOMPARE(responses.size(), 1);
    QCOMPARE(responses[0][u"status"_s].toString(), u"completed"_s);
    for (const auto &[who, asked] : {std::pair(u"patient"_s, 6 + 2), std::pair(u"nurse"_s, 6)}) { // she did not come back to the list
        const auto opened = openStore(*m_loop, who);
        QVERIFY(opened);
        const auto answers = opened->answers.all(kDurand);
        QVERIFY(answers);
        QCOMPARE(answers->size(), std::size_t(asked));
        QCOMPARE(QString::fromStdString(answers->front().attempt.value), responses[0][u"id"_s].toString());
    }
}

void TestLoop::unknownTwice_onTheNextDay_tellsTheTeamOnce()
{
    const auto opened = openStore(*m_loop, u"patient"_s);
    QVERIFY(opened); // and the code she took off is gone
    const auto messages = opened->messages.thread(kDurand);
    QVERIFY(messages);
    QCOMPARE(messages->size(), std::size_t(3)); // her question, the reply, what the app says for her
    QCOMPARE(exported(*m_loop, u"Communication"_s).size(), 3);
}

void TestLoop::measureDosesAndMessage_areThereOnceAtBothEnds()
{
    QCOMPARE(exported(*m_loop, u"Observation"_s).size(), 1);
    QCOMPARE(exported(*m_loop, u"MedicationAdministration"_s).size(), 2);
    for (const QString &who : {u"patient"_s, u"nurse"_s}) {
        const auto opened = openStore(*m_loop, who);
        QVERIFY(opened);
        const auto weights = opened->measures.live(kDurand, "weight", {0}, kEver);
        QVERIFY(weights);
        QCOMPARE(weights->size(), std::size_t(1));
        QCOMPARE(weights->front().value, 72.4);
        const auto doses = opened->doses.live(kDurand, {0}, kEver);
        QVERIFY(doses);
        QCOMPARE(doses->size(), std::size_t(2));
        const auto messages = opened->messages.thread(kDurand);
        QVERIFY(messages);
        QVERIFY(messages->size() >= 2); // the question and the reply
        QVERIFY(messages->front().seenBy.has_value());
    }
}

void TestLoop::task_isCompletedAtTheHub()
{
    int completed = 0;
    for (const QJsonObject &task : exported(*m_loop, u"Task"_s))
        completed += task[u"status"_s].toString() == u"completed"_s;
    QCOMPARE(completed, 1);
    QCOMPARE(exported(*m_loop, u"CarePlan"_s).size(), 1);
}

void TestLoop::queues_areEmpty()
{
    for (const QString &who : {u"patient"_s, u"nurse"_s}) {
        const auto opened = openStore(*m_loop, who);
        QVERIFY(opened);
        QCOMPARE(opened->outbox.pendingCount().value(), 0);
        QVERIFY(opened->outbox.parked()->empty());
    }
}

void TestLoop::export_isValidForStrangers()
{
    const testsupport::NodeRun run = testsupport::runNode(u"validate.mjs"_s, {m_loop->path(u"export"_s)});
    if (!run.skipped.isEmpty())
        QSKIP(qPrintable(run.skipped));
    QVERIFY2(run.exitCode == 0, qPrintable(run.output));
}

void TestLoop::filesAndLogs_holdNothingReadable()
{
    const QString found = readableIn(*m_loop, {"Durand", "Jeanne", "bisoprolol", "caf\xc3\xa9", "heart-failure"}, {"72.4", "72,4",
        "0190b7a0-0000-7000-8000-00000000d001"});
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestLoop)
#include "tst_loop.moc"
