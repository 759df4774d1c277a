// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/unbroken.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace viewmodels {

QString unbroken(const std::string &text)
{
    static const QRegularExpression gap(u"(?<=\\d) (?=\\S)"_s);
    return QString::fromStdString(text).replace(gap, QString(QChar(0x00A0)));
}

} // namespace viewmodels
