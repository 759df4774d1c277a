// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/notifier.h"

#include <QObject>

#include <map>

namespace platform {

/// Messages of the desktop, through org.freedesktop.Notifications on the session bus:
/// https://specifications.freedesktop.org/notification-spec/latest/
class BusNotifier final : public QObject, public Notifier {
    Q_OBJECT

public:
    /// @param applicationName as the desktop shows it
    explicit BusNotifier(const QString &applicationName, QObject *parent = nullptr);

    void show(const Notification &notification, std::function<void(Result<void>)> done) override;
    void withdraw(const std::string &id) override;
    [[nodiscard]] std::string_view backend() const override { return "freedesktop"; }

private slots:
    void actionInvoked(uint number, const QString &action);
    void notificationClosed(uint number, uint reason);

private:
    QString m_name;
    std::map<std::string, uint> m_numbers; ///< of the desktop, by our id
};

} // namespace platform
