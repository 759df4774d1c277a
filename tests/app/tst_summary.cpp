// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the page for a visit: the numbers are those of the screens, the paper says what the screen says, and it fits one
// sheet however much there is.
#include "app/services/alertdesk.h"
#include "app/services/followup.h"
#include "app/viewmodels/followuptext.h"
#include "app/viewmodels/patientpageviewmodel.h"
#include "app/viewmodels/summarypdf.h"
#include "app/viewmodels/summaryviewmodel.h"
#include "tests/app/patientbench.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using testsupport::PatientBench;
using viewmodels::SummaryPage;
using viewmodels::SummaryViewModel;

namespace {

QStringList textsOf(const SummaryPage &page)
{
    QStringList texts{page.title, page.identity, page.received};
    for (const auto &section : page.sections) {
        texts << section.title;
        for (const auto &chart : section.charts)
            texts << chart.sentence << chart.days << chart.lastText;
        texts << section.lines;
    }
    texts += page.foot;
    texts.removeAll(QString());
    return texts;
}

/// The section whose title begins so.
const viewmodels::SummarySection &section(const SummaryViewModel &summary, const QString &title)
{
    const auto found = std::ranges::find_if(summary.page().sections, [&](const auto &each) { return each.title.startsWith(title); });
    if (found == summary.page().sections.end())
        qFatal("the page has no section %s", qPrintable(title));
    return *found;
}

QStringList drawn(const SummaryPage &page, QImage &sheet)
{
    sheet = QImage(1240, 1754, QImage::Format_Grayscale8); // A4 at 150 dots an inch
    sheet.setDotsPerMeterX(5906);
    sheet.setDotsPerMeterY(5906);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    return viewmodels::drawSummary(painter, page, QRectF(88, 88, 1064, 1578));
}

/// Rows of the sheet below the area that are not white.
bool isBelowClean(const QImage &sheet)
{
    for (int y = 1668; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x) {
            if (qGray(sheet.pixel(x, y)) < 255)
                return false;
        }
    }
    return true;
}

void live(PatientBench &bench)
{
    for (const double weight : {71.8, 72.0, 72.9}) {
        bench.weigh(weight);
        bench.clock.advanceDays(2);
    }
    bench.space().refresh();
    viewmodels::TodayViewModel &today = *bench.space().today();
    QString hour; // the first of the day
    for (QAbstractItemModel *part : {today.then(), today.later(), today.now()}) {
        const auto roles = part->roleNames();
        for (int row = part->rowCount() - 1; row >= 0; --row) {
            if (part->index(row, 0).data(roles.key("kind")) == u"doses"_s)
                hour = part->index(row, 0).data(roles.key("key")).toString();
        }
    }
    today.takeAll(hour);
    bench.space().team()->setDraft(u"Can I take them together?"_s);
    QVERIFY(bench.space().team()->send());
}

} // namespace

class TestSummary : public QObject {
    Q_OBJECT

private slots:
    void doses_haveTheNumbersOfTheNursesPage()
    {
        PatientBench bench;
        live(bench);
        const SummaryViewModel summary(bench.context(), PatientBench::kJeanne, nullptr);
        const auto known = services::readFollowUp(bench.workspace->store, bench.workspace->library, PatientBench::kJeanne, bench.clock);
        const domain::DoseCount count = domain::countOf(known->doses, services::kDoseDays);
        QVERIFY(count.taken == 2 && count.notKnown > 0);
        const QStringList lines = section(summary, u"Medicines"_s).lines;
        QCOMPARE(lines[0], u"2 of %1 due doses were declared: 2 taken, 0 not taken."_s.arg(count.due()));
        QCOMPARE(lines[1], u"Not known: %1 of %2."_s.arg(count.notKnown).arg(count.due()));
        const viewmodels::PatientPageViewModel page(bench.context(), PatientBench::kJeanne, nullptr);
        QVERIFY2(page.dosesSummary().startsWith(u"%1/%2 declared doses"_s.arg(count.declared()).arg(count.due())), qPrintable(page.dosesSummary()));
    }

    void medicines_sayHowTheyAreTaken()
    {
        PatientBench bench;
        bench.give("apixaban", {{.rhythm = domain::EveryDay{}, .moments = {domain::TimeOfDay{8, 0}}, .amount = domain::Amount{1, "tablet"}}});
        bench.give("cream", {});
        const SummaryViewModel summary(bench.context(), PatientBench::kJeanne, nullptr);
        const QString line = section(summary, u"Medicines"_s).lines.join(u' ');
        QVERIFY2(line.contains(u"apixaban (1\u00A0tablet, every day, at 8am)"_s), qPrintable(line));
        QVERIFY2(line.contains(u"cream"_s) && !line.contains(u"()"_s), qPrintable(line));
    }

    void measures_ofTheDayBeforeTheChart_areNotCounted()
    {
        PatientBench bench;
        bench.givePath();
        bench.weigh(90.1); // at 8 in the morning, a fortnight before an evening
        bench.clock.advanceDays(services::kDoseDays);
        bench.clock.advanceMinutes(-30);
        bench.weigh(72.4);
        bench.clock.advanceMinutes(20);
        const SummaryViewModel summary(bench.context(), PatientBench::kJeanne, nullptr);
        const auto charts = section(summary, u"Measures"_s).charts;
        QCOMPARE(charts.size(), std::size_t(1));
        QVERIFY2(charts.front().sentence.startsWith(u"Weight: from 72.4 to 72.4"_s), qPrintable(charts.front().sentence));
    }

    void measures_haveRangeNewestAndGaps()
    {
        PatientBench bench;
        live(bench);
        const SummaryViewModel summary(bench.context(), PatientBench::kJeanne, nullptr);
        const auto &charts = section(summary, u"Measures"_s).charts;
        QCOMPARE(charts.size(), std::size_t(1));
        const QString sentence = QString(charts[0].sentence).replace(QChar(0x00A0), u' ');
        QVERIFY2(sentence.startsWith(u"Weight: from 71.8 to 72.9 kg. Newest: 72.9 kg,"_s), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u"3 days of 14 have a value."_s), qPrintable(sentence));
        QCOMPARE(charts[0].values.size(), std::size_t(14));
        QCOMPARE(std::ranges::count_if(charts[0].values, [](const auto &value) { return !value; }), 11);
        const viewmodels::PatientPageViewModel page(bench.context(), PatientBench::kJeanne, nullptr);
        QCOMPARE(summary.sections()[2].toMap().value(u"charts"_s).toList()[0].toMap().value(u"points"_s).toList().size(), page.measurePoints().size());
    }

    void alerts_areThoseOfTheWorklist()
    {
        PatientBench bench;
        live(bench);
        QCOMPARE(section(SummaryViewModel(bench.context(), PatientBench::kJeanne, nullptr), u"Alerts"_s).lines, QStringList{u"No alert."_s});
        bench.weigh(75.6);
        const auto open = services::openAlerts(bench.workspace->store, PatientBench::kJeanne, services::ForWhom::Team, bench.clock.zonedNow(),
            [&](platform::Instant at) { return bench.clock.offsetMinutesAt(at); });
        QCOMPARE(open->atOnce.size(), std::size_t(1));
        const SummaryViewModel summary(bench.context(), PatientBench::kJeanne, nullptr);
        const QStringList lines = section(summary, u"Alerts"_s).lines;
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], u"Seen by the team: 0 of 1."_s);
        // The reason is the one the patient's page and the worklist give.
        QVERIFY2(lines[1].contains(viewmodels::alertReason(open->atOnce[0].alert, bench.context())), qPrintable(lines[1]));
        QVERIFY(lines[1].contains(u"To call about. Weight:"_s) && lines[1].endsWith(u"Not seen yet by the team."_s));
        viewmodels::PatientPageViewModel page(bench.context(), PatientBench::kJeanne, nullptr);
        int alertsOfThePage = 0;
        for (int row = 0; row < page.needs()->rowCount(); ++row)
            alertsOfThePage += page.needs()->index(row, 0).data(page.needs()->roleNames().key("action")) == u"alert"_s;
        QCOMPARE(alertsOfThePage, 1);
        domain::AlertSeen seen{bench.fromClaire(), open->atOnce[0].alert.envelope.id, "Called."};
        seen.envelope.id = domain::alertSeenId(seen.alert, PatientBench::kClaire);
        PatientBench::check(bench.workspace->store.alerts.add(seen, store::Origin::Remote));
        const QStringList after = section(SummaryViewModel(bench.context(), PatientBench::kJeanne, nullptr), u"Alerts"_s).lines;
        QCOMPARE(after[0], u"Seen by the team: 1 of 1."_s);
        QVERIFY2(after[1].contains(u"Seen by Claire Morel,"_s), qPrintable(after[1]));
        bench.clock.advanceDays(15); // seen and long ago: it leaves the page
        QCOMPARE(section(SummaryViewModel(bench.context(), PatientBench::kJeanne, nullptr), u"Alerts"_s).lines, QStringList{u"No alert."_s});
    }

    void felt_isWhatThePersonSaid()
    {
        PatientBench bench;
        QCOMPARE(section(SummaryViewModel(bench.context(), PatientBench::kJeanne, nullptr), u"What was felt"_s).lines, QStringList{u"Nothing recorded."_s});
        viewmodels::SymptomEntryViewModel *entry = bench.space().openSymptom(testsupport::cell(bench.space().symptoms()->symptoms(), 0, "key").toString());
        entry->choose(2);
        entry->save();
        const QStringList lines = section(SummaryViewModel(bench.context(), PatientBench::kJeanne, nullptr), u"What was felt"_s).lines;
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].startsWith(u"“%1”: rather strong,"_s.arg(entry->title())) && lines[0].endsWith(u"Said on 1 days of 7."_s), qPrintable(lines[0]));
    }

    void questionsAndLearning_areSaidWithTheirDenominators()
    {
        PatientBench bench;
        live(bench);
        const SummaryViewModel summary(bench.context(), PatientBench::kJeanne, nullptr);
        QVERIFY(section(summary, u"Questions"_s).lines.join(u' ').contains(u"“Can I take them together?”"_s));
        QVERIFY(section(summary, u"What was learned"_s).lines.contains(u"0 of 3 units finished."_s));
        QVERIFY(section(summary, u"What was learned"_s).lines.contains(u"Safety: 0 of 3 mastered."_s));
        QCOMPARE(summary.received(), u"Only what is on this device: nothing was exchanged yet"_s);
        QVERIFY(summary.foot().contains(u"Nobody is watching live. Emergency: 15 or 112."_s));
    }

    void paper_saysWhatTheScreenSays()
    {
        PatientBench bench;
        live(bench);
        const SummaryViewModel summary(bench.context(), PatientBench::kJeanne, nullptr);
        QImage sheet;
        QCOMPARE(drawn(summary.page(), sheet), textsOf(summary.page()));
        QVERIFY(isBelowClean(sheet));
    }

    void paper_muchToSay_staysOnOneSheet()
    {
        SummaryPage page{.title = u"Summary"_s, .identity = u"Jeanne Durand"_s, .received = u"Today"_s, .sections = {}, .foot = {u"Foot"_s}};
        for (int section = 0; section < 4; ++section) {
            page.sections.push_back({.title = u"Section"_s, .lines = {}, .charts = {}});
            for (int line = 0; line < 12; ++line)
                page.sections.back().lines << u"A line with a good many words, so that it takes more than one row on the paper and the page is long."_s;
            page.sections.back().charts.push_back({u"Weight"_s, {72.0, std::nullopt, 72.4}, {u"Mo"_s, u"Tu"_s, u"We"_s}, 71, 73, u"72.4"_s});
        }
        QImage sheet;
        QCOMPARE(drawn(page, sheet), textsOf(page));
        QVERIFY(isBelowClean(sheet));
    }

    void save_writesOnePageAndNeverOver()
    {
        PatientBench bench;
        live(bench);
        testsupport::TempFolder folder;
        SummaryViewModel summary(bench.context(), PatientBench::kJeanne, nullptr);
        summary.setFolder(QString::fromStdString(folder.path().string()));
        QVERIFY(summary.save());
        const QString first = summary.savedFile().toLocalFile();
        QFile file(first);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
        QVERIFY(!QFileInfo(first).fileName().contains(u"Durand"_s));
        QVERIFY(!(QFile::permissions(first) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
        QVERIFY(summary.save());
        QVERIFY(summary.savedFile().toLocalFile() != first);
    }

    void save_nowhere_saysWhatToDo()
    {
        PatientBench bench;
        SummaryViewModel summary(bench.context(), PatientBench::kJeanne, nullptr);
        summary.setFolder(u"/proc/nowhere"_s);
        QVERIFY(!summary.save());
        QVERIFY(!summary.errorText().isEmpty());
        QVERIFY(summary.savedText().isEmpty());
    }
};

QTEST_MAIN(TestSummary)
#include "tst_summary.moc"
