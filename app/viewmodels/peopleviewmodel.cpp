// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/peopleviewmodel.h"

namespace viewmodels {

PeopleViewModel::PeopleViewModel(const services::Roster &roster, std::function<bool(const std::string &)> isLocked)
    : m_roster(roster), m_isLocked(std::move(isLocked)),
      m_people({{"key", [](const PersonOnDevice &row) { return row.key; }}, {"name", [](const PersonOnDevice &row) { return row.name; }},
                   {"picture", [](const PersonOnDevice &row) { return row.picture; }},
                   {"detail", [](const PersonOnDevice &row) { return row.detail; }}},
          this)
{
    refresh();
}

void PeopleViewModel::refresh()
{
    std::vector<PersonOnDevice> rows;
    int number = 0;
    for (const services::Resident &each : m_roster.people()) {
        ++number;
        PersonOnDevice row;
        row.key = QString::fromStdString(each.id);
        //: Several people on one device: somebody who gave no name; %1 is 1, 2, 3…
        row.name = each.name.empty() ? tr("Person %1").arg(number) : QString::fromStdString(each.name);
        row.picture = QString::fromStdString(each.picture.empty() ? "home" : each.picture);
        //: Several people on one device: under a name
        row.detail = m_isLocked(each.id) ? tr("With a code") : tr("Without a code");
        rows.push_back(row);
    }
    m_people.setRows(rows);
}

} // namespace viewmodels
