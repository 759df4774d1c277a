// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what we know of the network, the battery and the sleep of a device. The system's services are stand-ins on a bus of
// this test's own.
#include "platforms/linux/bussurroundings.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using platform::BusSurroundings;
using Event = platform::Surroundings::Event;
using State = platform::Surroundings::State;

class NetworkFake : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint Metered MEMBER metered)
    Q_PROPERTY(uint Connectivity MEMBER connectivity)

public:
    uint metered = 4; // guessed: no
    uint connectivity = 4;
};

class BatteryFake : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UPower.Device")
    Q_PROPERTY(uint WarningLevel MEMBER warning)

public:
    uint warning = 1;
};

class LoginFake : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    LoginFake() { m_opened = ::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) == 0; }
    ~LoginFake() override
    {
        ::close(m_ends[0]);
        if (m_ends[1] >= 0)
            ::close(m_ends[1]);
    }

    /// Whether somebody still holds what we gave them: the far end of a pipe nobody writes to ends when nobody could.
    [[nodiscard]] bool isHeld()
    {
        char byte = 0;
        return ::read(m_ends[0], &byte, 1) < 0;
    }

    QStringList asked;

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &, const QString &mode)
    {
        asked = {what, who, mode};
        QDBusUnixFileDescriptor given(m_ends[1]); // a copy
        ::close(m_ends[1]);
        m_ends[1] = -1;
        return given;
    }

signals:
    void PrepareForSleep(bool isBeginning);

private:
    int m_ends[2] = {-1, -1};
    bool m_opened = false;
};

class TestSurroundings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("There is no dbus-daemon on this machine.");
        m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead(5000));
        m_address = QString::fromLatin1(m_bus.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished(5000);
    }

    void noServices_thereIsPlenty()
    {
        BusSurroundings here(QDBusConnection::connectToBus(m_address, u"alone"_s));
        QCOMPARE(here.state(), State());
        here.readyToSleep();
    }

    void network_whatItSays_isKnownAndFollowed()
    {
        NetworkFake network;
        network.metered = 1;
        QDBusConnection theirs = offer(u"org.freedesktop.NetworkManager"_s, u"/org/freedesktop/NetworkManager"_s, &network);
        BusSurroundings here(QDBusConnection::connectToBus(m_address, u"n"_s));
        int changes = 0;
        here.setListener([&](Event event) { changes += event == Event::Changed; });
        QTRY_VERIFY(here.state().isMetered);
        QVERIFY(here.state().isOnline);
        say(theirs, u"/org/freedesktop/NetworkManager"_s, u"org.freedesktop.NetworkManager"_s, {{u"Connectivity"_s, 1u}, {u"Metered"_s, 2u}});
        QTRY_VERIFY(!here.state().isOnline);
        QVERIFY(!here.state().isMetered);
        QCOMPARE(changes, 2);
        theirs.unregisterService(u"org.freedesktop.NetworkManager"_s);
    }

    void battery_warning_isLow()
    {
        BatteryFake battery;
        QDBusConnection theirs = offer(u"org.freedesktop.UPower"_s, u"/org/freedesktop/UPower/devices/DisplayDevice"_s, &battery);
        BusSurroundings here(QDBusConnection::connectToBus(m_address, u"b"_s));
        battery.warning = 3;
        say(theirs, u"/org/freedesktop/UPower/devices/DisplayDevice"_s, u"org.freedesktop.UPower.Device"_s, {{u"WarningLevel"_s, 3u}});
        QTRY_VERIFY(here.state().isBatteryLow);
        battery.warning = 1;
        say(theirs, u"/org/freedesktop/UPower/devices/DisplayDevice"_s, u"org.freedesktop.UPower.Device"_s, {{u"WarningLevel"_s, 1u}});
        QTRY_VERIFY(!here.state().isBatteryLow);
        theirs.unregisterService(u"org.freedesktop.UPower"_s);
    }

    void sleep_waitsUntilWeAreReady()
    {
        LoginFake login;
        QDBusConnection theirs = offer(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, &login);
        BusSurroundings here(QDBusConnection::connectToBus(m_address, u"s"_s));
        bool isGoing = false;
        here.setListener([&](Event event) { isGoing |= event == Event::GoingToSleep; });
        QTRY_COMPARE(login.asked, (QStringList{u"sleep"_s, u"Passerelle"_s, u"delay"_s}));
        emit login.PrepareForSleep(true);
        QTRY_VERIFY(isGoing);
        QVERIFY(login.isHeld());
        here.readyToSleep();
        QTRY_VERIFY(!login.isHeld());
        theirs.unregisterService(u"org.freedesktop.login1"_s);
    }

private:
    QDBusConnection offer(const QString &service, const QString &path, QObject *object)
    {
        QDBusConnection theirs = QDBusConnection::connectToBus(m_address, service);
        if (!theirs.registerService(service)
            || !theirs.registerObject(path, object, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals | QDBusConnection::ExportAllProperties))
            qFatal("a stand-in could not be offered");
        return theirs;
    }

    static void say(QDBusConnection &theirs, const QString &path, const QString &interface, const QVariantMap &changed)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal << interface << changed << QStringList();
        theirs.send(signal);
    }

    QProcess m_bus;
    QString m_address;
};

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
