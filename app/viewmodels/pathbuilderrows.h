// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/rowsmodel.h"

#include <QStringList>

namespace viewmodels {

struct BuilderPackRow {
    QString key;
    QString title;
    bool chosen = false;

    friend bool operator==(const BuilderPackRow &, const BuilderPackRow &) = default;
};

/// A unit of the path in its order, or one that is left out.
struct BuilderUnitRow {
    QString key;
    QString title;
    QString reason;
    bool safety = false;
    int position = 0; ///< from 1
    int total = 0;
    bool canAdd = false; ///< of those left out
    QString by;          ///< ISO date; empty: when it suits
    QString byText;      ///< "by Thursday 3 December"

    friend bool operator==(const BuilderUnitRow &, const BuilderUnitRow &) = default;
};

struct ContradictionRow {
    QString key;
    QString leftText;
    QString leftSource;
    QString rightText;
    QString rightSource;
    QString decided;     ///< "left", "right", or empty
    QString decidedText; ///< who decided and why
    QString error;       ///< what is missing for a decision

    friend bool operator==(const ContradictionRow &, const ContradictionRow &) = default;
};

/// A competence, and the units of the path that teach it.
struct CoverageRow {
    QString key;
    QString title;
    bool safety = false;
    QStringList units; ///< their places, from 1
    QString state;     ///< "taught", "known", "missing"
    QString stateText;

    friend bool operator==(const CoverageRow &, const CoverageRow &) = default;
};

[[nodiscard]] std::vector<RowsModel<BuilderPackRow>::Role> builderPackFields();
[[nodiscard]] std::vector<RowsModel<BuilderUnitRow>::Role> builderUnitFields();
[[nodiscard]] std::vector<RowsModel<ContradictionRow>::Role> contradictionFields();
[[nodiscard]] std::vector<RowsModel<CoverageRow>::Role> coverageFields();

} // namespace viewmodels
