// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/keyring.h"

#include "app/services/devicekey.h"
#include "app/services/rescue.h"
#include "platforms/base/bytes.h"
#include "platforms/base/logging.h"
#include "platforms/base/uuid.h"

#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace services {

using platform::Error;
using platform::ErrorCode;
using platform::Result;
namespace fs = std::filesystem;

namespace {

constexpr platform::Logger kLog{"services"};
constexpr std::size_t kSecretBytes = 32;
constexpr std::size_t kPinDigits = 6;
constexpr std::size_t kShortestPassphrase = 12;
constexpr int kPatienceMs = 10'000;
/// Of a passphrase that stands alone, without a secret of the device: twice the memory, one more pass.
constexpr LockCost kAlone{4, 128u * 1024u * 1024u};

} // namespace

Result<void> writeKeyFile(const fs::path &path, const std::string &text)
{
    QSaveFile file(QString::fromStdString(path.string()));
    const QByteArray bytes = QByteArray::fromStdString(text);
    // flush: Qt 6.4 commits what did not fit
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Error{ErrorCode::Storage, "a file of the lock could not be written"};
    return {};
}

std::optional<std::string> readKeyFile(const fs::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

bool isGoodCode(const std::string &code, std::string_view codeKind)
{
    const bool onlyDigits = std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
    if (codeKind == codekind::kNone)
        return code.empty();
    if (codeKind == codekind::kPin)
        return onlyDigits && code.size() == kPinDigits;
    return codeKind == codekind::kPassphrase && !onlyDigits && code.size() >= kShortestPassphrase;
}

KeyRing::KeyRing(fs::path folder, std::string keyName, platform::Keystore &keystore, LockCost cost)
    : m_folder(std::move(folder)), m_keyName(std::move(keyName)), m_keystore(keystore), m_cost(cost)
{
}

Result<SealedKey> KeyRing::recordIn(std::string_view file) const
{
    const auto text = readKeyFile(m_folder / file);
    if (!text)
        return Error{ErrorCode::Unavailable, "the sealed key cannot be read"};
    return sealedKeyFromText(*text);
}

Result<SealedKey> KeyRing::record() const
{
    return recordIn(kKeyFile);
}

KeyRing::State KeyRing::state() const
{
    std::error_code failure;
    const bool isThere = fs::exists(m_folder / kKeyFile, failure);
    // A folder that cannot be read counts as one with a record: the other answer could make a new key.
    if (!isThere && (!failure || failure == std::errc::no_such_file_or_directory))
        return State::None;
    const auto known = record();
    if (!known)
        return State::Damaged;
    return known->codeKind == codekind::kNone ? State::Open : State::Coded;
}

bool KeyRing::hasDatabase() const
{
    std::error_code failure;
    // The witness too: it outlives a database that was lost, and says that there was one.
    for (const char *end : {"", "-wal", "-witness"}) {
        const fs::path part = m_folder / (std::string(kDatabaseFile) + end);
        if (fs::exists(part, failure) || (failure && failure != std::errc::no_such_file_or_directory))
            return true;
    }
    return false;
}

Result<std::string> KeyRing::deviceSecret(const SealedKey &sealed) const
{
    if (sealed.deviceSecret.empty())
        return std::string();
    auto secret = m_keystore.read(sealed.deviceSecret);
    if (!secret)
        return secret.error();
    if (!*secret)
        return Error{ErrorCode::WrongKey, "the keystore has no secret for this database"};
    return std::move(**secret);
}

Result<sqlite::Key> KeyRing::makeKey(platform::Instant now)
{
    sqlite::Key fresh = sqlite::Key::random();
    if (auto sealed = reseal(fresh, {}, codekind::kNone, now); !sealed)
        return sealed.error();
    kLog.info("A new database key was made and sealed.");
    return fresh;
}

Result<sqlite::Key> KeyRing::open(platform::Instant now)
{
    switch (state()) {
    case State::Coded:
        return Error{ErrorCode::Forbidden, "the profile has a lock"};
    case State::Damaged: {
        // A disk that stutters fails once and then answers: the second look may be at a sound record.
        const auto known = record();
        if (!known)
            return known.error();
        return Error{ErrorCode::Unavailable, "the sealed key could not be read at first"};
    }
    case State::Open: {
        const auto sealed = record();
        auto secret = sealed ? deviceSecret(*sealed) : Result<std::string>(sealed.error());
        if (!secret)
            return secret.error();
        auto key = unseal(*sealed, {}, *secret);
        platform::wipe(*secret);
        return key;
    }
    case State::None:
        break;
    }
    // Two programs that start together on a new place must not each make a key: one of the two would lock the other out.
    std::error_code failure;
    fs::create_directories(m_folder, failure);
    QLockFile making(QString::fromStdString((m_folder / "key.making").string()));
    if (!making.tryLock(kPatienceMs)) {
        if (making.error() != QLockFile::LockFailedError)
            return Error{ErrorCode::Storage, "the folder of the key cannot be written"};
        return Error{ErrorCode::Locked, "another program is making the key of this place"};
    }
    if (state() != State::None)
        return open(now);
    auto former = m_keystore.read(m_keyName);
    if (!former)
        return former.error();
    if (!*former && hasDatabase())
        return Error{ErrorCode::WrongKey, "there is a database, and the keystore has no key for it"};
    if (!*former)
        return makeKey(now);
    sqlite::Key key(std::move(**former));
    // A device from before the records. Where the record cannot be written it goes on as it was.
    if (auto sealed = reseal(key, {}, codekind::kNone, now); !sealed)
        kLog.warning("The key of a device from before could not be sealed: " + sealed.error().detail + ".");
    return key;
}

void KeyRing::dropFormerKey(const sqlite::Key &key) const
{
    auto stray = m_keystore.read(m_keyName);
    if (!stray || !*stray)
        return;
    // Only the same key, which opens what the record opens: another one may be the only way to something.
    const bool isSame = **stray == key.bytes();
    platform::wipe(**stray);
    if (!isSame)
        return;
    if (auto gone = m_keystore.remove(m_keyName); !gone)
        kLog.warning("A key outside the lock could not be removed: " + gone.error().detail + ".");
}

Result<SealedKey> KeyRing::reseal(const sqlite::Key &key, const std::string &code, std::string_view kind, platform::Instant now)
{
    if (!isGoodCode(code, kind))
        return Error{ErrorCode::Invalid, "the code is too short"};
    const auto before = record();
    SealedKey fresh;
    fresh.backend = std::string(m_keystore.backend());
    fresh.installId = platform::uuidV7(now);
    fresh.deviceSecret = "device-secret-" + fresh.installId;
    fresh.codeKind = std::string(kind);
    fresh.cost = m_cost;
    std::string secret = platform::randomBytes(kSecretBytes);
    if (auto made = m_keystore.create(fresh.deviceSecret, secret); !made) {
        platform::wipe(secret);
        // A short code, or none, is only as good as the device that keeps the other half.
        if (kind != codekind::kPassphrase)
            return made.error();
        fresh.backend = std::string(kNoBackend);
        fresh.deviceSecret.clear();
        fresh.cost = m_cost == LockCost{} ? kAlone : m_cost;
    }
    auto sealed = seal(fresh, key, code, secret);
    const auto proven = sealed ? unseal(*sealed, code, secret) : Result<sqlite::Key>(sealed.error());
    platform::wipe(secret);
    std::error_code failure;
    fs::create_directories(m_folder, failure);
    auto done = proven ? writeKeyFile(m_folder / kKeyFile, toText(*sealed)) : Result<void>(proven.error());
    if (!done) {
        (void)m_keystore.remove(fresh.deviceSecret).has_value();
        return done.error();
    }
    // From here on the new way opens. What opened before goes.
    dropFormerKey(key);
    if (before && !before->deviceSecret.empty()) {
        if (auto gone = m_keystore.remove(before->deviceSecret); !gone)
            kLog.warning("The secret from before could not be removed: " + gone.error().detail + ".");
    }
    return sealed;
}

bool KeyRing::hasRecovery() const
{
    return recordIn(kRecoveryFile).has_value();
}

Result<void> KeyRing::keepRecovery(const sqlite::Key &key, const RecoveryCode &code, platform::Instant now)
{
    SealedKey paper;
    paper.backend = "paper";
    paper.installId = platform::uuidV7(now);
    paper.codeKind = std::string(codekind::kRecovery);
    const auto sealed = seal(paper, key, code.bytes(), {});
    const auto proven = sealed ? unseal(*sealed, code.bytes(), {}) : Result<sqlite::Key>(sealed.error());
    return proven ? writeKeyFile(m_folder / kRecoveryFile, toText(*sealed)) : Result<void>(proven.error());
}

Result<sqlite::Key> KeyRing::openByRecovery(const RecoveryCode &code) const
{
    const auto sealed = recordIn(kRecoveryFile);
    if (!sealed)
        return sealed.error();
    return unseal(*sealed, code.bytes(), {});
}

Result<void> KeyRing::forget()
{
    const auto known = record();
    // Where words alone close the database, nothing was ever put into a keystore, and there may be none to ask.
    const bool hasSecrets = !known || !known->deviceSecret.empty();
    for (const std::string &name : {known ? known->deviceSecret : std::string(), m_keyName, KeystoreDeviceKey::nameFor(m_keyName)}) {
        if (name.empty() || !hasSecrets)
            continue;
        if (auto gone = m_keystore.remove(name); !gone)
            return gone;
    }
    std::error_code failure;
    for (const std::string_view file : {kKeyFile, kRecoveryFile}) {
        fs::remove(m_folder / file, failure);
        if (failure)
            return Error{ErrorCode::Storage, "a sealed key could not be removed"};
    }
    return {};
}

} // namespace services
