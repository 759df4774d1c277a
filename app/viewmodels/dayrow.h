// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/dosebook.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"

namespace viewmodels {

/// One line of the day.
struct DayRow {
    QString key;
    QString kind; ///< "measure", "doses", "unit", "path", "plan"
    QString step; ///< "done", "now", "later", "unknown"
    QString title;
    QString detail;
    QString picto;
    QString actionText;
    QString subject; ///< measure kind, task id of a unit
    QString fact;    ///< what "Correct" corrects
    int openDoses = 0;
    QString laterText; ///< "Later", where it can be put off
    QString putOffText; ///< "Later, at 9:15am", once it is
    bool isDue = false; ///< doses to answer one by one; others are only named
    QAbstractItemModel *doses = nullptr;

    friend bool operator==(const DayRow &, const DayRow &) = default;
};

[[nodiscard]] std::vector<RowsModel<DayRow>::Role> dayRoles();

/// What somebody changed in the last two weeks: the path with its reason, and how a medicine is taken.
[[nodiscard]] std::vector<DayRow> changeRows(const PatientRecord &record, const DoseBook &book, const Context &context);

/// With a capital, to begin a line.
[[nodiscard]] QString capitalised(QString text);

} // namespace viewmodels
