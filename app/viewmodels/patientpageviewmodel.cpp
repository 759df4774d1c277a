// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/patientpageviewmodel.h"

#include "app/services/assessmentdesk.h"
#include "app/services/caredesk.h"
#include "app/store/goalstore.h"
#include "app/viewmodels/caretext.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/followuptext.h"
#include "app/viewmodels/ruletext.h"

#include <algorithm>
#include <map>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kChartDays = 14;
constexpr int kRowsShown = 7; ///< the chart shows the rest
constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

platform::ZonedTime daysBefore(const platform::ZonedTime &at, int days)
{
    return {{at.at.ms - days * kDayMs}, at.offsetMinutes};
}

} // namespace

PatientPageViewModel::PatientPageViewModel(const Context &context, domain::PatientId patient, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_rows(this)
{
    read();
}

void PatientPageViewModel::refresh()
{
    read();
    emit changed();
}

void PatientPageViewModel::read()
{
    if (const auto person = context().store().people.find({m_patient.value}); person && *person)
        m_person = **person;
    auto known = services::readFollowUp(context().store(), context().library(), m_patient, context().workspace.clock);
    if (!known) {
        m_errorText = storageText(known.error()).title;
        return;
    }
    m_known = std::move(*known);
    const auto progress = context().store().progress.all(m_patient);
    m_rows.show(m_known, progress ? *progress : std::vector<domain::UnitProgress>(), context());

    readMeasure();
    readSteps();
}

void PatientPageViewModel::readSteps()
{
    m_stepsTitle.clear();
    std::vector<StepRow> rows;
    for (const services::KnownProtocol &protocol :
        services::protocolsOf(context().store(), context().library(), m_patient, m_known.path, context().now())) {
        if (m_stepsTitle.isEmpty())
            m_stepsTitle = protocolTitle(protocol, context());
        for (const services::KnownStep &step : protocol.steps) {
            StepRow row = stepRow(protocol, step, context().workspace.identity().actor, context());
            if (row.state != "later"_L1 && row.state != "undated"_L1)
                rows.push_back(std::move(row));
        }
    }
    m_rows.steps.setRows(rows);
}

/// The first measure of the path's packs; without a path, the first that somebody made.
void PatientPageViewModel::readMeasure()
{
    m_measure = nullptr;
    m_measures.clear();
    const platform::ZonedTime now = context().now();
    for (const content::Pack &pack : context().library().packs()) {
        const bool isInPath = m_known.path && std::ranges::any_of(m_known.path->units, [&](const auto &unit) { return unit.unit.pack == pack.id.value; });
        for (const content::MeasureDefinition &measure : pack.measures) {
            if (m_known.path && !isInPath)
                continue;
            auto made = context().store().measures.live(m_patient, measure.id.value, daysBefore(now, kChartDays).at, {now.at.ms + 1});
            if (!made || (made->empty() && !isInPath))
                continue;
            m_measure = &measure;
            m_measures = std::move(*made);
            return;
        }
    }
}

QString PatientPageViewModel::name() const
{
    return context().wording.fullName(m_person);
}

QString PatientPageViewModel::identity() const
{
    QStringList parts;
    if (const QString born = context().wording.birthDate(m_person); !born.isEmpty()) {
        //: Identity of a patient; %1 is a date such as 12 April 1948
        parts << tr("Born on %1").arg(born) << context().wording.age(m_person, context().now());
    }
    if (m_person.sex == "female") {
        //: Identity of a patient, sex in the record
        parts << tr("woman");
    } else if (m_person.sex == "male") {
        //: Identity of a patient, sex in the record
        parts << tr("man");
    }
    return parts.join(u", "_s);
}

QString PatientPageViewModel::received() const
{
    return receivedText(m_known.lastEntry, context());
}

QString PatientPageViewModel::pathText() const
{
    if (!m_known.pathSent) {
        //: Patient page, section of the path
        return tr("No path yet");
    }
    //: Patient page, section of the path; %1 is a moment
    return tr("Sent %1").arg(context().wording.moment(*m_known.pathSent, context().now()));
}

QString PatientPageViewModel::safetyTitle() const
{
    //: Title of a card: safety competences mastered, of those in the path
    return tr("Safety: %1 of %2").arg(m_known.safety.mastered).arg(m_known.safety.total);
}

QString PatientPageViewModel::safetyLeft() const
{
    if (!m_known.path)
        return {};
    const auto records = services::records(m_known.answers);
    QStringList left;
    for (const domain::PathUnit &each : m_known.path->units) {
        const content::Pack *pack = context().library().pack(each.unit.pack);
        const content::Unit *unit = context().library().unit(each.unit);
        for (const content::CompetenceId &id : unit ? unit->competences : std::vector<content::CompetenceId>()) {
            const content::Competence *competence = pack->competence(id);
            if (competence && competence->safety && content::masteryOf(*competence, records) != content::Mastery::Mastered)
                left << context().wording.text(competence->title);
        }
    }
    left.removeDuplicates();
    if (left.isEmpty())
        return {};
    //: Card about safety; %1 is a list of things to know
    return tr("Still to master: %1.").arg(left.join(u"; "_s));
}

QString PatientPageViewModel::measureTitle() const
{
    if (!m_measure)
        return {};
    const QString title = context().wording.text(m_measure->title);
    if (m_measures.empty()) {
        //: Title of the card of a measure without values; %1 is "Weight" or the like
        return tr("%1: no measure in 14 days").arg(title);
    }
    const domain::Measure &last = m_measures.back();
    //: Title of the card of a measure; %1 is "Weight", %2 "72.4 kg", %3 a moment
    return tr("%1: %2 %3").arg(title, context().wording.quantity(last.value, m_measure->decimals, QString::fromStdString(last.unit)),
        context().wording.moment(last.envelope.occurredAt, context().now()));
}

QString PatientPageViewModel::measureSummary() const
{
    if (!m_measure || m_measures.empty())
        return {};
    const auto [low, high] = std::ranges::minmax_element(m_measures, {}, &domain::Measure::value);
    const QString unit = QString::fromStdString(low->unit);
    //: Under the chart: how many values there are
    const QString count = tr("%n measures", nullptr, static_cast<int>(m_measures.size()));
    //: Under the chart; %1 and %2 are the lowest and the highest value, %3 "5 measures"
    return tr("14 days: from %1 to %2, %3. A “?” is a day without a measure.")
        .arg(context().wording.number(low->value, m_measure->decimals), context().wording.quantity(high->value, m_measure->decimals, unit), count);
}

QVariantList PatientPageViewModel::measurePoints() const
{
    std::map<std::string, const domain::Measure *> byDay;
    for (const domain::Measure &measure : m_measures)
        byDay[platform::toIsoDate(measure.envelope.occurredAt)] = &measure;
    QVariantList points;
    const platform::ZonedTime now = context().now();
    for (int back = kChartDays - 1; back >= 0; --back) {
        const platform::ZonedTime day = daysBefore(now, back);
        QVariantMap point{{u"label"_s, context().wording.dayLetters(day)}};
        if (const auto found = byDay.find(platform::toIsoDate(day)); found != byDay.end()) {
            point.insert(u"value"_s, found->second->value);
            if (found->second == &m_measures.back())
                point.insert(u"text"_s, context().wording.number(found->second->value, m_measure->decimals));
        }
        points << point;
    }
    return points;
}

QStringList PatientPageViewModel::measureHeaders() const
{
    //: Head of a column in the table of measures
    QStringList headers{tr("When")};
    headers << (m_measure ? context().wording.text(m_measure->title) : QString());
    //: Head of a column in the table of measures
    headers << tr("Recorded by");
    return headers;
}

QVariantList PatientPageViewModel::measureRows() const
{
    QVariantList rows;
    for (auto measure = m_measures.rbegin(); measure != m_measures.rend() && rows.size() < kRowsShown; ++measure) {
        const QStringList cells{context().wording.shortMoment(measure->envelope.occurredAt),
            context().wording.quantity(measure->value, m_measure->decimals, QString::fromStdString(measure->unit)),
            authorName(measure->envelope, context())};
        rows << QVariantMap{{u"cells"_s, cells}, {u"mark"_s, QString()}};
    }
    return rows;
}

double PatientPageViewModel::measureFrom() const
{
    return m_measures.empty() ? 0 : std::ranges::min_element(m_measures, {}, &domain::Measure::value)->value - 1;
}

double PatientPageViewModel::measureTo() const
{
    return m_measures.empty() ? 1 : std::ranges::max_element(m_measures, {}, &domain::Measure::value)->value + 1;
}

QString PatientPageViewModel::dosesSummary() const
{
    const domain::DoseCount count = domain::countOf(m_known.doses, services::kDoseDays);
    if (count.due() == 0) {
        //: Card of the declared doses: nothing was due, or nothing was received yet
        return tr("No dose to declare so far.");
    }
    return dosesText(count) + u'.';
}

QStringList PatientPageViewModel::goals() const
{
    QStringList texts;
    const auto rows = store::GoalStore(context().store().database()).all(m_patient);
    for (const store::GoalRow &row : rows ? *rows : std::vector<store::GoalRow>()) {
        if (row.goal.isActive)
            texts << QString::fromStdString(row.goal.text);
    }
    return texts;
}

QString PatientPageViewModel::processText() const
{
    const auto history = services::careHistory(context().store(), m_patient);
    return history ? stageText(history->now.stage) : QString();
}

QString PatientPageViewModel::assessmentText() const
{
    const auto known = services::readAssessment(context().store(), m_patient, domain::Assessment::Form::Education);
    if (!known)
        return {};
    if (known->isDraft) {
        //: Patient page, the shared assessment
        return tr("Begun on this device, not finished");
    }
    if (!known->finished) {
        //: Patient page, the shared assessment
        return tr("Not begun. About 15 minutes beside the patient");
    }
    //: Patient page, the shared assessment; %1 is a moment
    return tr("Finished %1").arg(context().wording.moment(known->finished->present.written.occurredAt, context().now()));
}

QString PatientPageViewModel::messagesText() const
{
    const auto fresh = std::ranges::count_if(m_known.thread, isNew);
    if (fresh > 0) {
        //: Link to the messages of a patient: nobody has opened %n of them
        return tr("%n new", nullptr, static_cast<int>(fresh));
    }
    if (m_known.thread.empty()) {
        //: Link to the messages of a patient
        return tr("No message yet");
    }
    //: Link to the messages of a patient; %1 is a moment
    return tr("Last one %1").arg(context().wording.moment(m_known.thread.back().message.envelope.occurredAt, context().now()));
}

void PatientPageViewModel::openAlert(const QString &key)
{
    m_errorText.clear();
    m_alert.reset();
    if (auto row = context().store().alerts.find({key.toStdString()}))
        m_alert = std::move(*row);
    emit changed();
}

bool PatientPageViewModel::seeAlert(const QString &note)
{
    m_errorText.clear();
    if (!m_alert)
        return false;
    if (const auto done = context().journal().seeAlert(m_patient, m_alert->alert.envelope.id, note.trimmed().toStdString()); !done) {
        m_errorText = entryText(done.error());
        emit changed();
        return false;
    }
    refresh();
    return true;
}

QString PatientPageViewModel::alertTitle() const
{
    return m_alert ? alertReason(m_alert->alert, context()) : QString();
}

QString PatientPageViewModel::alertDetail() const
{
    if (!m_alert)
        return {};
    QStringList parts{viewmodels::alertText(m_alert->alert, context()).detail};
    if (m_alert->alert.daysMissing > 0) {
        //: About an alert: days of the window without a measure
        parts << tr("%n days without a measure.", nullptr, m_alert->alert.daysMissing);
    }
    if (!m_alert->evidenceStands) {
        //: About an alert: the value it rests on was changed or taken back meanwhile
        parts << tr("The value was corrected since.");
    }
    return parts.join(u' ');
}

QString PatientPageViewModel::alertSentence() const
{
    //: About an alert, on the nurse's side; %1 is the sentence the patient sees
    return m_alert ? tr("The patient reads: “%1”").arg(viewmodels::alertText(m_alert->alert, context()).text) : QString();
}

QString PatientPageViewModel::alertWhen() const
{
    return m_alert ? context().wording.momentSentence(m_alert->alert.envelope.occurredAt, context().now()) : QString();
}

QStringList PatientPageViewModel::alertHistory() const
{
    constexpr qsizetype kShown = 5;
    QStringList lines;
    const auto rows = context().store().alerts.all(m_patient);
    for (auto row = rows ? rows->rbegin() : std::vector<store::AlertRow>::const_reverse_iterator(); rows && row != rows->rend() && lines.size() < kShown; ++row) {
        for (const domain::AlertSeen &seen : row->seen) {
            const QString when = context().wording.moment(seen.envelope.occurredAt, context().now());
            //: An alert somebody saw; %1 is why it was raised, %2 who saw it, %3 a moment
            const QString line = tr("%1. Seen by %2 %3.").arg(alertReason(row->alert, context()), authorName(seen.envelope, context()), when);
            lines << (seen.note.empty() ? line : line + u' ' + QString::fromStdString(seen.note));
        }
    }
    return lines;
}

} // namespace viewmodels
