// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/surroundings.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QVariantMap>

namespace platform {

/// What NetworkManager, UPower and logind say on the system bus. Asked without waiting: until they answer, and where they are not,
/// there is plenty of everything.
///   https://networkmanager.dev/docs/api/latest/gdbus-org.freedesktop.NetworkManager.html
///   https://upower.freedesktop.org/docs/Device.html
///   https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
class BusSurroundings final : public QObject, public Surroundings {
    Q_OBJECT

public:
    explicit BusSurroundings(const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    [[nodiscard]] State state() const override { return m_state; }
    void readyToSleep() override;

private slots:
    void propertiesChanged(const QString &interface, const QVariantMap &changed);
    void prepareForSleep(bool isBeginning);

private:
    void read(const QString &service, const QString &path, const QString &interface);
    void take(const QVariantMap &properties);
    void askForAMoment();

    QDBusConnection m_bus;
    State m_state;
    QDBusUnixFileDescriptor m_moment; ///< as long as it is open, the device waits with its sleep
};

} // namespace platform
