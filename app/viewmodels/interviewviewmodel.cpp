// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/interviewviewmodel.h"

#include "app/services/alertdesk.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/followuptext.h"
#include "app/viewmodels/symptomtext.h"
#include "content/learning/numbertext.h"

#include <set>

namespace viewmodels {

namespace {

/// Seven of what people feel, and one measure: three minutes.
constexpr std::size_t kSymptoms = 7;

std::set<domain::FactId> openAlertsOf(const Context &context, const domain::PatientId &patient)
{
    std::set<domain::FactId> ids;
    const platform::Clock &clock = context.workspace.clock;
    const auto open = services::openAlerts(
        context.store(), patient, services::ForWhom::Team, context.now(), [&clock](platform::Instant at) { return clock.offsetMinutesAt(at); });
    if (!open)
        return ids;
    for (const auto *rows : {&open->atOnce, &open->digest, &open->later}) {
        for (const store::AlertRow &row : *rows)
            ids.insert(row.alert.envelope.id);
    }
    return ids;
}

} // namespace

InterviewViewModel::InterviewViewModel(const Context &context, domain::PatientId patient, domain::EntryMethod method, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_method(std::move(method)),
      m_questions({{"key", [](const InterviewRow &row) { return QVariant(row.key); }}, {"title", [](const InterviewRow &row) { return QVariant(row.title); }},
                      {"value", [](const InterviewRow &row) { return QVariant(row.value); }}},
          this)
{
    const auto path = context.store().paths.active(m_patient);
    const services::DiaryLines lines = services::diaryLines(context.library(), path ? *path : std::nullopt, 1, kSymptoms);
    m_measure = lines.measures.empty() ? nullptr : lines.measures.front();
    std::vector<InterviewRow> rows;
    for (const std::string &symptom : lines.symptoms)
        rows.push_back({QString::fromStdString(symptom), symptomWeek(context, m_patient, symptom).title, -1});
    m_questions.setRows(rows);
}

void InterviewViewModel::refresh()
{
    emit changed();
}

QString InterviewViewModel::title() const
{
    //: Title of a page: eight questions a professional asks on the telephone
    return m_method == domain::method::kPhone ? tr("Phone interview")
                                              //: Title of a page: eight questions a professional asks at the patient's home
                                              : tr("Interview at home");
}

QString InterviewViewModel::name() const
{
    const auto person = context().store().people.find({m_patient.value});
    return person && *person ? context().wording.politeName(**person) : QString();
}

QStringList InterviewViewModel::words() const
{
    QStringList texts;
    for (const domain::Strength strength : domain::kStrengths)
        texts << strengthText(strength);
    return texts;
}

QString InterviewViewModel::measureLabel() const
{
    return m_measure ? context().wording.text(m_measure->title) : QString();
}

QString InterviewViewModel::unit() const
{
    return m_measure ? context().wording.unit(QString::fromStdString(m_measure->unit)) : QString();
}

void InterviewViewModel::setNumber(const QString &number)
{
    if (number == m_number)
        return;
    m_number = number;
    m_errorText.clear();
    m_doubtText.clear();
    emit changed();
}

int InterviewViewModel::answered() const
{
    int count = m_number.trimmed().isEmpty() ? 0 : 1;
    for (const InterviewRow &row : m_questions.rows())
        count += row.value >= 0;
    return count;
}

QString InterviewViewModel::progressText() const
{
    //: Interview of a patient; %1 of %2 questions have an answer so far
    return tr("%1 of %2 answered").arg(answered()).arg(m_questions.rowCount() + (m_measure ? 1 : 0));
}

void InterviewViewModel::answer(const QString &key, int strength)
{
    std::vector<InterviewRow> rows = m_questions.rows();
    for (InterviewRow &row : rows) {
        if (row.key == key && strength >= 0 && strength < static_cast<int>(domain::kStrengths.size()))
            row.value = strength;
    }
    m_questions.setRows(rows);
    m_errorText.clear();
    emit changed();
}

std::optional<double> InterviewViewModel::typed() const
{
    return m_measure ? content::parseNumber(m_number.toStdString(), m_measure->unit) : std::nullopt;
}

bool InterviewViewModel::fail(const QString &sentence)
{
    m_errorText = sentence;
    emit changed();
    return false;
}

bool InterviewViewModel::save()
{
    m_errorText.clear();
    m_doubtText.clear();
    if (!m_doneText.isEmpty())
        return false; // kept already
    if (answered() == 0) {
        //: Interview of a patient: nothing was answered yet
        return fail(tr("Answer one question at least. What is not asked is not recorded."));
    }
    if (!m_number.trimmed().isEmpty()) {
        const auto value = typed();
        if (!value || *value < 0) {
            const double example = (m_measure->plausible.min + m_measure->plausible.max) / 2;
            //: Interview of a patient: no number was typed; %1 is a unit, %2 an example
            return fail(tr("Write a number in %1, for example %2.").arg(unit(), context().wording.number(example, m_measure->decimals)));
        }
        if (!m_measure->plausible.holds(*value)) {
            //: Asked when a value is unlikely; %1 is the value with its unit
            m_doubtText = tr("You wrote %1. Is that right?")
                              .arg(context().wording.quantity(*value, m_measure->decimals, QString::fromStdString(m_measure->unit)));
            emit changed();
            return false;
        }
    }
    return keep();
}

bool InterviewViewModel::confirm()
{
    return !m_doubtText.isEmpty() && keep();
}

bool InterviewViewModel::keep()
{
    const platform::ZonedTime now = context().now();
    std::vector<services::GivenReading> readings;
    for (const InterviewRow &row : m_questions.rows()) {
        if (row.value < 0)
            continue;
        const double score = domain::scoreOf(domain::kStrengths[static_cast<std::size_t>(row.value)]);
        readings.push_back({{{domain::symptomKind(row.key.toStdString()), score, std::string(domain::kSymptomUnit)}}, now});
    }
    if (const auto value = m_number.trimmed().isEmpty() ? std::nullopt : typed())
        readings.push_back({{{m_measure->id.value, *value, m_measure->unit}}, now});
    const std::set<domain::FactId> before = openAlertsOf(context(), m_patient);
    const auto kept = services::enterFor(context().journal(), context().store(), m_patient, readings, m_method);
    if (!kept)
        return fail(entryText(kept.error()));
    context().workspace.rules.lookAtAll();
    m_doubtText.clear();
    //: Interview of a patient; %n answers are kept, %1 is "Mrs Durand"
    m_doneText = tr("Recorded for %1, under your name: %n answers.", nullptr, *kept).arg(name());
    for (const domain::FactId &id : openAlertsOf(context(), m_patient)) {
        const auto row = before.contains(id) ? platform::Result<std::optional<store::AlertRow>>(std::nullopt) : context().store().alerts.find(id);
        if (row && *row)
            m_alerts << alertReason((**row).alert, context());
    }
    emit changed();
    emit entered();
    return true;
}

} // namespace viewmodels
