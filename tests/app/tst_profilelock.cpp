// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what lies behind the code: neither the folder alone nor the keystore alone opens it, tries are counted whatever
// is done to the device, nothing is ever erased, and a device that stops while the lock changes opens all the same.
#include "app/services/profile.h"
#include "app/services/profilelock.h"
#include "app/services/roster.h"
#include "platforms/dummy/memorykeystore.h"
#include "platforms/linux/filekeystore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempfolder.h"

#include <QTest>

using platform::ErrorCode;
using services::LockTrial;
using services::Profile;
using services::ProfileLock;

namespace {

constexpr services::LockCost kCheap{1, 8192};
const std::string kCode = "194812";
const std::string kWrong = "000000";
const std::string kName(Profile::kFirstKeyName);

struct LockedDevice {
    testsupport::TempFolder folder;
    testsupport::FakeClock clock;
    platform::MemoryKeystore keys;
    std::string dek;

    LockedDevice()
    {
        auto profile = Profile::open(folder.path(), keys);
        (void)(**profile->openStore()).settings.set("marker", "kept").has_value();
        dek = profile->key().bytes();
        if (!lock().set(profile->key(), kCode, "pin", clock.now()))
            qFatal("the lock could not be set");
    }

    [[nodiscard]] ProfileLock lock() { return ProfileLock(folder.path(), kName, keys, kCheap); }
    LockTrial type(const std::string &code) { return lock().open(code, clock.now()); }
    void typeWrong(int times)
    {
        for (int i = 0; i < times; ++i)
            (void)type(kWrong);
    }
};

} // namespace

class TestProfileLock : public QObject {
    Q_OBJECT

private slots:
    void open_rightCode_givesTheKeyOfTheDatabase();
    void open_wrongCode_givesNothing();
    void open_otherInstallation_doesNotOpen();
    void set_lock_leavesNoKeyOutside();
    void set_lock_keystoreFilesHoldNoKey();
    void set_otherCode_oldOneNoLongerOpens();
    void set_shortCode_isRefused();
    void set_stoppedBeforeTheOldKeyWent_opensAndTidies();
    void remove_lock_opensWithoutACode();
    void tries_fiveWrong_waitEvenForTheRightCode();
    void waits_growFromSecondsToAnHour();
    void tries_clockSetForwardOrBack_changesNothing();
    void tries_deviceStartedAnew_whatIsLeftOfTheWaitBeginsAgain();
    void tries_guessing_getsTenAndThenOneAnHour();
    void tries_fileTakenAwayOrForged_waits();
    void tries_waitEnds_rightCodeOpensAndCountBeginsAnew();
    void tries_manyWrong_eraseNothing();
    void open_keystoreWithoutTheSecret_makesNothing();
    void profile_withLock_isNotOpenedWithoutIt();
    void setAside_lockedProfile_takesItsLockAlong();
    void record_damagedOrNewer_isTyped();
    void roster_oldDevice_isItsFirstPersonWhereItStands();
    void roster_lostList_losesNobody();
    void roster_twoPeople_openNothingOfEachOther();
};

void TestProfileLock::open_rightCode_givesTheKeyOfTheDatabase()
{
    LockedDevice device;
    auto trial = device.type(kCode);
    QCOMPARE(trial.outcome, LockTrial::Outcome::Opened);
    const auto store = Profile::unlocked(device.folder.path(), *trial.key).openStore();
    QVERIFY(store);
    QCOMPARE((**store).settings.valueOr("marker", ""), std::string("kept"));
}

void TestProfileLock::open_wrongCode_givesNothing()
{
    LockedDevice device;
    const auto trial = device.type(kWrong);
    QCOMPARE(trial.outcome, LockTrial::Outcome::WrongCode);
    QVERIFY(!trial.key && !trial.retryAt);
}

void TestProfileLock::open_otherInstallation_doesNotOpen()
{
    LockedDevice device;
    LockedDevice other;
    testsupport::writeFile(other.folder / "key.json", testsupport::readFile(device.folder / "key.json"));
    QCOMPARE(other.type(kCode).outcome, LockTrial::Outcome::Failed); // its secret is on the other device
}

void TestProfileLock::set_lock_leavesNoKeyOutside()
{
    LockedDevice device;
    QVERIFY(!device.keys.secrets.contains(kName));
    for (const auto &[name, secret] : device.keys.secrets)
        QVERIFY(secret != device.dek);
    QVERIFY(testsupport::readFile(device.folder / "key.json").find(kCode) == std::string::npos);
}

void TestProfileLock::set_lock_keystoreFilesHoldNoKey()
{
    testsupport::TempFolder folder;
    testsupport::TempFolder keyFolder;
    platform::FileKeystore keys(keyFolder.path());
    auto profile = Profile::open(folder.path(), keys);
    QVERIFY(profile && profile->openStore());
    ProfileLock lock(folder.path(), kName, keys, kCheap);
    QVERIFY(lock.set(profile->key(), kCode, "pin", platform::Instant{1}));
    QVERIFY(!std::filesystem::exists(keyFolder / kName));
    QCOMPARE(lock.open(kCode, platform::Instant{2}).key->bytes(), profile->key().bytes());
}

void TestProfileLock::set_otherCode_oldOneNoLongerOpens()
{
    LockedDevice device;
    QVERIFY(device.lock().set(sqlite::Key(device.dek), "a long sentence", "passphrase", device.clock.now()));
    QCOMPARE(device.type(kCode).outcome, LockTrial::Outcome::WrongCode);
    QCOMPARE(device.type("a long sentence").key->bytes(), device.dek);
    QCOMPARE(device.lock().codeKind(), std::string("passphrase"));
    QCOMPARE(device.keys.secrets.size(), std::size_t(1)); // the secret of the old lock is gone
}

void TestProfileLock::set_shortCode_isRefused()
{
    LockedDevice device;
    for (const auto &[code, kind] : {std::pair{"12345", "pin"}, std::pair{"12345x", "pin"}, std::pair{"short", "passphrase"},
             std::pair{"123456789012", "passphrase"}})
        QCOMPARE(device.lock().set(sqlite::Key(device.dek), code, kind, device.clock.now()).error().code, ErrorCode::Invalid);
    QCOMPARE(device.type(kCode).outcome, LockTrial::Outcome::Opened);
}

void TestProfileLock::set_stoppedBeforeTheOldKeyWent_opensAndTidies()
{
    LockedDevice device;
    device.keys.secrets[kName] = device.dek; // as if the power had gone just before the last step
    QVERIFY(!Profile::open(device.folder.path(), device.keys));
    QCOMPARE(device.type(kCode).outcome, LockTrial::Outcome::Opened);
    QVERIFY(!device.keys.secrets.contains(kName));
}

void TestProfileLock::remove_lock_opensWithoutACode()
{
    LockedDevice device;
    QVERIFY(device.lock().remove(sqlite::Key(device.dek), device.clock.now()));
    QVERIFY(!device.lock().isSet());
    const auto profile = Profile::open(device.folder.path(), device.keys);
    QVERIFY(profile);
    QCOMPARE(profile->key().bytes(), device.dek);
    QCOMPARE(device.keys.secrets.size(), std::size_t(1));
}

void TestProfileLock::tries_fiveWrong_waitEvenForTheRightCode()
{
    LockedDevice device;
    device.typeWrong(4);
    QVERIFY(!device.lock().retryAt(device.clock.now()));
    const auto fifth = device.type(kWrong);
    QCOMPARE(fifth.retryAt->ms, device.clock.now().ms + 1'000);
    const auto right = device.type(kCode);
    QCOMPARE(right.outcome, LockTrial::Outcome::MustWait);
    QVERIFY(!right.key);
}

void TestProfileLock::waits_growFromSecondsToAnHour()
{
    const QList<qint64> expected{0, 0, 0, 0, 0, 1'000, 5'000, 30'000, 300'000, 3'600'000, 3'600'000};
    for (int wrong = 0; wrong < expected.size(); ++wrong)
        QCOMPARE(ProfileLock::waitMs(wrong), expected[wrong]);
    QCOMPARE(ProfileLock::waitMs(1000), std::int64_t(3'600'000));
}

void TestProfileLock::tries_clockSetForwardOrBack_changesNothing()
{
    LockedDevice device;
    std::int64_t running = 50'000;
    const auto now = [&] { return services::LockMoment(device.clock.now(), {"one start", running}); };
    const auto type = [&](const std::string &code) { return device.lock().open(code, now()); };
    for (int i = 0; i < 5; ++i)
        (void)type(kWrong);
    device.clock.advanceDays(400);
    QCOMPARE(type(kCode).outcome, LockTrial::Outcome::MustWait);
    device.clock.advanceDays(-800);
    QCOMPARE(type(kCode).outcome, LockTrial::Outcome::MustWait);
    running += 999;
    QCOMPARE(type(kCode).outcome, LockTrial::Outcome::MustWait);
    running += 1;
    QCOMPARE(type(kCode).outcome, LockTrial::Outcome::Opened);
}

void TestProfileLock::tries_deviceStartedAnew_whatIsLeftOfTheWaitBeginsAgain()
{
    LockedDevice device;
    const auto type = [&](const std::string &code, const platform::Uptime &running) {
        return device.lock().open(code, {device.clock.now(), running}); // reads the files again, as a new process does
    };
    for (std::int64_t wrong = 1; wrong <= 8; ++wrong)
        (void)type(kWrong, {"monday", wrong * 60'000});
    QCOMPARE(type(kCode, {"monday", 9 * 60'000}).outcome, LockTrial::Outcome::MustWait); // one of the five minutes is past
    device.clock.advanceDays(1);
    QCOMPARE(type(kCode, {"tuesday", 10'000'000}).outcome, LockTrial::Outcome::MustWait);
    QCOMPARE(type(kCode, {"tuesday", 10'000'000 + 4 * 60'000 - 1}).outcome, LockTrial::Outcome::MustWait);
    QCOMPARE(type(kCode, {"tuesday", 10'000'000 + 4 * 60'000}).outcome, LockTrial::Outcome::Opened);
}

void TestProfileLock::tries_guessing_getsTenAndThenOneAnHour()
{
    LockedDevice device;
    std::int64_t running = 0;
    int looked = 0;
    // Somebody who types once a second for six minutes, then once a minute for two hours, and kills the app after each.
    constexpr std::int64_t kSix = 6 * 60'000;
    for (; running < 2 * 60 * 60'000; running += running < kSix ? 1'000 : 60'000) {
        const auto outcome = device.lock().open(kWrong, {device.clock.now(), {"one start", running}}).outcome;
        looked += outcome == LockTrial::Outcome::WrongCode ? 1 : 0;
        if (running < kSix)
            QVERIFY(looked <= 9);
    }
    QCOMPARE(looked, 10);
}

void TestProfileLock::tries_fileTakenAwayOrForged_waits()
{
    LockedDevice device;
    device.typeWrong(5);
    std::filesystem::remove(device.folder / "tries.json");
    QCOMPARE(device.type(kCode).outcome, LockTrial::Outcome::MustWait);
    testsupport::writeFile(device.folder / "tries.json", R"({"wrong":0,"left":0,"boot":"clock","seen":0,"mac":"00"})");
    QCOMPARE(device.type(kCode).outcome, LockTrial::Outcome::MustWait);
    device.clock.advanceMinutes(60); // as long as the longest: taking the file away wins nothing
    QCOMPARE(device.type(kCode).outcome, LockTrial::Outcome::Opened);
}

void TestProfileLock::tries_waitEnds_rightCodeOpensAndCountBeginsAnew()
{
    LockedDevice device;
    device.typeWrong(5);
    device.clock.advanceMs(1'000);
    QCOMPARE(device.type(kWrong).retryAt->ms, device.clock.now().ms + 5'000);
    device.clock.advanceMs(5'000);
    QCOMPARE(device.type(kCode).outcome, LockTrial::Outcome::Opened);
    QVERIFY(!device.type(kWrong).retryAt);
}

void TestProfileLock::tries_manyWrong_eraseNothing()
{
    LockedDevice device;
    const std::string before = testsupport::readFile(device.folder / "passerelle.db");
    for (int i = 0; i < 30; ++i) {
        device.clock.advanceMinutes(61);
        device.typeWrong(1);
    }
    QCOMPARE(testsupport::readFile(device.folder / "passerelle.db"), before);
    device.clock.advanceMinutes(61);
    QCOMPARE(device.type(kCode).outcome, LockTrial::Outcome::Opened);
}

void TestProfileLock::open_keystoreWithoutTheSecret_makesNothing()
{
    LockedDevice device;
    device.keys.secrets.clear();
    const auto lost = device.type(kCode);
    QCOMPARE(lost.outcome, LockTrial::Outcome::Failed);
    QCOMPARE(lost.error->code, ErrorCode::WrongKey);
    QVERIFY(!Profile::open(device.folder.path(), device.keys));
    device.keys.unavailable = true;
    QCOMPARE(device.type(kCode).error->code, ErrorCode::Unavailable);
    QVERIFY(!Profile::open(device.folder.path(), device.keys));
    QVERIFY(device.keys.secrets.empty());
}

void TestProfileLock::profile_withLock_isNotOpenedWithoutIt()
{
    LockedDevice device;
    const auto profile = Profile::open(device.folder.path(), device.keys);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::Forbidden);
    QVERIFY(!device.keys.secrets.contains(kName));
}

void TestProfileLock::setAside_lockedProfile_takesItsLockAlong()
{
    LockedDevice device;
    const auto place = Profile::setAside(device.folder.path(), device.clock.now());
    QVERIFY(place);
    for (const char *file : {"passerelle.db", "passerelle.db-witness", "key.json"})
        QVERIFY2(std::filesystem::exists(*place / file) && !std::filesystem::exists(device.folder / file), file);
    // What was set aside still opens with its code.
    QCOMPARE(ProfileLock(*place, kName, device.keys, kCheap).open(kCode, device.clock.now()).key->bytes(), device.dek);
    const auto fresh = Profile::open(device.folder.path(), device.keys);
    QVERIFY(fresh && fresh->openStore());
}

void TestProfileLock::record_damagedOrNewer_isTyped()
{
    LockedDevice device;
    testsupport::writeFile(device.folder / "key.json", R"({"version":99})");
    QCOMPARE(device.type(kCode).error->code, ErrorCode::SchemaTooNew);
    for (const char *damage : {"", "{}", "[]", R"({"version":1,"memory":1e18})"}) {
        testsupport::writeFile(device.folder / "key.json", damage);
        QCOMPARE(device.type(kCode).error->code, ErrorCode::Corrupt);
        QVERIFY(!Profile::open(device.folder.path(), device.keys));
    }
}

void TestProfileLock::roster_oldDevice_isItsFirstPersonWhereItStands()
{
    testsupport::TempFolder folder;
    platform::MemoryKeystore keys;
    (void)(**Profile::open(folder.path(), keys)->openStore()).settings.set("marker", "from before").has_value();
    const services::Roster roster(folder.path());
    QCOMPARE(roster.people().size(), std::size_t(1));
    const std::string id = roster.people().front().id;
    const auto profile = Profile::open(roster.folderOf(id), keys, services::Roster::keyNameOf(id));
    QVERIFY(profile);
    QCOMPARE((**profile->openStore()).settings.valueOr("marker", ""), std::string("from before"));
}

void TestProfileLock::roster_lostList_losesNobody()
{
    testsupport::TempFolder folder;
    services::Roster roster(folder.path());
    const auto second = roster.add({1'000});
    QVERIFY(second);
    services::Resident resident = *roster.find(*second);
    resident.name = "Paul";
    resident.signs = {"copd"};
    QVERIFY(roster.save(resident));
    QCOMPARE(*services::Roster(folder.path()).find(*second), resident);
    testsupport::writeFile(folder / "device.json", "damaged");
    const services::Roster again(folder.path());
    QCOMPARE(again.people().size(), std::size_t(2));
    QVERIFY(again.find(*second)->name.empty());
}

void TestProfileLock::roster_twoPeople_openNothingOfEachOther()
{
    testsupport::TempFolder folder;
    platform::MemoryKeystore keys;
    services::Roster roster(folder.path());
    const std::string second = *roster.add({1'000});
    const auto one = Profile::open(roster.folderOf(services::Roster::kFirst), keys, services::Roster::keyNameOf(services::Roster::kFirst));
    const auto two = Profile::open(roster.folderOf(second), keys, services::Roster::keyNameOf(second));
    QVERIFY(one && two);
    (void)(**one->openStore()).settings.set("marker", "Jeanne").has_value();
    (void)(**two->openStore()).settings.set("marker", "Paul").has_value();
    QVERIFY(one->key().bytes() != two->key().bytes());
    QCOMPARE((**two->openStore()).settings.valueOr("marker", ""), std::string("Paul"));
    // The key of one does not open the file of the other.
    const auto crossed = Profile::unlocked(roster.folderOf(second), one->key()).openStore();
    QVERIFY(!crossed);
    QCOMPARE(crossed.error().code, ErrorCode::WrongKey);
}

QTEST_GUILESS_MAIN(TestProfileLock)
#include "tst_profilelock.moc"
