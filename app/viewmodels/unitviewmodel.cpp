// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/unitviewmodel.h"

#include "app/viewmodels/errortext.h"
#include "app/viewmodels/styledtext.h"

#include <algorithm>
#include <set>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::UnitProgress;

namespace {

QString token(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QVariantList styledList(const std::vector<content::Paragraph> &paragraphs)
{
    QVariantList list;
    for (const content::Paragraph &paragraph : paragraphs)
        list << styledText(paragraph);
    return list;
}

} // namespace

UnitViewModel::UnitViewModel(const Context &context, const domain::TaskId &task, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_task(task)
{
    if (const auto member = m_record.unit(task)) {
        m_ref = member->unit;
        m_unit = context.library().unit(m_ref);
    }
    if (m_unit && !m_unit->levels.empty())
        m_level = *std::ranges::min_element(m_unit->levels);
    const UnitState state = PatientRecord::state(task, m_record.progress());
    // Somebody who read it all begins again at the beginning.
    m_page = state.isRead || state.completedAt ? 0 : std::clamp(state.page, 0, std::max(0, pageCount() - 1));
    m_blocks = readBlocks();
    note(UnitProgress::Event::Opened);
    if (isLastPage())
        note(UnitProgress::Event::Read);
}

const content::Lesson *UnitViewModel::lesson() const
{
    return m_unit ? m_unit->lesson(context().wording.language().toStdString(), m_level) : nullptr;
}

int UnitViewModel::pageCount() const
{
    return lesson() ? static_cast<int>(lesson()->pages.size()) : 0;
}

QString UnitViewModel::title() const
{
    return m_unit ? context().wording.text(m_unit->title) : QString();
}

QString UnitViewModel::pageText() const
{
    //: Header of a unit being read; %1 is the page, %2 how many there are
    return tr("Page %1 of %2").arg(m_page + 1).arg(pageCount());
}

QString UnitViewModel::pageTitle() const
{
    return m_page < pageCount() ? QString::fromStdString(lesson()->pages[static_cast<std::size_t>(m_page)].title) : QString();
}

QVariantList UnitViewModel::readBlocks() const
{
    QVariantList list;
    if (m_page >= pageCount())
        return list;
    for (const content::Block &block : lesson()->pages[static_cast<std::size_t>(m_page)].blocks) {
        list << QVariantMap{{u"kind"_s, token(content::toToken(block.kind))}, {u"tone"_s, token(content::toToken(block.tone))},
            {u"texts"_s, styledList(block.paragraphs)}, {u"items"_s, styledList(block.items)},
            {u"picto"_s, QString::fromStdString(block.picto)}, {u"alt"_s, QString::fromStdString(block.alt)}};
    }
    return list;
}

std::optional<content::Level> UnitViewModel::neighbour(int direction) const
{
    std::optional<content::Level> nearest;
    for (const content::Level level : m_unit ? m_unit->levels : std::vector<content::Level>()) {
        const bool isThatSide = direction < 0 ? level < m_level : level > m_level;
        if (isThatSide && (!nearest || std::abs(level - m_level) < std::abs(*nearest - m_level)))
            nearest = level;
    }
    return nearest;
}

QList<int> UnitViewModel::levels() const
{
    QList<int> levels = m_unit ? QList<int>(m_unit->levels.begin(), m_unit->levels.end()) : QList<int>();
    std::ranges::sort(levels);
    return levels;
}

bool UnitViewModel::canBeSimpler() const
{
    return neighbour(-1).has_value();
}

bool UnitViewModel::canHaveMore() const
{
    return neighbour(1).has_value();
}

QString UnitViewModel::validationText() const
{
    const content::Pack *pack = context().library().pack(m_ref.pack);
    if (!pack || pack->validation.status != content::ValidationStatus::Example)
        return {};
    //: Under every page of a unit that no professional has validated
    return tr("Example content, not validated");
}

const content::GlossaryEntry *UnitViewModel::glossary() const
{
    const content::Pack *pack = context().library().pack(m_ref.pack);
    if (!pack || m_word.empty())
        return nullptr;
    const auto found = pack->glossary.find(m_word);
    return found == pack->glossary.end() ? nullptr : &found->second;
}

QVariantList UnitViewModel::words() const
{
    QVariantList list;
    if (m_page >= pageCount())
        return list;
    std::set<std::string> said;
    const auto add = [&](const std::vector<content::Paragraph> &paragraphs) {
        for (const content::Paragraph &paragraph : paragraphs) {
            for (const content::Span &span : paragraph.spans) {
                if (!span.glossaryId.empty() && said.insert(span.glossaryId).second)
                    list << QVariantMap{{u"link"_s, glossaryLink(span.glossaryId)}, {u"text"_s, QString::fromStdString(span.text)}};
            }
        }
    };
    for (const content::Block &block : lesson()->pages[static_cast<std::size_t>(m_page)].blocks) {
        add(block.paragraphs);
        add(block.items);
    }
    return list;
}

QString UnitViewModel::openLink() const
{
    return glossary() ? glossaryLink(m_word) : QString();
}

QString UnitViewModel::word() const
{
    return glossary() ? context().wording.text(glossary()->term) : QString();
}

QString UnitViewModel::meaning() const
{
    return glossary() ? context().wording.text(glossary()->meaning) : QString();
}

void UnitViewModel::next()
{
    if (!isLastPage())
        goTo(m_page + 1);
}

void UnitViewModel::previous()
{
    if (m_page > 0)
        goTo(m_page - 1);
}

void UnitViewModel::goTo(int page)
{
    m_page = page;
    m_word.clear();
    note(UnitProgress::Event::PageReached);
    if (isLastPage())
        note(UnitProgress::Event::Read);
    refresh();
    emit entered();
}

void UnitViewModel::beSimpler()
{
    if (const auto level = neighbour(-1))
        setLevel(*level);
}

void UnitViewModel::haveMore()
{
    if (const auto level = neighbour(1))
        setLevel(*level);
}

void UnitViewModel::readAt(int level)
{
    if (levels().contains(level))
        setLevel(level);
}

void UnitViewModel::setLevel(content::Level level)
{
    m_level = level;
    m_word.clear();
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    refresh();
}

void UnitViewModel::refresh()
{
    if (QVariantList read = readBlocks(); read != m_blocks) {
        m_blocks = std::move(read);
        emit pageChanged();
    }
    emit changed();
}

void UnitViewModel::explain(const QString &link)
{
    m_word = glossaryIdOf(link);
    emit changed();
}

void UnitViewModel::closeMeaning()
{
    m_word.clear();
    emit changed();
}

void UnitViewModel::note(UnitProgress::Event event)
{
    if (!m_unit)
        return;
    const int page = event == UnitProgress::Event::PageReached ? m_page : 0;
    if (auto kept = context().journal().progress(m_record.patient(), m_task, m_ref, event, page); !kept)
        emit failed(entryText(kept.error()));
}

} // namespace viewmodels
