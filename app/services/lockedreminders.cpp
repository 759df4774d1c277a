// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/lockedreminders.h"

#include "app/domain/day.h"
#include "platforms/base/logging.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace services {

using namespace Qt::Literals::StringLiterals;
using platform::Error;
using platform::ErrorCode;
using platform::Instant;
using platform::Result;

namespace {

constexpr platform::Logger kLog{"services"};
constexpr auto kFile = "due.json";
constexpr auto kMessage = "locked";
constexpr int kMinutesInHour = 60;
/// More than anybody takes in two days: a longer file is not one of ours.
constexpr qsizetype kMostMoments = 500;

QString fileIn(const std::filesystem::path &folder)
{
    return QString::fromStdString((folder / kFile).string());
}

int minutesOf(const domain::TimeOfDay &time)
{
    return time.hour * kMinutesInHour + time.minute;
}

domain::TimeOfDay timeOf(int minutes)
{
    return {minutes / kMinutesInHour, minutes % kMinutesInHour};
}

} // namespace

Result<void> keepLockedPlan(const std::filesystem::path &folder, const LockedPlan &plan)
{
    if (plan.moments.empty()) {
        forgetLockedPlan(folder);
        return {};
    }
    QJsonArray moments;
    for (const LockedMoment &moment : plan.moments) {
        QJsonObject one{{u"at"_s, qint64{moment.at.ms}}, {u"due"_s, qint64{moment.dueAt.ms}}, {u"count"_s, moment.count}};
        if (moment.shownAt)
            one.insert(u"shown"_s, qint64{moment.shownAt->ms});
        moments.append(one);
    }
    QJsonObject all{{u"moments"_s, moments}};
    if (plan.quiet)
        all.insert(u"quiet"_s, QJsonArray{minutesOf(plan.quiet->from), minutesOf(plan.quiet->to)});
    QSaveFile file(fileIn(folder));
    const QByteArray text = QJsonDocument(all).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(text) != text.size() || !file.flush() || !file.commit()) // flush: Qt 6.4 commits what did not fit
        return Error{ErrorCode::Storage, "the moments of the next days could not be kept"};
    return {};
}

std::optional<LockedPlan> lockedPlan(const std::filesystem::path &folder)
{
    QFile file(fileIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray moments = all[u"moments"_s].toArray();
    if (moments.isEmpty() || moments.size() > kMostMoments)
        return std::nullopt;
    LockedPlan plan;
    for (const QJsonValue &each : moments) {
        const QJsonObject one = each.toObject();
        LockedMoment moment{{one[u"at"_s].toInteger()}, {one[u"due"_s].toInteger()}, one[u"count"_s].toInt()};
        if (one.contains(u"shown"_s))
            moment.shownAt = Instant{one[u"shown"_s].toInteger()};
        plan.moments.push_back(moment);
    }
    if (const QJsonArray quiet = all[u"quiet"_s].toArray(); quiet.size() == 2)
        plan.quiet = domain::QuietHours{timeOf(quiet[0].toInt()), timeOf(quiet[1].toInt())};
    return plan;
}

void forgetLockedPlan(const std::filesystem::path &folder)
{
    if (QFile::exists(fileIn(folder)) && !QFile::remove(fileIn(folder)))
        kLog.error("The moments of the next days could not be forgotten.");
}

LockedReminders::LockedReminders(
    std::filesystem::path folder, const platform::Clock &clock, platform::Notifier &notifier, platform::Alarm &alarm, Words words)
    : m_folder(std::move(folder)), m_clock(clock), m_notifier(notifier), m_alarm(alarm), m_words(std::move(words)), m_alive(std::make_shared<bool>(true))
{
    m_alarm.setListener([this] { run(); });
    m_notifier.setListener([this](const std::string &, const std::string &) {
        if (m_opener)
            m_opener();
    });
}

LockedReminders::~LockedReminders()
{
    m_alarm.setListener({});
    m_alarm.set(std::nullopt);
    m_notifier.setListener({});
    if (m_isShown)
        m_notifier.withdraw(kMessage);
}

void LockedReminders::run()
{
    const auto plan = lockedPlan(m_folder);
    if (!plan)
        return m_alarm.set(std::nullopt);
    const platform::ZonedTime now = m_clock.zonedNow();
    const domain::ZoneOffset zone = [this](Instant at) { return m_clock.offsetMinutesAt(at); };
    const bool isQuiet = plan->quiet && plan->quiet->holds(now);
    std::optional<Instant> next;
    const auto consider = [&](Instant at) { next = now.at < at && (!next || at < *next) ? at : next; };
    std::vector<LockedMoment> open;
    bool isNew = false;
    for (const LockedMoment &moment : plan->moments) {
        if (now.at < moment.at) {
            consider(moment.at);
        } else if (now.at.ms - moment.at.ms <= domain::kStillToDoMs) {
            open.push_back(moment);
            isNew = isNew || !moment.shownAt;
        }
    }
    if (isQuiet && isNew)
        consider(domain::afterQuiet(now.at, *plan->quiet, zone));
    m_alarm.set(next);
    if (!isNew || isQuiet)
        return;
    platform::Notification message = m_words(open);
    message.id = kMessage;
    m_isShown = true;
    m_notifier.show(message, [this, open, at = now.at, alive = std::weak_ptr(m_alive)](const Result<void> &done) {
        if (alive.expired())
            return;
        if (done)
            markShown(open, at);
        else
            kLog.warning("A reminder could not be shown: " + done.error().detail);
    });
}

void LockedReminders::markShown(const std::vector<LockedMoment> &moments, Instant at)
{
    auto plan = lockedPlan(m_folder);
    if (!plan)
        return;
    for (LockedMoment &each : plan->moments) {
        if (!each.shownAt && std::ranges::find(moments, each.at, &LockedMoment::at) != moments.end())
            each.shownAt = at;
    }
    if (auto done = keepLockedPlan(m_folder, *plan); !done)
        kLog.error(done.error().detail);
}

} // namespace services
