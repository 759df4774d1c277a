// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/lessonrows.h"

#include "app/viewmodels/packtext.h"
#include "app/viewmodels/sentencetext.h"
#include "app/viewmodels/styledtext.h"

#include <set>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

QString token(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void LessonRows::add(int page)
{
    const content::Page &from = m_lesson.pages.at(static_cast<std::size_t>(page));
    const QString title = QString::fromStdString(from.title);
    const auto sentence = static_cast<int>(m_spoken.size());
    m_spoken << title;
    QVariantList blocks;
    QVariantList pictures;
    for (const content::Block &block : from.blocks) {
        const QVariantMap row = blockRow(block);
        blocks << row;
        if (block.kind == content::BlockKind::Image)
            pictures << QVariantMap{{u"picto"_s, row.value(u"picto"_s)}, {u"alt"_s, row.value(u"alt"_s)}};
    }
    //: Header of a unit being read; %1 is the page, %2 how many there are
    const QString text = tr("Page %1 of %2").arg(page + 1).arg(m_lesson.pages.size());
    m_pages << QVariantMap{{u"page"_s, page}, {u"text"_s, text}, {u"title"_s, title}, {u"sentence"_s, sentence}, {u"blocks"_s, blocks},
        {u"pictures"_s, pictures}, {u"words"_s, wordsOf(from)}};
}

QString LessonRows::headingOf(const content::Block &block)
{
    switch (block.tone) {
    case content::Tone::Remember:
        //: Callout of a unit: the idea to keep
        return tr("I remember");
    case content::Tone::Call:
        //: Callout of a unit: when to call
        return tr("When to call");
    case content::Tone::Do:
        //: Heading of the list of what helps
        return tr("Do");
    case content::Tone::Dont:
        //: Heading of the list of what to avoid
        return tr("Do not");
    case content::Tone::Note:
    case content::Tone::None:
        break;
    }
    return {};
}

QVariantMap LessonRows::blockRow(const content::Block &block)
{
    QString heading = headingOf(block);
    const QString title = heading;
    QVariantList lines;
    for (const auto *paragraphs : {&block.paragraphs, &block.items}) {
        for (const content::Paragraph &paragraph : *paragraphs) {
            lines << QVariant(lineRow(paragraph, heading));
            heading.clear(); // said once, before the first line
        }
    }
    return {{u"kind"_s, token(content::toToken(block.kind))}, {u"tone"_s, token(content::toToken(block.tone))}, {u"title"_s, title},
        {u"lines"_s, lines}, {u"picto"_s, pictoIn(m_pack, block.picto)}, {u"alt"_s, QString::fromStdString(block.alt)}};
}

QVariantList LessonRows::lineRow(const content::Paragraph &paragraph, const QString &heading)
{
    QVariantList line;
    for (const content::Paragraph &sentence : sentencesOf(paragraph, m_language)) {
        const QString plain = QString::fromStdString(sentence.plain());
        line << QVariantMap{{u"text"_s, styledText(sentence)}, {u"plain"_s, plain}, {u"sentence"_s, m_spoken.size()}};
        m_spoken << (line.size() == 1 && !heading.isEmpty() ? heading + u". "_s + plain : plain);
    }
    return line;
}

QVariantList LessonRows::wordsOf(const content::Page &page)
{
    QVariantList list;
    std::set<std::string> said;
    for (const content::Block &block : page.blocks) {
        for (const auto *paragraphs : {&block.paragraphs, &block.items}) {
            for (const content::Paragraph &paragraph : *paragraphs) {
                for (const content::Span &span : paragraph.spans) {
                    if (!span.glossaryId.empty() && said.insert(span.glossaryId).second)
                        list << QVariantMap{{u"link"_s, glossaryLink(span.glossaryId)}, {u"text"_s, QString::fromStdString(span.text)}};
                }
            }
        }
    }
    return list;
}

} // namespace viewmodels
