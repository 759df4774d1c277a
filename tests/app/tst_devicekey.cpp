// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the key that tokens are bound to: made at sign-in and at no other time, kept apart from the database, gone with the profile.
#include "app/services/devicekey.h"
#include "app/services/helpend.h"
#include "app/services/profile.h"
#include "app/services/storekeystore.h"
#include "app/services/tokenvault.h"
#include "platforms/base/bytes.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <map>

using platform::Error;
using platform::ErrorCode;
using services::KeystoreDeviceKey;
using testsupport::TempFolder;

namespace {

/// A keychain that can be locked, and counts what it was asked for.
class Keychain final : public platform::Keystore {
public:
    platform::Result<std::optional<std::string>> read(const std::string &name) override
    {
        if (isLocked)
            return Error{ErrorCode::Unavailable, "locked"};
        const auto found = secrets.find(name);
        return found == secrets.end() ? std::optional<std::string>() : std::optional(found->second);
    }
    platform::Result<void> create(const std::string &name, const std::string &secret) override
    {
        if (isLocked)
            return Error{ErrorCode::Unavailable, "locked"};
        if (secrets.contains(name))
            return Error{ErrorCode::Conflict, "there is one"};
        secrets[name] = secret;
        return {};
    }
    platform::Result<void> remove(const std::string &name) override
    {
        secrets.erase(name);
        return {};
    }
    std::string_view backend() const override { return "test"; }

    std::map<std::string, std::string> secrets;
    bool isLocked = false;
};

const std::string kProfileKey = "database-key";

} // namespace

class TestDeviceKey : public QObject {
    Q_OBJECT

private slots:
    void publicKey_beforeSignIn_isNone_andMakesNone();
    void prepare_twice_isOneKey();
    void prepare_keychainLocked_makesNothing();
    void key_afterRestart_isTheSame();
    void key_damaged_isNotReplaced();
    void keys_ofTwoProfiles_differ();
    void database_holdsNothingOfTheKey();
    void tokens_roundTrip_withKindAndPins();
    void erasedProfile_takesItsKeyAlong();
    void withoutKeychain_keyIsKeptInTheDatabase();
};

void TestDeviceKey::publicKey_beforeSignIn_isNone_andMakesNone()
{
    Keychain keychain;
    KeystoreDeviceKey key(keychain, kProfileKey);
    QCOMPARE(key.publicKey().error().code, ErrorCode::Unauthorized);
    QCOMPARE(key.sign("x").error().code, ErrorCode::Unauthorized);
    QVERIFY(keychain.secrets.empty());
}

void TestDeviceKey::prepare_twice_isOneKey()
{
    Keychain keychain;
    KeystoreDeviceKey key(keychain, kProfileKey);
    QVERIFY(key.prepare());
    const auto first = key.publicKey().value();
    QVERIFY(key.prepare());
    QCOMPARE(key.publicKey().value(), first);
    QCOMPARE(keychain.secrets.size(), std::size_t(1));
    QVERIFY(jose::verifyEs256(first, "x", key.sign("x").value()));
}

void TestDeviceKey::prepare_keychainLocked_makesNothing()
{
    Keychain keychain;
    {
        KeystoreDeviceKey key(keychain, kProfileKey);
        QVERIFY(key.prepare());
    }
    const auto before = keychain.secrets;
    keychain.isLocked = true;
    KeystoreDeviceKey key(keychain, kProfileKey);
    QCOMPARE(key.publicKey().error().code, ErrorCode::Unavailable);
    QCOMPARE(key.prepare().error().code, ErrorCode::Unavailable);
    keychain.isLocked = false;
    QVERIFY(key.prepare());
    QCOMPARE(keychain.secrets, before);
}

void TestDeviceKey::key_afterRestart_isTheSame()
{
    Keychain keychain;
    KeystoreDeviceKey first(keychain, kProfileKey);
    QVERIFY(first.prepare());
    KeystoreDeviceKey second(keychain, kProfileKey);
    QCOMPARE(second.publicKey().value(), first.publicKey().value());
}

void TestDeviceKey::key_damaged_isNotReplaced()
{
    Keychain keychain;
    keychain.secrets[KeystoreDeviceKey::nameFor(kProfileKey)] = "not a key";
    KeystoreDeviceKey key(keychain, kProfileKey);
    QCOMPARE(key.prepare().error().code, ErrorCode::Unavailable);
    QCOMPARE(keychain.secrets.begin()->second, std::string("not a key"));
}

void TestDeviceKey::keys_ofTwoProfiles_differ()
{
    Keychain keychain;
    KeystoreDeviceKey one(keychain, kProfileKey);
    KeystoreDeviceKey other(keychain, kProfileKey + "-2");
    QVERIFY(one.prepare() && other.prepare());
    QVERIFY(one.publicKey().value() != other.publicKey().value());
}

void TestDeviceKey::database_holdsNothingOfTheKey()
{
    const TempFolder folder;
    Keychain keychain;
    auto profile = services::Profile::open(folder.path(), keychain, kProfileKey);
    QVERIFY(profile);
    services::TokenVault vault(std::move(*profile->openStore()), std::make_unique<KeystoreDeviceKey>(keychain, kProfileKey));
    QVERIFY(vault.deviceKey()->prepare());
    engine::Tokens tokens;
    tokens.accessToken = "a";
    tokens.type = "DPoP";
    QVERIFY(vault.save(tokens));
    auto store = std::move(*profile->openStore());
    const std::string secret = keychain.secrets.at(KeystoreDeviceKey::nameFor(kProfileKey));
    const auto x = platform::toBase64Url(vault.deviceKey()->publicKey()->x);
    auto query = store->database().prepare("SELECT key || value FROM setting");
    QVERIFY(query);
    int rows = 0;
    for (; query->step().value_or(false); ++rows) {
        QVERIFY(query->text(0).find(platform::toHex(secret)) == std::string::npos);
        QVERIFY(query->text(0).find(secret) == std::string::npos);
        QVERIFY(query->text(0).find(x) == std::string::npos);
    }
    QVERIFY(rows > 5); // the scan does see the table
}

void TestDeviceKey::tokens_roundTrip_withKindAndPins()
{
    const TempFolder folder;
    Keychain keychain;
    auto profile = services::Profile::open(folder.path(), keychain, kProfileKey);
    services::TokenVault vault(std::move(*profile->openStore()));
    engine::Tokens tokens{"https://hub.example", "https://hub.example/fhir/R4", "a", "r", {1'795'244'400'000}, "s", "Patient/p", "DPoP",
        {std::string(43, 'A'), std::string(42, 'B') + 'A'}};
    QVERIFY(vault.save(tokens));
    QCOMPARE(vault.load().value().value(), tokens);
    QVERIFY(!vault.deviceKey());
}

void TestDeviceKey::erasedProfile_takesItsKeyAlong()
{
    const TempFolder folder;
    Keychain keychain;
    {
        auto profile = services::Profile::open(folder.path(), keychain, kProfileKey);
        QVERIFY(profile);
        KeystoreDeviceKey key(keychain, kProfileKey);
        QVERIFY(key.prepare());
    }
    QCOMPARE(keychain.secrets.size(), std::size_t(2));
    QVERIFY(services::eraseProfile(folder.path(), keychain, kProfileKey));
    QVERIFY(keychain.secrets.empty());
}

void TestDeviceKey::withoutKeychain_keyIsKeptInTheDatabase()
{
    const TempFolder folder;
    Keychain keychain;
    auto profile = services::Profile::open(folder.path(), keychain, kProfileKey);
    QVERIFY(profile);
    const std::string name = KeystoreDeviceKey::nameFor(kProfileKey);
    const auto settings = std::move(*profile->openStore());
    QVERIFY(!*services::StoreKeystore::has(settings->settings, name));
    services::StoreKeystore own(std::move(*profile->openStore()));
    KeystoreDeviceKey key(own, kProfileKey);
    QVERIFY(key.prepare());
    QVERIFY(*services::StoreKeystore::has(settings->settings, name));
    QCOMPARE(own.create(name, "another").error().code, ErrorCode::Conflict);

    services::StoreKeystore later(std::move(*profile->openStore()));
    KeystoreDeviceKey same(later, kProfileKey);
    QCOMPARE(same.publicKey().value(), key.publicKey().value());
    QVERIFY(later.remove(name));
    QVERIFY(!*later.read(name));
}

QTEST_GUILESS_MAIN(TestDeviceKey)
#include "tst_devicekey.moc"
