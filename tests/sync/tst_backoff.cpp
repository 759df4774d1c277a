// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects servers from a crowd of phones, and phones from waiting for ever.
#include "sync/engine/backoff.h"
#include "sync/engine/tuning.h"
#include "sync/http/httpdate.h"

#include <QTest>

#include <limits>

using namespace engine;
using std::chrono::milliseconds;

class TestBackoff : public QObject {
    Q_OBJECT

private slots:
    void backoff_ceiling_data();
    void backoff_ceiling();
    void backoff_lowestDraw_isNoWait();
    void backoff_halfDraw_isHalfTheCeiling();
    void retryAfter_header_data();
    void retryAfter_header();
    void dateFromHeader_malformed_isNone_data();
    void dateFromHeader_malformed_isNone();
};

void TestBackoff::backoff_ceiling_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("first") << 1 << qint64(2'000);
    QTest::newRow("second") << 2 << qint64(4'000);
    QTest::newRow("ninth") << 9 << qint64(512'000);
    QTest::newRow("tenth") << 10 << qint64(900'000);
    QTest::newRow("for ever") << std::numeric_limits<int>::max() << qint64(900'000);
    QTest::newRow("none yet") << 0 << qint64(2'000);
}

void TestBackoff::backoff_ceiling()
{
    QFETCH(int, attempt);
    QFETCH(qint64, ms);
    const qint64 highest = backoff(attempt, std::numeric_limits<std::uint32_t>::max()).count();
    QCOMPARE(highest, ms - 1); // the highest draw is just below the ceiling
}

void TestBackoff::backoff_lowestDraw_isNoWait()
{
    QCOMPARE(backoff(12, 0), milliseconds(0));
}

void TestBackoff::backoff_halfDraw_isHalfTheCeiling()
{
    QCOMPARE(backoff(3, 1u << 31), milliseconds(4'000));
}

void TestBackoff::retryAfter_header_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<qint64>("ms"); // -1: none
    QTest::newRow("seconds") << "120" << qint64(120'000);
    QTest::newRow("zero") << "0" << qint64(0);
    QTest::newRow("negative") << "-5" << qint64(0);
    QTest::newRow("a week") << "604800" << qint64(3'600'000);
    QTest::newRow("beyond any number") << "99999999999999999999" << qint64(3'600'000);
    QTest::newRow("date") << "Sat, 21 Nov 2026 07:00:30 GMT" << qint64(30'000);
    QTest::newRow("date in the past") << "Sat, 21 Nov 2026 06:00:00 GMT" << qint64(0);
    QTest::newRow("nonsense") << "soon" << qint64(-1);
    QTest::newRow("empty") << "" << qint64(-1);
    QTest::newRow("trailing") << "12 s" << qint64(-1);
}

void TestBackoff::retryAfter_header()
{
    QFETCH(QString, header);
    QFETCH(qint64, ms);
    const platform::Instant serverNow{1'795'244'400'000}; // 2026-11-21T07:00:00Z
    const auto wait = retryAfter(header.toStdString(), serverNow);
    QCOMPARE(wait ? qint64(wait->count()) : qint64(-1), ms);
}

void TestBackoff::dateFromHeader_malformed_isNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "Sat, 21 Nov 2026 07:00:00", "Sat, 21 Nov 2026 07:00:00 CET", "Sat, 31 Feb 2026 07:00:00 GMT",
             "Sat, 21 Xxx 2026 07:00:00 GMT", "Sat, 21 Nov 2026 27:00:00 GMT", "Saturday, 21-Nov-26 07:00:00 GMT"})
        QTest::newRow(text) << text;
}

void TestBackoff::dateFromHeader_malformed_isNone()
{
    QFETCH(QString, text);
    QVERIFY(!http::dateFromHeader(text.toStdString()));
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
