// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

struct TreatmentRow {
    QString key;
    QString name;
    QString lines;    ///< how it is taken
    QString source;   ///< who wrote it, and when
    QString coverage; ///< days covered by what the pharmacy handed out, or why that is not known

    friend bool operator==(const TreatmentRow &, const TreatmentRow &) = default;
};

/// The medicines of one patient, for a professional. Days covered come from dispensing dates and nothing else; declared doses
/// stand on the patient's page under their own name.
class TreatmentViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(TreatmentViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// { key, name, lines, source, coverage }
    Q_PROPERTY(QAbstractItemModel *medicines READ medicines CONSTANT FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    /// How days covered are counted.
    Q_PROPERTY(QString definition READ definition NOTIFY changed FINAL)
    /// Why no questionnaire about adherence is shown; empty where one may be.
    Q_PROPERTY(QString questionnaireText READ questionnaireText NOTIFY changed FINAL)

public:
    TreatmentViewModel(const Context &context, domain::PatientId patient, QObject *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QAbstractItemModel *medicines() { return &m_rows; }
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString definition() const;
    [[nodiscard]] QString questionnaireText() const;

    void refresh() override;

private:
    [[nodiscard]] QString coverageText(const domain::Medication &medicine, std::vector<domain::Dispensing> boxes) const;

    domain::PatientId m_patient;
    RowsModel<TreatmentRow> m_rows;
};

} // namespace viewmodels
