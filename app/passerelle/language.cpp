// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/language.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

QString MirroringTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString sentence = n >= 0 ? m_plurals.translate(context, source, comment, n) : QString();
    if (sentence.isEmpty())
        sentence = QString::fromUtf8(source);
    // Formats of dates and hours are no sentences: a mark inside would be shown among the figures.
    if (sentence.contains("mm"_L1) || sentence.contains("yyyy"_L1))
        return sentence;
    // Right-to-left override, and a mark at each end so that what stands beside it is ordered likewise.
    return QChar(0x200F) + (QChar(0x202E) + sentence + QChar(0x202C)) + QChar(0x200F);
}

void Language::apply(const QString &code)
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_mirror);
    const bool isEnglish = code == "en"_L1 || m_isMirrored;
    const QString file = u":/i18n/passerelle_%1.qm"_s.arg(isEnglish ? u"en"_s : code);
    QTranslator &translator = m_isMirrored ? m_mirror : m_translator;
    if (!(m_isMirrored ? m_mirror.m_plurals : m_translator).load(file))
        qWarning("There is no translation for the language %s.", qPrintable(code));
    QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(m_isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    // Number fields take their decimal sign from here.
    QLocale::setDefault(isEnglish ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::French, QLocale::France));
}
