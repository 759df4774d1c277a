// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/treatmentviewmodel.h"

#include "app/domain/daycoverage.h"
#include "app/domain/duedoses.h"
#include "app/domain/girerd.h"
#include "app/domain/supply.h"
#include "app/viewmodels/dayrow.h"
#include "app/viewmodels/followuptext.h"
#include "app/viewmodels/scheduletext.h"

#include <cmath>

namespace viewmodels {

namespace {

/// Long enough for a box of three months, the longest that is handed out.
constexpr int kDaysCounted = 90;
constexpr double kPercent = 100;

} // namespace

TreatmentViewModel::TreatmentViewModel(const Context &context, domain::PatientId patient, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)),
      m_rows({{"key", [](const TreatmentRow &row) { return row.key; }},
                 {"name", [](const TreatmentRow &row) { return row.name; }},
                 {"lines", [](const TreatmentRow &row) { return row.lines; }},
                 {"source", [](const TreatmentRow &row) { return row.source; }},
                 {"coverage", [](const TreatmentRow &row) { return row.coverage; }}},
          nullptr)
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
    return m_rows.rowCount() == 0 ? tr("No medicine yet.") : QString();
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

void TreatmentViewModel::refresh()
{
    const auto plan = context().store().medications.plan(m_patient);
    const auto boxes = context().store().dispensings.live(m_patient);
    std::vector<TreatmentRow> rows;
    for (const domain::Medication &medicine : plan ? *plan : std::vector<domain::Medication>()) {
        if (!medicine.active)
            continue;
        TreatmentRow row{.key = QString::fromStdString(medicine.id.value), .name = capitalised(QString::fromStdString(medicine.name))};
        QStringList lines;
        for (const domain::Schedule &line : domain::schedulesOf(medicine))
            lines << capitalised(ScheduleText(context().wording).line(line));
        row.lines = lines.isEmpty() ? QString::fromStdString(medicine.dose) : lines.join(u'\n');
        row.coverage = coverageText(medicine, boxes ? *boxes : std::vector<domain::Dispensing>());
        if (const auto version = context().store().documents.current(medicine.id.value); version && *version) {
            const domain::Envelope &envelope = (**version).envelope;
            const QString day = context().wording.day(envelope.occurredAt);
            const QString author = authorName(envelope, context());
            const bool isReceived = envelope.authorRole.value == "hub";
            //: A prescription that came from the centre; %1 is a day
            row.source = isReceived ? tr("Received from the centre, %1").arg(day)
                                    //: Who prescribed a medicine; %1 is a name, %2 a day
                                    : tr("Written by %1, %2").arg(author, day);
        }
        rows.push_back(std::move(row));
    }
    m_rows.setRows(rows);
    emit changed();
}

} // namespace viewmodels
