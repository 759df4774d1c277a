// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/assessmentviewmodel.h"
#include "app/viewmodels/careprocessviewmodel.h"
#include "app/viewmodels/eligibilityviewmodel.h"
#include "app/viewmodels/limitsviewmodel.h"
#include "app/viewmodels/nursemessagesviewmodel.h"
#include "app/viewmodels/pairingviewmodel.h"
#include "app/viewmodels/pathbuilderviewmodel.h"
#include "app/viewmodels/patientpageviewmodel.h"
#include "app/viewmodels/planentryviewmodel.h"
#include "app/viewmodels/summaryviewmodel.h"
#include "app/viewmodels/treatmentviewmodel.h"
#include "app/viewmodels/worklistviewmodel.h"

namespace viewmodels {

/// The view models of a professional's screens. Those of the main places live as long as this; those of one patient or one
/// path are made when it opens and replaced by the next one.
class NurseSpace final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(NurseSpace)
    QML_UNCREATABLE("View models come from AppViewModel")
    Q_PROPERTY(viewmodels::WorklistViewModel *worklist READ worklist CONSTANT FINAL)
    /// Of the professional, for the head of the rail.
    Q_PROPERTY(QString initials READ initials NOTIFY changed FINAL)

public:
    NurseSpace(const Context &context, QObject *parent);

    [[nodiscard]] WorklistViewModel *worklist() { return &m_worklist; }
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
    Q_INVOKABLE viewmodels::PairingViewModel *openPairing(const QString &id);
    Q_INVOKABLE viewmodels::CareProcessViewModel *openProcess(const QString &id);

    void refresh() override;

private:
    template <typename ViewModel>
    ViewModel *replace(ViewModel *&current, ViewModel *next);

    WorklistViewModel m_worklist;
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
};

} // namespace viewmodels
