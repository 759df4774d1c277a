// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/profilelock.h"

#include "platforms/base/bytes.h"
#include "platforms/base/logging.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace services {

using namespace Qt::Literals::StringLiterals;
using platform::Error;
using platform::ErrorCode;
using platform::Result;
namespace fs = std::filesystem;

namespace {

constexpr platform::Logger kLog{"services"};

std::string signedText(const std::string &install, int wrong, std::int64_t leftMs, const platform::Uptime &seen)
{
    return install + '\n' + std::to_string(wrong) + '\n' + std::to_string(leftMs) + '\n' + seen.boot + '\n' + std::to_string(seen.ms);
}

} // namespace

ProfileLock::ProfileLock(fs::path folder, std::string keyName, platform::Keystore &keystore, LockCost cost)
    : m_folder(std::move(folder)), m_ring(m_folder, std::move(keyName), keystore, cost)
{
}

std::int64_t ProfileLock::waitMs(int wrongCodes)
{
    // Whoever mistypes loses seconds; whoever tries codes gets one an hour, a million of which take a century.
    constexpr std::array<std::int64_t, 5> kWaits{1'000, 5'000, 30'000, 5 * 60'000, 60 * 60'000};
    if (wrongCodes < kFreeTries)
        return 0;
    return kWaits[std::min(static_cast<std::size_t>(wrongCodes - kFreeTries), kWaits.size() - 1)];
}

bool ProfileLock::isSet() const
{
    const KeyRing::State state = m_ring.state();
    return state == KeyRing::State::Coded || state == KeyRing::State::Damaged;
}

std::string ProfileLock::codeKind() const
{
    const auto sealed = isSet() ? m_ring.record() : Result<SealedKey>(Error{ErrorCode::Missing, {}});
    return sealed ? sealed->codeKind : std::string();
}

ProfileLock::Tries ProfileLock::tries(const SealedKey &sealed, std::string_view secret, const LockMoment &now) const
{
    // Missing, damaged or written by somebody else: as if a hand had tried to win tries.
    constexpr int kAfterTampering = kFreeTries + 4;
    const Tries suspicious{kAfterTampering, waitMs(kAfterTampering), now.running};
    const auto text = readKeyFile(m_folder / kTriesFile);
    if (!text)
        return suspicious;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    Tries kept{object.value("wrong"_L1).toInt(-1), std::int64_t(object.value("left"_L1).toDouble()),
        {object.value("boot"_L1).toString().toStdString(), std::int64_t(object.value("seen"_L1).toDouble())}};
    const std::string expected = platform::toHex(deviceMac(signedText(sealed.installId, kept.wrong, kept.leftMs, kept.seen), secret));
    if (kept.wrong < 0 || object.value("mac"_L1).toString().toStdString() != expected)
        return suspicious;
    // Of another start of the device nobody knows how long it is past: what was left begins again, neither shorter nor without end.
    if (kept.seen.boot == now.running.boot)
        kept.leftMs = std::max<std::int64_t>(0, kept.leftMs - std::max<std::int64_t>(0, now.running.ms - kept.seen.ms));
    kept.seen = now.running;
    return kept;
}

Result<void> ProfileLock::keep(const Tries &kept, const SealedKey &sealed, std::string_view secret) const
{
    const std::string mac = platform::toHex(deviceMac(signedText(sealed.installId, kept.wrong, kept.leftMs, kept.seen), secret));
    const QJsonObject object{{u"wrong"_s, kept.wrong}, {u"left"_s, double(kept.leftMs)}, {u"boot"_s, QString::fromStdString(kept.seen.boot)},
        {u"seen"_s, double(kept.seen.ms)}, {u"mac"_s, QString::fromStdString(mac)}};
    return writeKeyFile(m_folder / kTriesFile, QJsonDocument(object).toJson().toStdString());
}

std::optional<platform::Instant> ProfileLock::retryAt(const LockMoment &now) const
{
    const auto sealed = m_ring.record();
    const auto secret = sealed ? m_ring.deviceSecret(*sealed) : Result<std::string>(sealed.error());
    if (!secret)
        return std::nullopt;
    const Tries known = tries(*sealed, *secret, now);
    return known.leftMs > 0 ? std::optional(platform::Instant{now.at.ms + known.leftMs}) : std::nullopt;
}

LockTrial ProfileLock::open(const std::string &code, const LockMoment &now)
{
    const auto sealed = m_ring.record();
    if (!sealed)
        return {LockTrial::Outcome::Failed, {}, {}, sealed.error()};
    auto secret = m_ring.deviceSecret(*sealed);
    if (!secret)
        return {LockTrial::Outcome::Failed, {}, {}, secret.error()};
    const Tries known = tries(*sealed, *secret, now);
    if (known.leftMs > 0) {
        // Kept each time: a wait that began again, for a device started anew or a file taken away, has an end as well.
        if (auto kept = keep(known, *sealed, *secret); !kept)
            return {LockTrial::Outcome::Failed, {}, {}, kept.error()};
        return {LockTrial::Outcome::MustWait, {}, platform::Instant{now.at.ms + known.leftMs}, {}};
    }
    // Counted first: an app killed while it checks has still used the try.
    const Tries counted{known.wrong + 1, waitMs(known.wrong + 1), now.running};
    if (auto kept = keep(counted, *sealed, *secret); !kept)
        return {LockTrial::Outcome::Failed, {}, {}, kept.error()};
    auto key = unseal(*sealed, code, *secret);
    if (!key && key.error().code != ErrorCode::WrongKey) {
        // Not the person's doing: the try is given back.
        (void)keep(known, *sealed, *secret).has_value();
        return {LockTrial::Outcome::Failed, {}, {}, key.error()};
    }
    if (!key) {
        const bool waits = counted.leftMs > 0;
        return {LockTrial::Outcome::WrongCode, {}, waits ? std::optional(platform::Instant{now.at.ms + counted.leftMs}) : std::nullopt, {}};
    }
    (void)keep({0, 0, now.running}, *sealed, *secret).has_value(); // kept too high, it only makes the next wait begin sooner
    platform::wipe(*secret);
    // A device that stopped while the lock was being set may still have the key outside it.
    m_ring.dropFormerKey(*key);
    return {LockTrial::Outcome::Opened, std::move(*key), {}, {}};
}

Result<void> ProfileLock::set(const sqlite::Key &key, const std::string &code, const std::string &kind, const LockMoment &now)
{
    if (kind == codekind::kNone)
        return Error{ErrorCode::Invalid, "a lock needs a code"};
    const auto sealed = m_ring.reseal(key, code, kind, now.at);
    if (!sealed)
        return sealed.error();
    auto secret = m_ring.deviceSecret(*sealed);
    // Without its count the lock opens all the same, after the wait of a count that was taken away.
    const auto kept = secret ? keep({0, 0, now.running}, *sealed, *secret) : Result<void>(secret.error());
    if (!kept)
        kLog.warning("The count of codes could not be begun: " + kept.error().detail + ".");
    return {};
}

Result<void> ProfileLock::remove(const sqlite::Key &key, const LockMoment &now)
{
    if (const auto sealed = m_ring.reseal(key, {}, codekind::kNone, now.at); !sealed)
        return sealed.error();
    std::error_code ignored;
    fs::remove(m_folder / kTriesFile, ignored);
    return {};
}

} // namespace services
