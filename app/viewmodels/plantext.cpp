// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/plantext.h"

#include "app/domain/duedoses.h"
#include "app/domain/planchange.h"
#include "app/store/documentjson.h"
#include "app/viewmodels/dayrow.h"
#include "app/viewmodels/followuptext.h"
#include "app/viewmodels/scheduletext.h"
#include "app/viewmodels/unbroken.h"

#include <QCoreApplication>

namespace viewmodels {

namespace {

/// The sentences of this file.
struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

/// The day a version holds from: the one it says, else the one it was written on.
domain::LocalDay dayOf(const domain::Medication &medicine, const domain::Envelope &version)
{
    return domain::localDayFromIso(medicine.holdsFrom).value_or(domain::localDayOf(version.occurredAt));
}

QString dayText(domain::LocalDay day, const Wording &wording)
{
    return ScheduleText(wording).day(day);
}

/// What a version says from its day on.
QString saidFrom(const domain::Medication &medicine, domain::LocalDay day, const Wording &wording)
{
    domain::Medication from = medicine;
    from.schedules = domain::linesFrom(medicine, day);
    from.times.clear();
    for (domain::Schedule &line : from.schedules) {
        if (domain::localDayFromIso(line.from).value_or(day) <= day && std::holds_alternative<domain::EveryDay>(line.rhythm))
            line.from.clear();
    }
    const QString said = planLines(from, day, wording);
    return said.isEmpty() ? unbroken(medicine.dose) : said;
}

bool stopsOn(const domain::Medication &medicine, domain::LocalDay day)
{
    return !medicine.active || domain::isOver(medicine, day);
}

QString whatOf(const domain::Medication &medicine, const domain::Envelope &version, const Wording &wording)
{
    const domain::LocalDay day = dayOf(medicine, version);
    if (stopsOn(medicine, day)) {
        //: A change of a prescription; %1 is a day such as Monday 23 November
        return PlanText::tr("Stopped from %1 on.").arg(dayText(day, wording));
    }
    //: A change of a prescription; %1 is a day such as Monday 23 November, %2 how the medicine is taken from then on
    return PlanText::tr("From %1: %2").arg(dayText(day, wording), saidFrom(medicine, day, wording));
}

} // namespace

QString planLines(const domain::Medication &medicine, domain::LocalDay today, const Wording &wording)
{
    const ScheduleText text(wording);
    QStringList lines;
    for (const domain::Schedule &line : domain::linesFrom(medicine, today)) {
        QString said = capitalised(text.line(line));
        const auto from = domain::localDayFromIso(line.from);
        // Other rhythms say their first day always: they are counted from it.
        if (from && today < *from && std::holds_alternative<domain::EveryDay>(line.rhythm)) {
            //: A line of a prescription that begins later; %1 how the medicine is taken, %2 a day such as Monday 23 November
            said = PlanText::tr("%1, from %2").arg(said, dayText(*from, wording));
        }
        lines << said;
    }
    return lines.join(u'\n');
}

std::vector<PlanChange> planChanges(const domain::Medication &medicine, const Context &context)
{
    std::vector<PlanChange> changes;
    const auto history = context.store().documents.history(medicine.id.value);
    if (!history)
        return changes;
    for (const store::DocumentVersion &version : *history) {
        if (version.status == store::DocumentVersion::Status::Kept || version.base.empty())
            continue;
        const auto read = store::medicationFromBody(version.body);
        if (!read)
            continue;
        const bool isStop = stopsOn(*read, dayOf(*read, version.envelope));
        changes.push_back({version.envelope, whatOf(*read, version.envelope, context.wording), QString::fromStdString(read->changeReason), isStop});
    }
    return changes;
}

QString otherVersionText(const domain::Medication &medicine, const Context &context)
{
    const auto history = context.store().documents.history(medicine.id.value);
    const auto current = context.store().documents.current(medicine.id.value);
    if (!history || !current || !*current)
        return {};
    for (const store::DocumentVersion &version : *history) {
        // Only what the present version overtook: with the next one that choice is history.
        if (version.status != store::DocumentVersion::Status::Kept || version.id != (**current).base)
            continue;
        const auto read = store::medicationFromBody(version.body);
        if (!read)
            continue;
        const Wording &wording = context.wording;
        //: Two professionals changed one prescription at a time; %1 who wrote the version in use, %2 who wrote the other, %3 what the other says
        QString text = PlanText::tr("There are two versions. In use: that of %1, it reached the centre first. Kept beside it: that of %2. %3")
                           .arg(authorName((**current).envelope, context), authorName(version.envelope, context), whatOf(*read, version.envelope, wording));
        if (!read->changeReason.empty())
            //: Follows what another version of a prescription says; %1 is the reason that was written
            text += u' ' + PlanText::tr("Why: %1").arg(QString::fromStdString(read->changeReason));
        return text;
    }
    return {};
}

} // namespace viewmodels
