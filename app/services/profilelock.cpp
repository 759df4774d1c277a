// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/profilelock.h"

#include "platforms/base/bytes.h"
#include "platforms/base/logging.h"
#include "platforms/base/uuid.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace services {

using namespace Qt::Literals::StringLiterals;
using platform::Error;
using platform::ErrorCode;
using platform::Result;
namespace fs = std::filesystem;

namespace {

constexpr platform::Logger kLog{"services"};
constexpr std::size_t kSecretBytes = 32;
constexpr std::size_t kPinDigits = 6;
constexpr std::size_t kShortestPassphrase = 12;
constexpr std::int64_t kMinute = 60'000;

/// Whole or not at all, and on disk when it returns.
Result<void> writeWhole(const fs::path &path, const std::string &text)
{
    QSaveFile file(QString::fromStdString(path.string()));
    const QByteArray bytes = QByteArray::fromStdString(text);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) // flush: Qt 6.4 commits what did not fit
        return Error{ErrorCode::Storage, "a file of the lock could not be written"};
    return {};
}

std::optional<std::string> readWhole(const fs::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

} // namespace

bool isGoodCode(const std::string &code, const std::string &codeKind)
{
    const bool onlyDigits = std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (codeKind == "pin")
        return onlyDigits && code.size() == kPinDigits;
    return !onlyDigits && code.size() >= kShortestPassphrase;
}

ProfileLock::ProfileLock(fs::path folder, std::string keyName, platform::Keystore &keystore, LockCost cost)
    : m_folder(std::move(folder)), m_keyName(std::move(keyName)), m_keystore(keystore), m_cost(cost)
{
}

std::int64_t ProfileLock::waitMs(int wrongCodes)
{
    // Whole minutes: the person is told a time of day, not seconds that run.
    constexpr std::int64_t kWaits[] = {1, 5, 15, 60};
    if (wrongCodes < kFreeTries)
        return 0;
    return kMinute * kWaits[std::min(wrongCodes - kFreeTries, 3)];
}

bool ProfileLock::isSet() const
{
    std::error_code failure;
    // A folder that cannot be read counts as locked: the other answer could make a new key.
    return fs::exists(m_folder / kKeyFile, failure) || (failure && failure != std::errc::no_such_file_or_directory);
}

Result<SealedKey> ProfileLock::record() const
{
    const auto text = readWhole(m_folder / kKeyFile);
    if (!text)
        return Error{ErrorCode::Unavailable, "the sealed key cannot be read"};
    return sealedKeyFromText(*text);
}

std::string ProfileLock::codeKind() const
{
    const auto sealed = isSet() ? record() : Result<SealedKey>(Error{ErrorCode::Missing, {}});
    return sealed ? sealed->codeKind : std::string();
}

Result<std::string> ProfileLock::deviceSecret(const SealedKey &sealed) const
{
    auto secret = m_keystore.read(sealed.deviceSecret);
    if (!secret)
        return secret.error();
    if (!*secret)
        return Error{ErrorCode::WrongKey, "the keystore has no secret for this lock"};
    return std::move(**secret);
}

ProfileLock::Tries ProfileLock::tries(const SealedKey &sealed, std::string_view secret, platform::Instant now) const
{
    // Missing, damaged or written by somebody else: as if a hand had tried to win tries.
    const Tries suspicious{kFreeTries, now.ms + waitMs(kFreeTries), now.ms};
    const auto text = readWhole(m_folder / kTriesFile);
    if (!text)
        return suspicious;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    Tries kept{object.value("wrong"_L1).toInt(-1), std::int64_t(object.value("retryAt"_L1).toDouble()),
        std::int64_t(object.value("seenAt"_L1).toDouble())};
    const std::string signedText =
        sealed.installId + '\n' + std::to_string(kept.wrong) + '\n' + std::to_string(kept.retryAtMs) + '\n' + std::to_string(kept.seenAtMs);
    if (kept.wrong < 0 || object.value("mac"_L1).toString().toStdString() != platform::toHex(deviceMac(signedText, secret)))
        return suspicious;
    // The clock was set back: the wait begins again, neither shorter nor without end.
    if (now.ms < kept.seenAtMs)
        kept.retryAtMs = now.ms + waitMs(kept.wrong);
    return kept;
}

Result<void> ProfileLock::keep(const Tries &kept, const SealedKey &sealed, std::string_view secret) const
{
    const std::string signedText =
        sealed.installId + '\n' + std::to_string(kept.wrong) + '\n' + std::to_string(kept.retryAtMs) + '\n' + std::to_string(kept.seenAtMs);
    const QJsonObject object{{u"wrong"_s, kept.wrong}, {u"retryAt"_s, double(kept.retryAtMs)}, {u"seenAt"_s, double(kept.seenAtMs)},
        {u"mac"_s, QString::fromStdString(platform::toHex(deviceMac(signedText, secret)))}};
    return writeWhole(m_folder / kTriesFile, QJsonDocument(object).toJson().toStdString());
}

std::optional<platform::Instant> ProfileLock::retryAt(platform::Instant now) const
{
    const auto sealed = record();
    const auto secret = sealed ? deviceSecret(*sealed) : Result<std::string>(sealed.error());
    if (!secret)
        return std::nullopt;
    const Tries known = tries(*sealed, *secret, now);
    return known.wrong >= kFreeTries && now.ms < known.retryAtMs ? std::optional(platform::Instant{known.retryAtMs}) : std::nullopt;
}

LockTrial ProfileLock::open(const std::string &code, platform::Instant now)
{
    const auto sealed = record();
    if (!sealed)
        return {LockTrial::Outcome::Failed, {}, {}, sealed.error()};
    auto secret = deviceSecret(*sealed);
    if (!secret)
        return {LockTrial::Outcome::Failed, {}, {}, secret.error()};
    Tries known = tries(*sealed, *secret, now);
    if (known.wrong >= kFreeTries && now.ms < known.retryAtMs) {
        // Kept each time: a wait that began again, for a clock set back or a file taken away, has an end as well.
        known.seenAtMs = now.ms;
        if (auto kept = keep(known, *sealed, *secret); !kept)
            return {LockTrial::Outcome::Failed, {}, {}, kept.error()};
        return {LockTrial::Outcome::MustWait, {}, platform::Instant{known.retryAtMs}, {}};
    }
    // Counted first: an app killed while it checks has still used the try.
    const Tries counted{known.wrong + 1, now.ms + waitMs(known.wrong + 1), now.ms};
    if (auto kept = keep(counted, *sealed, *secret); !kept)
        return {LockTrial::Outcome::Failed, {}, {}, kept.error()};
    auto key = unseal(*sealed, code, *secret);
    if (!key && key.error().code != ErrorCode::WrongKey) {
        // Not the person's doing: the try is given back.
        (void)keep(known, *sealed, *secret).has_value();
        return {LockTrial::Outcome::Failed, {}, {}, key.error()};
    }
    if (!key) {
        const bool waits = counted.wrong >= kFreeTries;
        return {LockTrial::Outcome::WrongCode, {}, waits ? std::optional(platform::Instant{counted.retryAtMs}) : std::nullopt, {}};
    }
    (void)keep({0, 0, now.ms}, *sealed, *secret).has_value(); // kept too high, it only makes the next wait begin sooner
    platform::wipe(*secret);
    // A device that stopped while the lock was being set may still have the key outside it.
    const auto stray = m_keystore.read(m_keyName);
    if (stray && *stray && **stray == key->bytes()) {
        if (auto gone = m_keystore.remove(m_keyName); !gone)
            kLog.warning("A key outside the lock could not be removed: " + gone.error().detail + ".");
    }
    return {LockTrial::Outcome::Opened, std::move(*key), {}, {}};
}

Result<void> ProfileLock::set(const sqlite::Key &key, const std::string &code, const std::string &kind, platform::Instant now)
{
    if (!isGoodCode(code, kind))
        return Error{ErrorCode::Invalid, "the code is too short"};
    const auto before = isSet() ? record() : Result<SealedKey>(Error{ErrorCode::Missing, {}});
    SealedKey fresh;
    fresh.backend = std::string(m_keystore.backend());
    fresh.installId = platform::uuidV7(now);
    fresh.deviceSecret = "lock-" + fresh.installId;
    fresh.codeKind = kind;
    fresh.cost = m_cost;
    std::string secret = platform::randomBytes(kSecretBytes);
    if (auto made = m_keystore.create(fresh.deviceSecret, secret); !made)
        return made;
    const auto sealed = seal(fresh, key, code, secret);
    const auto proven = sealed ? unseal(*sealed, code, secret) : Result<sqlite::Key>(sealed.error());
    auto done = proven ? keep({0, 0, now.ms}, *sealed, secret) : Result<void>(proven.error());
    if (done)
        done = writeWhole(m_folder / kKeyFile, toText(*sealed));
    platform::wipe(secret);
    if (!done) {
        (void)m_keystore.remove(fresh.deviceSecret).has_value();
        return done;
    }
    // From here on the new code opens. What opened before goes.
    if (auto gone = m_keystore.remove(before ? before->deviceSecret : m_keyName); !gone)
        kLog.warning("The key from before the lock could not be removed: " + gone.error().detail + ".");
    return {};
}

Result<void> ProfileLock::remove(const sqlite::Key &key)
{
    const auto sealed = record();
    const auto known = m_keystore.read(m_keyName);
    if (!known)
        return known.error();
    if (*known && **known != key.bytes())
        return Error{ErrorCode::Conflict, "the keystore has another key under the name of this one"};
    if (!*known) {
        if (auto made = m_keystore.create(m_keyName, key.bytes()); !made)
            return made;
    }
    std::error_code failure;
    fs::remove(m_folder / kKeyFile, failure);
    if (failure)
        return Error{ErrorCode::Storage, "the sealed key could not be removed"};
    fs::remove(m_folder / kTriesFile, failure);
    if (sealed) {
        if (auto gone = m_keystore.remove(sealed->deviceSecret); !gone)
            kLog.warning("The secret of a lock could not be removed: " + gone.error().detail + ".");
    }
    return {};
}

} // namespace services
