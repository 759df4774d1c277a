// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/steprows.h"

namespace viewmodels {

/// The steps before and after an operation, on the days its date gives them. Moving the date moves what is not done. What
/// is no unit and no measure is done when the person says so, and open again when they take it back.
class ProtocolViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(ProtocolViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// "Day of the operation: Thursday 3 December"; empty when no pack of the path has dated steps.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// Every step, by date. Roles: key, step, text, when, canMark, canUndo.
    Q_PROPERTY(QAbstractItemModel *steps READ steps CONSTANT FINAL)
    /// What is on today, or waits although its days are over, and is no unit or measure: those have their own lines. And
    /// what was said to be done today, to take it back.
    Q_PROPERTY(QAbstractItemModel *today READ today CONSTANT FINAL)
    Q_PROPERTY(bool hasToday READ hasToday NOTIFY changed FINAL)
    /// Of those of today, how many wait.
    Q_PROPERTY(int openToday READ openToday NOTIFY changed FINAL)

public:
    ProtocolViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QAbstractItemModel *steps() { return &m_steps; }
    [[nodiscard]] QAbstractItemModel *today() { return &m_today; }
    [[nodiscard]] bool hasToday() const { return m_today.rowCount() > 0; }
    [[nodiscard]] int openToday() const { return m_openToday; }

    Q_INVOKABLE void markDone(const QString &key);
    Q_INVOKABLE void takeBack(const QString &key);
    void refresh() override;

signals:
    void entered();

private:
    [[nodiscard]] std::vector<services::KnownProtocol> read() const;

    PatientRecord m_record;
    RowsModel<StepRow> m_steps;
    RowsModel<StepRow> m_today;
    QString m_title;
    int m_openToday = 0;
};

} // namespace viewmodels
