// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the promise of the whole: what a patient did offline, with the app killed before it could send, is there
// once, at both ends.
#include "app/services/profile.h"
#include "platforms/linux/filekeystore.h"
#include "tests/scenarios/loopscenario.h"
#include "tests/scenarios/loopsteps.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const domain::PatientId kDurand{"0190b7a0-0000-7000-8000-00000000d001"};

QList<QJsonObject> exported(const LoopScenario &scenario, const QString &type)
{
    QList<QJsonObject> resources;
    QFile file(scenario.path(u"export/"_s + type + u".ndjson"_s));
    if (!file.open(QIODevice::ReadOnly))
        return resources;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            resources << QJsonDocument::fromJson(line).object();
    }
    return resources;
}

std::unique_ptr<store::Store> openStore(const LoopScenario &scenario, const QString &who)
{
    platform::FileKeystore keys((scenario.path(who) + u"-keys"_s).toStdString());
    auto profile = services::Profile::open(scenario.path(who).toStdString(), keys);
    if (!profile)
        return nullptr;
    auto opened = profile->openStore();
    return opened ? std::move(*opened) : nullptr;
}

constexpr platform::Instant kEver{253'402'300'799'000};

} // namespace

class TestLoop : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void quiz_killedBeforeSending_isThereOnceAtBothEnds();
    void measureDosesAndMessage_areThereOnceAtBothEnds();
    void task_isCompletedAtTheHub();
    void queues_areEmpty();
    void files_holdNothingReadable();
    void logs_holdNothingPersonal();

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
    const auto responses = exported(*m_loop, u"QuestionnaireResponse"_s);
    QCOMPARE(responses.size(), 1);
    QCOMPARE(responses[0][u"status"_s].toString(), u"completed"_s);
    QCOMPARE(responses[0][u"item"_s].toArray().size(), 6);
    for (const QString &who : {u"patient"_s, u"nurse"_s}) {
        const auto opened = openStore(*m_loop, who);
        QVERIFY(opened);
        const auto answers = opened->answers.all(kDurand);
        QVERIFY(answers);
        QCOMPARE(answers->size(), std::size_t(6));
        QCOMPARE(QString::fromStdString(answers->front().attempt.value), responses[0][u"id"_s].toString());
    }
}

void TestLoop::measureDosesAndMessage_areThereOnceAtBothEnds()
{
    QCOMPARE(exported(*m_loop, u"Observation"_s).size(), 1);
    QCOMPARE(exported(*m_loop, u"MedicationAdministration"_s).size(), 2);
    QCOMPARE(exported(*m_loop, u"Communication"_s).size(), 2); // the question and the reply
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
        QCOMPARE(messages->size(), std::size_t(2));
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

void TestLoop::files_holdNothingReadable()
{
    for (const QString &folder : {u"patient"_s, u"nurse"_s, u"hub"_s}) {
        const QDir dir(m_loop->path(folder));
        for (const QString &name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *mark : {"Durand", "bisoprolol", "apr\xc3\xa8s le caf\xc3\xa9", "SQLite format 3", "heart-failure"})
                QVERIFY2(!bytes.contains(mark), qPrintable(folder + u'/' + name + u" holds "_s + QString::fromUtf8(mark)));
        }
    }
}

void TestLoop::logs_holdNothingPersonal()
{
    for (const QString &name : {u"patient.log"_s, u"nurse.log"_s, u"hub.log"_s}) {
        QFile file(m_loop->path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *mark : {"Durand", "Jeanne", "72.4", "72,4", "bisoprolol", "caf\xc3\xa9", "0190b7a0-0000-7000-8000-00000000d001"})
            QVERIFY2(!bytes.contains(mark), qPrintable(name + u" holds "_s + QString::fromUtf8(mark)));
    }
}

QTEST_GUILESS_MAIN(TestLoop)
#include "tst_loop.moc"
