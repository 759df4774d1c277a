// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/storewatch.h"

#include "platforms/base/logging.h"

#include <filesystem>
#include <fstream>

namespace services {

using platform::ErrorCode;
using platform::Result;

namespace {

constexpr platform::Logger kLog{"services"};
constexpr std::int64_t kWeekMs = 7 * 86'400'000LL;

} // namespace

StoreWatch::StoreWatch(const Profile &profile, store::Store &store, const platform::Clock &clock, QObject *parent)
    : QObject(parent), m_profile(profile), m_store(store), m_clock(clock)
{
    const auto mark = m_profile.folder() / kMark;
    std::error_code ignored;
    m_afterCrash = std::filesystem::exists(mark, ignored);
    std::ofstream(mark).put('\n');
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &StoreWatch::checkNow);
}

StoreWatch::~StoreWatch()
{
    std::error_code ignored;
    std::filesystem::remove(m_profile.folder() / kMark, ignored);
}

bool StoreWatch::isDue() const
{
    if (m_afterCrash)
        return true;
    const auto last = platform::zonedFromIso(m_store.settings.valueOr(kCheckedAt, ""));
    // A clock set back does not put the next check off for years.
    return !last || m_clock.now().ms - last->at.ms >= kWeekMs || m_clock.now().ms < last->at.ms;
}

void StoreWatch::begin(std::chrono::milliseconds inAWhile)
{
    if (isDue())
        m_soon.start(inAWhile);
}

void StoreWatch::checkNow()
{
    m_soon.stop();
    m_worker.post([this] {
        const auto store = m_profile.openStore();
        const Result<void> sound = store ? (*store)->database().checkIntegrity() : Result<void>(store.error());
        QMetaObject::invokeMethod(this, [this, sound] { finish(sound); }, Qt::QueuedConnection);
    });
}

void StoreWatch::finish(const Result<void> &sound)
{
    if (!sound && sound.error().code == ErrorCode::Corrupt) {
        kLog.error("The check of the store found damage: " + sound.error().detail + ".");
        emit damaged(QString::fromStdString(sound.error().detail));
        return;
    }
    // Any other failure says nothing about the file: the next start tries again.
    if (!sound)
        kLog.warning("The store could not be checked: " + sound.error().detail + ".");
    else if (auto kept = m_store.settings.set(kCheckedAt, toIso(m_clock.zonedNow())); !kept)
        kLog.warning("The time of the check could not be kept: " + kept.error().detail + ".");
    else
        m_afterCrash = false;
    emit checked();
}

} // namespace services
