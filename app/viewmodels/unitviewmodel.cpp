// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/unitviewmodel.h"

#include "app/viewmodels/errortext.h"
#include "app/viewmodels/lessonrows.h"
#include "app/domain/conversations.h"
#include "app/viewmodels/styledtext.h"
#include "content/learning/levels.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::UnitProgress;

UnitViewModel::UnitViewModel(const Context &context, const domain::TaskId &task, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_settings(context), m_bookmarks(context),
      m_readAloud(new ReadAloudViewModel(context, this)), m_task(task)
{
    if (const auto member = m_record.unit(task))
        m_ref = member->unit;
    begin();
    const UnitState state = PatientRecord::state(task, m_record.progress());
    // Somebody who read it all begins again at the beginning.
    m_page = state.isRead || state.completedAt ? 0 : std::clamp(state.page, 0, std::max(0, pageCount() - 1));
    m_furthest = state.page;
    readPages();
    note(UnitProgress::Event::Opened);
    if (isLastPage())
        note(UnitProgress::Event::Read);
}

UnitViewModel::UnitViewModel(const Context &context, const domain::UnitRef &unit, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_settings(context), m_bookmarks(context),
      m_readAloud(new ReadAloudViewModel(context, this)), m_ref(unit)
{
    begin();
    readPages();
}

void UnitViewModel::begin()
{
    m_pack = context().library().pack(m_ref.pack);
    m_unit = context().library().unit(m_ref);
    if (m_unit)
        m_level = m_settings.levelFor(*m_unit);
}

const content::Lesson *UnitViewModel::lesson() const
{
    return m_unit ? m_unit->lesson(context().wording.language().toStdString(), m_level) : nullptr;
}

/// Of the words on screen: French where the unit does not speak the language of the screen.
QString UnitViewModel::lessonLanguage() const
{
    const std::string wanted = context().wording.language().toStdString();
    const bool isThere = std::ranges::any_of(m_unit->lessons, [&](const auto &each) { return each.first.first == wanted; });
    return isThere ? context().wording.language() : u"fr"_s;
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
    for (const QVariant &each : m_pages) {
        if (const QVariantMap row = each.toMap(); row.value(u"page"_s).toInt() == m_page)
            return row.value(u"text"_s).toString();
    }
    return {};
}

QString UnitViewModel::pageTitle() const
{
    return m_page < pageCount() ? QString::fromStdString(lesson()->pages[static_cast<std::size_t>(m_page)].title) : QString();
}

void UnitViewModel::readPages()
{
    if (!m_pack || !lesson())
        return;
    LessonRows rows(*m_pack, *lesson(), lessonLanguage());
    const int from = isContinuous() ? 0 : m_page;
    const int to = isContinuous() ? pageCount() - 1 : m_page;
    for (int page = from; page <= to && page < pageCount(); ++page)
        rows.add(page);
    m_readAloud->setText(rows.spoken(), lessonLanguage());
    for (const QVariant &each : rows.pages()) {
        if (const QVariantMap row = each.toMap(); row.value(u"page"_s).toInt() == m_page)
            m_readAloud->setStart(row.value(u"sentence"_s).toInt());
    }
    if (rows.pages() == m_pages)
        return;
    m_pages = rows.pages();
    emit pagesChanged();
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

QList<int> UnitViewModel::keptPages() const
{
    QList<int> pages;
    for (const Bookmark &bookmark : m_bookmarks.all()) {
        if (bookmark.unit == m_ref && bookmark.level == m_level)
            pages << bookmark.page;
    }
    return pages;
}

QString UnitViewModel::validationText() const
{
    if (!m_pack || m_pack->validation.status != content::ValidationStatus::Example)
        return {};
    //: Under every page of a unit that no professional has validated
    return tr("Example content, not validated");
}

const content::GlossaryEntry *UnitViewModel::glossary() const
{
    if (!m_pack || m_word.empty())
        return nullptr;
    const auto found = m_pack->glossary.find(m_word);
    return found == m_pack->glossary.end() ? nullptr : &found->second;
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

QString UnitViewModel::subject() const
{
    using domain::MessageContext;
    return m_unit ? QString::fromStdString(domain::toText({.kind = MessageContext::Kind::Unit, .unit = m_ref, .page = m_page + 1})) : QString();
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
    const bool isHeard = m_settings.isListening() && m_readAloud->isFollowed();
    m_page = page;
    m_places.clear();
    m_word.clear();
    refresh();
    if (isHeard)
        m_readAloud->play();
    emit placed();
    noteReached();
}

void UnitViewModel::reach(int page)
{
    if (page == m_page || page < 0 || page >= pageCount())
        return;
    m_page = page;
    m_places.clear();
    refresh();
    noteReached();
}

void UnitViewModel::noteReached()
{
    if (m_page > m_furthest) {
        m_furthest = m_page;
        note(UnitProgress::Event::PageReached);
    }
    if (isLastPage())
        note(UnitProgress::Event::Read);
    emit entered();
}

void UnitViewModel::beSimpler()
{
    chooseLevel(-1);
}

void UnitViewModel::haveMore()
{
    chooseLevel(1);
}

void UnitViewModel::chooseLevel(int direction)
{
    const auto level = neighbour(direction);
    if (!level)
        return;
    m_settings.setChosenLevel(*level);
    setLevel(*level);
    emit entered();
}

void UnitViewModel::readAt(int level)
{
    if (levels().contains(level))
        setLevel(level);
}

void UnitViewModel::openAt(const Bookmark &bookmark)
{
    if (levels().contains(bookmark.level))
        m_level = bookmark.level;
    goTo(std::clamp(bookmark.page, 0, std::max(0, pageCount() - 1)));
}

void UnitViewModel::setLevel(content::Level level)
{
    const content::Lesson *from = lesson();
    if (level == m_level || !from)
        return;
    m_places.insert_or_assign(m_level, m_page);
    m_level = level;
    m_word.clear();
    // There and back leads to the page one came from, also where the two levels are cut differently.
    const auto known = m_places.find(level);
    m_page = known != m_places.end() ? known->second : content::samePage(*from, m_page, *lesson());
    refresh();
    emit placed();
}

void UnitViewModel::setContinuous(bool continuous)
{
    if (continuous == isContinuous())
        return;
    m_settings.setContinuous(continuous);
    m_word.clear();
    refresh();
    emit placed();
    emit entered();
}

void UnitViewModel::setKept(int page, bool kept)
{
    const Bookmark bookmark{m_ref, page, m_level};
    if (kept)
        m_bookmarks.keep(bookmark);
    else
        m_bookmarks.remove(bookmark);
    emit entered();
}

void UnitViewModel::refresh()
{
    readPages();
    emit changed();
}

void UnitViewModel::explain(const QString &link, int page)
{
    m_word = glossaryIdOf(link);
    m_openPage = page;
    emit changed();
}

void UnitViewModel::closeMeaning()
{
    m_word.clear();
    emit changed();
}

void UnitViewModel::note(UnitProgress::Event event)
{
    if (!m_unit || m_task.value.empty())
        return;
    const int page = event == UnitProgress::Event::PageReached ? m_page : 0;
    if (auto kept = context().journal().progress(m_record.patient(), m_task, m_ref, event, page); !kept)
        emit failed(entryText(kept.error()));
}

} // namespace viewmodels
