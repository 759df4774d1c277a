// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/mynumbersviewmodel.h"

#include "app/services/alertdesk.h"
#include "app/viewmodels/ruletext.h"

#include <algorithm>

namespace viewmodels {

using Kind = domain::ClinicalSetting::Kind;

namespace {

std::vector<RowsModel<MyNumberRow>::Role> fields()
{
    return {{"key", [](const MyNumberRow &row) { return row.key; }},
        {"number", [](const MyNumberRow &row) { return row.number; }},
        {"sentence", [](const MyNumberRow &row) { return row.text; }},
        {"who", [](const MyNumberRow &row) { return row.who; }}};
}

} // namespace

MyNumbersViewModel::MyNumbersViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_rows(fields(), this)
{
    refresh();
}

void MyNumbersViewModel::refresh()
{
    const auto settings = services::ruleSettings(context().store(), m_record.patient());
    std::vector<MyNumberRow> rows;
    const auto add = [&](MyNumberRow row) {
        if (std::ranges::find(rows, row.key, &MyNumberRow::key) == rows.end())
            rows.push_back(std::move(row));
    };
    for (const content::Pack *pack : m_record.packs()) {
        for (const content::Advice &advice : pack->advice) {
            if (auto row = amountRow(advice))
                add(std::move(*row));
        }
        for (const content::Rule &rule : pack->rules) {
            const content::MeasureDefinition *measure = pack->measure(rule.measure);
            const auto threshold = settings && measure ? rules::thresholdOf(*pack, rule, settings->overrides, context().now()) : std::nullopt;
            if (!threshold || threshold->fromPack)
                continue;
            MyNumberRow row = limitRow(*measure, rule, *threshold);
            row.key = QString::fromStdString(pack->id.value + '/' + rule.id);
            add(std::move(row));
        }
    }
    m_rows.setRows(rows);
    emit changed();
}

std::optional<MyNumberRow> MyNumbersViewModel::amountRow(const content::Advice &advice) const
{
    if (!advice.bounds)
        return std::nullopt;
    const auto found = context().store().clinicalSettings.find(domain::settingId(m_record.patient(), Kind::Amount, advice.topic));
    if (!found || !*found || !(**found).setting.value)
        return std::nullopt;
    const store::SettingVersion &version = **found;
    MyNumberRow row;
    row.key = QString::fromStdString(advice.topic);
    row.number = limitNumber(*version.setting.value, context().wording) + QChar(0x00A0) +
        context().wording.unit(QString::fromStdString(advice.bounds->unit));
    row.text = context().wording.text(advice.text);
    row.who = setBy(version.envelope.author, version.envelope.occurredAt);
    return row;
}

MyNumberRow MyNumbersViewModel::limitRow(
    const content::MeasureDefinition &measure, const content::Rule &rule, const rules::Threshold &threshold) const
{
    const Wording &wording = context().wording;
    const QString name = wording.text(measure.title);
    const QString value = limitNumber(threshold.value, wording) + QChar(0x00A0) + wording.unit(QString::fromStdString(rule.unit));
    const int days = std::max(1, rule.windowHours / 24);
    MyNumberRow row;
    switch (rule.kind) {
    case content::RuleKind::Gain:
        //: A number the team set for this person; %1 is a measure such as Weight, %2 a value with its unit, %n days
        row.number = tr("%1: %2 more in %n days", nullptr, days).arg(name, value);
        break;
    case content::RuleKind::Loss:
        //: A number the team set for this person; %1 is a measure such as Weight, %2 a value with its unit, %n days
        row.number = tr("%1: %2 less in %n days", nullptr, days).arg(name, value);
        break;
    case content::RuleKind::Above:
        //: A number the team set for this person; %1 is a measure such as Temperature, %2 a value with its unit
        row.number = tr("%1: above %2").arg(name, value);
        break;
    case content::RuleKind::Below:
        //: A number the team set for this person; %1 is a measure such as Temperature, %2 a value with its unit
        row.number = tr("%1: below %2").arg(name, value);
        break;
    }
    row.text = wording.text(rule.text);
    row.who = setBy(threshold.by, threshold.at.value_or(context().now()));
    return row;
}

QString MyNumbersViewModel::setBy(const domain::ActorId &by, const platform::ZonedTime &at) const
{
    //: Who set a number for this person; %1 is a name, %2 a moment such as "today at 8:05am"
    return tr("From %1, %2").arg(teamMember(by, context()), context().wording.moment(at, context().now()));
}

} // namespace viewmodels
