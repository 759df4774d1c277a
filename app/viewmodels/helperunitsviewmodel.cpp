// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/helperunitsviewmodel.h"

#include "app/viewmodels/helprights.h"

#include <algorithm>

namespace viewmodels {

HelperUnitsViewModel::HelperUnitsViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context),
      m_units({{"key", [](const HelperUnitRow &row) { return QVariant(row.key); }}, {"pack", [](const HelperUnitRow &row) { return QVariant(row.pack); }},
                  {"unit", [](const HelperUnitRow &row) { return QVariant(row.unit); }}, {"title", [](const HelperUnitRow &row) { return QVariant(row.title); }},
                  {"detail", [](const HelperUnitRow &row) { return QVariant(row.detail); }}},
          this)
{
    refresh();
}

void HelperUnitsViewModel::refresh()
{
    std::vector<HelperUnitRow> rows;
    const auto path = m_record.path();
    for (const content::Pack *pack : path ? context().library().packsOf(*path) : std::vector<const content::Pack *>()) {
        for (const content::Unit &unit : pack->units) {
            if (std::ranges::find(unit.audience, content::Audience::Caregiver) == unit.audience.end())
                continue;
            //: Under a unit for those who help; how long it takes
            const QString minutes = tr("%n minutes", nullptr, unit.minutes);
            const QString id = QString::fromStdString(pack->id.value + '/' + unit.id.value);
            rows.push_back({id, QString::fromStdString(pack->id.value), QString::fromStdString(unit.id.value), context().wording.text(unit.title),
                context().wording.text(unit.objective) + u'\n' + minutes});
        }
    }
    m_units.setRows(rows);
    emit changed();
}

QString HelperUnitsViewModel::emptyText() const
{
    if (count() > 0)
        return {};
    if (!mayDo(context(), roles::Record::Path, roles::Action::Read)) {
        //: Units for those who help: the patient does not share which illness it is about
        return tr("The person you help keeps their path to themselves. With it, units for you would appear here.");
    }
    //: Units for those who help: there is none in this path
    return tr("No unit for those who help in this path yet.");
}

} // namespace viewmodels
