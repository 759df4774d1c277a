// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects a score whose two public codings count in opposite directions, and the gate in front of it.
#include "app/domain/girerd.h"

#include <QTest>

#include <bitset>

using namespace domain;
using platform::ErrorCode;

namespace {

GirerdAnswers answersOf(unsigned bits)
{
    GirerdAnswers answers;
    for (std::size_t question = 0; question < answers.size(); ++question)
        answers[question] = (bits >> question & 1U) != 0;
    return answers;
}

} // namespace

class TestGirerd : public QObject {
    Q_OBJECT

private slots:
    void score_all64Answers_bothConventionsAgree();
    void score_publishedBands_byConvention_data();
    void score_publishedBands_byConvention();
    void score_withoutAnAnswer_isNone();
    void fromPoints_outOfRange_isInvalid();
    void convention_id_data();
    void convention_id();
    void gate_unknownTerms_needAGrant();
};

void TestGirerd::score_all64Answers_bothConventionsAgree()
{
    // Written out from the published bands, not computed: by the number of questions answered yes.
    const std::array expected{GirerdClass::Good, GirerdClass::Minor, GirerdClass::Minor, GirerdClass::Low, GirerdClass::Low, GirerdClass::Low, GirerdClass::Low};
    for (unsigned bits = 0; bits < 64; ++bits) {
        const auto yes = std::bitset<6>(bits).count();
        const auto byNo = girerdScore(answersOf(bits), GirerdConvention::NoIsOne);
        const auto byYes = girerdScore(answersOf(bits), GirerdConvention::YesIsOne);
        QVERIFY(byNo && byYes);
        QCOMPARE(byYes->points, int(yes));
        QCOMPARE(byNo->points, 6 - int(yes));
        QVERIFY(byNo->level == expected[yes] && byYes->level == expected[yes]);
        QVERIFY(inConvention(*byNo, GirerdConvention::YesIsOne) == *byYes);
        QVERIFY(inConvention(*byYes, GirerdConvention::NoIsOne) == *byNo);
        QVERIFY(inConvention(*byNo, GirerdConvention::NoIsOne) == *byNo);
        QVERIFY(*girerdFromPoints(byNo->points, GirerdConvention::NoIsOne) == *byNo);
        QVERIFY(*girerdFromPoints(byYes->points, GirerdConvention::YesIsOne) == *byYes);
    }
}

void TestGirerd::score_publishedBands_byConvention_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("byNo");
    QTest::addColumn<int>("byYes");
    const int good = int(GirerdClass::Good), minor = int(GirerdClass::Minor), low = int(GirerdClass::Low);
    QTest::newRow("0") << 0 << low << good;
    QTest::newRow("1") << 1 << low << minor;
    QTest::newRow("2") << 2 << low << minor;
    QTest::newRow("3") << 3 << low << low;
    QTest::newRow("4") << 4 << minor << low;
    QTest::newRow("5") << 5 << minor << low;
    QTest::newRow("6") << 6 << good << low;
}

void TestGirerd::score_publishedBands_byConvention()
{
    QFETCH(int, points);
    QFETCH(int, byNo);
    QFETCH(int, byYes);
    QCOMPARE(int(girerdFromPoints(points, GirerdConvention::NoIsOne)->level), byNo);
    QCOMPARE(int(girerdFromPoints(points, GirerdConvention::YesIsOne)->level), byYes);
}

void TestGirerd::score_withoutAnAnswer_isNone()
{
    for (std::size_t question = 0; question < 6; ++question) {
        GirerdAnswers answers = answersOf(0);
        answers[question].reset();
        QVERIFY(girerdScore(answers, GirerdConvention::NoIsOne).error().code == ErrorCode::Missing);
    }
}

void TestGirerd::fromPoints_outOfRange_isInvalid()
{
    QVERIFY(girerdFromPoints(-1, GirerdConvention::NoIsOne).error().code == ErrorCode::Invalid);
    QVERIFY(girerdFromPoints(7, GirerdConvention::YesIsOne).error().code == ErrorCode::Invalid);
}

void TestGirerd::convention_id_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("error");
    QTest::newRow("no is one") << QByteArray("girerd6/no-is-one") << -1;
    QTest::newRow("yes is one") << QByteArray("girerd6/yes-is-one") << -1;
    QTest::newRow("the variant that replaces a question") << QByteArray("girerd6/four-classes") << int(ErrorCode::Rejected);
    QTest::newRow("no convention") << QByteArray("girerd6") << int(ErrorCode::Invalid);
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::Invalid);
}

void TestGirerd::convention_id()
{
    QFETCH(QByteArray, id);
    QFETCH(int, error);
    const auto convention = girerdConventionFromId(id.toStdString());
    QCOMPARE(convention ? -1 : int(convention.error().code), error);
    if (convention)
        QCOMPARE(QByteArray(toId(*convention).data()), id);
}

void TestGirerd::gate_unknownTerms_needAGrant()
{
    const LocalDay today = *localDayFromIso("2026-11-21");
    const std::string id(kGirerdInstrument);
    const InstrumentGrant grant{id, "the author", "letter of 1 November 2026", {today.days - 20}, {}};
    QVERIFY(!mayBeShown(id, kGirerdTerms, {}, today));
    QVERIFY(mayBeShown(id, kGirerdTerms, std::vector{grant}, today));
    QVERIFY(mayBeShown("free", InstrumentTerms::Free, {}, today));
    QVERIFY(!mayBeShown("required", InstrumentTerms::Required, std::vector{grant}, today));
    for (const auto &spoil : {+[](InstrumentGrant &g) { g.by.clear(); }, +[](InstrumentGrant &g) { g.document.clear(); },
             +[](InstrumentGrant &g) { g.from.days += 30; }, +[](InstrumentGrant &g) { g.until = LocalDay{g.from.days + 1}; },
             +[](InstrumentGrant &g) { g.instrument = "another"; }}) {
        InstrumentGrant spoilt = grant;
        spoil(spoilt);
        QVERIFY(!mayBeShown(id, kGirerdTerms, std::vector{spoilt}, today));
    }
}

QTEST_APPLESS_MAIN(TestGirerd)
#include "tst_girerd.moc"
