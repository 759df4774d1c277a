// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/readingviewmodel.h"

namespace viewmodels {

void ReadingViewModel::setContinuous(bool continuous)
{
    m_settings.setContinuous(continuous);
    emit entered();
}

void ReadingViewModel::setSlow(bool slow)
{
    m_settings.setSlow(slow);
    emit entered();
}

void ReadingViewModel::setListening(bool listening)
{
    m_settings.setListening(listening);
    emit entered();
}

void ReadingViewModel::setLevel(int level)
{
    m_settings.setChosenLevel(level);
    emit entered();
}

QString ReadingViewModel::voiceText() const
{
    //: Settings, reading: a screen reader is on, so the app does not read aloud itself
    return context().speech && context().speech->isScreenReaderOn() ? tr("Your screen reader reads the pages. Our voice stays off.") : QString();
}

} // namespace viewmodels
