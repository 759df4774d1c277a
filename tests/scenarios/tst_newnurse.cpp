// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what a nurse new to the app does by the screens alone: assess a patient and give a path in under five minutes, with
// everything at the hub once.
#include "app/domain/assessment.h"
#include "app/store/assessmentstore.h"
#include "tests/scenarios/loopscenario.h"
#include "tests/scenarios/scenariorecord.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const domain::PatientId kDurand{"0190b7a0-0000-7000-8000-00000000d001"};
constexpr qint64 kFiveMinutes = 5 * 60 * 1000;

QList<QJsonObject> assessments(const LoopScenario &scenario)
{
    QList<QJsonObject> found;
    for (const QJsonObject &response : exported(scenario, u"QuestionnaireResponse"_s)) {
        if (response[u"questionnaire"_s].toString().endsWith(u"/assessment"_s))
            found << response;
    }
    return found;
}

} // namespace

class TestNewNurse : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void assessment_isAtTheHubOnce_byWhoDidIt();
    void agreement_andMeetings_areRecorded();
    void path_isTheirs_andComesFromTheAssessment();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<LoopScenario> m_loop;
};

void TestNewNurse::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_loop = std::make_unique<LoopScenario>(m_folder.path() + u"/newnurse"_s);
    QVERIFY2(m_loop->startHub(), qPrintable(m_loop->trouble()));
    QElapsedTimer clock;
    clock.start();
    QVERIFY2(m_loop->play(u"nurse"_s, u"newnurse/1-assesses-and-assigns"_s, {{u"password"_s, m_loop->password()}}), qPrintable(m_loop->trouble()));
    QVERIFY2(clock.elapsed() < kFiveMinutes, qPrintable(QString::number(clock.elapsed() / 1000)));
    QVERIFY2(m_loop->exportHub(), qPrintable(m_loop->trouble()));
}

void TestNewNurse::assessment_isAtTheHubOnce_byWhoDidIt()
{
    const auto found = assessments(*m_loop);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"status"_s].toString(), u"completed"_s);
    QVERIFY(found[0][u"author"_s].toObject()[u"reference"_s].toString().startsWith(u"Practitioner/"_s));
    QStringList asked;
    for (const QJsonValue &item : found[0][u"item"_s].toArray())
        asked << item.toObject()[u"linkId"_s].toString();
    for (const QString &item : {u"pack/heart-failure"_s, u"daily/medicines"_s, u"home/lives"_s, u"words/illnesses"_s})
        QVERIFY2(asked.contains(item), qPrintable(item));
    const auto store = openStore(*m_loop, u"nurse"_s);
    QVERIFY(store);
    const auto kept = store::AssessmentStore(store->database()).find(domain::assessmentId(kDurand, domain::Assessment::Form::Education));
    QVERIFY(kept && *kept);
    QVERIFY((**kept).earlier.empty());
    QCOMPARE(*store->outbox.pendingCount(), 0);
    QVERIFY(store->outbox.parked()->empty());
}

void TestNewNurse::agreement_andMeetings_areRecorded()
{
    QCOMPARE(exported(*m_loop, u"Consent"_s).size(), 2); // to take part, and to what was read
    QCOMPARE(exported(*m_loop, u"Procedure"_s).size(), 2); // the assessment, and the plan
    QCOMPARE(exported(*m_loop, u"Goal"_s).size(), 1);
}

void TestNewNurse::path_isTheirs_andComesFromTheAssessment()
{
    const auto plans = exported(*m_loop, u"CarePlan"_s);
    QCOMPARE(plans.size(), 1);
    const auto store = openStore(*m_loop, u"nurse"_s);
    QVERIFY(store);
    const auto path = store->paths.active(kDurand);
    QVERIFY(path && *path);
    QVERIFY(!(*path)->units.empty());
    bool livesAlone = false;
    for (const domain::PathUnit &unit : (*path)->units) {
        for (const domain::PathReason &reason : unit.reasons)
            livesAlone |= reason.code == "lives-alone";
    }
    QVERIFY(livesAlone);
}

QTEST_GUILESS_MAIN(TestNewNurse)
#include "tst_newnurse.moc"
