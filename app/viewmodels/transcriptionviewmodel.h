// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/diaryviewmodel.h"

namespace viewmodels {

/// A line of the sheet as it is copied: seven boxes.
struct GridRow {
    QString key;
    QString title;
    QString unit;
    QVariantList cells; ///< { text, state, day, error }; state: "", "known" (recorded before), "unlikely", "wrong", "later"

    friend bool operator==(const GridRow &, const GridRow &) = default;
};

/// The paper diary, copied: whose and which week by the code of the sheet, then a grid as on paper. Nothing is kept before all of it
/// can be, and what another copy of the same sheet recorded is not recorded twice.
class TranscriptionViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(TranscriptionViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed FINAL)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString weekLabel READ weekLabel NOTIFY changed FINAL)
    Q_PROPERTY(QStringList days READ days NOTIFY changed FINAL)
    /// Roles: key, title, unit, cells.
    Q_PROPERTY(QAbstractItemModel *grid READ grid CONSTANT FINAL)
    Q_PROPERTY(QString scaleText READ scaleText CONSTANT FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// Unlikely values: the question whether they are right; empty otherwise.
    Q_PROPERTY(QString doubtText READ doubtText NOTIFY changed FINAL)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed FINAL)

public:
    TranscriptionViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QString code() const { return m_code; }
    void setCode(const QString &code);
    [[nodiscard]] bool isOpen() const { return m_sheet.has_value(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString weekLabel() const;
    [[nodiscard]] QStringList days() const;
    [[nodiscard]] QAbstractItemModel *grid() { return &m_grid; }
    [[nodiscard]] QString scaleText() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString doubtText() const { return m_doubtText; }
    [[nodiscard]] QString doneText() const { return m_doneText; }

    /// Opens the sheet of the code; otherwise `errorText` says why not.
    Q_INVOKABLE bool open();
    Q_INVOKABLE void setCell(const QString &line, int day, const QString &text);
    Q_INVOKABLE bool save();
    Q_INVOKABLE bool confirm();
    /// The next sheet of the pile.
    Q_INVOKABLE void another();
    void refresh() override;

signals:
    void entered();

private:
    void show();
    [[nodiscard]] QVariantMap cellOf(std::size_t line, int day) const;
    [[nodiscard]] std::optional<double> valueOf(std::size_t line, int day) const;
    [[nodiscard]] QString& textAt(std::size_t line, int day) { return m_texts[line * 7 + static_cast<std::size_t>(day)]; }
    [[nodiscard]] const QString& textAt(std::size_t line, int day) const { return m_texts[line * 7 + static_cast<std::size_t>(day)]; }
    [[nodiscard]] int count(const QString &state) const;
    void readKnown();
    bool keep();
    bool fail(const QString &sentence);

    QString m_code;
    std::optional<domain::DiarySheet> m_sheet;
    domain::Person m_person;
    std::vector<DiaryLine> m_lines;
    std::vector<QString> m_texts;
    std::vector<QString> m_known; ///< what a copy recorded before
    RowsModel<GridRow> m_grid;
    QString m_errorText;
    QString m_doubtText;
    QString m_doneText;
};

} // namespace viewmodels
