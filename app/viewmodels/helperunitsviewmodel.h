// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"

namespace viewmodels {

struct HelperUnitRow {
    QString key;
    QString pack;
    QString unit;
    QString title;
    QString detail; ///< what it is for, and how long it takes

    friend bool operator==(const HelperUnitRow &, const HelperUnitRow &) = default;
};

/// The units written for those who help, of the packs of the patient's path. They are the helper's own: reading them says nothing
/// about the patient.
class HelperUnitsViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(HelperUnitsViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Roles: key, pack, unit, title, detail.
    Q_PROPERTY(QAbstractItemModel *units READ units CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Why there is none; empty otherwise.
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)

public:
    HelperUnitsViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *units() { return &m_units; }
    [[nodiscard]] int count() const { return m_units.rowCount(); }
    [[nodiscard]] QString emptyText() const;
    void refresh() override;

private:
    PatientRecord m_record;
    RowsModel<HelperUnitRow> m_units;
};

} // namespace viewmodels
