// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/followup.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"
#include "app/viewmodels/steprows.h"

#include <QVariantList>

namespace viewmodels {

struct NeedRow {
    QString key;
    QString level; ///< see levelKey
    QString levelText;
    QString text;
    QString action; ///< "alert", "answer", "words", "path", "pair", "education" or empty

    friend bool operator==(const NeedRow &, const NeedRow &) = default;
};

struct PathUnitRow {
    QString key;
    QString title;
    QString step; ///< done, now, later: the post on the handrail
    QString state;
    bool safety = false;

    friend bool operator==(const PathUnitRow &, const PathUnitRow &) = default;
};

struct DoseDayRow {
    QString key;
    QString letters;
    QString mark; ///< taken, notTaken, notKnown, none
    QString words;

    friend bool operator==(const DoseDayRow &, const DoseDayRow &) = default;
};

struct AnswerRow {
    QString key;
    QString question;
    QString answer;
    QString mark; ///< right, notYet, unknown, review
    QString verdict;
    QString about; ///< unit and when
    bool canRate = false; ///< words of the patient: a professional says how well they were understood

    friend bool operator==(const AnswerRow &, const AnswerRow &) = default;
};

/// The lists of the patient's page, and how they are filled from what is known.
struct PatientPageRows {
    explicit PatientPageRows(QObject *parent);

    void show(const services::FollowUp &known, std::span<const domain::UnitProgress> progress, const Context &context);

    RowsModel<NeedRow> needs;
    RowsModel<PathUnitRow> units;
    RowsModel<DoseDayRow> doseDays;
    RowsModel<AnswerRow> answers;
    RowsModel<StepRow> steps; ///< filled by the page
};

/// Whether a message of the patient has not been opened by anybody of the team.
[[nodiscard]] bool isNew(const store::MessageRow &row);

} // namespace viewmodels
