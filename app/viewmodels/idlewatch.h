// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace viewmodels {

/// Notices that nobody has touched the app for a while. While watching it has one single-shot timer, which is set again only
/// when it fires; touches just leave a time. Not watching, it has none and costs nothing.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr int kUsualMs = 2 * 60 * 1000;

    explicit IdleWatch(const platform::Clock &clock, QObject *parent = nullptr);

    /// Begins, or begins again, from now on.
    void watch(int afterMs = kUsualMs);
    void stop();
    [[nodiscard]] bool isWatching() const { return m_afterMs > 0; }

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void touched();
    void look();

    const platform::Clock &m_clock;
    QTimer m_timer;
    int m_afterMs = 0;
    QElapsedTimer m_running;      ///< since the last touch; stands still while the device sleeps
    platform::Instant m_touchedAt; ///< of the last touch; goes on while it sleeps, and may be set back
};

} // namespace viewmodels
