// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/treatmentviewmodel.h"

#include "app/domain/daycoverage.h"
#include "app/domain/duedoses.h"
#include "app/domain/girerd.h"
#include "app/domain/planchange.h"
#include "app/domain/supply.h"
#include "app/rules/settings.h"
#include "app/services/planclashes.h"
#include "app/viewmodels/clashtext.h"
#include "app/viewmodels/dayrow.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/followuptext.h"
#include "app/viewmodels/plantext.h"
#include "app/viewmodels/typedplan.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Long enough for a box of three months, the longest that is handed out.
constexpr int kDaysCounted = 90;
constexpr double kPercent = 100;
constexpr int kFarthestStop = 366;
constexpr int kLongestReason = 300;

std::vector<RowsModel<TreatmentRow>::Role> treatmentRoles()
{
    return {{"key", [](const TreatmentRow &row) { return row.key; }},
        {"name", [](const TreatmentRow &row) { return row.name; }},
        {"lines", [](const TreatmentRow &row) { return row.lines; }},
        {"source", [](const TreatmentRow &row) { return row.source; }},
        {"coverage", [](const TreatmentRow &row) { return row.coverage; }},
        {"changes", [](const TreatmentRow &row) { return row.changes; }},
        {"other", [](const TreatmentRow &row) { return row.other; }},
        {"clash", [](const TreatmentRow &row) { return row.clash; }},
        {"locked", [](const TreatmentRow &row) { return row.locked; }},
        {"canChange", [](const TreatmentRow &row) { return row.canChange; }},
        {"canStop", [](const TreatmentRow &row) { return row.canStop; }}};
}

} // namespace

TreatmentViewModel::TreatmentViewModel(const Context &context, domain::PatientId patient, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_rows(treatmentRoles(), nullptr), m_stopped(treatmentRoles(), nullptr)
{
    refresh();
}

QString TreatmentViewModel::name() const
{
    const auto person = context().store().people.find({m_patient.value});
    return person && *person ? context().wording.fullName(**person) : QString();
}

QString TreatmentViewModel::emptyText() const
{
    //: Page of a patient's medicines, before there is any
    return m_rows.rowCount() + m_stopped.rowCount() == 0 ? tr("No medicine yet.") : QString();
}

QString TreatmentViewModel::definition() const
{
    //: Under the days covered by what a pharmacy handed out; %n is the days that are looked at
    return tr("Days covered (PDC): from the dates boxes were handed out, in the last %n days, counted from the first box. "
              "What is left of a box is carried forward. Declared doses are not part of it.",
        nullptr, kDaysCounted);
}

QString TreatmentViewModel::questionnaireText() const
{
    const bool mayShow = domain::mayBeShown(std::string(domain::kGirerdInstrument), domain::kGirerdTerms, {}, domain::localDayOf(context().now()));
    //: Why a known questionnaire about taking medicines is not in the app; Girerd is the name of its author
    return mayShow ? QString() : tr("The questionnaire of Girerd is not shown: nobody has found its terms of use in writing.");
}

QString TreatmentViewModel::coverageText(const domain::Medication &medicine, std::vector<domain::Dispensing> boxes) const
{
    const domain::LocalDay today = domain::localDayOf(context().now());
    const platform::Clock &clock = context().workspace.clock;
    for (domain::Dispensing &box : boxes) {
        if (box.medication == medicine.id)
            box.daysSupply = domain::daysOf(medicine, box, [&clock](platform::Instant at) { return clock.offsetMinutesAt(at); });
    }
    const auto coverage = domain::dayCoverage(boxes, medicine.id, {{today.days - kDaysCounted + 1}, today});
    if (!coverage) {
        //: Beside a medicine: the pharmacy's dates are missing, or do not say for how many days
        return tr("Days covered: not known, no dated box says how long it lasts.");
    }
    //: Beside a medicine; %1 of %n days were covered by what the pharmacy handed out, which is %2 per cent
    return tr("Days covered: %1 of %n (%2 %)", nullptr, coverage->counted.length())
        .arg(coverage->covered)
        .arg(std::lround(coverage->share() * kPercent));
}

QString TreatmentViewModel::stoppedText() const
{
    const int count = m_stopped.rowCount();
    //: Folded list of a patient's medicines that are not taken any more; %1 counts them
    return count > 0 ? tr("Stopped (%1)").arg(count) : QString();
}

TreatmentRow TreatmentViewModel::rowOf(const domain::Medication &medicine, const std::vector<domain::Dispensing> &boxes) const
{
    const domain::LocalDay today = domain::localDayOf(context().now());
    TreatmentRow row{.key = QString::fromStdString(medicine.id.value), .name = capitalised(QString::fromStdString(medicine.name))};
    row.lines = planLines(medicine, today, context().wording);
    if (row.lines.isEmpty())
        row.lines = QString::fromStdString(medicine.dose);
    row.coverage = coverageText(medicine, boxes);
    row.other = otherVersionText(medicine, context());
    const auto version = context().store().documents.current(medicine.id.value);
    if (!version || !*version)
        return row;
    const domain::Envelope &envelope = (**version).envelope;
    const QString day = context().wording.day(envelope.occurredAt);
    const QString author = authorName(envelope, context());
    const bool isReceived = !rules::isClinician(envelope.authorRole);
    //: A prescription that came from the centre; %1 is a day
    row.source = isReceived ? tr("Received from the centre, %1").arg(day)
                            //: Who prescribed a medicine; %1 is a name, %2 a day
                            : tr("Written by %1, %2").arg(author, day);
    QStringList changes;
    for (const PlanChange &change : planChanges(medicine, context())) {
        const QString who = authorName(change.version, context());
        const QString when = context().wording.day(change.version.occurredAt);
        //: One change of a prescription; %1 what it says, %2 who wrote it, %3 the day it was written
        QString said = tr("%1 (%2, %3).").arg(change.what, who, when);
        if (!change.why.isEmpty())
            //: Follows a change of a prescription; %1 is the reason that was written
            said += u' ' + tr("Why: %1").arg(change.why);
        changes << said;
    }
    row.changes = changes.join(u'\n');
    const bool isOver = domain::isOver(medicine, today);
    const bool isClinician = rules::isClinician(context().workspace.identity().role);
    row.canStop = !isOver && !isReceived && isClinician;
    row.canChange = row.canStop && domain::asOneLine(medicine, today).has_value();
    if (isReceived && !isOver)
        //: On a prescription of another system: why there is no button that changes it
        row.locked = tr("It is changed where it was prescribed.");
    else if (row.canStop && !row.canChange)
        //: On a prescription of several lines: the form that changes one has one line
        row.locked = tr("It has several lines. To change it, stop it and write it again.");
    return row;
}

void TreatmentViewModel::refresh()
{
    const domain::LocalDay today = domain::localDayOf(context().now());
    const auto plan = context().store().medications.plan(m_patient);
    const auto boxes = context().store().dispensings.live(m_patient);
    std::vector<TreatmentRow> rows;
    std::vector<TreatmentRow> stopped;
    for (const domain::Medication &medicine : plan ? *plan : std::vector<domain::Medication>())
        (domain::isOver(medicine, today) ? stopped : rows).push_back(rowOf(medicine, boxes ? *boxes : std::vector<domain::Dispensing>()));
    const auto set = services::setByTeam(context().store(), m_patient, today);
    for (const content::Contradiction &clash : services::clashesWithPath(context().store(), context().library(), m_patient, set)) {
        const auto row = std::ranges::find(rows, QString::fromStdString(clash.right.set), &TreatmentRow::key);
        if (row != rows.end())
            row->clash = clashText(clash, context());
    }
    m_rows.setRows(rows);
    m_stopped.setRows(stopped);
    emit changed();
}

void TreatmentViewModel::forgetErrors()
{
    m_errors.clear();
    emit changed();
}

bool TreatmentViewModel::stop(const QString &key, const QString &day, const QString &reason)
{
    m_errors.clear();
    const domain::LocalDay today = domain::localDayOf(context().now());
    const auto from = day.trimmed().isEmpty() ? std::optional(today) : dateFrom(day);
    if (!from || *from < today || from->days - today.days > kFarthestStop)
        //: Beside the field of the day from which a medicine is not taken any more
        m_errors[u"day"_s] = tr("Write today or a day to come, within a year, for example %1.").arg(QDate(1970, 1, 1).addDays(today.days).toString(u"dd/MM/yyyy"_s));
    if (reason.trimmed().isEmpty())
        //: Beside the field of the reason for which a medicine is stopped
        m_errors[u"reason"_s] = tr("Write why it stops. The patient reads it.");
    else if (reason.trimmed().size() > kLongestReason)
        //: Beside the field of the reason for which a medicine is stopped; %n is how many letters there may be
        m_errors[u"reason"_s] = tr("Say it in fewer words: %n letters at most.", nullptr, kLongestReason);
    const TreatmentRow *row = m_rows.find(key);
    const auto found = context().store().medications.find({key.toStdString()});
    if (!m_errors.isEmpty() || !row || !row->canStop || !found || !*found) {
        emit changed();
        return false;
    }
    domain::Medication stopped = domain::stoppedFrom(**found, *from, today);
    stopped.changeReason = reason.trimmed().toStdString();
    if (auto done = context().journal().plan(stopped); !done) {
        m_errors[u"reason"_s] = entryText(done.error());
        emit changed();
        return false;
    }
    emit entered();
    return true;
}

} // namespace viewmodels
