// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/assessmentviewmodel.h"
#include "app/viewmodels/careprocessviewmodel.h"
#include "app/viewmodels/directoryviewmodel.h"
#include "app/viewmodels/eligibilityviewmodel.h"
#include "app/viewmodels/helperviewmodel.h"
#include "app/viewmodels/interviewviewmodel.h"
#include "app/viewmodels/libraryviewmodel.h"
#include "app/viewmodels/limitsviewmodel.h"
#include "app/viewmodels/nursemessagesviewmodel.h"
#include "app/viewmodels/pairingviewmodel.h"
#include "app/viewmodels/pathbuilderviewmodel.h"
#include "app/viewmodels/patientpageviewmodel.h"
#include "app/viewmodels/planentryviewmodel.h"
#include "app/viewmodels/summaryviewmodel.h"
#include "app/viewmodels/recordlogviewmodel.h"
#include "app/viewmodels/transcriptionviewmodel.h"
#include "app/viewmodels/treatmentviewmodel.h"
#include "app/viewmodels/wordsreviewviewmodel.h"
#include "app/viewmodels/worklistviewmodel.h"

namespace viewmodels {

/// The view models of a professional's screens. Those of the main places live as long as this; those of one patient or one
/// path are made when it opens and replaced by the next one.
class NurseSpace final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(NurseSpace)
    QML_UNCREATABLE("View models come from AppViewModel")
    Q_PROPERTY(viewmodels::WorklistViewModel *worklist READ worklist CONSTANT FINAL)
    Q_PROPERTY(viewmodels::ToReviewViewModel *toReview READ toReview CONSTANT FINAL)
    Q_PROPERTY(viewmodels::DirectoryViewModel *directory READ directory CONSTANT FINAL)
    /// Of the professional, for the head of the rail.
    Q_PROPERTY(QString initials READ initials NOTIFY changed FINAL)

public:
    NurseSpace(const Context &context, QObject *parent);

    [[nodiscard]] WorklistViewModel *worklist() { return &m_worklist; }
    [[nodiscard]] ToReviewViewModel *toReview() { return &m_toReview; }
    [[nodiscard]] DirectoryViewModel *directory() { return &m_directory; }
    [[nodiscard]] QString initials() const;

    Q_INVOKABLE viewmodels::PatientPageViewModel *openPatient(const QString &id);
    Q_INVOKABLE viewmodels::NurseMessagesViewModel *openMessages(const QString &id);
    Q_INVOKABLE viewmodels::SummaryViewModel *openSummary(const QString &id);
    Q_INVOKABLE viewmodels::AssessmentViewModel *openAssessment(const QString &id);
    Q_INVOKABLE viewmodels::EligibilityViewModel *openEligibility(const QString &id);
    Q_INVOKABLE viewmodels::PathBuilderViewModel *openPathBuilder(const QString &id);
    Q_INVOKABLE viewmodels::LimitsViewModel *openLimits(const QString &id);
    Q_INVOKABLE viewmodels::TreatmentViewModel *openTreatment(const QString &id);
    /// A medicine for this patient, to be written.
    Q_INVOKABLE viewmodels::PlanEntryViewModel *openPrescription(const QString &id);
    /// The same page, to change what a professional prescribed here. @param medicine key of a row of the treatment
    Q_INVOKABLE viewmodels::PlanEntryViewModel *changePrescription(const QString &id, const QString &medicine);
    Q_INVOKABLE viewmodels::PairingViewModel *openPairing(const QString &id);
    Q_INVOKABLE viewmodels::CareProcessViewModel *openProcess(const QString &id);
    /// An answer in a patient's own words.
    Q_INVOKABLE viewmodels::WordsReviewViewModel *openWords(const QString &answer);
    /// The words of a patient that have waited longest; empty when none wait.
    Q_INVOKABLE QString wordsOf(const QString &patient) const;
    Q_INVOKABLE viewmodels::RecordLogViewModel *openRecordLog(const QString &id);
    /// @param method "phone" or "visit"
    Q_INVOKABLE viewmodels::InterviewViewModel *openInterview(const QString &id, const QString &method);
    Q_INVOKABLE viewmodels::DiaryViewModel *openDiary(const QString &id);
    Q_INVOKABLE viewmodels::TranscriptionViewModel *openTranscription();
    Q_INVOKABLE viewmodels::LibraryViewModel *openLibrary();
    /// Somebody who is to help this patient, with the patient's agreement.
    Q_INVOKABLE viewmodels::HelperViewModel *openHelper(const QString &id);

    void refresh() override;

private:
    template <typename ViewModel>
    ViewModel *replace(ViewModel *&current, ViewModel *next);

    WorklistViewModel m_worklist;
    ToReviewViewModel m_toReview;
    DirectoryViewModel m_directory;
    PatientPageViewModel *m_patient = nullptr;
    NurseMessagesViewModel *m_messages = nullptr;
    SummaryViewModel *m_summary = nullptr;
    AssessmentViewModel *m_assessment = nullptr;
    EligibilityViewModel *m_eligibility = nullptr;
    PathBuilderViewModel *m_pathBuilder = nullptr;
    LimitsViewModel *m_limits = nullptr;
    PairingViewModel *m_pairing = nullptr;
    CareProcessViewModel *m_process = nullptr;
    TreatmentViewModel *m_treatment = nullptr;
    PlanEntryViewModel *m_prescription = nullptr;
    WordsReviewViewModel *m_words = nullptr;
    RecordLogViewModel *m_recordLog = nullptr;
    InterviewViewModel *m_interview = nullptr;
    DiaryViewModel *m_diary = nullptr;
    TranscriptionViewModel *m_transcription = nullptr;
    HelperViewModel *m_helper = nullptr;
    LibraryViewModel *m_library = nullptr;
};

} // namespace viewmodels
