// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the ways of a patient without a device: the interview, the sheet of paper and its copy. Who wrote, when and how is kept; a
// sheet that is copied twice is recorded once; the square says no name.
#include "app/domain/symptoms.h"
#include "app/store/entrymethodstore.h"
#include "platforms/qrreader.h"
#include "tests/app/nursetablet.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace testsupport;
using domain::DiarySheet;
using domain::LocalDay;

namespace {

LocalDay day(const char *iso)
{
    return *domain::localDayFromIso(iso);
}

domain::EntryMethod methodOf(Tablet &tablet, const domain::Measure &measure)
{
    const auto method = store::EntryMethodStore(tablet.store->database()).find(measure.envelope.id);
    return method ? method->value_or(domain::EntryMethod{}) : domain::EntryMethod{};
}

std::vector<domain::Measure> weights(Tablet &tablet)
{
    return *tablet.store->measures.live(kJeanne, "weight", {0}, {tablet.clock.now().ms + kDayMs});
}

QString state(viewmodels::TranscriptionViewModel &copy, int row, int day)
{
    return cell(copy.grid(), row, "cells").toList()[day].toMap().value(u"state"_s).toString();
}

} // namespace

class TestDiary : public QObject {
    Q_OBJECT

private slots:
    void code_weeksAroundNewYear_followIso8601_data()
    {
        QTest::addColumn<QByteArray>("monday");
        QTest::addColumn<QByteArray>("week");
        QTest::newRow("an ordinary week") << QByteArray("2026-11-16") << QByteArray("2026-W47");
        QTest::newRow("53 weeks") << QByteArray("2026-12-28") << QByteArray("2026-W53");
        QTest::newRow("the first of the next") << QByteArray("2027-01-04") << QByteArray("2027-W01");
        QTest::newRow("a week that begins in the year before") << QByteArray("2024-12-30") << QByteArray("2025-W01");
    }
    void code_weeksAroundNewYear_followIso8601()
    {
        QFETCH(QByteArray, monday);
        QFETCH(QByteArray, week);
        const DiarySheet sheet{domain::diaryCodeOf(kJeanne), day(monday.constData())};
        const std::string text = domain::toText(sheet);
        QCOMPARE(text, sheet.patient + "-" + week.toStdString());
        QVERIFY(domain::diarySheetFrom(text) == sheet);
    }

    void code_typedByHand_isUnderstoodOrRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isGood");
        const QString code = QString::fromStdString(domain::diaryCodeOf(kJeanne));
        QTest::newRow("as printed") << code + u"-2026-W47"_s << true;
        QTest::newRow("small letters and spaces") << u"  "_s + code.toLower() + u" 2026 w47"_s << true;
        QTest::newRow("no such week") << code + u"-2025-W53"_s << false;
        QTest::newRow("week 0") << code + u"-2026-W00"_s << false;
        QTest::newRow("seven letters") << code.left(7) + u"-2026-W47"_s << false;
        QTest::newRow("a letter that is never used") << code.left(7) + u"O-2026-W47"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void code_typedByHand_isUnderstoodOrRefused()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isGood);
        QCOMPARE(domain::diarySheetFrom(typed.toStdString()).has_value(), isGood);
    }

    void code_ofTwoPatients_differsAndNamesNobody()
    {
        const std::string code = domain::diaryCodeOf(kJeanne);
        QCOMPARE(code.size(), std::size_t(8));
        QVERIFY(code != domain::diaryCodeOf({"0190b7a0-0000-7000-8000-00000000d002"}));
        QCOMPARE(domain::diaryCodeOf(kJeanne), code);
    }

    void sheet_drawn_hasEveryLineTheSquareAndNoNameInIt()
    {
        Tablet tablet;
        tablet.sendPath();
        viewmodels::DiaryViewModel diary(tablet.context, kJeanne, nullptr);
        const viewmodels::DiaryPage page = diary.page();
        QCOMPARE(page.days.size(), 7);
        QCOMPARE(page.measures.front().unit, u"kg"_s);
        QCOMPARE(page.feelings.size(), std::size_t(7));
        QImage sheet(1240, 1754, QImage::Format_Grayscale8); // A4 at 150 dots an inch
        sheet.setDotsPerMeterX(5906);
        sheet.setDotsPerMeterY(5906);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        const QStringList texts = viewmodels::drawDiary(painter, page, QRectF(75, 75, 1090, 1604));
        painter.end();
        QVERIFY(texts.contains(page.code));
        QVERIFY(texts.contains(u"Mrs Durand"_s) || QString(texts.join(u' ')).replace(QChar(0x00A0), u' ').contains(u"Durand"_s));
        QVERIFY(!page.code.contains(u"Durand"_s, Qt::CaseInsensitive));
        platform::GrayImage scan{sheet.width(), sheet.height(), {}};
        for (int y = 0; y < sheet.height(); ++y)
            scan.pixels.insert(scan.pixels.end(), sheet.constScanLine(y), sheet.constScanLine(y) + sheet.width());
        const auto read = platform::readQr(scan);
        QCOMPARE(read.value_or(""), page.code.toStdString());
    }

    void sheet_saved_liesUnderItsCodeAndIsNeverWrittenOver()
    {
        Tablet tablet;
        tablet.sendPath();
        TempFolder folder;
        viewmodels::DiaryViewModel diary(tablet.context, kJeanne, nullptr);
        diary.setFolder(QString::fromStdString(folder.path().string()));
        QVERIFY(diary.save());
        const QString first = diary.savedFile().toLocalFile();
        QVERIFY(diary.save());
        QVERIFY(diary.savedFile().toLocalFile() != first);
        QVERIFY(!first.contains(u"Durand"_s));
        QFile file(first);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void copy_sheet_isKeptWithWhoWhenAndHow()
    {
        Tablet tablet;
        tablet.sendPath();
        viewmodels::TranscriptionViewModel copy(tablet.context, nullptr);
        QAbstractItemModelTester tester(copy.grid());
        copy.setCode(u"nonsense"_s);
        QVERIFY(!copy.open());
        QVERIFY(!copy.errorText().isEmpty());
        copy.setCode(u"ZZZZZZZZ-2026-W47"_s);
        QVERIFY(!copy.open());
        QVERIFY(copy.errorText().startsWith(u"No patient"_s));
        viewmodels::DiaryViewModel diary(tablet.context, kJeanne, nullptr);
        copy.setCode(diary.code());
        QVERIFY(copy.open());
        QCOMPARE(copy.name(), u"Jeanne Durand"_s);
        QCOMPARE(text(copy.grid(), 0, "key"), u"weight"_s);

        copy.setCell(u"weight"_s, 0, u"72,4"_s);
        copy.setCell(u"weight"_s, 1, u"heavy"_s);
        QCOMPARE(state(copy, 0, 1), u"wrong"_s);
        QVERIFY(!copy.save());
        QVERIFY(!copy.errorText().isEmpty());
        QCOMPARE(weights(tablet).size(), std::size_t(0));
        copy.setCell(u"weight"_s, 1, u"7.24"_s);
        QCOMPARE(state(copy, 0, 1), u"unlikely"_s);
        QVERIFY(!copy.save());
        QVERIFY(!copy.doubtText().isEmpty());
        copy.setCell(u"weight"_s, 1, u"72.6"_s);
        QSignalSpy entered(&copy, &viewmodels::TranscriptionViewModel::entered);
        QVERIFY(copy.save());

        QCOMPARE(entered.count(), 1);
        const auto kept = weights(tablet);
        QCOMPARE(kept.size(), std::size_t(2));
        QCOMPARE(kept[0].envelope.author, kClaire);
        QCOMPARE(kept[0].envelope.onBehalfOf, std::optional(domain::ActorId{kJeanne.value}));
        QVERIFY(domain::localDayOf(kept[0].envelope.occurredAt) == domain::mondayOf(domain::localDayOf(tablet.clock.zonedNow())));
        QVERIFY(kept[0].envelope.stamp.wallMs >= tablet.clock.now().ms); // when it was copied
        QCOMPARE(methodOf(tablet, kept[0]), domain::method::kPaper);
    }

    void copy_sameSheetAgain_recordsNothingTwice()
    {
        Tablet tablet;
        tablet.sendPath();
        viewmodels::DiaryViewModel diary(tablet.context, kJeanne, nullptr);
        for (int time = 0; time < 2; ++time) {
            viewmodels::TranscriptionViewModel copy(tablet.context, nullptr);
            copy.setCode(diary.code());
            QVERIFY(copy.open());
            QCOMPARE(state(copy, 0, 0), time == 0 ? QString() : u"known"_s);
            copy.setCell(u"weight"_s, time, time == 0 ? u"72,4"_s : u"72,5"_s);
            QVERIFY(copy.save());
        }
        QCOMPARE(weights(tablet).size(), std::size_t(2));
    }

    void copy_dayToCome_isClosed()
    {
        Tablet tablet; // a Saturday
        tablet.sendPath();
        viewmodels::DiaryViewModel diary(tablet.context, kJeanne, nullptr);
        viewmodels::TranscriptionViewModel copy(tablet.context, nullptr);
        copy.setCode(diary.code());
        QVERIFY(copy.open());
        QCOMPARE(state(copy, 0, 5), QString());
        QCOMPARE(state(copy, 0, 6), u"later"_s);
        diary.setWeek(diary.weeks()[1].toMap().value(u"key"_s).toString());
        copy.setCode(diary.code());
        QVERIFY(!copy.open());
    }

    void copy_feelings_areTheFiguresOfTheSheet()
    {
        Tablet tablet;
        tablet.sendPath();
        viewmodels::DiaryViewModel diary(tablet.context, kJeanne, nullptr);
        viewmodels::TranscriptionViewModel copy(tablet.context, nullptr);
        copy.setCode(diary.code());
        QVERIFY(copy.open());
        const int row = copy.grid()->rowCount() - 1;
        const QString line = text(copy.grid(), row, "key");
        for (const auto &[typed, expected] : {std::pair{u"5"_s, u"wrong"_s}, std::pair{u"2,5"_s, u"wrong"_s}, std::pair{u"3"_s, QString()}}) {
            copy.setCell(line, 0, typed);
            QCOMPARE(state(copy, row, 0), expected);
        }
        QVERIFY(copy.save());
        const auto kept = tablet.store->measures.live(kJeanne, line.toStdString(), {0}, {tablet.clock.now().ms + kDayMs});
        QCOMPARE(kept->front().value, domain::scoreOf(domain::Strength::Strong));
    }

    void interview_eightQuestions_areKeptUnderTheNameOfWhoAsks()
    {
        Tablet tablet;
        tablet.sendPath();
        viewmodels::InterviewViewModel interview(tablet.context, kJeanne, domain::method::kPhone, nullptr);
        QAbstractItemModelTester tester(interview.questions());
        QCOMPARE(interview.questions()->rowCount(), 7);
        QCOMPARE(interview.progressText(), u"0 of 8 answered"_s);
        QVERIFY(!interview.save());
        QVERIFY(!interview.errorText().isEmpty());
        for (int row = 0; row < 7; ++row)
            interview.answer(text(interview.questions(), row, "key"), row % 3);
        interview.setNumber(u"7,24"_s);
        QVERIFY(!interview.save());
        QVERIFY(!interview.doubtText().isEmpty());
        QCOMPARE(weights(tablet).size(), std::size_t(0));
        interview.setNumber(u"72,4"_s);
        QVERIFY(interview.save());

        QVERIFY(interview.doneText().contains(u"8"_s));
        QVERIFY(!interview.save()); // once
        const auto kept = weights(tablet);
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].envelope.author, kClaire);
        QCOMPARE(methodOf(tablet, kept[0]), domain::method::kPhone);
    }

    void interview_whatMeetsARule_isSaidAtOnce()
    {
        Tablet tablet;
        tablet.sendPath();
        tablet.weigh(72.0, 1);
        viewmodels::InterviewViewModel interview(tablet.context, kJeanne, domain::method::kVisit, nullptr);
        interview.setNumber(u"76"_s);
        QVERIFY(interview.save());
        QVERIFY(!interview.alerts().isEmpty());
        QVERIFY(interview.alerts().front().startsWith(u"Weight"_s));
    }
};

QTEST_MAIN(TestDiary)
#include "tst_diary.moc"
