// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/worklistviewmodel.h"

#include "app/viewmodels/errortext.h"
#include "app/viewmodels/followuptext.h"

#include <algorithm>
#include <array>
#include <map>

namespace viewmodels {

using domain::Need;

namespace {

constexpr std::array kOrder{Need::Level::Now, Need::Level::Today, Need::Level::NotKnown, Need::Level::Nothing};
constexpr int kDays = 7;

std::vector<RowsModel<WorklistRow>::Role> fields()
{
    return {{"key", [](const WorklistRow &row) { return QVariant(row.key); }},
        {"name", [](const WorklistRow &row) { return QVariant(row.name); }},
        {"about", [](const WorklistRow &row) { return QVariant(row.about); }},
        {"level", [](const WorklistRow &row) { return QVariant(row.level); }},
        {"levelText", [](const WorklistRow &row) { return QVariant(row.levelText); }},
        {"reason", [](const WorklistRow &row) { return QVariant(row.reason); }},
        {"doses", [](const WorklistRow &row) { return QVariant(row.doses); }},
        {"safety", [](const WorklistRow &row) { return QVariant(row.safety); }},
        {"safetyDone", [](const WorklistRow &row) { return QVariant(row.safetyDone); }},
        {"safetyTotal", [](const WorklistRow &row) { return QVariant(row.safetyTotal); }},
        {"received", [](const WorklistRow &row) { return QVariant(row.received); }},
        {"groupTitle", [](const WorklistRow &row) { return QVariant(row.groupTitle); }}};
}

WorklistRow rowOf(const domain::Person &person, const services::FollowUp &known, const Context &context)
{
    const Need::Level level = domain::levelOf(known.needs);
    WorklistRow row;
    row.key = QString::fromStdString(person.id.value);
    row.name = context.wording.fullName(person);
    row.about = context.wording.age(person, context.now());
    row.level = levelKey(level);
    row.levelText = levelText(level);
    row.reason = known.needs.empty() ? QString() : needText(known.needs.front(), context);
    row.doses = dosesText(domain::countOf(known.doses, kDays));
    row.safety = safetyText(known.safety);
    row.safetyDone = known.safety.mastered;
    row.safetyTotal = known.safety.total;
    row.received = receivedText(known, context);
    return row;
}

/// How long something has waited decides within a group.
std::int64_t since(const services::FollowUp &known)
{
    return known.needs.empty() ? 0 : known.needs.front().since.at.ms;
}

} // namespace

WorklistViewModel::WorklistViewModel(const Context &context, QObject *parent) : ScreenViewModel(context, parent), m_patients(fields(), this)
{
    read();
}

void WorklistViewModel::refresh()
{
    read();
    emit changed();
}

void WorklistViewModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show();
    emit changed();
}

void WorklistViewModel::read()
{
    m_errorText.clear();
    m_all.clear();
    std::map<Need::Level, std::vector<std::pair<std::int64_t, WorklistRow>>> groups;
    const auto people = context().store().people.patients();
    if (!people) {
        m_errorText = storageText(people.error()).title;
        show();
        return;
    }
    for (const domain::Person &person : *people) {
        const auto known = services::readFollowUp(context().store(), context().library(), {person.id.value}, context().workspace.clock);
        if (!known) {
            m_errorText = storageText(known.error()).title;
            continue;
        }
        groups[domain::levelOf(known->needs)].emplace_back(since(*known), rowOf(person, *known, context()));
    }

    int waiting = 0;
    for (const Need::Level level : kOrder) {
        auto &group = groups[level];
        std::ranges::stable_sort(group, [](const auto &left, const auto &right) {
            return std::pair(left.first, left.second.name) < std::pair(right.first, right.second.name);
        });
        for (auto &[_, row] : group)
            m_all.push_back(std::move(row));
        waiting += level == Need::Level::Now || level == Need::Level::Today ? static_cast<int>(group.size()) : 0;
    }
    QString today = context().wording.day(context().now());
    today[0] = today[0].toUpper();
    //: Above the list of patients; %1 is a day, %2 how many need something, %3 how many there are
    m_summary = tr("%1. %2 of %3 patients to see today.").arg(today).arg(waiting).arg(m_all.size());
    show();
}

void WorklistViewModel::show()
{
    std::vector<WorklistRow> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown),
        [this](const WorklistRow &row) { return row.name.contains(m_filter.trimmed(), Qt::CaseInsensitive); });
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i > 0 && shown[i].level == shown[i - 1].level)
            continue;
        const auto size = std::ranges::count(shown, shown[i].level, &WorklistRow::level);
        //: Title of a group of patients; %1 is "Today" or the like, %2 how many there are
        shown[i].groupTitle = tr("%1 (%2)").arg(shown[i].levelText).arg(size);
    }
    m_patients.setRows(shown);
}

} // namespace viewmodels
