// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the ways to a key: one is made once and for a place without a database, two halves are needed and neither alone
// opens, and the numbers on paper open where the rest is lost.
#include "app/services/keyderivation.h"
#include "app/services/keyring.h"
#include "app/services/profile.h"
#include "app/services/profilelock.h"
#include "platforms/base/bytes.h"
#include "platforms/dummy/memorykeystore.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <array>
#include <mutex>
#include <set>
#include <thread>

using platform::ErrorCode;
using services::KeyRing;
using services::Profile;
using services::RecoveryCode;
using services::SealedKey;

namespace {

constexpr services::LockCost kCheap{1, 8192};
constexpr platform::Instant kNow{1'795'244'400'000};
const std::string kName(Profile::kFirstKeyName);
const std::string kWords = "quatre mots que je retiens";

struct Device {
    testsupport::TempFolder folder;
    platform::MemoryKeystore keys;

    [[nodiscard]] KeyRing ring() { return {folder.path(), kName, keys, kCheap}; }
    [[nodiscard]] std::string database() const { return testsupport::readFile(folder / "passerelle.db"); }
    /// Used once, so that there is a database with something in it.
    std::string use()
    {
        auto profile = Profile::open(folder.path(), keys);
        (void)(**profile->openStore()).settings.set("marker", "kept").has_value();
        return profile->key().bytes();
    }
};

std::set<std::string> filesIn(const std::filesystem::path &folder)
{
    std::set<std::string> found;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        found.insert(entry.path().filename().string());
    return found;
}

SealedKey bySecret(const sqlite::Key &key, const std::string &secret)
{
    SealedKey record;
    record.backend = "memory";
    record.installId = "here";
    record.deviceSecret = "name";
    record.codeKind = std::string(services::codekind::kNone);
    return *services::seal(record, key, {}, secret);
}

} // namespace

class TestKeyRing : public QObject {
    Q_OBJECT

private slots:
    void open_newPlace_makesOneKeyAndNeverShowsItToTheKeystore();
    void open_again_isTheSameKey();
    void open_twoAtOnce_makeOneKey();
    void open_deviceFromBefore_isSealedAndOpens();
    void open_databaseWithoutRecord_makesNothing();
    void open_witnessAlone_makesNothing();
    void open_damagedRecord_makesNothing();
    void reseal_noKeystore_takesWordsAndNothingElse();
    void reseal_noKeystore_opensByTheWordsAlone();
    void record_movedOrChanged_doesNotOpen_data();
    void record_movedOrChanged_doesNotOpen();
    void record_rightCodeWithoutTheDevice_opensNothing();
    void record_versionOne_isStillRead();
    void recovery_opensWithoutDeviceAndCode();
    void recovery_newPaper_endsTheOldOne();
    void recovery_keyFileLost_stillOpens();
    void forget_leavesNoWay();
    void code_everyLineChecksItself();
    void code_linesRoundTrip();
    void derived_keysAreApart();
};

void TestKeyRing::open_newPlace_makesOneKeyAndNeverShowsItToTheKeystore()
{
    Device device;
    const std::string dek = device.use();
    QCOMPARE(device.keys.secrets.size(), std::size_t(1));
    QVERIFY(device.keys.secrets.begin()->second != dek);
    const auto record = device.ring().record();
    QCOMPARE(record->backend, std::string("memory"));
    QCOMPARE(record->version, 2);
    QCOMPARE(device.ring().state(), KeyRing::State::Open);
    for (const std::string &file : filesIn(device.folder.path()))
        QVERIFY2(testsupport::readFile(device.folder / file).find(platform::toHex(dek)) == std::string::npos, file.c_str());
}

void TestKeyRing::open_again_isTheSameKey()
{
    Device device;
    const std::string dek = device.use();
    QCOMPARE(device.use(), dek);
    QCOMPARE(device.keys.secrets.size(), std::size_t(1));
}

void TestKeyRing::open_twoAtOnce_makeOneKey()
{
    // Each program has a keystore of its own on the same keychain; here one that is asked by one thread at a time.
    struct Guarded final : platform::Keystore {
        platform::MemoryKeystore keys;
        std::mutex mutex;
        platform::Result<std::optional<std::string>> read(const std::string &name) override
        {
            const std::lock_guard lock(mutex);
            return keys.read(name);
        }
        platform::Result<void> create(const std::string &name, const std::string &secret) override
        {
            const std::lock_guard lock(mutex);
            return keys.create(name, secret);
        }
        platform::Result<void> remove(const std::string &name) override
        {
            const std::lock_guard lock(mutex);
            return keys.remove(name);
        }
        std::string_view backend() const override { return "memory"; }
    };
    for (int round = 0; round < 20; ++round) {
        testsupport::TempFolder folder;
        Guarded keys;
        std::array<std::string, 2> opened;
        std::array<std::thread, 2> programs;
        for (std::size_t i = 0; i < programs.size(); ++i) {
            programs[i] = std::thread([&, i] {
                const auto key = KeyRing(folder.path(), kName, keys, kCheap).open(kNow);
                opened[i] = key ? key->bytes() : std::string();
            });
        }
        for (std::thread &program : programs)
            program.join();
        QCOMPARE(opened[0].size(), std::size_t(32));
        QCOMPARE(opened[0], opened[1]);
    }
}

void TestKeyRing::open_deviceFromBefore_isSealedAndOpens()
{
    Device device;
    const sqlite::Key dek = sqlite::Key::random();
    (void)device.keys.create(kName, dek.bytes()).has_value();
    (void)(**Profile::unlocked(device.folder.path(), dek).openStore()).settings.set("marker", "from before").has_value();
    const auto profile = Profile::open(device.folder.path(), device.keys);
    QVERIFY(profile);
    QCOMPARE(profile->key().bytes(), dek.bytes());
    QVERIFY(!device.keys.secrets.contains(kName)); // no longer as it is
    QCOMPARE((**Profile::open(device.folder.path(), device.keys)->openStore()).settings.valueOr("marker", ""), std::string("from before"));
}

void TestKeyRing::open_databaseWithoutRecord_makesNothing()
{
    Device device;
    device.use();
    const std::string before = device.database();
    std::filesystem::remove(device.folder / "key.json");
    const auto secrets = device.keys.secrets;
    QCOMPARE(device.ring().open(kNow).error().code, ErrorCode::WrongKey);
    QCOMPARE(device.keys.secrets, secrets);
    QCOMPARE(device.database(), before);
    QVERIFY(!filesIn(device.folder.path()).contains("key.json"));
}

void TestKeyRing::open_witnessAlone_makesNothing()
{
    Device device;
    device.use();
    for (const char *lost : {"key.json", "passerelle.db", "passerelle.db-wal", "passerelle.db-shm"})
        std::filesystem::remove(device.folder / lost);
    QVERIFY(filesIn(device.folder.path()).contains("passerelle.db-witness"));
    QVERIFY(device.ring().hasDatabase());
    QCOMPARE(device.ring().open(kNow).error().code, ErrorCode::WrongKey);
    QVERIFY(!filesIn(device.folder.path()).contains("key.json"));
}

void TestKeyRing::open_damagedRecord_makesNothing()
{
    Device device;
    device.use();
    const auto secrets = device.keys.secrets;
    for (const char *damage : {"", "{}", "[]", R"({"version":2,"memory":1e18})"}) {
        testsupport::writeFile(device.folder / "key.json", damage);
        QCOMPARE(device.ring().state(), KeyRing::State::Damaged);
        QCOMPARE(device.ring().open(kNow).error().code, ErrorCode::Corrupt);
    }
    QCOMPARE(device.keys.secrets, secrets);
}

void TestKeyRing::reseal_noKeystore_takesWordsAndNothingElse()
{
    Device device;
    device.keys.unavailable = true;
    const sqlite::Key dek = sqlite::Key::random();
    QCOMPARE(device.ring().reseal(dek, "194812", services::codekind::kPin, kNow).error().code, ErrorCode::Unavailable);
    QCOMPARE(device.ring().reseal(dek, {}, services::codekind::kNone, kNow).error().code, ErrorCode::Unavailable);
    QCOMPARE(device.ring().reseal(dek, "onzelettres", services::codekind::kPassphrase, kNow).error().code, ErrorCode::Invalid);
    QCOMPARE(Profile::open(device.folder.path(), device.keys).error().code, ErrorCode::Unavailable);
    QVERIFY(!filesIn(device.folder.path()).contains("key.json"));
    QVERIFY(device.ring().reseal(dek, kWords, services::codekind::kPassphrase, kNow));
    QCOMPARE(device.ring().record()->backend, std::string("none"));
}

void TestKeyRing::reseal_noKeystore_opensByTheWordsAlone()
{
    Device device;
    device.keys.unavailable = true;
    const sqlite::Key dek = sqlite::Key::random();
    services::ProfileLock lock(device.folder.path(), kName, device.keys, kCheap);
    QVERIFY(lock.set(dek, kWords, "passphrase", kNow));
    QCOMPARE(lock.open("quatre mots que je retient", kNow).outcome, services::LockTrial::Outcome::WrongCode);
    QCOMPARE(lock.open(kWords, kNow).key->bytes(), dek.bytes());
    QCOMPARE(lock.remove(dek, kNow).error().code, ErrorCode::Unavailable); // nothing else would close the data
}

void TestKeyRing::record_movedOrChanged_doesNotOpen_data()
{
    QTest::addColumn<int>("field");
    const char *names[] = {"backend", "install", "name in the keystore", "kind of code", "passes", "memory", "salt", "nonce", "wrapped"};
    for (int field = 0; field < 9; ++field)
        QTest::newRow(names[field]) << field;
}

void TestKeyRing::record_movedOrChanged_doesNotOpen()
{
    QFETCH(const int, field);
    const sqlite::Key key = sqlite::Key::random();
    const std::string secret(32, 's');
    SealedKey record = bySecret(key, secret);
    QCOMPARE(services::unseal(record, {}, secret)->bytes(), key.bytes());
    const auto turn = [](std::string &bytes) { bytes[3] = static_cast<char>(bytes[3] ^ 1); };
    switch (field) {
    case 0: record.backend = "keychain"; break;
    case 1: record.installId = "elsewhere"; break;
    case 2: record.deviceSecret = "another"; break;
    case 3: record.codeKind = "other"; break;
    case 4: record.cost.passes = 1; break;
    case 5: record.cost.memoryBytes = 8192; break;
    case 6: turn(record.salt); break;
    case 7: turn(record.nonce); break;
    default: turn(record.wrapped);
    }
    QCOMPARE(services::unseal(record, {}, secret).error().code, ErrorCode::WrongKey);
}

void TestKeyRing::record_rightCodeWithoutTheDevice_opensNothing()
{
    // A copied folder and every code there is: the secret of the device is not in it.
    SealedKey record;
    record.backend = "memory";
    record.deviceSecret = "name";
    record.codeKind = "pin";
    record.cost = kCheap;
    const auto sealed = services::seal(record, sqlite::Key::random(), "194812", std::string(32, 's'));
    for (const std::string &guess : {std::string(), std::string(32, '\0'), std::string("name"), platform::randomBytes(32)})
        QCOMPARE(services::unseal(*sealed, "194812", guess).error().code, ErrorCode::WrongKey);
}

void TestKeyRing::record_versionOne_isStillRead()
{
    // As the version before wrote it: secret of 32 "s", code 194812, key of 32 "k".
    const std::string text = testsupport::readFile(testsupport::inSource("tests/fixtures/keys/key-version-1.json"));
    const auto record = services::sealedKeyFromText(text);
    QVERIFY(record);
    QCOMPARE(record->version, 1);
    QCOMPARE(services::unseal(*record, "194812", std::string(32, 's'))->bytes(), std::string(32, 'k'));
    QCOMPARE(services::unseal(*record, "194813", std::string(32, 's')).error().code, ErrorCode::WrongKey);
}

void TestKeyRing::recovery_opensWithoutDeviceAndCode()
{
    Device device;
    const std::string dek = device.use();
    QVERIFY(!device.ring().hasRecovery());
    const RecoveryCode code = RecoveryCode::random();
    QVERIFY(device.ring().keepRecovery(sqlite::Key(dek), code, kNow));
    QVERIFY(device.ring().reseal(sqlite::Key(dek), "194812", services::codekind::kPin, kNow));
    device.keys.secrets.clear();
    QCOMPARE(device.ring().openByRecovery(code)->bytes(), dek);
    QCOMPARE(device.ring().openByRecovery(RecoveryCode::random()).error().code, ErrorCode::WrongKey);
}

void TestKeyRing::recovery_newPaper_endsTheOldOne()
{
    Device device;
    const std::string dek = device.use();
    const RecoveryCode old = RecoveryCode::random();
    const RecoveryCode later = RecoveryCode::random();
    QVERIFY(device.ring().keepRecovery(sqlite::Key(dek), old, kNow));
    QVERIFY(device.ring().keepRecovery(sqlite::Key(dek), later, kNow));
    QCOMPARE(device.ring().openByRecovery(old).error().code, ErrorCode::WrongKey);
    QCOMPARE(device.ring().openByRecovery(later)->bytes(), dek);
}

void TestKeyRing::recovery_keyFileLost_stillOpens()
{
    Device device;
    const std::string dek = device.use();
    const RecoveryCode code = RecoveryCode::random();
    QVERIFY(device.ring().keepRecovery(sqlite::Key(dek), code, kNow));
    std::filesystem::remove(device.folder / "key.json");
    const auto key = device.ring().openByRecovery(code);
    QVERIFY(key);
    // And the device opens by itself again once it was sealed anew.
    QVERIFY(device.ring().reseal(*key, {}, services::codekind::kNone, kNow));
    QCOMPARE((**Profile::open(device.folder.path(), device.keys)->openStore()).settings.valueOr("marker", ""), std::string("kept"));
}

void TestKeyRing::forget_leavesNoWay()
{
    Device device;
    const std::string dek = device.use();
    QVERIFY(device.ring().keepRecovery(sqlite::Key(dek), RecoveryCode::random(), kNow));
    QVERIFY(device.ring().forget());
    QVERIFY(device.keys.secrets.empty());
    QVERIFY(!device.ring().hasRecovery());
    QVERIFY(!Profile::open(device.folder.path(), device.keys));
    QVERIFY(device.ring().forget()); // done halfway before
}

void TestKeyRing::code_everyLineChecksItself()
{
    for (int round = 0; round < 50; ++round) {
        const RecoveryCode code = RecoveryCode::random();
        for (std::size_t place = 0; place < RecoveryCode::kLines; ++place) {
            const std::string line = code.line(place);
            QVERIFY(RecoveryCode::isLine(line, place));
            for (std::size_t other = 0; other < RecoveryCode::kLines; ++other)
                QVERIFY(other == place || !RecoveryCode::isLine(line, other));
            for (std::size_t at = 0; at < RecoveryCode::kDigits; ++at) {
                for (char digit = '0'; digit <= '9'; ++digit) {
                    std::string wrong = line;
                    wrong[at] = digit;
                    QVERIFY(wrong == line || !RecoveryCode::isLine(wrong, place));
                }
                std::string swapped = line;
                if (at > 0)
                    std::swap(swapped[at - 1], swapped[at]);
                QVERIFY(swapped == line || !RecoveryCode::isLine(swapped, place));
            }
        }
    }
    for (const char *line : {"", "1", "00000a", "1234567", "999999"})
        QVERIFY(!RecoveryCode::isLine(line, 0));
}

void TestKeyRing::code_linesRoundTrip()
{
    for (const std::string &bytes : {std::string(16, '\0'), std::string(16, '\xff'), platform::randomBytes(16)}) {
        const RecoveryCode code(bytes);
        std::array<std::string, RecoveryCode::kLines> lines;
        for (std::size_t place = 0; place < lines.size(); ++place)
            lines[place] = code.line(place);
        QCOMPARE(RecoveryCode::fromLines(lines)->bytes(), bytes);
        std::swap(lines[2], lines[5]);
        QVERIFY(!RecoveryCode::fromLines(lines));
    }
}

void TestKeyRing::derived_keysAreApart()
{
    // RFC 5869, test case 3 in its first 32 bytes: no salt, no info.
    QCOMPARE(platform::toHex(services::hkdfSha256(std::string(22, '\x0b'), "", "")),
        std::string("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
    const std::string dek = platform::randomBytes(32);
    QVERIFY(services::filesKey(dek) != services::exportKey(dek));
    QVERIFY(services::filesKey(dek) != dek && services::exportKey(dek) != dek);
    QCOMPARE(services::filesKey(dek), services::filesKey(dek));
}

QTEST_GUILESS_MAIN(TestKeyRing)
#include "tst_keyring.moc"
