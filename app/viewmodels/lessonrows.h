// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/pack.h"

#include <QCoreApplication>
#include <QVariantList>

namespace viewmodels {

/// Turns pages of a lesson into what a screen shows and what a voice says; both count the same sentences. A page is
/// { page, text, title, sentence, blocks, pictures, words }:
/// - text: "Page 2 of 6"; page: from 0; sentence: the number of its title among the sentences.
/// - blocks: { kind: "text" | "list" | "image" | "callout", tone, title, lines, picto, alt }, where a line (a paragraph, or an
///   item) is a list of sentences { text, plain, sentence }. `text` is styled; a word with a meaning is a link.
/// - pictures: the images among the blocks, as { picto, alt }.
/// - words: those that have a meaning, as { link, text }.
class LessonRows {
    Q_DECLARE_TR_FUNCTIONS(LessonRows)

public:
    LessonRows(const content::Pack &pack, const content::Lesson &lesson, const QString &language)
        : m_pack(pack), m_lesson(lesson), m_language(language)
    {
    }

    void add(int page);

    [[nodiscard]] const QVariantList &pages() const { return m_pages; }
    /// What is said, in the order of the numbers above.
    [[nodiscard]] const QStringList &spoken() const { return m_spoken; }

private:
    [[nodiscard]] QVariantMap blockRow(const content::Block &block);
    [[nodiscard]] QVariantList lineRow(const content::Paragraph &paragraph, const QString &heading);
    [[nodiscard]] static QString headingOf(const content::Block &block);
    [[nodiscard]] static QVariantList wordsOf(const content::Page &page);

    const content::Pack &m_pack;
    const content::Lesson &m_lesson;
    QString m_language;
    QVariantList m_pages;
    QStringList m_spoken;
};

} // namespace viewmodels
