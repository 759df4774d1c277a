// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/conversationrows.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"
#include "content/search/searchindex.h"

namespace viewmodels {

/// Something that holds what was looked for.
struct FoundRow {
    QString key;
    QString kind;    ///< "unit", "word", "measure", "message"
    QString section; ///< heading above the first of its kind; empty on the others
    QString pack;
    QString unit;    ///< empty for a word that no unit explains
    QString subject; ///< kind of a measure, key of a conversation
    QString title;
    QString detail;  ///< the sentence that says it, the meaning of the word, the newest value, or who wrote when
    QString picto;

    friend bool operator==(const FoundRow &, const FoundRow &) = default;
};

/// Looks for words in the units of the person's path, their glossary, the measures and the messages on this device, without
/// any network. What is found stands under a heading for each kind.
class SearchViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(SearchViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    /// Roles: key, kind, section, pack, unit, subject, title, detail, picto. By kind, best first.
    Q_PROPERTY(QAbstractItemModel *found READ found CONSTANT FINAL)
    /// "4 results", for the eye and the screen reader; empty while nothing is looked for or found.
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)
    /// What to do when nothing was found; empty otherwise.
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)

public:
    SearchViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] QAbstractItemModel *found() { return &m_found; }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString emptyText() const;

    void refresh() override;

private:
    void buildIndex();
    [[nodiscard]] FoundRow rowOf(const content::SearchHit &hit) const;
    [[nodiscard]] std::vector<FoundRow> inMeasures() const;
    [[nodiscard]] std::vector<FoundRow> inMessages() const;
    [[nodiscard]] QString headingOf(const QString &kind) const;

    PatientRecord m_record;
    ConversationReader m_reader;
    RowsModel<FoundRow> m_found;
    QString m_query;
    content::SearchIndex m_index;
    // What the index was built of: it is made at the first search, and again only when this changes.
    std::vector<const content::Pack *> m_packs;
    QString m_language;
};

} // namespace viewmodels
