// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/dosebook.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"

namespace viewmodels {

/// One medicine of the plan, in plain words.
struct PlanRow {
    QString key;
    QString name;
    QString lines;  ///< how it is taken, a line of the prescription a line
    QString source; ///< who wrote it and when
    QString before; ///< what held before, and until when; empty when nothing did
    QString change; ///< the last change: who, when and why; empty when it is as first written
    bool canChange = false; ///< typed on this device: the team's prescriptions are the team's to change

    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

/// The medicines a person takes and how, in words; those that were stopped; and the way to write one down.
class PlanViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(PlanViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Roles: key, name, lines, source, before, change, canChange.
    Q_PROPERTY(QAbstractItemModel *medicines READ medicines CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *stopped READ stopped CONSTANT FINAL)
    /// "Stopped (2)"; empty when there is none.
    Q_PROPERTY(QString stoppedText READ stoppedText NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)

public:
    PlanViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *medicines() { return &m_medicines; }
    [[nodiscard]] QAbstractItemModel *stopped() { return &m_stopped; }
    [[nodiscard]] QString stoppedText() const;
    [[nodiscard]] QString emptyText() const;

    /// From now on it is not due any more; what was due stays. Only what was typed here.
    Q_INVOKABLE void stop(const QString &key);

    void refresh() override;

signals:
    void entered();

private:
    [[nodiscard]] PlanRow rowOf(const domain::Medication &medicine, const DoseBook &book) const;

    PatientRecord m_record;
    RowsModel<PlanRow> m_medicines;
    RowsModel<PlanRow> m_stopped;
};

} // namespace viewmodels
