// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/need.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

struct WorklistRow {
    QString key; ///< the patient
    QString name;
    QString about;
    QString level; ///< see levelKey
    QString levelText;
    QString reason;
    QString doses;
    QString safety;
    int safetyDone = 0;
    int safetyTotal = 0;
    QString received;
    QString groupTitle; ///< "Today (5)", on the first row of a group

    friend bool operator==(const WorklistRow &, const WorklistRow &) = default;
};

/// Who first, and why: the patients of the team, grouped by need, in the order to open them.
class WorklistViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(WorklistViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QAbstractItemModel *patients READ patients CONSTANT FINAL)
    /// "Saturday 28 November. 4 of 24 patients to see today."
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Part of a name; empty shows everybody.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed FINAL)
    /// The list could not be read: a sentence; empty otherwise.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    WorklistViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *patients() { return &m_patients; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] QString errorText() const { return m_errorText; }

    void refresh() override;

private:
    void read();
    void show();

    RowsModel<WorklistRow> m_patients;
    std::vector<WorklistRow> m_all;
    QString m_summary;
    QString m_filter;
    QString m_errorText;
};

} // namespace viewmodels
