// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"

namespace viewmodels {

struct SymptomRow {
    QString key;
    QString title;
    QString picto;
    QString detail; ///< "Yesterday at 8:05am: a little. Less strong than before."; empty when nothing was ever said

    friend bool operator==(const SymptomRow &, const SymptomRow &) = default;
};

/// "How I feel": what the packs of the path know people feel, what was said of it, and how it goes.
class SymptomsViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(SymptomsViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// { key, title, picto, detail }, what was said lately first.
    Q_PROPERTY(QAbstractItemModel *symptoms READ symptoms CONSTANT FINAL)
    Q_PROPERTY(bool hasSymptoms READ hasSymptoms NOTIFY changed FINAL)
    /// For the page of measures: "Noted today: 2"; empty when there is nothing to say.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    SymptomsViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *symptoms() { return &m_rows; }
    [[nodiscard]] bool hasSymptoms() const { return m_rows.rowCount() > 0; }
    [[nodiscard]] QString summary() const;

    void refresh() override;

private:
    PatientRecord m_record;
    RowsModel<SymptomRow> m_rows;
    int m_today = 0;
};

} // namespace viewmodels
