// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QVariantMap>

namespace viewmodels {

struct TreatmentRow {
    QString key;
    QString name;
    QString lines;    ///< how it is taken
    QString source;   ///< who wrote it, and when
    QString coverage; ///< days covered by what the pharmacy handed out, or why that is not known
    QString changes;  ///< what changed, who changed it, when and why, newest first, one a line
    QString other;    ///< a version that another one overtook; empty when none did
    QString clash;    ///< what the content of the path says against it, both with their source; empty when nothing does
    QString locked;   ///< why it is not changed here; empty when it may be
    bool canChange = false;
    bool canStop = false;

    friend bool operator==(const TreatmentRow &, const TreatmentRow &) = default;
};

/// The medicines of one patient, for a professional, who may change and stop what professionals wrote here: what a system of the
/// centre prescribes is that system's to change. Days covered come from dispensing dates and nothing else; declared doses
/// stand on the patient's page under their own name.
class TreatmentViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(TreatmentViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// Roles: key, name, lines, source, coverage, changes, other, clash, locked, canChange, canStop.
    Q_PROPERTY(QAbstractItemModel *medicines READ medicines CONSTANT FINAL)
    /// The same, of what is not taken any more.
    Q_PROPERTY(QAbstractItemModel *stopped READ stopped CONSTANT FINAL)
    /// "Stopped (2)"; empty when there is none.
    Q_PROPERTY(QString stoppedText READ stoppedText NOTIFY changed FINAL)
    /// What to write instead, in the fields day and reason of what is being stopped.
    Q_PROPERTY(QVariantMap errors READ errors NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    /// How days covered are counted.
    Q_PROPERTY(QString definition READ definition NOTIFY changed FINAL)
    /// Why no questionnaire about adherence is shown; empty where one may be.
    Q_PROPERTY(QString questionnaireText READ questionnaireText NOTIFY changed FINAL)

public:
    TreatmentViewModel(const Context &context, domain::PatientId patient, QObject *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QAbstractItemModel *medicines() { return &m_rows; }
    [[nodiscard]] QAbstractItemModel *stopped() { return &m_stopped; }
    [[nodiscard]] QString stoppedText() const;
    [[nodiscard]] QVariantMap errors() const { return m_errors; }
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString definition() const;
    [[nodiscard]] QString questionnaireText() const;

    /// No dose is due from `day` on (today when it is empty); what was declared stays. False, and `errors` says what to write, when
    /// the day or the reason is not understood.
    Q_INVOKABLE bool stop(const QString &key, const QString &day, const QString &reason);
    Q_INVOKABLE void forgetErrors();

    void refresh() override;

signals:
    void entered();

private:
    [[nodiscard]] TreatmentRow rowOf(const domain::Medication &medicine, const std::vector<domain::Dispensing> &boxes) const;
    [[nodiscard]] QString coverageText(const domain::Medication &medicine, std::vector<domain::Dispensing> boxes) const;

    domain::PatientId m_patient;
    RowsModel<TreatmentRow> m_rows;
    RowsModel<TreatmentRow> m_stopped;
    QVariantMap m_errors;
};

} // namespace viewmodels
