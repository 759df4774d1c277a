// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/directory.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

struct ResourceRow {
    QString key;
    QString name;
    QString does;
    QString phone;
    QString hours;
    QString picto;
    bool coordinates = false;

    friend bool operator==(const ResourceRow &, const ResourceRow &) = default;
};

/// Who does what around the team: imported from a file of local resources, with its day, and a warning when it is old. What of a file
/// cannot be read is said row by row, and the rest is there.
class DirectoryViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(DirectoryViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    /// Roles: key, name, does, phone, hours, picto, coordinates.
    Q_PROPERTY(QAbstractItemModel *resources READ resources CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "As of 22 November 2026"
    Q_PROPERTY(QString asOfText READ asOfText NOTIFY changed FINAL)
    /// Older than 180 days: a sentence; empty otherwise.
    Q_PROPERTY(QString oldText READ oldText NOTIFY changed FINAL)
    /// Of the last import: what was taken, or why nothing was.
    Q_PROPERTY(QString importText READ importText NOTIFY changed FINAL)
    /// "Row 3, Pharmacie du Pont: the phone number is missing."
    Q_PROPERTY(QStringList brokenRows READ brokenRows NOTIFY changed FINAL)
    Q_PROPERTY(QString importPlace READ importPlace CONSTANT FINAL)

public:
    DirectoryViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *resources() { return &m_rows; }
    [[nodiscard]] int count() const { return m_rows.rowCount(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString asOfText() const;
    [[nodiscard]] QString oldText() const;
    [[nodiscard]] QString importText() const { return m_importText; }
    [[nodiscard]] QStringList brokenRows() const { return m_broken; }
    [[nodiscard]] QString importPlace() const;

    /// Reads a file, which replaces what was there when a row of it can be read. True when it did.
    Q_INVOKABLE bool importFrom(const QString &file);
    void refresh() override;

private:
    void read();

    std::optional<domain::Directory> m_directory;
    RowsModel<ResourceRow> m_rows;
    QString m_importText;
    QStringList m_broken;
};

} // namespace viewmodels
