// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what is stored and sent for years: tokens of closed lists, and ids that two devices derive alike.
#include "app/domain/documents.h"
#include "app/domain/facts.h"

#include <QTest>

using namespace domain;

class TestFacts : public QObject {
    Q_OBJECT

private slots:
    void tokens_everyValue_roundTrips();
    void tokens_unknown_isNoValue_data();
    void tokens_unknown_isNoValue();
    void derivedIds_areTheSameForEver_data();
    void derivedIds_areTheSameForEver();
    void resourceId_otherWallClockSameMoment_isTheSameDose();
    void progressId_pageCountsOnlyForReachedPages();
};

void TestFacts::tokens_everyValue_roundTrips()
{
    for (const auto value : {DoseEvent::State::Taken, DoseEvent::State::Skipped})
        QVERIFY(doseStateFromToken(toToken(value)) == value);
    for (const auto value : {Answer::Verdict::Right, Answer::Verdict::NotQuite, Answer::Verdict::Unknown, Answer::Verdict::ForReview})
        QVERIFY(verdictFromToken(toToken(value)) == value);
    using Event = UnitProgress::Event;
    for (const auto value : {Event::Opened, Event::PageReached, Event::Read, Event::Completed})
        QVERIFY(progressEventFromToken(toToken(value)) == value);
}

void TestFacts::tokens_unknown_isNoValue_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("of a later version") << QByteArray("halved");
    QTest::newRow("capital letter") << QByteArray("Taken");
    QTest::newRow("prefix") << QByteArray("take");
    QTest::newRow("trailing space") << QByteArray("right ");
}

void TestFacts::tokens_unknown_isNoValue()
{
    QFETCH(QByteArray, token);
    const std::string_view text(token.constData(), std::size_t(token.size()));
    QVERIFY(!doseStateFromToken(text));
    QVERIFY(!verdictFromToken(text));
    QVERIFY(!progressEventFromToken(text));
}

void TestFacts::derivedIds_areTheSameForEver_data()
{
    // Computed apart from this code (RFC 9562 version 5); a change here makes two versions of the app count one event twice.
    QTest::addColumn<QByteArray>("derived");
    QTest::addColumn<QByteArray>("golden");
    const auto row = [](const char *name, const std::string &derived, const char *golden) {
        QTest::newRow(name) << QByteArray::fromStdString(derived) << QByteArray(golden);
    };
    const TaskId task = taskId({"path-1"}, {"heart-failure", "daily-weighing"});
    row("dose", resourceId(DoseSlot{{"medication-1"}, {{1'795'244'400'000}, 60}}), "e87ff255-c5f0-5f54-9473-7e8f8efdb1bf");
    row("task", task.value, "ac4345a7-5f65-543f-998b-268e17e8fe0a");
    row("unit completed", progressId({"task-1"}, UnitProgress::Event::Completed, 0).value, "170e92e5-c0e0-5148-ab24-0734a378dd2f");
    row("page reached", progressId({"task-1"}, UnitProgress::Event::PageReached, 3).value, "426a5e4a-3ced-5d3d-9bf0-763cd403f08e");
    row("answer", answerId({"attempt-1"}, "q1", 2).value, "fd231b6e-1c5d-5a70-b135-c2f51324e2bc");
    row("retraction", retractionId({"fact-1"}).value, "30e17fea-fde7-5e25-8c9a-7113e2280ed8");
    row("receipt", receiptId({"message-1"}, {"nurse-1"}).value, "a2d47402-161e-57ae-9b14-1572828f1cd6");
}

void TestFacts::derivedIds_areTheSameForEver()
{
    QFETCH(QByteArray, derived);
    QFETCH(QByteArray, golden);
    QCOMPARE(derived, golden);
}

void TestFacts::resourceId_otherWallClockSameMoment_isTheSameDose()
{
    QCOMPARE(resourceId(DoseSlot{{"m"}, {{1'795'244'400'000}, 60}}), resourceId(DoseSlot{{"m"}, {{1'795'244'400'000}, 0}}));
    QVERIFY(resourceId(DoseSlot{{"m"}, {{1'795'244'400'000}, 60}}) != resourceId(DoseSlot{{"n"}, {{1'795'244'400'000}, 60}}));
}

void TestFacts::progressId_pageCountsOnlyForReachedPages()
{
    using Event = UnitProgress::Event;
    QVERIFY(progressId({"t"}, Event::PageReached, 1) != progressId({"t"}, Event::PageReached, 2));
    QVERIFY(progressId({"t"}, Event::Completed, 1) == progressId({"t"}, Event::Completed, 2));
}

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
