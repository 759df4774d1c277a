// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace viewmodels {

IdleWatch::IdleWatch(const platform::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::watch(int afterMs)
{
    if (!isWatching())
        QCoreApplication::instance()->installEventFilter(this);
    m_afterMs = afterMs;
    touched();
    m_timer.start(m_afterMs);
}

void IdleWatch::stop()
{
    if (!isWatching())
        return;
    m_afterMs = 0;
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::KeyPress:
        touched();
        break;
    case QEvent::ApplicationActivate: // back from sleep, or from another app: before anything is shown for long
        look();
        break;
    default:
        break;
    }
    return false;
}

void IdleWatch::touched()
{
    m_running.start();
    m_touchedAt = m_clock.now();
}

void IdleWatch::look()
{
    if (!isWatching())
        return;
    const qint64 since = std::max<qint64>(m_running.elapsed(), m_clock.now().ms - m_touchedAt.ms);
    if (since < m_afterMs) {
        m_timer.start(static_cast<int>(m_afterMs - since));
        return;
    }
    stop();
    emit idle();
}

} // namespace viewmodels
