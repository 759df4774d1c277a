// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/searchviewmodel.h"

#include "content/search/fold.h"

#include <algorithm>
#include <iterator>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMessagesShown = 10;

/// Whether a text holds every word of the query, which is folded; the last one may be unfinished.
bool holds(const QString &text, const std::vector<std::string> &wanted)
{
    const std::vector<std::string> words = content::foldedWords(text.toStdString());
    return std::ranges::all_of(wanted, [&](const std::string &each) {
        const bool isLast = &each == &wanted.back();
        return std::ranges::any_of(words, [&](const std::string &word) {
            return content::singular(word) == content::singular(each) || (isLast && word.starts_with(each));
        });
    });
}

} // namespace

SearchViewModel::SearchViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context),
      m_reader(context, m_record.patient(), ConversationReader::Side::Patient),
      m_found({{"key", [](const FoundRow &row) { return QVariant(row.key); }},
                  {"kind", [](const FoundRow &row) { return QVariant(row.kind); }},
                  {"section", [](const FoundRow &row) { return QVariant(row.section); }},
                  {"subject", [](const FoundRow &row) { return QVariant(row.subject); }},
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
        m_reader.read();
        for (const content::SearchHit &hit : m_index.find(m_query.toStdString()))
            rows.push_back(rowOf(hit));
        // Units first, then words; within a kind the best stays first.
        std::ranges::stable_sort(rows, {}, [](const FoundRow &row) { return row.kind != "unit"_L1; });
        std::ranges::move(inMeasures(), std::back_inserter(rows));
        std::ranges::move(inMessages(), std::back_inserter(rows));
    }
    QString kind;
    for (FoundRow &row : rows) {
        if (row.kind != kind)
            row.section = headingOf(row.kind);
        kind = row.kind;
    }
    m_found.setRows(rows);
    emit changed();
}

FoundRow SearchViewModel::rowOf(const content::SearchHit &hit) const
{
    const auto text = [](const std::string &raw) { return QString::fromStdString(raw); };
    const content::Pack *pack = context().library().pack(hit.pack.value);
    FoundRow row{.key = text(hit.pack.value + '/' + hit.unit.value + '/' + hit.glossaryId),
        .kind = hit.glossaryId.empty() ? u"unit"_s : u"word"_s,
        .pack = text(hit.pack.value),
        .unit = text(hit.unit.value),
        .detail = text(hit.excerpt)};
    if (!hit.glossaryId.empty()) {
        row.title = context().wording.text(pack->glossary.at(hit.glossaryId).term);
        row.picto = u"book"_s;
    } else if (const content::Unit *unit = pack->unit(hit.unit)) {
        row.title = context().wording.text(unit->title);
        row.picto = text(unit->picto);
    }
    return row;
}

std::vector<FoundRow> SearchViewModel::inMeasures() const
{
    const auto wanted = content::foldedWords(m_query.toStdString());
    const Wording &wording = context().wording;
    std::vector<FoundRow> rows;
    for (const content::MeasureDefinition *measure : m_record.measureDefinitions(m_record.path())) {
        const std::string &kind = measure->id.value;
        if (wanted.empty() || !holds(wording.text(measure->title) + u' ' + wording.text(measure->question), wanted))
            continue;
        FoundRow row{.key = u"measure/"_s + QString::fromStdString(kind),
            .kind = u"measure"_s,
            .subject = QString::fromStdString(kind),
            .title = wording.text(measure->title),
            .picto = QString::fromStdString(measure->picto)};
        const auto last = m_record.measures(kind, {0}, {context().now().at.ms + 1});
        if (last.empty()) {
            //: Search: a measure of which there is no value yet
            row.detail = tr("No value yet");
        } else {
            const domain::Measure &newest = last.back();
            //: Search: the newest value of a measure; %1 is "72.4 kg", %2 a moment such as "yesterday at 8:05am"
            row.detail = tr("%1, %2").arg(wording.quantity(newest.value, measure->decimals, QString::fromStdString(newest.unit)),
                wording.moment(newest.envelope.occurredAt, context().now()));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FoundRow> SearchViewModel::inMessages() const
{
    const auto wanted = content::foldedWords(m_query.toStdString());
    std::vector<FoundRow> rows;
    for (const domain::Conversation &conversation : m_reader.conversations()) {
        for (const MessageLine &line : m_reader.linesOf(conversation)) {
            if (wanted.empty() || rows.size() == kMessagesShown || !holds(line.text, wanted))
                continue;
            rows.push_back({.key = u"message/"_s + line.key,
                .kind = u"message"_s,
                .subject = line.conversation,
                .title = firstWords(line.text),
                .detail = line.heading,
                .picto = u"letter"_s});
        }
    }
    return rows;
}

QString SearchViewModel::headingOf(const QString &kind) const
{
    if (kind == "unit"_L1) {
        //: Heading in what a search found: units that hold the word
        return tr("Units");
    }
    if (kind == "word"_L1) {
        //: Heading in what a search found: words of the glossary
        return tr("Words explained");
    }
    if (kind == "measure"_L1) {
        //: Heading in what a search found: measures such as the weight
        return tr("My measures");
    }
    //: Heading in what a search found: messages of the patient and of the team
    return tr("My messages");
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
