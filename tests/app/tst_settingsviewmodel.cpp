// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what a person may decide about their device: choices count at once, what left is said truly, and an export is whole.
#include "app/viewmodels/recordpages.h"
#include "app/viewmodels/settingsviewmodel.h"
#include "tests/app/patientbench.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::PatientBench;
using viewmodels::SettingsViewModel;

namespace {

struct Bench : PatientBench {
    testsupport::TempFolder outside;
    services::Roster roster{outside.path()};
    SettingsViewModel settings{context(), roster, services::Roster::kFirst, nullptr};

    [[nodiscard]] QString file(const char *name) const { return QString::fromStdString((outside / name).string()); }
};

QJsonArray entriesOf(const QString &file)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(testsupport::readFile(file.toStdString()))).object()[u"entry"_s].toArray();
}

} // namespace

class TestSettingsViewModel : public QObject {
    Q_OBJECT

private slots:
    void quiet_moved_goesRoundTheClock();
    void reminders_off_areKept();
    void sentLines_nothingSentYet_sayNoneOfAll();
    void share_refusedAndAgreed_isDated();
    void signsOpen_yes_namesTheTeamAndThePacks();
    void export_everything_isOneBundle();
    void export_overAFile_isRefused();
    void export_file_isItsOwnersAlone();
    void exportPages_areReadAndCountedAndTheirOwnersAlone();
    void exportPages_severalSheets_whenThereIsMuch();
    void askForErasure_isAMessageToTheTeam();
    void about_everyPack_saysStateAndSources();
};

void TestSettingsViewModel::quiet_moved_goesRoundTheClock()
{
    Bench bench;
    QCOMPARE(bench.settings.quietText(), u"At their hour, day and night"_s);
    QCOMPARE(bench.settings.quietFrom(), 22 * 60); // what is proposed
    bench.settings.setQuiet(30, 6 * 60 + 30);
    QCOMPARE(bench.settings.quietTo(), 6 * 60 + 30);
    QCOMPARE(bench.settings.quietText(), u"Silent from 12:30am to 6:30am"_s);
    QCOMPARE(bench.workspace->store.settings.valueOr("reminders.quietFrom", ""), std::string("00:30"));
    bench.settings.endQuiet();
    QVERIFY(!bench.settings.hasQuiet());
}

void TestSettingsViewModel::reminders_off_areKept()
{
    Bench bench;
    QVERIFY(bench.settings.remindersOn());
    bench.settings.setRemindersOn(false);
    QVERIFY(!bench.settings.remindersOn());
    QCOMPARE(bench.workspace->store.settings.valueOr("reminders.on", ""), std::string("no"));
}

void TestSettingsViewModel::sentLines_nothingSentYet_sayNoneOfAll()
{
    Bench bench;
    QVERIFY(bench.settings.sentLines().isEmpty());
    bench.weigh(72.4);
    bench.weigh(72.6);
    QCOMPARE(bench.settings.sentLines(), QStringList{u"Measures: 0 of 2 at the centre"_s});
    PatientBench::check(bench.workspace->journal.goal({{"goal-1"}, PatientBench::kJeanne, "Walk to the market"}));
    QCOMPARE(bench.settings.sentLines().value(1), u"Goals: 0 of 1 at the centre"_s);
}

void TestSettingsViewModel::share_refusedAndAgreed_isDated()
{
    Bench bench;
    QVERIFY(bench.settings.isSharing() && bench.settings.sharingText().isEmpty()); // linked before the question existed
    bench.settings.share(false);
    QVERIFY(!bench.settings.isSharing());
    QCOMPARE(bench.settings.sharingText(), u"You refused today at 8am."_s);
    bench.settings.share(true);
    QCOMPARE(bench.settings.sharingText(), u"You agreed today at 8am."_s);
}

void TestSettingsViewModel::signsOpen_yes_namesTheTeamAndThePacks()
{
    Bench bench;
    QVERIFY(!bench.settings.signsOpen());
    bench.settings.setSignsOpen(true);
    const services::Resident open = services::Roster(bench.outside.path()).people().front();
    QCOMPARE(open.signs, std::vector<std::string>{"heart-failure"});
    QCOMPARE(open.callPhone, std::string("01 99 00 12 34"));
    bench.settings.setSignsOpen(false);
    QVERIFY(testsupport::readFile(bench.outside / "device.json").find("heart-failure") == std::string::npos);
}

void TestSettingsViewModel::export_everything_isOneBundle()
{
    Bench bench;
    bench.weigh(72.4);
    PatientBench::check(bench.workspace->journal.goal({{"goal-1"}, PatientBench::kJeanne, "Walk to the market"}));
    const QString file = bench.file("mine.json");
    bench.settings.exportTo(file);
    QVERIFY2(bench.settings.exportText().contains(u"mine.json"_s), qPrintable(bench.settings.exportText()));
    QStringList types;
    for (const QJsonValue &entry : entriesOf(file))
        types << entry[u"resource"_s][u"resourceType"_s].toString();
    QCOMPARE(types.count(u"Observation"_s), 1);
    QCOMPARE(types.count(u"CarePlan"_s), 1);
    QCOMPARE(types.count(u"Task"_s), 3);
    QCOMPARE(types.count(u"Goal"_s), 1);
    QCOMPARE(entriesOf(file)[0][u"resource"_s][u"valueQuantity"_s][u"value"_s].toDouble(), 72.4);
}

void TestSettingsViewModel::export_overAFile_isRefused()
{
    Bench bench;
    testsupport::writeFile(bench.outside / "taken.json", "mine");
    bench.settings.exportTo(bench.file("taken.json"));
    QCOMPARE(testsupport::readFile(bench.outside / "taken.json"), std::string("mine"));
    QVERIFY(bench.settings.exportText().contains(u"another name"_s));
}

void TestSettingsViewModel::export_file_isItsOwnersAlone()
{
    Bench bench;
    bench.settings.exportTo(bench.file("mine.json"));
    const auto permissions = QFileInfo(bench.file("mine.json")).permissions();
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestSettingsViewModel::exportPages_areReadAndCountedAndTheirOwnersAlone()
{
    Bench bench;
    bench.weigh(72.4);
    const auto record = viewmodels::recordPages(bench.context(), PatientBench::kJeanne);
    QVERIFY(record);
    QStringList lines;
    for (const viewmodels::RecordPages::Section &section : record->sections)
        lines << section.lines;
    QVERIFY2(lines.filter(u"72.4"_s).size() == 1, qPrintable(lines.join(u'\n')));
    bench.settings.exportPagesTo(bench.file("mine.json"));
    QCOMPARE(testsupport::readFile(bench.outside / "mine.pdf").substr(0, 5), std::string("%PDF-"));
    const auto permissions = QFileInfo(bench.file("mine.pdf")).permissions();
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    bench.settings.exportPagesTo(bench.file("mine.json"));
    QVERIFY(bench.settings.exportText().contains(u"another name"_s)); // never over another
}

void TestSettingsViewModel::exportPages_severalSheets_whenThereIsMuch()
{
    Bench bench;
    for (int i = 0; i < 120; ++i)
        bench.weigh(72.0 + i % 7);
    const auto record = viewmodels::recordPages(bench.context(), PatientBench::kJeanne);
    const auto sheets = viewmodels::writePdf(*record, bench.file("much.pdf"));
    QVERIFY(sheets && *sheets >= 2);
}

void TestSettingsViewModel::askForErasure_isAMessageToTheTeam()
{
    Bench bench;
    QVERIFY(bench.settings.erasureText().isEmpty());
    bench.settings.askForErasure();
    QVERIFY(bench.settings.erasureText().startsWith(u"You asked your team"_s));
    const auto thread = bench.workspace->store.messages.thread(PatientBench::kJeanne);
    QCOMPARE(thread->size(), std::size_t(1));
    QVERIFY(thread->front().message.text.find("erase my data") != std::string::npos);
}

void TestSettingsViewModel::about_everyPack_saysStateAndSources()
{
    Bench bench;
    QVERIFY(!bench.settings.packs().isEmpty());
    for (const QVariant &pack : bench.settings.packs()) {
        QCOMPARE(pack.toMap()[u"detail"_s].toString(), u"example content, not validated"_s);
        QVERIFY(!pack.toMap()[u"sources"_s].toString().isEmpty());
    }
    QVERIFY(bench.settings.licences().size() > 5);
}

QTEST_MAIN(TestSettingsViewModel) // paper needs letters
#include "tst_settingsviewmodel.moc"
