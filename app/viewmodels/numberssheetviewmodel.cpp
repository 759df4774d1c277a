// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/numberssheetviewmodel.h"

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;
using services::RecoveryCode;

NumbersSheetViewModel::NumbersSheetViewModel(services::KeyRing ring, sqlite::Key key, const platform::Clock &clock)
    : m_ring(std::move(ring)), m_key(std::move(key)), m_clock(clock), m_isKept(m_ring.hasRecovery())
{
}

QStringList NumbersSheetViewModel::lines() const
{
    QStringList shown;
    for (std::size_t place = 0; m_code && place < RecoveryCode::kLines; ++place) {
        const QString digits = QString::fromStdString(m_code->line(place));
        shown << digits.left(3) + QChar(0x00A0) + digits.mid(3);
    }
    return shown;
}

QString NumbersSheetViewModel::errorText() const
{
    switch (m_trouble) {
    case Trouble::None:
        return {};
    case Trouble::NotTheSame:
        //: Numbers for a forgotten code: the line typed from the paper is not the one on the screen
        return tr("This is not the same line. Compare your paper with the screen.");
    case Trouble::Failed:
        break;
    }
    //: Numbers for a forgotten code: they could not be kept on the device
    return tr("The numbers could not be kept. Make some room on this device, then try again.");
}

void NumbersSheetViewModel::begin()
{
    m_code = RecoveryCode::random();
    // Another line each time, so that it is read from the paper and not remembered.
    m_asked = 1 + static_cast<unsigned char>(m_code->bytes().front()) % static_cast<int>(RecoveryCode::kLines);
    m_trouble = Trouble::None;
    emit changed();
}

void NumbersSheetViewModel::check(const QString &digits)
{
    if (!m_code)
        return;
    if (digits.toStdString() != m_code->line(static_cast<std::size_t>(m_asked - 1))) {
        m_trouble = Trouble::NotTheSame;
        emit changed();
        return;
    }
    if (auto done = m_ring.keepRecovery(m_key, *m_code, m_clock.now()); !done) {
        m_trouble = Trouble::Failed;
        emit changed();
        return;
    }
    m_isKept = true;
    leave();
    emit kept();
}

void NumbersSheetViewModel::leave()
{
    m_code.reset();
    m_trouble = Trouble::None;
    emit changed();
}

} // namespace viewmodels
