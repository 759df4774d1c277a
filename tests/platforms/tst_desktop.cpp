// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what wakes and what speaks outside the window: an alarm on the wall clock, and messages of the desktop, of which
// "shown" is only said when the desktop said so. The desktop is a stand-in on a bus of this test's own.
#include "platforms/linux/busnotifier.h"
#include "platforms/linux/timeralarm.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The desktop, as far as a notifier sees it.
class DesktopFake : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;
    QStringList actions;
    QList<uint> replaced;
    QList<uint> closed;

public slots:
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body, const QStringList &buttons,
        const QVariantMap &, int)
    {
        shown << summary + u'/' + body;
        actions = buttons;
        replaced << replaces;
        return 7;
    }
    void CloseNotification(uint number) { closed << number; }

signals:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);
};

class TestDesktop : public QObject {
    Q_OBJECT

private slots:
    void alarm_timeThatComes_ringsOnce()
    {
        platform::TimerAlarm alarm;
        const platform::SystemClock clock;
        int rings = 0;
        alarm.setListener([&] { ++rings; });
        alarm.set(platform::Instant{clock.now().ms + 20});
        QTRY_COMPARE(rings, 1);
    }

    void alarm_timeLongPast_ringsAtOnce()
    {
        platform::TimerAlarm alarm;
        int rings = 0;
        alarm.setListener([&] { ++rings; });
        alarm.set(platform::Instant{-5});
        QTRY_COMPARE(rings, 1);
    }

    void alarm_replacedAndCleared_ringsForTheLastOnly()
    {
        platform::TimerAlarm cleared;
        platform::TimerAlarm other;
        const platform::SystemClock clock;
        int clearedRings = 0;
        int rings = 0;
        cleared.setListener([&] { ++clearedRings; });
        other.setListener([&] { ++rings; });
        cleared.set(platform::Instant{clock.now().ms + 10});
        cleared.set(std::nullopt);
        other.set(platform::Instant{clock.now().ms + 3'600'000});
        other.set(platform::Instant{clock.now().ms + 60});
        QTRY_COMPARE(rings, 1);
        QCOMPARE(clearedRings, 0); // its time came before the other's
    }

    void notifier_withoutABus_saysUnavailable()
    {
        if (m_bus.state() == QProcess::Running)
            QSKIP("A bus runs for the other tests.");
        platform::BusNotifier notifier(u"Passerelle"_s);
        std::optional<platform::ErrorCode> code;
        notifier.show({.id = "doses", .title = "At 8"}, [&](const platform::Result<void> &done) { code = done ? platform::ErrorCode::Invalid : done.error().code; });
        QTRY_VERIFY(code.has_value());
        QCOMPARE(*code, platform::ErrorCode::Unavailable);
    }

    void notifier_withADesktop_showsReplacesAnswersAndWithdraws()
    {
        if (m_bus.state() != QProcess::Running)
            QSKIP("There is no dbus-daemon on this machine.");
        DesktopFake desktop;
        QDBusConnection theirs = QDBusConnection::connectToBus(m_address, u"desktop"_s);
        QVERIFY(theirs.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(theirs.registerObject(
            u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        platform::BusNotifier notifier(u"Passerelle"_s);
        QStringList chosen;
        notifier.setListener([&](const std::string &id, const std::string &action) { chosen << QString::fromStdString(id + ":" + action); });
        int shown = 0;
        const auto count = [&](const platform::Result<void> &done) { shown += done ? 1 : 0; };
        const platform::Notification message{"doses", "At 8", "3 <to> take", {{"later", "In 10 minutes"}}};
        notifier.show(message, count);
        QTRY_COMPARE(shown, 1);
        QCOMPARE(desktop.shown, QStringList{u"At 8/3 &lt;to&gt; take"_s});
        QCOMPARE(desktop.actions, QStringList({u"default"_s, QString(), u"later"_s, u"In 10 minutes"_s}));
        notifier.show(message, count);
        QTRY_COMPARE(shown, 2);
        QCOMPARE(desktop.replaced, QList<uint>({0, 7}));
        emit desktop.ActionInvoked(99, u"later"_s);
        emit desktop.ActionInvoked(7, u"later"_s);
        emit desktop.ActionInvoked(7, u"default"_s);
        QTRY_COMPARE(chosen, QStringList({u"doses:later"_s, u"doses:open"_s}));
        notifier.withdraw("doses");
        QTRY_COMPARE(desktop.closed, QList<uint>{7});
    }

    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty()) {
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
            return;
        }
        m_bus.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead());
        m_address = QString::fromLatin1(m_bus.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished();
    }

private:
    QProcess m_bus;
    QString m_address;
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
