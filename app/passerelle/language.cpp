// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

void Language::apply(const QString &code)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/passerelle_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_translator);
    else
        qWarning("There is no translation for the language %s.", qPrintable(code));
    // Number fields take their decimal sign from here.
    QLocale::setDefault(code == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::French, QLocale::France));
}
