// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects a person whose device is in other hands: locked means closed, what helps in an emergency stays, and several people
// on one device see nothing of one another.
#include "tests/app/personaldevice.h"

#include <QAbstractItemModelTester>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::PersonalDevice;
using viewmodels::AppViewModel;

namespace {

const QString kCode = u"194812"_s;
constexpr int kGeneralSigns = 5; // grave for anybody

void setCode(AppViewModel &app, const QString &code = kCode)
{
    app.codeSetup()->typeNew(code, true);
    app.codeSetup()->typeNew(code, true);
    QTRY_VERIFY(app.canLock());
}

void unlock(AppViewModel &app, const QString &code = kCode)
{
    app.lock()->tryCode(code);
    QTRY_VERIFY(app.stage() != AppViewModel::Locked);
}

} // namespace

class TestAppLock : public QObject {
    Q_OBJECT

private slots:
    void lockNow_withoutCode_doesNothing();
    void lockNow_withCode_closesTheStoreAndStopsSending();
    void start_withCode_asksBeforeAnythingIsOpen();
    void tryCode_right_opensWhatWasThere();
    void tryCode_fiveWrong_saysWhenAndThatNothingIsErased();
    void setAside_forgottenCode_keepsTheOldAndWelcomes();
    void codeSetup_twoDifferent_setsNothing();
    void codeSetup_check_asksAndCountsLikeTheLock();
    void codeSetup_remove_opensWithoutACode();
    void idle_untouched_locks();
    void idle_touched_waitsAgain();
    void openSigns_withoutConsent_areGeneral();
    void openSigns_withConsent_areReadWithoutTheStore();
    void comfort_locked_isThatOfThePerson();
    void people_two_eachSeesOnlyTheirOwn();
    void people_chooser_showsOnlyWhatWasChosen();
    void simpleMode_isKept();
};

void TestAppLock::lockNow_withoutCode_doesNothing()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &app = device.start();
    app.lockNow();
    QCOMPARE(app.stage(), AppViewModel::Patient);
}

void TestAppLock::lockNow_withCode_closesTheStoreAndStopsSending()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &app = device.start();
    setCode(app);
    app.lockNow();
    QCOMPARE(app.stage(), AppViewModel::Locked);
    QTRY_VERIFY(!app.sync() && !app.patient() && !app.codeSetup()); // with them the store, the key and the exchange
    QVERIFY(app.lock());
}

void TestAppLock::start_withCode_asksBeforeAnythingIsOpen()
{
    PersonalDevice device;
    device.enrol();
    setCode(device.start());
    AppViewModel &app = device.start();
    QCOMPARE(app.stage(), AppViewModel::Locked);
    QVERIFY(!app.patient() && !app.sync() && !app.settings());
}

void TestAppLock::tryCode_right_opensWhatWasThere()
{
    PersonalDevice device;
    device.enrol();
    setCode(device.start());
    AppViewModel &app = device.start();
    unlock(app);
    QCOMPARE(app.stage(), AppViewModel::Patient);
    QVERIFY(app.canLock());
}

void TestAppLock::tryCode_fiveWrong_saysWhenAndThatNothingIsErased()
{
    PersonalDevice device;
    device.enrol();
    setCode(device.start());
    AppViewModel &app = device.start();
    for (int i = 0; i < 5; ++i) {
        QSignalSpy refused(app.lock(), &viewmodels::LockViewModel::refused);
        app.lock()->tryCode(u"000000"_s);
        QTRY_COMPARE(refused.size(), 1);
    }
    QVERIFY(app.lock()->errorText().contains("Nothing is erased."_L1));
    // The app started again says it at once.
    QVERIFY(device.start().lock()->errorText().contains("Nothing is erased."_L1));
    device.clock.advanceMinutes(1);
    unlock(*device.app);
    QCOMPARE(device.app->stage(), AppViewModel::Patient);
}

void TestAppLock::setAside_forgottenCode_keepsTheOldAndWelcomes()
{
    PersonalDevice device;
    device.enrol();
    setCode(device.start());
    AppViewModel &app = device.start();
    app.lock()->setAside();
    QTRY_COMPARE(app.stage(), AppViewModel::Welcome);
    bool kept = false;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(device.folder / "set-aside"))
        kept = kept || entry.path().filename() == "passerelle.db";
    QVERIFY(kept);
}

void TestAppLock::codeSetup_twoDifferent_setsNothing()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &app = device.start();
    app.codeSetup()->typeNew(u"12345"_s, true);
    QVERIFY(!app.codeSetup()->isRepeating() && !app.codeSetup()->errorText().isEmpty());
    app.codeSetup()->typeNew(u"111222"_s, true);
    QVERIFY(app.codeSetup()->isRepeating());
    app.codeSetup()->typeNew(u"111223"_s, true);
    QVERIFY(!app.codeSetup()->isRepeating() && !app.codeSetup()->errorText().isEmpty());
    QVERIFY(!app.canLock());
}

void TestAppLock::codeSetup_check_asksAndCountsLikeTheLock()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &app = device.start();
    setCode(app);
    QSignalSpy checked(app.codeSetup(), &viewmodels::CodeSetupViewModel::checked);
    app.codeSetup()->check(u"000000"_s);
    QTRY_VERIFY(!app.codeSetup()->isBusy());
    QCOMPARE(checked.size(), 0);
    QVERIFY(!app.codeSetup()->errorText().isEmpty());
    app.codeSetup()->check(kCode);
    QTRY_COMPARE(checked.size(), 1);
}

void TestAppLock::codeSetup_remove_opensWithoutACode()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &app = device.start();
    setCode(app);
    app.codeSetup()->remove();
    QTRY_VERIFY(!app.canLock());
    QCOMPARE(device.start().stage(), AppViewModel::Patient);
}

void TestAppLock::idle_untouched_locks()
{
    testsupport::FakeClock clock;
    viewmodels::IdleWatch watch(clock);
    QSignalSpy idle(&watch, &viewmodels::IdleWatch::idle);
    watch.watch(20);
    QTRY_COMPARE(idle.size(), 1);
    QVERIFY(!watch.isWatching()); // nothing wakes a locked device
}

void TestAppLock::idle_touched_waitsAgain()
{
    testsupport::FakeClock clock;
    viewmodels::IdleWatch watch(clock);
    QSignalSpy idle(&watch, &viewmodels::IdleWatch::idle);
    watch.watch(60'000);
    clock.advanceMinutes(5);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(this, &key);
    QEvent back(QEvent::ApplicationActivate);
    QCoreApplication::sendEvent(this, &back);
    QCOMPARE(idle.size(), 0); // somebody is there
    clock.advanceMinutes(5); // the device slept: its timers stood still, the clock did not
    QCoreApplication::sendEvent(this, &back);
    QCOMPARE(idle.size(), 1);
}

void TestAppLock::openSigns_withoutConsent_areGeneral()
{
    PersonalDevice device;
    device.enrol();
    setCode(device.start());
    AppViewModel &app = device.start();
    const viewmodels::SignCards &cards = *app.openSigns()->cards();
    QCOMPARE(cards.emergencySigns().size(), kGeneralSigns);
    QVERIFY(cards.nowSigns().isEmpty() && cards.urgentSigns().isEmpty() && cards.askSigns().isEmpty());
    QVERIFY(app.openSigns()->teamPhone().isEmpty());
}

void TestAppLock::openSigns_withConsent_areReadWithoutTheStore()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &first = device.start();
    first.settings()->setSignsOpen(true);
    setCode(first);
    AppViewModel &app = device.start();
    QCOMPARE(app.stage(), AppViewModel::Locked);
    QVERIFY(app.openSigns()->cards()->emergencySigns().size() > kGeneralSigns);
    QVERIFY(!app.openSigns()->cards()->urgentSigns().isEmpty());
    unlock(app);
    app.settings()->setSignsOpen(false);
    QCOMPARE(device.start().openSigns()->cards()->emergencySigns().size(), kGeneralSigns);
}

void TestAppLock::comfort_locked_isThatOfThePerson()
{
    PersonalDevice device;
    device.options.language.clear();
    device.enrol();
    AppViewModel &first = device.start();
    first.setLanguage(u"en"_s);
    first.setTextScale(1.6);
    first.setAppearance(u"dark"_s);
    setCode(first);
    AppViewModel &app = device.start();
    QCOMPARE(app.stage(), AppViewModel::Locked);
    QCOMPARE(app.language(), u"en"_s);
    QCOMPARE(app.textScale(), 1.6);
    QCOMPARE(app.appearance(), u"dark"_s);
}

void TestAppLock::people_two_eachSeesOnlyTheirOwn()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &app = device.start();
    auto *entry = app.patient()->openMeasure(u"weight"_s);
    entry->setText(u"72.4"_s);
    entry->save();
    setCode(app);
    app.addPerson();
    QTRY_COMPARE(app.stage(), AppViewModel::Welcome);
    QTRY_VERIFY(app.welcome());
    QCOMPARE(app.welcome()->step(), viewmodels::WelcomeViewModel::Language);
    app.welcome()->goOn();
    app.welcome()->goOn();
    app.welcome()->togglePack(u"copd"_s);
    app.welcome()->startAlone();
    QTRY_COMPARE(app.welcome()->step(), viewmodels::WelcomeViewModel::Lock);
    app.welcome()->goOn();
    QTRY_COMPARE(app.stage(), AppViewModel::Patient);
    QVERIFY(!app.canLock()); // the code is that of the other one
    QVERIFY(app.settings()->sentLines().isEmpty());
    QVERIFY(app.settings()->isAlone());

    app.switchPerson();
    QTRY_VERIFY(app.people() && !app.patient());
    app.people()->choose(QString::fromLatin1(services::Roster::kFirst));
    QTRY_COMPARE(app.stage(), AppViewModel::Locked);
    unlock(app);
    QCOMPARE(app.settings()->sentLines().size(), 1);
    QVERIFY(!app.settings()->isAlone());
}

void TestAppLock::people_chooser_showsOnlyWhatWasChosen()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &first = device.start();
    first.settings()->setName(u"Mamie"_s);
    first.settings()->setPicture(u"sun"_s);
    services::Roster roster(device.folder.path());
    QVERIFY(roster.add(device.clock.now()));
    AppViewModel &app = device.start();
    QCOMPARE(app.stage(), AppViewModel::People);
    auto *model = app.people()->people();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model->rowCount(), 2);
    const auto cell = [&](int row, const char *role) { return model->data(model->index(row, 0), model->roleNames().key(role)).toString(); };
    QCOMPARE(cell(0, "name"), u"Mamie"_s);
    QCOMPARE(cell(0, "picture"), u"sun"_s);
    QCOMPARE(cell(1, "name"), u"Person 2"_s);
    QCOMPARE(cell(1, "detail"), u"Without a code"_s);
    QVERIFY(!app.patient() && !app.settings());
}

void TestAppLock::simpleMode_isKept()
{
    PersonalDevice device;
    device.enrol();
    AppViewModel &first = device.start();
    QVERIFY(!first.simpleMode());
    first.setSimpleMode(true);
    AppViewModel &app = device.start();
    QVERIFY(app.simpleMode());
}

QTEST_GUILESS_MAIN(TestAppLock)
#include "tst_applock.moc"
