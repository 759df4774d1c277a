// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/planviewmodel.h"

#include "app/domain/planchange.h"
#include "app/viewmodels/dayrow.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/plantext.h"
#include "app/viewmodels/scheduletext.h"
#include "app/viewmodels/unbroken.h"

namespace viewmodels {

namespace {

std::vector<RowsModel<PlanRow>::Role> planRoles()
{
    return {{"key", [](const PlanRow &row) { return row.key; }},
        {"name", [](const PlanRow &row) { return row.name; }},
        {"lines", [](const PlanRow &row) { return row.lines; }},
        {"source", [](const PlanRow &row) { return row.source; }},
        {"before", [](const PlanRow &row) { return row.before; }},
        {"change", [](const PlanRow &row) { return row.change; }},
        {"canChange", [](const PlanRow &row) { return row.canChange; }}};
}

QString linesOf(const domain::PlanVersion &version, const Wording &wording)
{
    QStringList lines;
    for (const domain::Schedule &line : version.schedules)
        lines << capitalised(ScheduleText(wording).line(line));
    return lines.join(u'\n');
}

} // namespace

PlanViewModel::PlanViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_medicines(planRoles(), nullptr), m_stopped(planRoles(), nullptr)
{
    refresh();
}

void PlanViewModel::refresh()
{
    const DoseBook book(context(), m_record.patient(), context().now().at, context().now().at);
    const domain::LocalDay today = domain::localDayOf(context().now());
    std::vector<PlanRow> taken;
    std::vector<PlanRow> stopped;
    for (const domain::Medication &medicine : book.plan())
        (domain::isOver(medicine, today) ? stopped : taken).push_back(rowOf(medicine, book));
    m_medicines.setRows(taken);
    m_stopped.setRows(stopped);
    emit changed();
}

PlanRow PlanViewModel::rowOf(const domain::Medication &medicine, const DoseBook &book) const
{
    const std::vector<domain::PlanVersion> versions = domain::versionsOf(medicine);
    const domain::PlanVersion &present = domain::versionAt(versions, context().now().at);
    PlanRow row{.key = QString::fromStdString(medicine.id.value), .name = capitalised(QString::fromStdString(medicine.name))};
    row.lines = planLines(medicine, domain::localDayOf(context().now()), context().wording);
    if (row.lines.isEmpty())
        row.lines = linesOf(present, context().wording);
    if (row.lines.isEmpty())
        row.lines = unbroken(medicine.dose);
    const auto document = context().store().documents.current(medicine.id.value);
    if (document && *document) {
        const domain::Envelope &author = (**document).envelope;
        row.canChange = m_record.isOwn(author);
        const QString day = context().wording.day(author.occurredAt);
        //: Under a medicine that was typed on this phone; %1 is a day
        row.source = row.canChange ? tr("Written by you on %1. It stays on this phone.").arg(day)
                                   //: Under a medicine that the care team prescribed; %1 is a day
                                   : tr("From your team, %1").arg(day);
    }
    if (const std::vector<PlanChange> changes = planChanges(medicine, context()); !changes.empty() && !row.canChange) {
        const PlanChange &newest = changes.front();
        //: Who changed a prescription, when it came from the centre without a name
        const QString who = newest.version.authorRole.value == "hub" ? tr("Your team") : capitalised(m_record.nameOf(newest.version.author));
        const QString day = context().wording.day(newest.version.occurredAt);
        //: Under a medicine that was stopped; %1 is who, %2 a day such as Monday 3 March
        row.change = newest.isStop ? tr("%1 stopped it on %2.").arg(who, day)
                                   //: Under a medicine whose prescription was changed; %1 is who, %2 a day such as Monday 3 March
                                   : tr("%1 changed it on %2.").arg(who, day);
        if (newest.isStop)
            row.change += u' ' + newest.what;
        if (!newest.why.isEmpty())
            //: Follows who changed a prescription and when; %1 is the reason in their words
            row.change += u' ' + tr("Why: %1").arg(newest.why);
    }
    // A change that holds from a later day says what holds until then in its own lines.
    const auto holds = domain::localDayFromIso(medicine.holdsFrom);
    if (present != versions.front() && (!holds || *holds <= domain::localDayOf({present.since, book.zone()(present.since)}))) {
        const domain::PlanVersion &before = domain::versionAt(versions, {present.since.ms - 1});
        const QString day = context().wording.day({present.since, book.zone()(present.since)});
        if (before.active && !before.schedules.empty())
            //: What held before a change of prescription; %1 is a day, %2 how the medicine was taken
            row.before = tr("Until %1: %2").arg(day, linesOf(before, context().wording));
    }
    return row;
}

QString PlanViewModel::stoppedText() const
{
    const int count = m_stopped.rowCount();
    //: Folded list of medicines that are not taken any more; %1 counts them
    return count > 0 ? tr("Stopped (%1)").arg(count) : QString();
}

QString PlanViewModel::emptyText() const
{
    //: List of medicines, before there is any
    return m_medicines.rowCount() == 0 ? tr("No medicine yet. Your team sends them, or you write them here.") : QString();
}

void PlanViewModel::stop(const QString &key)
{
    auto found = context().store().medications.find({key.toStdString()});
    const PlanRow *row = m_medicines.find(key);
    if (!found || !*found || !row || !row->canChange)
        return;
    (**found).active = false;
    if (auto done = context().journal().plan(**found); !done)
        emit failed(entryText(done.error()));
    emit entered();
}

} // namespace viewmodels
