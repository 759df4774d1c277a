// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/bookmarks.h"

#include "platforms/base/logging.h"

#include <algorithm>
#include <sstream>

namespace viewmodels {

namespace {

constexpr platform::Logger kLog{"viewmodels"};
constexpr const char *kSetting = "learn.bookmarks";

} // namespace

std::string toText(const Bookmark &bookmark)
{
    return bookmark.unit.pack + "/" + bookmark.unit.unit + " " + std::to_string(bookmark.page) + " " + std::to_string(bookmark.level);
}

std::optional<Bookmark> bookmarkFrom(const std::string &line)
{
    std::istringstream words(line);
    std::string unit;
    Bookmark bookmark;
    if (!(words >> unit >> bookmark.page >> bookmark.level) || bookmark.page < 0)
        return std::nullopt;
    const std::size_t slash = unit.find('/');
    if (slash == std::string::npos)
        return std::nullopt;
    bookmark.unit = {unit.substr(0, slash), unit.substr(slash + 1)};
    return bookmark;
}

std::vector<Bookmark> Bookmarks::all() const
{
    std::istringstream lines(m_context.store().settings.valueOr(kSetting, {}));
    std::vector<Bookmark> bookmarks;
    for (std::string line; std::getline(lines, line);) {
        if (auto bookmark = bookmarkFrom(line))
            bookmarks.push_back(std::move(*bookmark));
    }
    return bookmarks;
}

void Bookmarks::keep(const Bookmark &bookmark) const
{
    std::vector<Bookmark> bookmarks = all();
    std::erase(bookmarks, bookmark);
    bookmarks.insert(bookmarks.begin(), bookmark);
    write(bookmarks);
}

void Bookmarks::remove(const Bookmark &bookmark) const
{
    std::vector<Bookmark> bookmarks = all();
    std::erase(bookmarks, bookmark);
    write(bookmarks);
}

void Bookmarks::write(const std::vector<Bookmark> &bookmarks) const
{
    std::string text;
    for (const Bookmark &bookmark : bookmarks)
        text += toText(bookmark) + "\n";
    if (auto kept = m_context.store().settings.set(kSetting, text); !kept)
        kLog.warning("The kept pages could not be written: " + kept.error().detail);
}

} // namespace viewmodels
