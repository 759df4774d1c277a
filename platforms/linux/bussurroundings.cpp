// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/linux/bussurroundings.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace platform {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNetwork = u"org.freedesktop.NetworkManager"_s;
const QString kNetworkPath = u"/org/freedesktop/NetworkManager"_s;
const QString kPower = u"org.freedesktop.UPower"_s;
const QString kBattery = u"org.freedesktop.UPower.Device"_s;
const QString kBatteryPath = u"/org/freedesktop/UPower/devices/DisplayDevice"_s; // all batteries as one
const QString kLogin = u"org.freedesktop.login1"_s;
const QString kLoginPath = u"/org/freedesktop/login1"_s;
const QString kManager = u"org.freedesktop.login1.Manager"_s;
const QString kProperties = u"org.freedesktop.DBus.Properties"_s;
constexpr int kPatienceMs = 5000;

// NetworkManager's words for them.
constexpr uint kMeteredYes = 1;
constexpr uint kMeteredGuessYes = 3;
constexpr uint kConnectivityNone = 1;
// UPower's: none, discharging, low, critical, about to switch off. It only warns of what is not being charged.
constexpr uint kWarningLow = 3;

} // namespace

BusSurroundings::BusSurroundings(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    for (const auto &[service, path] : {std::pair(kNetwork, kNetworkPath), std::pair(kPower, kBatteryPath)})
        m_bus.connect(service, path, kProperties, u"PropertiesChanged"_s, this, SLOT(propertiesChanged(QString,QVariantMap)));
    m_bus.connect(kLogin, kLoginPath, kManager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    read(kNetwork, kNetworkPath, kNetwork);
    read(kPower, kBatteryPath, kBattery);
    askForAMoment();
}

void BusSurroundings::read(const QString &service, const QString &path, const QString &interface)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, kProperties, u"GetAll"_s);
    message << interface;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QVariantMap> reply = *finished;
        finished->deleteLater();
        if (!reply.isError())
            take(reply.value());
    });
}

void BusSurroundings::propertiesChanged(const QString &interface, const QVariantMap &changed)
{
    if (interface == kNetwork || interface == kBattery)
        take(changed);
}

void BusSurroundings::take(const QVariantMap &properties)
{
    const State before = m_state;
    if (const auto metered = properties.find(u"Metered"_s); metered != properties.end())
        m_state.isMetered = metered->toUInt() == kMeteredYes || metered->toUInt() == kMeteredGuessYes;
    if (const auto connectivity = properties.find(u"Connectivity"_s); connectivity != properties.end())
        m_state.isOnline = connectivity->toUInt() != kConnectivityNone;
    if (const auto warning = properties.find(u"WarningLevel"_s); warning != properties.end())
        m_state.isBatteryLow = warning->toUInt() >= kWarningLow;
    if (!(m_state == before))
        tell(Event::Changed);
}

/// Asked for ahead: once the device goes to sleep it is too late to ask.
void BusSurroundings::askForAMoment()
{
    QDBusMessage message = QDBusMessage::createMethodCall(kLogin, kLoginPath, kManager, u"Inhibit"_s);
    message << u"sleep"_s << u"Passerelle"_s << u"Entries are sent before the device sleeps"_s << u"delay"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *finished;
        finished->deleteLater();
        if (!reply.isError())
            m_moment = reply.value();
    });
}

void BusSurroundings::prepareForSleep(bool isBeginning)
{
    if (isBeginning)
        tell(Event::GoingToSleep);
    else
        askForAMoment();
}

void BusSurroundings::readyToSleep()
{
    m_moment = QDBusUnixFileDescriptor(); // closes it
}

} // namespace platform
