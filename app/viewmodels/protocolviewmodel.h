// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"

namespace viewmodels {

struct StepRow {
    QString key;
    QString state; ///< "done", "now", "later", "late", "undated"
    QString text;
    QString when;

    friend bool operator==(const StepRow &, const StepRow &) = default;
};

/// The steps before and after an operation, on the days its date gives them. Moving the date moves what is not done.
class ProtocolViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(ProtocolViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// "Day of the operation: Thursday 3 December"; empty when no pack of the path has dated steps.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// Every step, by date. Roles: key, step, text, when.
    Q_PROPERTY(QAbstractItemModel *steps READ steps CONSTANT FINAL)
    /// What is on today and is no unit or measure: those have their own lines.
    Q_PROPERTY(QAbstractItemModel *today READ today CONSTANT FINAL)
    Q_PROPERTY(bool hasToday READ hasToday NOTIFY changed FINAL)

public:
    ProtocolViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QAbstractItemModel *steps() { return &m_steps; }
    [[nodiscard]] QAbstractItemModel *today() { return &m_today; }
    [[nodiscard]] bool hasToday() const { return m_today.rowCount() > 0; }

    void refresh() override;

private:
    void addProtocol(const content::Pack &pack, const domain::EducationPath &path, std::vector<StepRow> &all, std::vector<StepRow> &today);

    PatientRecord m_record;
    RowsModel<StepRow> m_steps;
    RowsModel<StepRow> m_today;
    QString m_title;
};

} // namespace viewmodels
