// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/followup.h"
#include "app/viewmodels/patientpagerows.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QVariantList>

namespace viewmodels {

/// One patient as the team sees them: what to act on, the path, safety, measures, declared doses, answers and messages.
/// Every value says who and when.
class PatientPageViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(PatientPageViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString key READ key CONSTANT FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// "Born on 12 April 1948, 78 years old, woman"
    Q_PROPERTY(QString identity READ identity NOTIFY changed FINAL)
    Q_PROPERTY(QString received READ received NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *needs READ needs CONSTANT FINAL)
    Q_PROPERTY(bool hasNeeds READ hasNeeds NOTIFY changed FINAL)

    Q_PROPERTY(bool hasPath READ hasPath NOTIFY changed FINAL)
    Q_PROPERTY(QString pathText READ pathText NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *units READ units CONSTANT FINAL)
    Q_PROPERTY(QString safetyTitle READ safetyTitle NOTIFY changed FINAL)
    Q_PROPERTY(int safetyDone READ safetyDone NOTIFY changed FINAL)
    Q_PROPERTY(int safetyTotal READ safetyTotal NOTIFY changed FINAL)
    /// "Still to master: …"; empty when nothing is left.
    Q_PROPERTY(QString safetyLeft READ safetyLeft NOTIFY changed FINAL)

    Q_PROPERTY(QString measureTitle READ measureTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString measureSummary READ measureSummary NOTIFY changed FINAL)
    /// For LineChart and DataTable, which take arrays.
    Q_PROPERTY(QVariantList measurePoints READ measurePoints NOTIFY changed FINAL)
    Q_PROPERTY(QStringList measureHeaders READ measureHeaders NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList measureRows READ measureRows NOTIFY changed FINAL)
    Q_PROPERTY(double measureFrom READ measureFrom NOTIFY changed FINAL)
    Q_PROPERTY(double measureTo READ measureTo NOTIFY changed FINAL)

    Q_PROPERTY(QAbstractItemModel *doseDays READ doseDays CONSTANT FINAL)
    Q_PROPERTY(QString dosesSummary READ dosesSummary NOTIFY changed FINAL)

    Q_PROPERTY(QAbstractItemModel *answers READ answers CONSTANT FINAL)
    Q_PROPERTY(bool hasAnswers READ hasAnswers NOTIFY changed FINAL)
    /// What the patient wants, in their own words; those they put away are left out.
    Q_PROPERTY(QStringList goals READ goals NOTIFY changed FINAL)

    /// Where therapeutic education stands: "In sessions".
    Q_PROPERTY(QString processText READ processText NOTIFY changed FINAL)
    /// "Finished on Saturday 21 November", "Begun, not finished", "Not begun".
    Q_PROPERTY(QString assessmentText READ assessmentText NOTIFY changed FINAL)
    /// "Day of the operation: Thursday 3 December"; empty when no pack of the path has dated steps.
    Q_PROPERTY(QString stepsTitle READ stepsTitle NOTIFY changed FINAL)
    /// What is done, on today or late; what is still to come is the content of the pack. Roles: key, step, text, when.
    Q_PROPERTY(QAbstractItemModel *steps READ steps CONSTANT FINAL)

    /// "1 new", or when the last one was written; empty without messages.
    Q_PROPERTY(QString messagesText READ messagesText NOTIFY changed FINAL)
    /// The alert that was opened: why, on what it rests, and who saw it already.
    Q_PROPERTY(QString alertTitle READ alertTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString alertDetail READ alertDetail NOTIFY changed FINAL)
    Q_PROPERTY(QString alertSentence READ alertSentence NOTIFY changed FINAL)
    Q_PROPERTY(QString alertWhen READ alertWhen NOTIFY changed FINAL)
    /// "Seen by Claire Morel today at 8:05am: called her.", newest first, for this patient.
    Q_PROPERTY(QStringList alertHistory READ alertHistory NOTIFY changed FINAL)
    /// A failed entry: a sentence beside the button; what was typed is kept.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    PatientPageViewModel(const Context &context, domain::PatientId patient, QObject *parent);

    [[nodiscard]] QString key() const { return QString::fromStdString(m_patient.value); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString identity() const;
    [[nodiscard]] QString received() const;
    [[nodiscard]] QAbstractItemModel *needs() { return &m_rows.needs; }
    [[nodiscard]] bool hasNeeds() const { return m_rows.needs.rowCount() > 0; }
    [[nodiscard]] bool hasPath() const { return m_known.path.has_value(); }
    [[nodiscard]] QString pathText() const;
    [[nodiscard]] QAbstractItemModel *units() { return &m_rows.units; }
    [[nodiscard]] QString safetyTitle() const;
    [[nodiscard]] int safetyDone() const { return m_known.safety.mastered; }
    [[nodiscard]] int safetyTotal() const { return m_known.safety.total; }
    [[nodiscard]] QString safetyLeft() const;
    [[nodiscard]] QString measureTitle() const;
    [[nodiscard]] QString measureSummary() const;
    [[nodiscard]] QVariantList measurePoints() const;
    [[nodiscard]] QStringList measureHeaders() const;
    [[nodiscard]] QVariantList measureRows() const;
    [[nodiscard]] double measureFrom() const;
    [[nodiscard]] double measureTo() const;
    [[nodiscard]] QAbstractItemModel *doseDays() { return &m_rows.doseDays; }
    [[nodiscard]] QString dosesSummary() const;
    [[nodiscard]] QAbstractItemModel *answers() { return &m_rows.answers; }
    [[nodiscard]] bool hasAnswers() const { return m_rows.answers.rowCount() > 0; }
    [[nodiscard]] QStringList goals() const;
    [[nodiscard]] QString processText() const;
    [[nodiscard]] QString assessmentText() const;
    [[nodiscard]] QString stepsTitle() const { return m_stepsTitle; }
    [[nodiscard]] QAbstractItemModel *steps() { return &m_rows.steps; }
    [[nodiscard]] QString messagesText() const;
    [[nodiscard]] QString alertTitle() const;
    [[nodiscard]] QString alertDetail() const;
    [[nodiscard]] QString alertSentence() const;
    [[nodiscard]] QString alertWhen() const;
    [[nodiscard]] QStringList alertHistory() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }

    Q_INVOKABLE void openAlert(const QString &key);
    /// "Seen", with what was done about it: the alert is settled for the team. True when it is kept and queued.
    Q_INVOKABLE bool seeAlert(const QString &note);
    void refresh() override;

private:
    void read();
    void readMeasure();
    void readSteps();

    domain::PatientId m_patient;
    domain::Person m_person;
    services::FollowUp m_known;
    const content::MeasureDefinition *m_measure = nullptr; ///< the first one of the path's pack
    std::vector<domain::Measure> m_measures;               ///< two weeks, oldest first
    std::optional<store::AlertRow> m_alert; ///< the one that was opened
    QString m_errorText;
    QString m_stepsTitle;
    PatientPageRows m_rows;
};

} // namespace viewmodels
