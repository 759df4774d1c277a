// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects against the people in the table of SECURITY.md who have the device, its files or its keychain in their hands. Each
// does what that row says; the rows about the network are tested where the network is.
#include "app/services/erasure.h"
#include "app/services/keyring.h"
#include "app/services/lockedreminders.h"
#include "app/services/profile.h"
#include "app/services/profilelock.h"
#include "platforms/base/bytes.h"
#include "platforms/dummy/memorykeystore.h"
#include "platforms/linux/boottime.h"
#include "platforms/linux/filekeystore.h"
#include "tests/support/childprocess.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <set>

#include <unistd.h>

using platform::ErrorCode;
using services::KeyRing;
using services::LockTrial;
using services::Profile;
using services::ProfileLock;
using services::Roster;
namespace fs = std::filesystem;

namespace {

constexpr services::LockCost kCheap{1, 8192};
const std::string kCode = "194812";
const std::string kWrong = "000000";
const std::string kName(Profile::kFirstKeyName);

/// A device with a code and something written on it.
struct Phone {
    testsupport::TempFolder folder;
    testsupport::FakeClock clock;
    platform::MemoryKeystore keys;
    std::string dek;

    Phone()
    {
        auto profile = Profile::open(folder.path(), keys);
        (void)(**profile->openStore()).settings.set("marker", "kept").has_value();
        dek = profile->key().bytes();
        if (!ProfileLock(folder.path(), kName, keys, kCheap).set(profile->key(), kCode, "pin", clock.now()))
            qFatal("the code could not be set");
    }
    void copyTo(const fs::path &place) const
    {
        fs::copy(folder.path(), place, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    }
};

std::set<std::string> everyFileIn(const fs::path &folder)
{
    std::set<std::string> found;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            found.insert(fs::relative(entry.path(), folder).string());
    }
    return found;
}

} // namespace

class TestAttackers : public QObject {
    Q_OBJECT

private slots:
    void copiedFolder_withTheRightCode_opensNothing();
    void copiedFolder_onAMachineWithItsOwnKeychain_opensNothing();
    void recordMovedToAnotherInstallation_opensNothing();
    void codeGuessed_appKilledEachTime_getsTheFreeTries();
    void keychainAlone_isNoKey();
    void keyFolder_isReadableByItsOwnerAlone();
    void lockedDevice_filesInTheClear_sayNothing();
    void erasedPerson_leavesNoFileAndNoSecret();
    void erasedPerson_othersKeepEverything();
    void erasedPerson_secondPerson_leavesOnlyTheFirst();
    void bootTime_goesOnAndNamesItsStart();
};

void TestAttackers::copiedFolder_withTheRightCode_opensNothing()
{
    Phone phone;
    testsupport::TempFolder copy;
    phone.copyTo(copy.path());
    platform::MemoryKeystore none;
    const LockTrial trial = ProfileLock(copy.path(), kName, none, kCheap).open(kCode, phone.clock.now());
    QCOMPARE(trial.outcome, LockTrial::Outcome::Failed);
    QVERIFY(!trial.key);
    // Nor do the bytes of the record, read as a key in any way that suggests itself.
    const std::string record = testsupport::readFile(copy / "key.json");
    for (const std::string &guess : {platform::sha256(kCode), platform::sha256(record), record.substr(0, 32)})
        QVERIFY(!Profile::unlocked(copy.path(), sqlite::Key(guess)).openStore());
}

void TestAttackers::copiedFolder_onAMachineWithItsOwnKeychain_opensNothing()
{
    Phone phone;
    Phone theirs;
    testsupport::TempFolder copy;
    phone.copyTo(copy.path());
    // Their keychain has secrets, one even under the name that is asked for.
    theirs.keys.secrets[phone.keys.secrets.begin()->first] = theirs.keys.secrets.begin()->second;
    const LockTrial trial = ProfileLock(copy.path(), kName, theirs.keys, kCheap).open(kCode, phone.clock.now());
    QVERIFY(trial.outcome != LockTrial::Outcome::Opened);
    fs::remove(copy / "tries.json"); // and without the count
    theirs.clock.advanceDays(1);
    (void)ProfileLock(copy.path(), kName, theirs.keys, kCheap).open(kCode, phone.clock.now());
    phone.clock.advanceDays(1);
    QCOMPARE(ProfileLock(copy.path(), kName, theirs.keys, kCheap).open(kCode, phone.clock.now()).outcome, LockTrial::Outcome::WrongCode);
}

void TestAttackers::recordMovedToAnotherInstallation_opensNothing()
{
    Phone phone;
    auto record = *KeyRing(phone.folder.path(), kName, phone.keys).record();
    const std::string secret = phone.keys.secrets.begin()->second;
    QVERIFY(services::unseal(record, kCode, secret));
    record.installId = "0190b7a0-0000-7000-8000-000000000000";
    QCOMPARE(services::unseal(record, kCode, secret).error().code, ErrorCode::WrongKey);
}

void TestAttackers::codeGuessed_appKilledEachTime_getsTheFreeTries()
{
    Phone phone;
    int looked = 0;
    for (int round = 0; round < 12; ++round) {
        // Killed without a word as soon as it says what came of it.
        testsupport::ChildProcess app([&](const testsupport::ChildProcess::Report &report) {
            const auto outcome = ProfileLock(phone.folder.path(), kName, phone.keys, kCheap).open(kWrong, phone.clock.now()).outcome;
            report(outcome == LockTrial::Outcome::WrongCode ? "looked" : "waits");
            while (true)
                ::pause();
        });
        looked += app.readLine() == "looked" ? 1 : 0;
        app.kill();
    }
    QCOMPARE(looked, ProfileLock::kFreeTries);
}

void TestAttackers::keychainAlone_isNoKey()
{
    Phone phone;
    for (const auto &[name, secret] : phone.keys.secrets) {
        QVERIFY(secret != phone.dek);
        QVERIFY(!Profile::unlocked(phone.folder.path(), sqlite::Key(secret)).openStore());
    }
}

void TestAttackers::keyFolder_isReadableByItsOwnerAlone()
{
    testsupport::TempFolder folder;
    platform::FileKeystore keys(folder / "keys");
    QVERIFY(Profile::open(folder / "data", keys));
    const auto others = fs::perms::group_all | fs::perms::others_all;
    QCOMPARE(fs::status(folder / "data").permissions() & others, fs::perms::none);
    for (const auto &entry : fs::recursive_directory_iterator(folder / "keys"))
        QCOMPARE(entry.status().permissions() & others, fs::perms::none);
}

void TestAttackers::lockedDevice_filesInTheClear_sayNothing()
{
    Phone phone;
    // Those that are not encrypted: the records of the key, the count, and what reminds while locked.
    QVERIFY(services::keepLockedPlan(phone.folder.path(), {{{phone.clock.now(), phone.clock.now(), 2, {}}}, {}}));
    const std::set<std::string> expected{"due.json", "key.json", "passerelle.db", "passerelle.db-shm", "passerelle.db-wal",
        "passerelle.db-witness", "tries.json"};
    for (const std::string &file : everyFileIn(phone.folder.path())) {
        QVERIFY2(expected.contains(file), file.c_str());
        if (file.ends_with(".json")) {
            const std::string text = testsupport::readFile(phone.folder / file);
            for (const std::string_view word : {"kept", "marker", "194812"})
                QVERIFY2(text.find(word) == std::string::npos, file.c_str());
        }
    }
}

void TestAttackers::erasedPerson_leavesNoFileAndNoSecret()
{
    Phone phone;
    const fs::path data = phone.folder.path();
    QVERIFY(KeyRing(data, kName, phone.keys).keepRecovery(sqlite::Key(phone.dek), services::RecoveryCode::random(), phone.clock.now()));
    QVERIFY(services::keepLockedPlan(data, {{{phone.clock.now(), phone.clock.now(), 2, {}}}, {}}));
    Roster roster(data);
    services::Resident jeanne = roster.people().front();
    jeanne.name = "Jeanne";
    QVERIFY(roster.save(jeanne));
    for (const char *file : {"voice/one.sealed", "packs/heart-failure/1.0.0.pack", "trust.json"})
        testsupport::writeFile(data / file, "of hers");
    // A database that was put aside earlier, with a secret of its own.
    QVERIFY(Profile::setAside(data, phone.clock.now()));
    QVERIFY(Profile::open(data, phone.keys)->openStore());
    QVERIFY(phone.keys.secrets.size() == 2);

    QVERIFY(services::erasePerson(roster, Roster::kFirst, phone.keys));
    QCOMPARE(everyFileIn(data), std::set<std::string>());
    QVERIFY(phone.keys.secrets.empty());
    // And the device begins anew.
    QVERIFY(Profile::open(data, phone.keys)->openStore());
}

void TestAttackers::erasedPerson_othersKeepEverything()
{
    Phone phone;
    const fs::path data = phone.folder.path();
    Roster roster(data);
    const std::string paul = *roster.add(phone.clock.now());
    auto his = Profile::open(roster.folderOf(paul), phone.keys, Roster::keyNameOf(paul));
    (void)(**his->openStore()).settings.set("marker", "Paul").has_value();
    testsupport::writeFile(data / "packs/copd/1.0.0.pack", "of both");
    services::Resident named = roster.people().front();
    named.name = "Jeanne";
    QVERIFY(roster.save(named));

    QVERIFY(services::erasePerson(roster, Roster::kFirst, phone.keys));
    for (const std::string &file : everyFileIn(data))
        QVERIFY2(file.starts_with("people/") || file.starts_with("packs/") || file == "device.json", file.c_str());
    QVERIFY(testsupport::readFile(data / "device.json").find("Jeanne") == std::string::npos);
    his = Profile::open(roster.folderOf(paul), phone.keys, Roster::keyNameOf(paul));
    QCOMPARE((**his->openStore()).settings.valueOr("marker", ""), std::string("Paul"));
}

void TestAttackers::erasedPerson_secondPerson_leavesOnlyTheFirst()
{
    Phone phone;
    Roster roster(phone.folder.path());
    const std::string paul = *roster.add(phone.clock.now());
    QVERIFY(Profile::open(roster.folderOf(paul), phone.keys, Roster::keyNameOf(paul))->openStore());
    QCOMPARE(phone.keys.secrets.size(), std::size_t(2));
    QVERIFY(services::erasePerson(roster, paul, phone.keys));
    QCOMPARE(phone.keys.secrets.size(), std::size_t(1));
    QCOMPARE(Roster(phone.folder.path()).people().size(), std::size_t(1));
    QCOMPARE(ProfileLock(phone.folder.path(), kName, phone.keys, kCheap).open(kCode, phone.clock.now()).outcome, LockTrial::Outcome::Opened);
}

void TestAttackers::bootTime_goesOnAndNamesItsStart()
{
    const platform::Uptime first = platform::bootTime();
    const platform::Uptime second = platform::bootTime();
    QVERIFY(!first.boot.empty() && first.ms > 0);
    QCOMPARE(first.boot, second.boot);
    QVERIFY(second.ms >= first.ms);
}

QTEST_GUILESS_MAIN(TestAttackers)
#include "tst_attackers.moc"
