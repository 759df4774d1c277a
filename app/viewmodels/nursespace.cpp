// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/nursespace.h"

#include "app/services/caredesk.h"
#include "sync/http/curlhttpclient.h"

namespace viewmodels {

NurseSpace::NurseSpace(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_worklist(context, this), m_toReview(context, this), m_directory(context, this)
{
    m_worklist.refresh();
}

QString NurseSpace::initials() const
{
    const auto person = context().store().people.find(context().workspace.identity().actor);
    return person && *person ? context().wording.initials(**person) : QString();
}

template <typename ViewModel>
ViewModel *NurseSpace::replace(ViewModel *&current, ViewModel *next)
{
    // Later: the screen that shows it is still there while the next one is made.
    if (current)
        current->deleteLater();
    current = next;
    return next;
}

PatientPageViewModel *NurseSpace::openPatient(const QString &id)
{
    auto *page = replace(m_patient, new PatientPageViewModel(context(), {id.toStdString()}, this));
    // The patient can see who looked; a device that cannot write it down shows the page all the same.
    (void)services::noteAccess(context().journal(), context().store(), {id.toStdString()}, "opened").has_value();
    context().workspace.sync.request();
    // What the page writes down changes the list beside it.
    connect(page, &PatientPageViewModel::changed, &m_worklist, &WorklistViewModel::refresh);
    return page;
}

NurseMessagesViewModel *NurseSpace::openMessages(const QString &id)
{
    auto *messages = replace(m_messages, new NurseMessagesViewModel(context(), {id.toStdString()}, this));
    connect(messages, &NurseMessagesViewModel::entered, this, &NurseSpace::refresh);
    return messages;
}

SummaryViewModel *NurseSpace::openSummary(const QString &id)
{
    (void)services::noteAccess(context().journal(), context().store(), {id.toStdString()}, "printed").has_value();
    context().workspace.sync.request();
    return replace(m_summary, new SummaryViewModel(context(), {id.toStdString()}, this));
}

AssessmentViewModel *NurseSpace::openAssessment(const QString &id)
{
    auto *assessment = replace(m_assessment, new AssessmentViewModel(context(), {id.toStdString()}, this));
    connect(assessment, &AssessmentViewModel::finished, this, [this] {
        if (m_patient)
            m_patient->refresh();
    });
    return assessment;
}

EligibilityViewModel *NurseSpace::openEligibility(const QString &id)
{
    return replace(m_eligibility, new EligibilityViewModel(context(), {id.toStdString()}, this));
}

PathBuilderViewModel *NurseSpace::openPathBuilder(const QString &id)
{
    auto *builder = replace(m_pathBuilder, new PathBuilderViewModel(context(), {id.toStdString()}, this));
    connect(builder, &PathBuilderViewModel::sent, this, &NurseSpace::refresh);
    return builder;
}

LimitsViewModel *NurseSpace::openLimits(const QString &id)
{
    auto *limits = replace(m_limits, new LimitsViewModel(context(), {id.toStdString()}, this));
    // Another limit may be met by what is there already: keeping it asked the rules.
    connect(limits, &LimitsViewModel::kept, this, [this] {
        if (m_patient)
            m_patient->refresh();
    });
    return limits;
}

TreatmentViewModel *NurseSpace::openTreatment(const QString &id)
{
    auto *treatment = replace(m_treatment, new TreatmentViewModel(context(), {id.toStdString()}, this));
    connect(treatment, &TreatmentViewModel::entered, this, &NurseSpace::refresh);
    return treatment;
}

PlanEntryViewModel *NurseSpace::changePrescription(const QString &id, const QString &medicine)
{
    auto *entry = replace(m_prescription, new PlanEntryViewModel(context(), {id.toStdString()}, domain::MedicationId{medicine.toStdString()}, this));
    connect(entry, &PlanEntryViewModel::entered, this, &NurseSpace::refresh);
    return entry;
}

PlanEntryViewModel *NurseSpace::openPrescription(const QString &id)
{
    auto *entry = replace(m_prescription, new PlanEntryViewModel(context(), {id.toStdString()}, std::nullopt, this));
    connect(entry, &PlanEntryViewModel::entered, this, &NurseSpace::refresh);
    return entry;
}

PairingViewModel *NurseSpace::openPairing(const QString &id)
{
    return replace(m_pairing, new PairingViewModel(context(), {id.toStdString()}, std::make_unique<http::CurlHttpClient>(), this));
}

CareProcessViewModel *NurseSpace::openProcess(const QString &id)
{
    auto *process = replace(m_process, new CareProcessViewModel(context(), {id.toStdString()}, this));
    connect(process, &CareProcessViewModel::recorded, this, [this] {
        if (m_patient)
            m_patient->refresh();
    });
    return process;
}

WordsReviewViewModel *NurseSpace::openWords(const QString &answer)
{
    auto *words = replace(m_words, new WordsReviewViewModel(context(), {answer.toStdString()}, this));
    connect(words, &WordsReviewViewModel::rated, this, &NurseSpace::refresh);
    return words;
}

QString NurseSpace::wordsOf(const QString &patient) const
{
    const auto waiting = services::wordsToRate(context().store());
    for (const domain::Answer &answer : waiting ? *waiting : std::vector<domain::Answer>()) {
        if (answer.envelope.patient.value == patient.toStdString())
            return QString::fromStdString(answer.envelope.id.value);
    }
    return {};
}

RecordLogViewModel *NurseSpace::openRecordLog(const QString &id)
{
    return replace(m_recordLog, new RecordLogViewModel(context(), {id.toStdString()}, this));
}

InterviewViewModel *NurseSpace::openInterview(const QString &id, const QString &method)
{
    auto *interview = replace(m_interview, new InterviewViewModel(context(), {id.toStdString()}, {method.toStdString()}, this));
    connect(interview, &InterviewViewModel::entered, this, &NurseSpace::refresh);
    return interview;
}

DiaryViewModel *NurseSpace::openDiary(const QString &id)
{
    return replace(m_diary, new DiaryViewModel(context(), {id.toStdString()}, this));
}

TranscriptionViewModel *NurseSpace::openTranscription()
{
    auto *transcription = replace(m_transcription, new TranscriptionViewModel(context(), this));
    connect(transcription, &TranscriptionViewModel::entered, this, &NurseSpace::refresh);
    return transcription;
}

HelperViewModel *NurseSpace::openHelper(const QString &id)
{
    return replace(m_helper, new HelperViewModel(context(), std::make_unique<http::CurlHttpClient>(), this, {id.toStdString()}));
}

LibraryViewModel *NurseSpace::openLibrary()
{
    if (!m_library)
        m_library = new LibraryViewModel(context(), this);
    return m_library;
}

void NurseSpace::refresh()
{
    if (m_library)
        m_library->refresh();
    if (m_helper)
        m_helper->refresh();
    if (m_diary)
        m_diary->refresh();
    if (m_interview)
        m_interview->refresh();
    if (m_transcription)
        m_transcription->refresh();
    m_toReview.refresh();
    if (m_words)
        m_words->refresh();
    if (m_recordLog)
        m_recordLog->refresh();
    if (m_patient)
        m_patient->refresh(); // and the list with it
    else
        m_worklist.refresh();
    if (m_messages)
        m_messages->refresh();
    if (m_summary)
        m_summary->refresh();
    if (m_assessment)
        m_assessment->refresh();
    if (m_eligibility)
        m_eligibility->refresh();
    if (m_pathBuilder)
        m_pathBuilder->refresh();
    if (m_limits)
        m_limits->refresh();
    if (m_pairing)
        m_pairing->refresh();
    if (m_process)
        m_process->refresh();
    if (m_treatment)
        m_treatment->refresh();
    if (m_prescription)
        m_prescription->refresh();
    emit changed();
}

} // namespace viewmodels
