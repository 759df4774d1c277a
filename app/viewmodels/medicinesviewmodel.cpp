// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/medicinesviewmodel.h"

#include "app/domain/day.h"
#include "app/domain/declareddoses.h"
#include "app/domain/planchange.h"
#include "app/domain/supply.h"
#include "app/viewmodels/dayrow.h"
#include "app/viewmodels/doseweeks.h"
#include "app/viewmodels/helprights.h"
#include "app/viewmodels/scheduletext.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::DoseEvent;

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
/// As far back as one may look and correct, day by day.
constexpr int kMostDaysAgo = 28;
/// Longest rest between two doses that a limit may ask for; see faultOf.
constexpr int kLimitDays = 7;

} // namespace

MedicinesViewModel::MedicinesViewModel(const Context &context, QObject *parent)
    : DosesViewModel(context, parent),
      m_hours({{"key", [](const HourRow &row) { return row.key; }},
                  {"step", [](const HourRow &row) { return row.step; }},
                  {"title", [](const HourRow &row) { return row.title; }},
                  {"said", [](const HourRow &row) { return row.said; }},
                  {"openDoses", [](const HourRow &row) { return row.openDoses; }},
                  {"isDue", [](const HourRow &row) { return row.isDue; }},
                  {"doses", [](const HourRow &row) { return QVariant::fromValue(row.doses); }}},
          nullptr),
      m_needed({{"key", [](const NeededRow &row) { return row.key; }},
                   {"name", [](const NeededRow &row) { return row.name; }},
                   {"detail", [](const NeededRow &row) { return row.detail; }},
                   {"countText", [](const NeededRow &row) { return row.countText; }},
                   {"nextText", [](const NeededRow &row) { return row.nextText; }},
                   {"actionText", [](const NeededRow &row) { return row.actionText; }},
                   {"isPossible", [](const NeededRow &row) { return row.isPossible; }},
                   {"doses", [](const NeededRow &row) { return QVariant::fromValue(row.doses); }}},
          nullptr),
      m_supplies({{"key", [](const SupplyRow &row) { return row.key; }},
                     {"name", [](const SupplyRow &row) { return row.name; }},
                     {"supply", [](const SupplyRow &row) { return row.text; }}},
          nullptr)
{
    refresh();
}

void MedicinesViewModel::refresh()
{
    forgetSlots();
    const DoseBook book(context(), record().patient(), {record().day(m_daysAgo).from.ms - kLimitDays * kDayMs}, record().day().to);
    showHours(book);
    showNeeded(book);
    showSupplies(book);
    showWeeks();
    emit changed();
}

void MedicinesViewModel::showHours(const DoseBook &book)
{
    const domain::LocalDay day = domain::localDayOf(record().day(m_daysAgo).noon);
    m_slotsOfHour.clear();
    std::vector<std::vector<domain::DoseSlot>> grouped;
    for (const domain::DoseSlot &slot : book.due({day, day})) {
        if (grouped.empty() || grouped.back().front().scheduledAt.at != slot.scheduledAt.at)
            grouped.emplace_back();
        grouped.back().push_back(slot);
    }
    std::vector<HourRow> rows;
    bool hasNow = false;
    for (const std::vector<domain::DoseSlot> &together : grouped) {
        rows.push_back(hourRow(together, book, !hasNow));
        hasNow = hasNow || rows.back().step == "now"_L1;
        m_slotsOfHour[rows.back().key] = together;
    }
    m_hours.setRows(rows);
}

HourRow MedicinesViewModel::hourRow(const std::vector<domain::DoseSlot> &together, const DoseBook &book, bool mayBeNow)
{
    const platform::ZonedTime at = together.front().scheduledAt;
    HourRow row{.key = QString::fromStdString(platform::toIso(at)), .title = hourTitle(at)};
    std::vector<DoseRow> doses;
    for (const domain::DoseSlot &slot : together)
        doses.push_back(doseRow(slot, book));
    RowsModel<DoseRow> *model = doseModel(row.key);
    model->setRows(doses);
    row.doses = model;
    const auto count = [&](const QString &answer) { return static_cast<int>(std::ranges::count(doses, answer, &DoseRow::answer)); };
    row.openDoses = count(QString());
    const std::int64_t since = context().now().at.ms - at.at.ms;
    row.isDue = since >= -domain::kDueBeforeMs && (!isHelping(context()) || mayDo(context(), roles::Record::Dose, roles::Action::Add));
    const int all = static_cast<int>(doses.size());
    row.step = row.openDoses == 0 ? u"done"_s : since > domain::kStillToDoMs ? u"unknown"_s : row.isDue && mayBeNow ? u"now"_s : u"later"_s;
    if (count(u"taken"_s) == all)
        //: The doses of one hour: all taken
        row.said = tr("yes");
    else if (row.openDoses == all && row.step != "unknown"_L1)
        //: The doses of one hour: nothing recorded so far
        row.said = tr("not yet");
    else if (count(u"not-taken"_s) == all)
        //: The doses of one hour: none was taken
        row.said = tr("no");
    else if (count(u"taken"_s) == 0 && count(u"not-taken"_s) == 0)
        //: The doses of one hour: nobody said anything in time
        row.said = tr("not known");
    else
        //: The doses of one hour; %1 were taken, of %2
        row.said = tr("%1 of %2").arg(count(u"taken"_s)).arg(all);
    return row;
}

QString MedicinesViewModel::hourTitle(const platform::ZonedTime &at) const
{
    const QString time = context().wording.time(at);
    switch (domain::partOfDay(at)) {
    case domain::PartOfDay::Night:
        //: Doses of one hour; %1 is a time such as 3am
        return tr("Night, %1").arg(time);
    case domain::PartOfDay::Morning:
        //: Doses of one hour; %1 is a time such as 8am
        return tr("Morning, %1").arg(time);
    case domain::PartOfDay::Midday:
        //: Doses of one hour; %1 is a time such as 12:30pm
        return tr("Midday, %1").arg(time);
    case domain::PartOfDay::Evening:
        break;
    }
    //: Doses of one hour; %1 is a time such as 8pm
    return tr("Evening, %1").arg(time);
}

void MedicinesViewModel::showNeeded(const DoseBook &book)
{
    const platform::ZonedTime now = context().now();
    const ScheduleText text(context().wording);
    m_neededMedicines.clear();
    std::vector<NeededRow> rows;
    for (const auto &[medicine, line] : linesWith<domain::AsNeeded>(book, now.at)) {
        const QString key = QString::fromStdString(medicine->id.value);
        if (!m_neededMedicines.emplace(key, medicine->id).second)
            continue; // a second line of one medicine: the first one's limits hold
        const auto &limits = std::get<domain::AsNeeded>(line.rhythm);
        std::vector<platform::Instant> takenAt;
        std::vector<DoseRow> lately;
        for (const DoseEvent &event : book.declared()) {
            if (event.slot.medication != medicine->id || event.state != DoseEvent::State::Taken)
                continue;
            takenAt.push_back(event.slot.scheduledAt.at);
            if (now.at.ms - event.slot.scheduledAt.at.ms < kDayMs)
                lately.push_back(doseRow(event.slot, book));
        }
        const domain::AsNeededState state = domain::asNeeded(limits, takenAt, now.at);
        NeededRow row{.key = key, .name = book.name({medicine->id, now}), .isPossible = state.allowed};
        QStringList detail{text.dose(line), text.limits(limits)};
        detail.removeAll(QString());
        row.detail = detail.join(u", "_s);
        //: A medicine taken as needed; %n doses were taken
        row.countText = tr("%n taken in the last 24 hours.", nullptr, state.taken);
        if (limits.maxPerDay)
            //: A medicine taken as needed; %1 doses were taken, of the most that 24 hours allow
            row.countText = tr("%1 taken in the last 24 hours, %2 at most.").arg(state.taken).arg(*limits.maxPerDay);
        if (state.allowed)
            //: A medicine taken as needed: the limits allow a dose now
            row.nextText = tr("One is possible now.");
        else if (state.from)
            //: A medicine taken as needed; %1 is a moment such as "today at 2:30pm"
            row.nextText = tr("Next possible %1.").arg(context().wording.moment({*state.from, book.zone()(*state.from)}, now));
        //: Button on a medicine taken as needed
        row.actionText = state.allowed ? tr("I take one now")
                                       //: Button on a medicine taken as needed, when it is too early for one more
                                       : tr("I already took one");
        if (isHelping(context()) && !mayDo(context(), roles::Record::Dose, roles::Action::Add))
            row.actionText.clear();
        RowsModel<DoseRow> *model = doseModel(u"needed:"_s + key);
        model->setRows(lately);
        row.doses = model;
        rows.push_back(std::move(row));
    }
    m_needed.setRows(rows);
}

void MedicinesViewModel::showSupplies(const DoseBook &book)
{
    const auto boxes = context().store().dispensings.live(record().patient());
    std::vector<SupplyRow> rows;
    for (const domain::Medication &medicine : book.plan()) {
        if (!domain::isOver(medicine, domain::localDayOf(context().now())))
            rows.push_back({QString::fromStdString(medicine.id.value), book.name({medicine.id, {}}),
                supplyText(medicine, boxes ? std::span<const domain::Dispensing>(*boxes) : std::span<const domain::Dispensing>())});
    }
    m_supplies.setRows(rows);
}

QString MedicinesViewModel::supplyText(const domain::Medication &medicine, std::span<const domain::Dispensing> boxes) const
{
    const auto last = std::find_if(boxes.rbegin(), boxes.rend(), [&](const domain::Dispensing &box) { return box.medication == medicine.id; });
    if (last == boxes.rend())
        //: Under the name of a medicine: nobody recorded what the pharmacy handed out
        return tr("No box recorded.");
    const auto first = std::ranges::find(boxes, medicine.id, &domain::Dispensing::medication);
    const ScheduleText text(context().wording);
    const DoseBook since(context(), record().patient(), domain::atWallClock(first->on, {0, 0}, DoseBook::zoneOf(context())).at, record().day().to);
    if (const auto supply = domain::supplyLeft(medicine, boxes, since.declared(), context().now(), since.zone())) {
        const QString left = text.amount(supply->left);
        if (!supply->lastDay)
            //: What is left of a medicine; %1 is an amount such as 12 tablets
            return tr("About %1 left.").arg(left);
        if (supply->daysLeft == 0)
            //: What is left of a medicine: not enough for tomorrow; %1 is an amount such as 1 tablet
            return tr("About %1 left: think of a new box today.").arg(left);
        //: What is left of a medicine; %1 is an amount such as 12 tablets, %2 a day, %n days from today
        return tr("About %1 left, until %2: %n days.", nullptr, supply->daysLeft).arg(left, text.day(*supply->lastDay));
    }
    if (last->daysSupply) {
        const domain::LocalDay end{last->on.days + *last->daysSupply - 1};
        //: When the last box of a medicine was handed out and for how long; %1 and %2 are days
        return tr("Box of %1, until %2.").arg(text.day(last->on), text.day(end));
    }
    //: When the last box of a medicine was handed out; %1 is a day
    return tr("Box of %1.").arg(text.day(last->on));
}

void MedicinesViewModel::showWeeks()
{
    const Context &here = context();
    const DoseWeeks weeks(record(), here);
    const DoseWeek present = weeks.present();
    m_weekSentence = present.sentence;
    m_weekDefinition = present.definition;
    m_weekDays.clear();
    for (const DoseDayMark &day : weeks.marks())
        m_weekDays << QVariantMap{{u"letters"_s, day.letters}, {u"mark"_s, day.mark}, {u"words"_s, day.words}};
    m_pastWeeks.clear();
    for (const DoseWeek &week : weeks.past())
        m_pastWeeks << QVariantMap{{u"title"_s, week.title}, {u"sentence"_s, week.sentence}, {u"definition"_s, week.definition}};
}

QString MedicinesViewModel::dayText() const
{
    const QString day = context().wording.day(record().day(m_daysAgo).noon);
    if (m_daysAgo == 0)
        //: Page of medicines, the day that is shown; %1 is a day such as Saturday 21 November
        return tr("Today, %1").arg(day);
    if (m_daysAgo == 1)
        //: Page of medicines, the day that is shown; %1 is a day such as Friday 20 November
        return tr("Yesterday, %1").arg(day);
    return capitalised(day);
}

QString MedicinesViewModel::emptyText() const
{
    if (m_hours.rowCount() > 0)
        return {};
    //: Page of medicines, a day without doses at fixed hours
    return tr("No dose at a fixed hour that day.");
}

void MedicinesViewModel::showToday()
{
    m_daysAgo = 0;
    refresh();
}

void MedicinesViewModel::showDayBefore()
{
    m_daysAgo = std::min(m_daysAgo + 1, kMostDaysAgo);
    refresh();
}

void MedicinesViewModel::showDayAfter()
{
    m_daysAgo = std::max(m_daysAgo - 1, 0);
    refresh();
}

void MedicinesViewModel::takeAll(const QString &hour)
{
    const auto found = m_slotsOfHour.find(hour);
    if (found == m_slotsOfHour.end())
        return;
    const platform::Instant at = found->second.front().scheduledAt.at;
    const DoseBook book(context(), record().patient(), at, {at.ms + 1});
    for (const domain::DoseSlot &slot : found->second) {
        if (!book.declaration(slot) && !book.isUnsure(slot) && !declare(slot, DoseEvent::State::Taken))
            break;
    }
    emit entered();
}

void MedicinesViewModel::takeAsNeeded(const QString &key)
{
    const auto found = m_neededMedicines.find(key);
    if (found == m_neededMedicines.end())
        return;
    declare({found->second, context().now()}, DoseEvent::State::Taken);
    emit entered();
}

} // namespace viewmodels
