// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/libraryviewmodel.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

LibraryViewModel::LibraryViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent),
      m_units({{"key", [](const LibraryRow &row) { return QVariant(row.key); }}, {"title", [](const LibraryRow &row) { return QVariant(row.title); }},
                  {"detail", [](const LibraryRow &row) { return QVariant(row.detail); }},
                  {"packTitle", [](const LibraryRow &row) { return QVariant(row.packTitle); }},
                  {"pack", [](const LibraryRow &row) { return QVariant(row.pack); }},
                  {"safety", [](const LibraryRow &row) { return QVariant(row.safety); }}},
          this)
{
    read();
}

void LibraryViewModel::refresh()
{
    read();
    emit changed();
}

void LibraryViewModel::read()
{
    std::vector<LibraryRow> rows;
    for (const content::Pack &pack : context().library().packs()) {
        bool isFirst = true;
        for (const content::Unit &unit : pack.units) {
            LibraryRow row;
            row.key = QString::fromStdString(pack.id.value + '/' + unit.id.value);
            row.title = context().wording.text(unit.title);
            //: Under a unit of the library; how long it takes
            QStringList about{context().wording.text(unit.objective), tr("%n minutes", nullptr, unit.minutes)};
            if (unit.isFor(content::Audience::Caregiver)) {
                //: Under a unit of the library: it is written for people close to the patient
                about << tr("For those who help");
            }
            row.detail = about.join(u" · "_s);
            row.pack = context().wording.text(pack.title);
            row.packTitle = isFirst ? row.pack : QString();
            row.safety = content::isSafety(pack, unit);
            isFirst = false;
            rows.push_back(std::move(row));
        }
    }
    m_units.setRows(rows);
}

void LibraryViewModel::open(const QString &key)
{
    m_pack = context().library().pack(key.section(u'/', 0, 0).toStdString());
    m_unit = context().library().unit({key.section(u'/', 0, 0).toStdString(), key.section(u'/', 1).toStdString()});
    m_level = m_unit && !m_unit->levels.empty() ? m_unit->levels.front() : 1;
    emit changed();
}

QString LibraryViewModel::title() const
{
    return m_unit ? context().wording.text(m_unit->title) : QString();
}

QString LibraryViewModel::about() const
{
    return m_unit ? context().wording.text(m_pack->title) + u" · "_s + context().wording.text(m_unit->objective) : QString();
}

QString LibraryViewModel::validation() const
{
    if (!m_pack || m_pack->validation.status != content::ValidationStatus::Example)
        return {};
    //: Under teaching material that no clinician has validated
    return tr("Example content, not clinically validated.");
}

QVariantList LibraryViewModel::levels() const
{
    QVariantList list;
    for (const content::Level level : m_unit ? m_unit->levels : std::vector<content::Level>()) {
        //: How a unit is told, for a professional: version 1 is the easiest
        list << QVariantMap{{u"key"_s, QString::number(level)}, {u"text"_s, tr("Version %1").arg(level)}};
    }
    return list;
}

void LibraryViewModel::setLevel(const QString &level)
{
    m_level = level.toInt();
    emit changed();
}

QVariantList LibraryViewModel::pages() const
{
    QVariantList list;
    const content::Lesson *lesson = m_unit ? m_unit->lesson(context().wording.language().toStdString(), m_level) : nullptr;
    for (const content::Page &page : lesson ? lesson->pages : std::vector<content::Page>())
        list << QVariantMap{{u"title"_s, QString::fromStdString(page.title)}, {u"text"_s, QString::fromStdString(page.plain()).trimmed()}};
    return list;
}

QStringList LibraryViewModel::questions() const
{
    QStringList texts;
    for (const content::Question &question : m_unit ? m_unit->quiz.questions : std::vector<content::Question>())
        texts << context().wording.text(question.stem);
    return texts;
}

} // namespace viewmodels
