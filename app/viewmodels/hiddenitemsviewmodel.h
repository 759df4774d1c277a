// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

struct HiddenItemRow {
    QString key; ///< the resource: "Observation/…"
    QString title;
    QString detail;
    bool isHidden = false;

    friend bool operator==(const HiddenItemRow &, const HiddenItemRow &) = default;
};

/// What the patient recorded and wrote lately, each to be kept from everyone who helps, or shown again. A word of its own in the
/// ledger; the hub withholds the entry, and the team still sees it.
class HiddenItemsViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(HiddenItemsViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Roles: key, title, detail, isHidden. Newest first.
    Q_PROPERTY(QAbstractItemModel *items READ items CONSTANT FINAL)
    /// "2 entries are kept from those who help you."
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

public:
    HiddenItemsViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *items() { return &m_items; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int count() const { return m_items.rowCount(); }

    Q_INVOKABLE void hide(const QString &key, bool isHidden);
    void refresh() override;

private:
    RowsModel<HiddenItemRow> m_items;
};

} // namespace viewmodels
