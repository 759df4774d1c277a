// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/styledtext.h"

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kScheme("glossary:");

QString escaped(const std::string &text)
{
    // StyledText turns U+00A0 into an ordinary space: as an entity it stays, and "72,4 kg" is not broken.
    return QString::fromStdString(text).toHtmlEscaped().replace(QChar(0x00A0), "&nbsp;"_L1).replace(QChar(0x202F), "&nbsp;"_L1);
}

} // namespace

QString styledText(const content::Paragraph &paragraph)
{
    QString styled;
    for (const content::Span &span : paragraph.spans) {
        QString text = escaped(span.text);
        if (span.strong)
            text = "<b>"_L1 + text + "</b>"_L1;
        if (!span.glossaryId.empty())
            text = "<a href=\""_L1 + glossaryLink(span.glossaryId).toHtmlEscaped() + "\">"_L1 + text + "</a>"_L1;
        styled += text;
    }
    return styled;
}

QString glossaryLink(const std::string &id)
{
    return kScheme + QString::fromStdString(id);
}

std::string glossaryIdOf(const QString &link)
{
    return link.startsWith(kScheme) ? link.mid(kScheme.size()).toStdString() : std::string();
}

} // namespace viewmodels
