// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/bookmarks.h"
#include "app/viewmodels/rowsmodel.h"

namespace viewmodels {

struct BookmarkRow {
    QString key;
    QString title;
    QString detail;
    QString picto;
    bool isKept = true;

    friend bool operator==(const BookmarkRow &, const BookmarkRow &) = default;
};

/// The pages a person kept. One that is taken off the list stays where it was until the list is opened again, so that it can
/// be kept after all. A page of a pack that is no longer on the device is not listed, and comes back with its pack.
class BookmarksViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(BookmarksViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Roles: key, title, detail, picto, isKept. Newest first.
    Q_PROPERTY(QAbstractItemModel *pages READ pages CONSTANT FINAL)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed FINAL)

public:
    BookmarksViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *pages() { return &m_pages; }
    [[nodiscard]] bool isEmpty() const { return m_pages.rows().empty(); }

    Q_INVOKABLE void setKept(const QString &key, bool kept);
    /// The list is opened: what was taken off it before goes.
    Q_INVOKABLE void open();

    void refresh() override;

signals:
    void entered();

private:
    [[nodiscard]] std::optional<BookmarkRow> rowOf(const Bookmark &bookmark) const;

    Bookmarks m_bookmarks;
    std::vector<Bookmark> m_listed; ///< with those taken off since the list was opened
    RowsModel<BookmarkRow> m_pages;
};

} // namespace viewmodels
