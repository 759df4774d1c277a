// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"

namespace viewmodels {

struct AlertCardRow {
    QString key;
    QString degree; ///< "emergency", "urgent", "ask"
    QString text;
    QString detail;
    QString when;

    friend bool operator==(const AlertCardRow &, const AlertCardRow &) = default;
};

/// The care cards of the day: rules that measures met, the gravest first, until the person says they saw them or the team
/// does. What is not urgent comes once a day.
class AlertsViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(AlertsViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Roles: key, degree, text, detail, when.
    Q_PROPERTY(QAbstractItemModel *cards READ cards CONSTANT FINAL)

public:
    AlertsViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *cards() { return &m_cards; }

    /// "I have read it": the card leaves the day. The team still has it.
    Q_INVOKABLE void see(const QString &key);
    void refresh() override;

signals:
    void entered();

private:
    PatientRecord m_record;
    RowsModel<AlertCardRow> m_cards;
};

} // namespace viewmodels
