// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/protocolviewmodel.h"

#include "app/rules/protocol.h"
#include "app/services/alertdesk.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using rules::DatedStep;

namespace {

std::vector<RowsModel<StepRow>::Role> fields()
{
    return {{"key", [](const StepRow &row) { return QVariant(row.key); }},
        {"step", [](const StepRow &row) { return QVariant(row.state); }},
        {"text", [](const StepRow &row) { return QVariant(row.text); }},
        {"when", [](const StepRow &row) { return QVariant(row.when); }}};
}

QString stateName(DatedStep::State state)
{
    switch (state) {
    case DatedStep::State::Done:
        return u"done"_s;
    case DatedStep::State::Open:
        return u"now"_s;
    case DatedStep::State::ToCome:
        return u"later"_s;
    case DatedStep::State::Late:
        return u"late"_s;
    case DatedStep::State::Undated:
        break;
    }
    return u"undated"_s;
}

platform::ZonedTime noonOf(domain::LocalDay day)
{
    return {{day.days * 86'400'000LL + 43'200'000LL}, 0};
}

} // namespace

ProtocolViewModel::ProtocolViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_steps(fields(), nullptr), m_today(fields(), nullptr)
{
    refresh();
}

void ProtocolViewModel::refresh()
{
    m_title.clear();
    std::vector<StepRow> all;
    std::vector<StepRow> today;
    const auto path = m_record.path();
    for (const content::Pack *pack : services::packsOf(path, context().library())) {
        if (pack->protocol)
            addProtocol(*pack, *path, all, today);
    }
    m_steps.setRows(all);
    m_today.setRows(today);
    emit changed();
}

void ProtocolViewModel::addProtocol(
    const content::Pack &pack, const domain::EducationPath &path, std::vector<StepRow> &all, std::vector<StepRow> &today)
{
    const Wording &wording = context().wording;
    const std::string id =
        domain::settingId(m_record.patient(), domain::ClinicalSetting::Kind::Anchor, pack.id.value + "/" + pack.protocol->anchor);
    const auto versions = context().store().clinicalSettings.history(id);
    std::vector<rules::AnchorSet> anchors;
    for (const store::SettingVersion &version : versions ? *versions : std::vector<store::SettingVersion>())
        anchors.push_back({domain::localDayFromIso(version.setting.date), version.envelope.occurredAt.at, version.envelope.stamp});

    std::vector<rules::StepDone> done;
    const auto progress = m_record.progress();
    for (const content::ProtocolStep &step : pack.protocol->steps) {
        const auto unit = std::ranges::find(path.units, step.unit.value, [](const domain::PathUnit &each) { return each.unit.unit; });
        if (step.kind != content::StepKind::Unit || unit == path.units.end())
            continue;
        if (const auto completed = PatientRecord::state(unit->task, progress).completedAt)
            done.push_back({step.id, *completed});
    }

    const auto newest = std::ranges::max_element(anchors, {}, [](const rules::AnchorSet &anchor) { return std::pair(anchor.since, anchor.stamp); });
    const QString name = wording.text(pack.protocol->anchorTitle);
    const bool isDated = newest != anchors.end() && newest->date;
    //: Above the steps of an operation; %1 is "Day of the operation", %2 a day such as "Thursday 3 December"
    const QString dated = tr("%1: %2").arg(name, isDated ? wording.day(noonOf(*newest->date)) : QString());
    //: Above the steps of an operation without a date; %1 is "Day of the operation"
    const QString undated = tr("%1: no date yet").arg(name);
    if (m_title.isEmpty())
        m_title = isDated ? dated : undated;

    for (const DatedStep &step : rules::datedSteps(*pack.protocol, anchors, done, context().now())) {
        const auto planned = std::ranges::find(pack.protocol->steps, step.step, &content::ProtocolStep::id);
        StepRow row{QString::fromStdString(pack.id.value + "/" + step.step), stateName(step.state), wording.text(planned->text), {}};
        if (step.days) {
            const QString first = wording.day(noonOf(step.days->first));
            //: When a step of an operation is; %1 and %2 are days
            row.when = step.days->length() > 1 ? tr("From %1 to %2").arg(first, wording.day(noonOf(step.days->last))) : first;
            row.when[0] = row.when[0].toUpper();
        }
        if (step.state == DatedStep::State::Open && (planned->kind == content::StepKind::Task || planned->kind == content::StepKind::Contact))
            today.push_back(row);
        all.push_back(std::move(row));
    }
}

} // namespace viewmodels
