// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/protocolviewmodel.h"

#include "app/viewmodels/errortext.h"

#include <algorithm>

namespace viewmodels {

ProtocolViewModel::ProtocolViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_steps(stepRoles(), nullptr), m_today(stepRoles(), nullptr)
{
    refresh();
}

std::vector<services::KnownProtocol> ProtocolViewModel::read() const
{
    return services::protocolsOf(context().store(), context().library(), m_record.patient(), m_record.path(), context().now());
}

void ProtocolViewModel::refresh()
{
    m_title.clear();
    m_openToday = 0;
    std::vector<StepRow> all;
    std::vector<StepRow> today;
    const domain::LocalDay day = domain::localDayOf(context().now());
    for (const services::KnownProtocol &protocol : read()) {
        if (m_title.isEmpty())
            m_title = protocolTitle(protocol, context());
        for (const services::KnownStep &step : protocol.steps) {
            const StepRow row = stepRow(protocol, step, context().workspace.identity().actor, context());
            if (row.canMark || (row.canUndo && domain::localDayOf(*step.dated.doneAt) == day))
                today.push_back(row);
            all.push_back(row);
        }
    }
    // What is on now before what waits since earlier, and what is done below both.
    std::ranges::stable_sort(today, {}, [](const StepRow &row) { return std::pair(!row.canMark, row.state == QLatin1String("late")); });
    m_openToday = static_cast<int>(std::ranges::count(today, true, &StepRow::canMark));
    m_steps.setRows(all);
    m_today.setRows(today);
    emit changed();
}

void ProtocolViewModel::markDone(const QString &key)
{
    const std::string name = key.toStdString();
    const std::size_t slash = name.find('/');
    const auto row = std::ranges::find(m_steps.rows(), key, &StepRow::key);
    if (slash == std::string::npos || row == m_steps.rows().end() || !row->canMark)
        return;
    if (auto done = services::markStep(context().workspace, m_record.patient(), name.substr(0, slash), name.substr(slash + 1)); !done)
        emit failed(entryText(done.error()));
    emit entered();
}

void ProtocolViewModel::takeBack(const QString &key)
{
    const std::string name = key.toStdString();
    for (const services::KnownProtocol &protocol : read()) {
        for (const services::KnownStep &step : protocol.steps) {
            if (protocol.pack->id.value + "/" + step.step->id != name)
                continue;
            for (const domain::StepMark &mark : step.marks) {
                if (auto done = context().journal().takeBack(m_record.patient(), mark.envelope.id); !done)
                    emit failed(entryText(done.error()));
            }
        }
    }
    emit entered();
}

} // namespace viewmodels
