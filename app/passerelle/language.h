// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

/// The translator of the language on screen. English is the source; its file holds the plurals.
class Language {
public:
    void apply(const QString &code);

private:
    QTranslator m_translator;
};
