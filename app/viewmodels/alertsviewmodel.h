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

/// That somebody of the team saw an alert, and what they wrote.
struct AlertAnswerRow {
    QString key;
    QString title;
    QString detail;
    QString note;

    friend bool operator==(const AlertAnswerRow &, const AlertAnswerRow &) = default;
};

/// The care cards of the day: rules that measures met, the gravest first, until the person says they saw them or the team
/// does. What is not urgent comes once a day. A card that the team took away leaves its answer for a week, or until it is read.
class AlertsViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(AlertsViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Roles: key, degree, text, detail, when.
    Q_PROPERTY(QAbstractItemModel *cards READ cards CONSTANT FINAL)
    /// Roles: key, title, detail, note.
    Q_PROPERTY(QAbstractItemModel *answers READ answers CONSTANT FINAL)

public:
    AlertsViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *cards() { return &m_cards; }
    [[nodiscard]] QAbstractItemModel *answers() { return &m_answers; }

    /// "I have read it": the card leaves the day. The team still has it.
    Q_INVOKABLE void see(const QString &key);
    /// The answer was read: it leaves the day of this device.
    Q_INVOKABLE void putAway(const QString &key);
    void refresh() override;

signals:
    void entered();

private:
    [[nodiscard]] std::vector<AlertAnswerRow> answerRows() const;

    PatientRecord m_record;
    RowsModel<AlertCardRow> m_cards;
    RowsModel<AlertAnswerRow> m_answers;
};

} // namespace viewmodels
