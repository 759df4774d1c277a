// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/screenviewmodel.h"

#include <vector>

namespace viewmodels {

/// A page somebody wants to find again. Kept on this device alone: what a person reads again is nobody else's business.
struct Bookmark {
    domain::UnitRef unit;
    int page = 0; ///< from 0, at `level`
    content::Level level = 1;

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

/// The pages kept on this device, newest first.
class Bookmarks {
public:
    explicit Bookmarks(const Context &context) : m_context(context) {}

    [[nodiscard]] std::vector<Bookmark> all() const;
    void keep(const Bookmark &bookmark) const;
    void remove(const Bookmark &bookmark) const;

private:
    void write(const std::vector<Bookmark> &bookmarks) const;

    Context m_context;
};

/// "heart-failure/daily-weighing 2 1"
[[nodiscard]] std::string toText(const Bookmark &bookmark);
/// Nothing for a line that is not one of ours.
[[nodiscard]] std::optional<Bookmark> bookmarkFrom(const std::string &line);

} // namespace viewmodels
