// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/bookmarksviewmodel.h"

#include "app/viewmodels/packtext.h"

#include <algorithm>

namespace viewmodels {

BookmarksViewModel::BookmarksViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_bookmarks(context),
      m_pages({{"key", [](const BookmarkRow &row) { return row.key; }},
                  {"title", [](const BookmarkRow &row) { return row.title; }},
                  {"detail", [](const BookmarkRow &row) { return row.detail; }},
                  {"picto", [](const BookmarkRow &row) { return row.picto; }},
                  {"isKept", [](const BookmarkRow &row) { return row.isKept; }}},
          nullptr)
{
    open();
}

void BookmarksViewModel::open()
{
    m_listed.clear();
    refresh();
}

void BookmarksViewModel::refresh()
{
    const std::vector<Bookmark> kept = m_bookmarks.all();
    // New ones come first; those on the list keep their place.
    std::vector<Bookmark> listed;
    std::ranges::copy_if(kept, std::back_inserter(listed), [&](const Bookmark &each) { return std::ranges::find(m_listed, each) == m_listed.end(); });
    std::ranges::copy(m_listed, std::back_inserter(listed));
    m_listed = std::move(listed);
    std::vector<BookmarkRow> rows;
    for (const Bookmark &bookmark : m_listed) {
        if (auto row = rowOf(bookmark)) {
            row->isKept = std::ranges::find(kept, bookmark) != kept.end();
            rows.push_back(std::move(*row));
        }
    }
    m_pages.setRows(rows);
    emit changed();
}

std::optional<BookmarkRow> BookmarksViewModel::rowOf(const Bookmark &bookmark) const
{
    const content::Pack *pack = context().library().pack(bookmark.unit.pack);
    const content::Unit *unit = context().library().unit(bookmark.unit);
    const content::Lesson *lesson = unit ? unit->lesson(context().wording.language().toStdString(), bookmark.level) : nullptr;
    if (!lesson || lesson->pages.empty())
        return std::nullopt;
    const auto last = static_cast<int>(lesson->pages.size()) - 1;
    const content::Page &page = lesson->pages[static_cast<std::size_t>(std::min(bookmark.page, last))];
    BookmarkRow row;
    row.key = QString::fromStdString(toText(bookmark));
    row.title = QString::fromStdString(page.title);
    //: A page the person kept; %1 is the title of its unit, %2 the number of the page
    row.detail = tr("%1, page %2").arg(context().wording.text(unit->title)).arg(bookmark.page + 1);
    row.picto = pictoIn(*pack, unit->picto);
    return row;
}

void BookmarksViewModel::setKept(const QString &key, bool kept)
{
    const auto bookmark = bookmarkFrom(key.toStdString());
    if (!bookmark)
        return;
    if (kept)
        m_bookmarks.keep(*bookmark);
    else
        m_bookmarks.remove(*bookmark);
    refresh();
    emit entered();
}

} // namespace viewmodels
