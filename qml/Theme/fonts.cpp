// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "qml/Theme/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace theme {

bool loadFonts()
{
    const int regular = QFontDatabase::addApplicationFont(u":/passerelle/fonts/NotoSans-Regular.ttf"_s);
    const int bold = QFontDatabase::addApplicationFont(u":/passerelle/fonts/NotoSans-Bold.ttf"_s);
    if (regular < 0 || bold < 0)
        return false;

    QFont font = QGuiApplication::font();
    font.setFamilies(QFontDatabase::applicationFontFamilies(regular));
    QGuiApplication::setFont(font);
    return true;
}

} // namespace theme
