// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/numbersentryviewmodel.h"

#include "platforms/base/bytes.h"

namespace viewmodels {

using services::RecoveryCode;

QString NumbersEntryViewModel::lineText() const
{
    //: Opening with the numbers on paper: label of the pad; %1 is the number of the line, %2 how many there are
    return tr("Type line %1 of %2").arg(m_place + 1).arg(RecoveryCode::kLines);
}

void NumbersEntryViewModel::typeLine(const QString &digits)
{
    const std::string line = digits.toStdString();
    m_errorText.clear();
    if (RecoveryCode::isLine(line, m_place)) {
        m_lines[m_place] = line;
        if (++m_place == RecoveryCode::kLines)
            return open();
        emit changed();
        return;
    }
    for (std::size_t other = 0; other < RecoveryCode::kLines && m_errorText.isEmpty(); ++other) {
        if (RecoveryCode::isLine(line, other)) {
            //: Opening with the numbers on paper: another line was typed than the one that was asked for; %1 is the number of a line
            m_errorText = tr("This is line %1 of your paper.").arg(other + 1);
        }
    }
    if (m_errorText.isEmpty()) {
        //: Opening with the numbers on paper: a digit is wrong
        m_errorText = tr("One digit is not right. Read this line again.");
    }
    emit changed();
}

void NumbersEntryViewModel::open()
{
    const auto code = RecoveryCode::fromLines(m_lines);
    auto key = code ? m_ring.openByRecovery(*code) : platform::Result<sqlite::Key>(platform::Error{platform::ErrorCode::Invalid, {}});
    startOver();
    if (!key) {
        //: Opening with the numbers on paper: each line was well typed, and together they open nothing
        m_errorText = tr("These numbers do not open this device. Perhaps there is a later paper. Nothing is erased.");
        emit changed();
        return;
    }
    m_key = std::move(*key);
    emit opened();
}

bool NumbersEntryViewModel::previous()
{
    if (m_place == 0)
        return false;
    platform::wipe(m_lines[--m_place]);
    m_errorText.clear();
    emit changed();
    return true;
}

void NumbersEntryViewModel::startOver()
{
    for (std::string &line : m_lines)
        platform::wipe(line);
    m_place = 0;
    m_errorText.clear();
    emit changed();
}

} // namespace viewmodels
