// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"

namespace viewmodels {

/// One unit of the path, as a post on the handrail.
struct PathRow {
    QString key;  ///< task id
    QString step; ///< "done", "now", "later"
    QString title;
    QString detail; ///< "5 min", "Done on Saturday 21 November"
    QString why;
    QString picto;
    QString actionText;
    bool isSafety = false;

    friend bool operator==(const PathRow &, const PathRow &) = default;
};

/// The units a person learns, in order, with the reason of each. Safety is counted first; finished units open for ever.
class PathViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(PathViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// "Safety: 3 of 5"
    Q_PROPERTY(QString safetyText READ safetyText NOTIFY changed FINAL)
    Q_PROPERTY(QString safetyDetail READ safetyDetail NOTIFY changed FINAL)
    Q_PROPERTY(int safetyDone READ safetyDone NOTIFY changed FINAL)
    Q_PROPERTY(int safetyTotal READ safetyTotal NOTIFY changed FINAL)
    /// Roles: key, step, title, detail, why, picto, actionText, isSafety.
    Q_PROPERTY(QAbstractItemModel *units READ units CONSTANT FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)

public:
    PathViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QString safetyText() const;
    [[nodiscard]] QString safetyDetail() const;
    [[nodiscard]] int safetyDone() const { return m_safetyDone; }
    [[nodiscard]] int safetyTotal() const { return m_safetyTotal; }
    [[nodiscard]] QAbstractItemModel *units() { return &m_units; }
    [[nodiscard]] QString emptyText() const;

    void refresh() override;

private:
    [[nodiscard]] PathRow rowOf(const domain::PathUnit &member, const UnitState &state, bool isNow) const;

    PatientRecord m_record;
    RowsModel<PathRow> m_units;
    int m_safetyDone = 0;
    int m_safetyTotal = 0;
    bool m_hasPath = false;
};

} // namespace viewmodels
