// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QVariantList>

namespace viewmodels {

struct LibraryRow {
    QString key; ///< "heart-failure/daily-weighing"
    QString title;
    QString detail; ///< objective, length, and for whom
    QString packTitle; ///< on the first unit of a pack
    QString pack;      ///< on every unit
    bool safety = false;

    friend bool operator==(const LibraryRow &, const LibraryRow &) = default;
};

/// All that can be taught on this device, to read before it is given: the units of each pack, their words at each level, and what is
/// asked at the end.
class LibraryViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(LibraryViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    /// Roles: key, title, detail, packTitle, pack, safety.
    Q_PROPERTY(QAbstractItemModel *units READ units CONSTANT FINAL)
    /// Of the unit that is open; empty when none is.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    /// "Example content, not clinically validated."; empty for a pack somebody answers for.
    Q_PROPERTY(QString validation READ validation NOTIFY changed FINAL)
    /// { key, text }: the ways the unit is told, and the one that is read.
    Q_PROPERTY(QVariantList levels READ levels NOTIFY changed FINAL)
    Q_PROPERTY(QString level READ level WRITE setLevel NOTIFY changed FINAL)
    /// { title, text }
    Q_PROPERTY(QVariantList pages READ pages NOTIFY changed FINAL)
    /// What is asked at the end, in the patient's words.
    Q_PROPERTY(QStringList questions READ questions NOTIFY changed FINAL)

public:
    LibraryViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *units() { return &m_units; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString validation() const;
    [[nodiscard]] QVariantList levels() const;
    [[nodiscard]] QString level() const { return QString::number(m_level); }
    void setLevel(const QString &level);
    [[nodiscard]] QVariantList pages() const;
    [[nodiscard]] QStringList questions() const;

    Q_INVOKABLE void open(const QString &key);
    void refresh() override;

private:
    void read();

    RowsModel<LibraryRow> m_units;
    const content::Pack *m_pack = nullptr; ///< of the unit that is open
    const content::Unit *m_unit = nullptr;
    content::Level m_level = 1;
};

} // namespace viewmodels
