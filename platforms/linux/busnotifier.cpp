// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/linux/busnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace platform {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
constexpr int kPatienceMs = 5000;
/// It stays until the person answers: a reminder that vanishes reminds nobody.
constexpr int kNeverExpires = 0;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

BusNotifier::BusNotifier(const QString &applicationName, QObject *parent) : QObject(parent), m_name(applicationName)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint,QString)));
    bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint,uint)));
}

void BusNotifier::show(const Notification &notification, std::function<void(Result<void>)> done)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return done(Error{ErrorCode::Unavailable, "there is no session bus"});
    QStringList actions{u"default"_s, QString()};
    for (const Notification::Action &action : notification.actions)
        actions << QString::fromStdString(action.key) << QString::fromStdString(action.label);
    const auto known = m_numbers.find(notification.id);
    QDBusMessage message = call(u"Notify"_s);
    message << m_name << (known == m_numbers.end() ? 0U : known->second) << QString() << QString::fromStdString(notification.title)
            << QString::fromStdString(notification.body).toHtmlEscaped() << actions << QVariantMap{{u"urgency"_s, QVariant::fromValue(uchar(1))}}
            << kNeverExpires;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, id = notification.id, done](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<uint> reply = *finished;
        finished->deleteLater();
        if (reply.isError())
            return done(Error{ErrorCode::Unavailable, "the desktop shows no messages: " + reply.error().name().toStdString()});
        m_numbers[id] = reply.value();
        done({});
    });
}

void BusNotifier::withdraw(const std::string &id)
{
    const auto known = m_numbers.find(id);
    if (known == m_numbers.end())
        return;
    QDBusMessage message = call(u"CloseNotification"_s);
    message << known->second;
    QDBusConnection::sessionBus().send(message);
    m_numbers.erase(known);
}

void BusNotifier::actionInvoked(uint number, const QString &action)
{
    const auto known = std::ranges::find(m_numbers, number, [](const auto &entry) { return entry.second; });
    if (known == m_numbers.end())
        return; // of another program
    const std::string id = known->first;
    chosen(id, action == "default"_L1 ? "open" : action.toStdString());
}

void BusNotifier::notificationClosed(uint number, uint)
{
    std::erase_if(m_numbers, [number](const auto &entry) { return entry.second == number; });
}

} // namespace platform
