// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the vocabulary everything else is written in: results, error tokens, times, stamps and ids.
#include "platforms/base/bytes.h"
#include "platforms/base/clock.h"
#include "platforms/base/hlc.h"
#include "platforms/base/result.h"
#include "platforms/base/uuid.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <set>

using namespace platform;

class TestBase : public QObject {
    Q_OBJECT

private slots:
    void result_chain_stopsAtTheFirstError();
    void errorCode_everyToken_roundTrips();
    void iso_roundTrip_data();
    void iso_roundTrip();
    void iso_malformed_isRefused_data();
    void iso_malformed_isRefused();
    void systemClock_offset_followsDaylightSaving();
    void stamp_text_sortsLikeTheStamp();
    void hybridClock_wallGoesBack_stillGrows();
    void hybridClock_remoteFarAhead_isFollowedWithinTheLimit();
    void uuidV7_inOneMillisecond_areDistinctAndOrderedByTime();
    void uuidV5_knownVector();
    void base64Url_roundTrip();
    void sha256_knownVector();
};

void TestBase::result_chain_stopsAtTheFirstError()
{
    const auto half = [](int n) -> Result<int> {
        if (n % 2)
            return Error{ErrorCode::Invalid, "odd"};
        return n / 2;
    };
    QCOMPARE(Result<int>(8).and_then(half).and_then(half).value(), 2);
    QCOMPARE(Result<int>(6).and_then(half).and_then(half).error().code, ErrorCode::Invalid);
    QCOMPARE(Result<int>(4).transform([](int n) { return n + 0.5; }).value(), 4.5);
    QCOMPARE(half(3).value_or(7), 7);
}

void TestBase::errorCode_everyToken_roundTrips()
{
    std::set<std::string_view> tokens;
    for (int i = 0; i <= int(ErrorCode::Cancelled); ++i) {
        const auto code = ErrorCode(i);
        QCOMPARE(errorCodeFromToken(toToken(code)), code);
        tokens.insert(toToken(code));
    }
    QCOMPARE(tokens.size(), std::size_t(ErrorCode::Cancelled) + 1);
    QVERIFY(isTransient(ErrorCode::Offline));
    QVERIFY(!isTransient(ErrorCode::WrongKey));
}

void TestBase::iso_roundTrip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("back");
    QTest::newRow("utc") << "2026-11-21T07:00:00Z" << qint64(1795244400000) << 0 << "2026-11-21T07:00:00.000+00:00";
    QTest::newRow("paris") << "2026-11-21T08:00:00.250+01:00" << qint64(1795244400250) << 60 << "2026-11-21T08:00:00.250+01:00";
    QTest::newRow("half hour west") << "2026-11-20T22:30:00-09:30" << qint64(1795248000000) << -570 << "2026-11-20T22:30:00.000-09:30";
    QTest::newRow("day") << "2026-11-21" << qint64(1795219200000) << 0 << "2026-11-21T00:00:00.000+00:00";
    QTest::newRow("microseconds") << "1970-01-01T00:00:00.123456Z" << qint64(123) << 0 << "1970-01-01T00:00:00.123+00:00";
}

void TestBase::iso_roundTrip()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QFETCH(int, offset);
    QFETCH(QString, back);
    const auto read = zonedFromIso(text.toStdString());
    QVERIFY(read);
    QCOMPARE(qint64(read->at.ms), ms);
    QCOMPARE(read->offsetMinutes, offset);
    QCOMPARE(QString::fromStdString(toIso(*read)), back);
}

void TestBase::iso_malformed_isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "yesterday", "2026-13-01", "2026-02-30", "2026-11-21T25:00:00Z", "2026-11-21T08:00:00", "2026-11-21T08:00:00+1", "2026-11-21Z"})
        QTest::newRow(text) << text;
}

void TestBase::iso_malformed_isRefused()
{
    QFETCH(QString, text);
    const auto read = zonedFromIso(text.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
}

void TestBase::systemClock_offset_followsDaylightSaving()
{
    // The runner pins TZ=Europe/Paris.
    const SystemClock clock;
    QCOMPARE(clock.offsetMinutesAt(zonedFromIso("2026-01-15T12:00:00Z")->at), 60);
    QCOMPARE(clock.offsetMinutesAt(zonedFromIso("2026-07-15T12:00:00Z")->at), 120);
}

void TestBase::stamp_text_sortsLikeTheStamp()
{
    const Stamp early{1000, 9, "b"};
    const Stamp later{1001, 0, "a"};
    const Stamp sameTime{1001, 0, "b"};
    QVERIFY(early < later && later < sameTime);
    QVERIFY(toText(early) < toText(later) && toText(later) < toText(sameTime));
    QCOMPARE(stampFromText(toText(sameTime)).value(), sameTime);
    QVERIFY(!stampFromText("not a stamp"));
}

void TestBase::hybridClock_wallGoesBack_stillGrows()
{
    testsupport::FakeClock wall;
    HybridClock clock(wall, "phone");
    const Stamp first = clock.next();
    wall.advanceDays(-3650);
    const Stamp second = clock.next();
    QVERIFY(first < second);
}

void TestBase::hybridClock_remoteFarAhead_isFollowedWithinTheLimit()
{
    testsupport::FakeClock wall;
    HybridClock clock(wall, "phone");
    const std::int64_t year = 365LL * 24 * 3600 * 1000;
    clock.observe({wall.now().ms + 10 * year, 4, "tablet"});
    QVERIFY(clock.next().wallMs <= wall.now().ms + HybridClock::kMaxDriftMs);
    const Stamp near{wall.now().ms + HybridClock::kMaxDriftMs, 7, "tablet"};
    clock.observe(near);
    QVERIFY(clock.next() > near);
}

void TestBase::uuidV7_inOneMillisecond_areDistinctAndOrderedByTime()
{
    std::set<std::string> ids;
    for (int i = 0; i < 1000; ++i) {
        const std::string id = uuidV7({1795244400000});
        QVERIFY(isUuid(id));
        QCOMPARE(id[14], '7');
        ids.insert(id);
    }
    QCOMPARE(ids.size(), std::size_t(1000));
    QVERIFY(*ids.rbegin() < uuidV7({1795244400001}));
}

void TestBase::uuidV5_knownVector()
{
    // RFC 9562, appendix A.4: the DNS namespace and "www.example.com".
    QCOMPARE(uuidV5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com"), std::string("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
}

void TestBase::base64Url_roundTrip()
{
    QCOMPARE(toBase64Url("\xfb\xef\xff"), std::string("--__"));
    for (std::size_t size = 0; size < 40; ++size) {
        const std::string bytes = randomBytes(size);
        QCOMPARE(fromBase64Url(toBase64Url(bytes)).value(), bytes);
    }
    QVERIFY(!fromBase64Url("a+b"));
}

void TestBase::sha256_knownVector()
{
    QCOMPARE(toHex(sha256("abc")), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
