// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/searchviewmodel.h"

namespace viewmodels {

SearchViewModel::SearchViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context),
      m_found({{"key", [](const FoundRow &row) { return QVariant(row.key); }},
                  {"pack", [](const FoundRow &row) { return QVariant(row.pack); }},
                  {"unit", [](const FoundRow &row) { return QVariant(row.unit); }},
                  {"title", [](const FoundRow &row) { return QVariant(row.title); }},
                  {"detail", [](const FoundRow &row) { return QVariant(row.detail); }},
                  {"picto", [](const FoundRow &row) { return QVariant(row.picto); }}},
          this)
{
}

void SearchViewModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    refresh();
}

void SearchViewModel::buildIndex()
{
    std::vector<const content::Pack *> packs = m_record.packs();
    if (packs == m_packs && context().wording.language() == m_language)
        return;
    m_packs = std::move(packs);
    m_language = context().wording.language();
    m_index = content::SearchIndex(m_packs, m_language.toStdString());
}

void SearchViewModel::refresh()
{
    std::vector<FoundRow> rows;
    if (!m_query.trimmed().isEmpty()) {
        buildIndex();
        for (const content::SearchHit &hit : m_index.find(m_query.toStdString()))
            rows.push_back(rowOf(hit));
    }
    m_found.setRows(rows);
    emit changed();
}

FoundRow SearchViewModel::rowOf(const content::SearchHit &hit) const
{
    const auto text = [](const std::string &raw) { return QString::fromStdString(raw); };
    const content::Pack *pack = context().library().pack(hit.pack.value);
    FoundRow row{text(hit.pack.value + '/' + hit.unit.value + '/' + hit.glossaryId), text(hit.pack.value), text(hit.unit.value), {},
        text(hit.excerpt), {}};
    if (!hit.glossaryId.empty()) {
        row.title = context().wording.text(pack->glossary.at(hit.glossaryId).term);
        row.picto = QStringLiteral("book");
    } else if (const content::Unit *unit = pack->unit(hit.unit)) {
        row.title = context().wording.text(unit->title);
        row.picto = text(unit->picto);
    }
    return row;
}

QString SearchViewModel::countText() const
{
    const int count = m_found.rowCount();
    //: Above what a search found
    return count == 0 ? QString() : tr("%n result(s)", nullptr, count);
}

QString SearchViewModel::emptyText() const
{
    if (m_query.trimmed().isEmpty() || m_found.rowCount() > 0)
        return {};
    //: Search without result; %1 is what was typed
    return tr("Nothing found for “%1”. Try another word, or ask your team.").arg(m_query.trimmed());
}

} // namespace viewmodels
