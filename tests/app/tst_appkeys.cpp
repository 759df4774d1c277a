// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects a person whose code or keychain is lost, and one who wants to leave: the paper opens what is there and leads to a new
// code, a device that keeps no key asks for words before anything is written, and erasing leaves nothing.
#include "platforms/dummy/recordingguard.h"
#include "tests/app/personaldevice.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;
using services::RecoveryCode;
using testsupport::PersonalDevice;
using viewmodels::AppViewModel;

namespace {

const QString kCode = u"194812"_s;
const QString kWords = u"quatre mots que je retiens"_s;

void setCode(AppViewModel &app, const QString &code, bool isPin = true)
{
    app.codeSetup()->typeNew(code, isPin);
    app.codeSetup()->typeNew(code, isPin);
    QTRY_VERIFY(!app.codeSetup() || !app.codeSetup()->isBusy());
}

QString digitsOf(QString line)
{
    return line.remove(QChar(0x00A0));
}

/// Writes the lines down and types back the one that is asked for.
QStringList makePaper(AppViewModel &app)
{
    app.numbersSheet()->begin();
    const QStringList paper = app.numbersSheet()->lines();
    app.numbersSheet()->check(digitsOf(paper[app.numbersSheet()->asked() - 1]));
    return paper;
}

void typePaper(AppViewModel &app, const QStringList &paper)
{
    for (const QString &line : paper)
        app.numbers()->typeLine(digitsOf(line));
}

std::set<std::string> filesIn(const std::filesystem::path &folder)
{
    std::set<std::string> found;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            found.insert(entry.path().filename().string());
    }
    return found;
}

} // namespace

class TestAppKeys : public QObject {
    Q_OBJECT

private slots:
    void paper_notTypedBack_isNotKept();
    void paper_shownLines_areForgottenWhenOneLeaves();
    void paper_codeForgotten_opensAndAsksForANewCode();
    void paper_keychainLost_opensWhatIsThere();
    void paper_wrongDigit_saysWhichLineItIs();
    void paper_ofAnotherDevice_opensNothing();
    void noKeychain_newDevice_asksForWordsBeforeAnythingIsKept();
    void noKeychain_withWords_opensByThemAlone();
    void noKeychain_laterBack_nextCodeUsesIt();
    void noKeychain_eraseAsksNobody();
    void erase_leavesNothingAndWelcomes();
    void erase_saysWhatWasNotSent();
    void guard_followsTheCode();
    void settings_whatLeavesTheDevice_asksForTheCode();
    void waits_ofSeconds_areSaidInSeconds();
};

void TestAppKeys::paper_notTypedBack_isNotKept()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &app = device.start();
    QSignalSpy kept(app.numbersSheet(), &viewmodels::NumbersSheetViewModel::kept);
    app.numbersSheet()->begin();
    QCOMPARE(app.numbersSheet()->lines().size(), 8);
    app.numbersSheet()->check(u"000000"_s);
    QVERIFY(!app.numbersSheet()->errorText().isEmpty());
    QVERIFY(!app.numbersSheet()->isKept() && !filesIn(device.folder.path()).contains("recovery.json"));
    app.numbersSheet()->check(digitsOf(app.numbersSheet()->lines()[app.numbersSheet()->asked() - 1]));
    QCOMPARE(kept.size(), 1);
    QVERIFY(app.numbersSheet()->isKept() && filesIn(device.folder.path()).contains("recovery.json"));
}

void TestAppKeys::paper_shownLines_areForgottenWhenOneLeaves()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &app = device.start();
    app.numbersSheet()->begin();
    app.numbersSheet()->leave();
    QVERIFY(app.numbersSheet()->lines().isEmpty());
    makePaper(app);
    QVERIFY(app.numbersSheet()->lines().isEmpty());
}

void TestAppKeys::paper_codeForgotten_opensAndAsksForANewCode()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &first = device.start();
    const QStringList paper = makePaper(first);
    setCode(first, kCode);
    AppViewModel &app = device.start();
    QCOMPARE(app.stage(), AppViewModel::Locked);
    typePaper(app, paper);
    QTRY_COMPARE(app.stage(), AppViewModel::NewCode);
    QCOMPARE(app.newCodeReason(), u"numbers"_s);
    QVERIFY(!app.patient()); // nothing is shown before there is a new code
    setCode(app, u"271828"_s);
    QTRY_COMPARE(app.stage(), AppViewModel::Patient);
    AppViewModel &again = device.start();
    again.lock()->tryCode(kCode);
    QTRY_VERIFY(!again.lock()->isBusy());
    QCOMPARE(again.stage(), AppViewModel::Locked);
    again.lock()->tryCode(u"271828"_s);
    QTRY_COMPARE(again.stage(), AppViewModel::Patient);
}

void TestAppKeys::paper_keychainLost_opensWhatIsThere()
{
    PersonalDevice device;
    device.enrol();
    const QStringList paper = makePaper(device.start());
    device.keys.secrets.clear();
    const std::string before = testsupport::readFile(device.folder / "key.json");
    AppViewModel &app = device.start();
    QCOMPARE(app.stage(), AppViewModel::Recovery);
    QCOMPARE(testsupport::readFile(device.folder / "key.json"), before);
    QVERIFY(device.keys.secrets.empty());
    typePaper(app, paper);
    QTRY_COMPARE(app.stage(), AppViewModel::NewCode);
    app.codeSetup()->remove(); // without a code: the keychain is there again
    QTRY_COMPARE(app.stage(), AppViewModel::Patient);
    QCOMPARE(device.start().stage(), AppViewModel::Patient);
}

void TestAppKeys::paper_wrongDigit_saysWhichLineItIs()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &first = device.start();
    const QStringList paper = makePaper(first);
    setCode(first, kCode);
    AppViewModel &app = device.start();
    QCOMPARE(app.numbers()->lineText(), u"Type line 1 of 8"_s);
    app.numbers()->typeLine(digitsOf(paper[4]));
    QCOMPARE(app.numbers()->errorText(), u"This is line 5 of your paper."_s);
    app.numbers()->typeLine(u"999999"_s);
    QCOMPARE(app.numbers()->errorText(), u"One digit is not right. Read this line again."_s);
    app.numbers()->typeLine(digitsOf(paper[0]));
    QCOMPARE(app.numbers()->lineText(), u"Type line 2 of 8"_s);
    QVERIFY(app.numbers()->errorText().isEmpty());
    QVERIFY(app.numbers()->previous() && !app.numbers()->previous());
}

void TestAppKeys::paper_ofAnotherDevice_opensNothing()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &first = device.start();
    makePaper(first);
    setCode(first, kCode);
    AppViewModel &app = device.start();
    const RecoveryCode other = RecoveryCode::random();
    for (std::size_t place = 0; place < RecoveryCode::kLines; ++place)
        app.numbers()->typeLine(QString::fromStdString(other.line(place)));
    QVERIFY(!app.numbers()->errorText().isEmpty());
    QCOMPARE(app.numbers()->lineText(), u"Type line 1 of 8"_s);
    QCOMPARE(app.stage(), AppViewModel::Locked);
}

void TestAppKeys::noKeychain_newDevice_asksForWordsBeforeAnythingIsKept()
{
    PersonalDevice device;
    device.keys.unavailable = true;
    AppViewModel &app = device.start();
    QCOMPARE(app.stage(), AppViewModel::NewCode);
    QCOMPARE(app.newCodeReason(), u"first"_s);
    QVERIFY(app.codeSetup()->mustBeWords() && !app.codeSetup()->isPin());
    QVERIFY(!filesIn(device.folder.path()).contains("passerelle.db"));
    setCode(app, kCode); // digits do not do
    QCOMPARE(app.stage(), AppViewModel::NewCode);
    QVERIFY(!filesIn(device.folder.path()).contains("key.json"));
}

void TestAppKeys::noKeychain_withWords_opensByThemAlone()
{
    PersonalDevice device;
    device.keys.unavailable = true;
    AppViewModel &app = device.start();
    setCode(app, kWords, false);
    QTRY_COMPARE(app.stage(), AppViewModel::Welcome);
    QVERIFY(app.canLock() && app.codeSetup()->mustBeWords());
    QVERIFY(app.keyPlaceText().contains("your words alone"_L1));
    AppViewModel &again = device.start();
    QCOMPARE(again.stage(), AppViewModel::Locked);
    QVERIFY(!again.lock()->isPin());
    again.lock()->tryCode(kWords);
    QTRY_COMPARE(again.stage(), AppViewModel::Welcome);
}

void TestAppKeys::noKeychain_laterBack_nextCodeUsesIt()
{
    PersonalDevice device;
    device.keys.unavailable = true;
    AppViewModel &app = device.start();
    setCode(app, kWords, false);
    QTRY_COMPARE(app.stage(), AppViewModel::Welcome);
    device.keys.unavailable = false;
    setCode(app, kWords + u" encore"_s, false);
    QTRY_COMPARE(device.keys.secrets.size(), std::size_t(1));
}

void TestAppKeys::noKeychain_eraseAsksNobody()
{
    PersonalDevice device;
    device.keys.unavailable = true;
    AppViewModel &app = device.start();
    setCode(app, kWords, false);
    QTRY_COMPARE(app.stage(), AppViewModel::Welcome);
    app.eraseHere();
    QTRY_COMPARE(app.stage(), AppViewModel::NewCode);
    const std::set<std::string> left = filesIn(device.folder.path());
    for (const char *file : {"key.json", "passerelle.db"})
        QVERIFY2(!left.contains(file), file);
}

void TestAppKeys::erase_leavesNothingAndWelcomes()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &app = device.start();
    makePaper(app);
    setCode(app, kCode);
    const std::string database = testsupport::readFile(device.folder / "passerelle.db");
    app.eraseHere();
    QTRY_VERIFY(app.welcome() && app.stage() == AppViewModel::Welcome);
    QVERIFY(!app.canLock() && !app.patient());
    // A new and empty place: another key, another file.
    QVERIFY(testsupport::readFile(device.folder / "passerelle.db").substr(0, 16) != database.substr(0, 16));
    const std::set<std::string> left = filesIn(device.folder.path());
    for (const char *file : {"tries.json", "recovery.json", "due.json"})
        QVERIFY2(!left.contains(file), file);
    QCOMPARE(device.keys.secrets.size(), std::size_t(1));
}

void TestAppKeys::erase_saysWhatWasNotSent()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &app = device.start();
    QVERIFY(app.unsentText().isEmpty());
    auto *entry = app.patient()->openMeasure(u"weight"_s);
    entry->setText(u"72.4"_s);
    entry->save();
    QVERIFY(!app.unsentText().isEmpty());
}

void TestAppKeys::guard_followsTheCode()
{
    PersonalDevice device;
    device.enrol();
    platform::RecordingGuard guard;
    AppViewModel &app = device.start();
    app.setScreenGuard(guard);
    setCode(app, kCode);
    QTRY_VERIFY(guard.isOn);
    app.codeSetup()->remove();
    QTRY_VERIFY(!guard.isOn);
}

void TestAppKeys::settings_whatLeavesTheDevice_asksForTheCode()
{
    // Where the settings send a press on each line: the page itself is tried by hand in the walk.
    const std::string screen = testsupport::readFile(testsupport::inSource("qml/Screens/shared/SettingsScreen.qml"));
    for (const char *asked : {"page === \"data\" || page === \"sharing\" ? root.ask(page)", "root.ask(\"code\")", "root.ask(\"remove\")",
             "root.ask(\"numbers\")", "root.ask(\"erase\")"})
        QVERIFY2(screen.find(asked) != std::string::npos, asked);
}

void TestAppKeys::waits_ofSeconds_areSaidInSeconds()
{
    PersonalDevice device;
    const viewmodels::Wording wording(u"en"_s);
    const auto said = [&](qint64 ms) { return viewmodels::waitText({device.clock.now().ms + ms}, device.clock, wording); };
    QVERIFY(said(30'000).startsWith("Wait 30 seconds"_L1));
    QVERIFY(said(1).startsWith("Wait 1 second"_L1));
    QCOMPARE(said(300'000), u"Try again at 8:05am. Nothing is erased."_s);
}

QTEST_GUILESS_MAIN(TestAppKeys)
#include "tst_appkeys.moc"
