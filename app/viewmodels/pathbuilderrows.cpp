// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/pathbuilderrows.h"

namespace viewmodels {

std::vector<RowsModel<BuilderPackRow>::Role> builderPackFields()
{
    return {{"key", [](const BuilderPackRow &row) { return QVariant(row.key); }},
        {"title", [](const BuilderPackRow &row) { return QVariant(row.title); }},
        {"chosen", [](const BuilderPackRow &row) { return QVariant(row.chosen); }}};
}

std::vector<RowsModel<BuilderUnitRow>::Role> builderUnitFields()
{
    return {{"key", [](const BuilderUnitRow &row) { return QVariant(row.key); }},
        {"title", [](const BuilderUnitRow &row) { return QVariant(row.title); }},
        {"reason", [](const BuilderUnitRow &row) { return QVariant(row.reason); }},
        {"safety", [](const BuilderUnitRow &row) { return QVariant(row.safety); }},
        {"position", [](const BuilderUnitRow &row) { return QVariant(row.position); }},
        {"total", [](const BuilderUnitRow &row) { return QVariant(row.total); }},
        {"canAdd", [](const BuilderUnitRow &row) { return QVariant(row.canAdd); }},
        {"by", [](const BuilderUnitRow &row) { return QVariant(row.by); }},
        {"byText", [](const BuilderUnitRow &row) { return QVariant(row.byText); }}};
}

std::vector<RowsModel<ContradictionRow>::Role> contradictionFields()
{
    return {{"key", [](const ContradictionRow &row) { return QVariant(row.key); }},
        {"leftText", [](const ContradictionRow &row) { return QVariant(row.leftText); }},
        {"leftSource", [](const ContradictionRow &row) { return QVariant(row.leftSource); }},
        {"rightText", [](const ContradictionRow &row) { return QVariant(row.rightText); }},
        {"rightSource", [](const ContradictionRow &row) { return QVariant(row.rightSource); }},
        {"decided", [](const ContradictionRow &row) { return QVariant(row.decided); }},
        {"decidedText", [](const ContradictionRow &row) { return QVariant(row.decidedText); }},
        {"error", [](const ContradictionRow &row) { return QVariant(row.error); }}};
}

std::vector<RowsModel<CoverageRow>::Role> coverageFields()
{
    return {{"key", [](const CoverageRow &row) { return QVariant(row.key); }},
        {"title", [](const CoverageRow &row) { return QVariant(row.title); }},
        {"safety", [](const CoverageRow &row) { return QVariant(row.safety); }},
        {"units", [](const CoverageRow &row) { return QVariant(row.units); }},
        {"state", [](const CoverageRow &row) { return QVariant(row.state); }},
        {"stateText", [](const CoverageRow &row) { return QVariant(row.stateText); }}};
}

} // namespace viewmodels
