// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects M. Martin's weeks with an oral anticancer medicine: what he said, learned and measured is at both ends once, the
// fever is an alert by the number his nurse set, and her answer reaches him.
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

const domain::PatientId kMartin{"0190b7a0-0000-7000-8000-00000000d002"};
const domain::ActorId kClaire{"0190b7a0-0000-7000-8000-00000000c1a1"};

} // namespace

class TestMartin : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void doses_takenAndLeftOutWithItsReason_areThereOnceAtBothEnds();
    void quiz_withHisOwnWords_isThereAtBothEnds();
    void fever_isOneAlertByTheNumberOfHisNurse();
    void question_isAnsweredAndRead();
    void queues_areEmpty();
    void export_isValidForStrangers();
    void filesAndLogs_holdNothingReadable();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<LoopScenario> m_loop;
};

void TestMartin::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_loop = std::make_unique<LoopScenario>(m_folder.path() + u"/martin"_s);
    for (const LoopStep &step : martinSteps())
        QVERIFY2(step.run(*m_loop), qPrintable(step.sentence + u": "_s + m_loop->trouble()));
}

void TestMartin::doses_takenAndLeftOutWithItsReason_areThereOnceAtBothEnds()
{
    QCOMPARE(exported(*m_loop, u"MedicationAdministration"_s).size(), 2);
    for (const QString &who : {u"patient"_s, u"nurse"_s}) {
        const auto opened = openStore(*m_loop, who);
        QVERIFY(opened);
        const auto doses = opened->doses.live(kMartin, {0}, kEver);
        QVERIFY(doses);
        QCOMPARE(doses->size(), std::size_t(2));
        QVERIFY(doses->front().state == domain::DoseEvent::State::Taken);
        QVERIFY(doses->back().state == domain::DoseEvent::State::Skipped);
        QCOMPARE(QString::fromStdString(doses->back().reason->value), u"side-effect"_s);
    }
}

void TestMartin::quiz_withHisOwnWords_isThereAtBothEnds()
{
    for (const QString &who : {u"patient"_s, u"nurse"_s}) {
        const auto opened = openStore(*m_loop, who);
        QVERIFY(opened);
        const auto answers = opened->answers.all(kMartin);
        QVERIFY(answers);
        const auto own = std::ranges::find(*answers, domain::Answer::Verdict::ForReview, &domain::Answer::verdict);
        QVERIFY(own != answers->end());
        QCOMPARE(QString::fromStdString(own->text), u"Je prends ma température et je vous appelle, même la nuit."_s);
    }
}

void TestMartin::fever_isOneAlertByTheNumberOfHisNurse()
{
    QCOMPARE(exported(*m_loop, u"DetectedIssue"_s).size(), 1);
    for (const QString &who : {u"patient"_s, u"nurse"_s}) {
        const auto opened = openStore(*m_loop, who);
        QVERIFY(opened);
        const auto alerts = opened->alerts.all(kMartin);
        QVERIFY(alerts);
        QCOMPARE(alerts->size(), std::size_t(1));
        const store::AlertRow &row = alerts->front();
        QCOMPARE(QString::fromStdString(row.alert.rule), u"fever"_s);
        QCOMPARE(row.alert.value, 38.4);
        QCOMPARE(row.alert.threshold, 37.8);
        QVERIFY(row.alert.thresholdBy == kClaire);
        const auto seen = std::ranges::find_if(row.seen, [](const domain::AlertSeen &each) { return each.envelope.author == kClaire; });
        QVERIFY(seen != row.seen.end());
        QCOMPARE(QString::fromStdString(seen->note), u"Venez ce matin, je vous attends."_s);
    }
}

void TestMartin::question_isAnsweredAndRead()
{
    const auto opened = openStore(*m_loop, u"patient"_s);
    QVERIFY(opened);
    const auto thread = opened->messages.thread(kMartin);
    QVERIFY(thread);
    QCOMPARE(thread->size(), std::size_t(3)); // with the word to the team after two safety answers that were not right
    const auto question = std::ranges::find_if(*thread, [](const store::MessageRow &row) { return row.message.context.starts_with("unit:oral-anticancer/"); });
    const auto answer = std::ranges::find_if(*thread, [](const store::MessageRow &row) { return row.message.inReplyTo.has_value(); });
    QVERIFY(question != thread->end() && answer != thread->end());
    QVERIFY(question->seenBy.has_value());
    QVERIFY(answer->message.inReplyTo == question->message.envelope.id);
    QVERIFY(answer->seenBy == domain::ActorId{kMartin.value});
}

void TestMartin::queues_areEmpty()
{
    for (const QString &who : {u"patient"_s, u"nurse"_s}) {
        const auto opened = openStore(*m_loop, who);
        QVERIFY(opened);
        QCOMPARE(opened->outbox.pendingCount().value(), 0);
        QVERIFY(opened->outbox.parked()->empty());
    }
}

void TestMartin::export_isValidForStrangers()
{
    const testsupport::NodeRun run = testsupport::runNode(u"validate.mjs"_s, {m_loop->path(u"export"_s)});
    if (!run.skipped.isEmpty())
        QSKIP(qPrintable(run.skipped));
    QVERIFY2(run.exitCode == 0, qPrintable(run.output));
}

void TestMartin::filesAndLogs_holdNothingReadable()
{
    const QString found = readableIn(*m_loop, {"Martin", "toposide", "oral-anticancer", "je vous attends"},
        {"Paul", "38.4", "38,4", "0190b7a0-0000-7000-8000-00000000d002"});
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestMartin)
#include "tst_martin.moc"
