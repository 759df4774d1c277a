// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

struct RecordLogRow {
    QString key;
    QString what;
    QString detail; ///< when, and by whom

    friend bool operator==(const RecordLogRow &, const RecordLogRow &) = default;
};

/// What one patient agreed to and who looked at their record, as the team reads it. The patient has the same list, with the way to
/// take each word back.
class RecordLogViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(RecordLogViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// Roles: key, what, detail. Newest first.
    Q_PROPERTY(QAbstractItemModel *words READ words CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *looks READ looks CONSTANT FINAL)
    Q_PROPERTY(QString wholeText READ wholeText NOTIFY changed FINAL)
    Q_PROPERTY(bool isWhole READ isWhole NOTIFY changed FINAL)

public:
    RecordLogViewModel(const Context &context, domain::PatientId patient, QObject *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QAbstractItemModel *words() { return &m_words; }
    [[nodiscard]] QAbstractItemModel *looks() { return &m_looks; }
    [[nodiscard]] QString wholeText() const { return m_wholeText; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    void refresh() override;

private:
    domain::PatientId m_patient;
    RowsModel<RecordLogRow> m_words;
    RowsModel<RecordLogRow> m_looks;
    QString m_wholeText;
    bool m_isWhole = true;
};

} // namespace viewmodels
