// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/entering.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

struct InterviewRow {
    QString key; ///< the symptom
    QString title;
    int value = -1; ///< place among the strengths; -1: not asked, or not answered

    friend bool operator==(const InterviewRow &, const InterviewRow &) = default;
};

/// Eight questions to a patient without a device, on the telephone or at home: how they feel, and their weight. Nothing is answered
/// beforehand, and what was not answered is not recorded. It is kept under the name of who asks, without network too.
class InterviewViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(InterviewViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString title READ title CONSTANT FINAL)
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    /// Roles: key, title, value.
    Q_PROPERTY(QAbstractItemModel *questions READ questions CONSTANT FINAL)
    /// "not at all", … from the least to the most.
    Q_PROPERTY(QStringList words READ words CONSTANT FINAL)
    Q_PROPERTY(QString measureLabel READ measureLabel CONSTANT FINAL)
    Q_PROPERTY(QString unit READ unit CONSTANT FINAL)
    Q_PROPERTY(QString number READ number WRITE setNumber NOTIFY changed FINAL)
    /// "5 of 8 answered"
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// An unlikely number: the question whether it is right; empty otherwise.
    Q_PROPERTY(QString doubtText READ doubtText NOTIFY changed FINAL)
    /// What was recorded, for whom and by whom; empty before.
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed FINAL)
    /// Alerts that what was recorded raised, one sentence each.
    Q_PROPERTY(QStringList alerts READ alerts NOTIFY changed FINAL)

public:
    InterviewViewModel(const Context &context, domain::PatientId patient, domain::EntryMethod method, QObject *parent);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QAbstractItemModel *questions() { return &m_questions; }
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] QString measureLabel() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString number() const { return m_number; }
    void setNumber(const QString &number);
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString doubtText() const { return m_doubtText; }
    [[nodiscard]] QString doneText() const { return m_doneText; }
    [[nodiscard]] QStringList alerts() const { return m_alerts; }

    Q_INVOKABLE void answer(const QString &key, int strength);
    /// Keeps what was answered. With an unlikely number the first call asks, `confirm` keeps.
    Q_INVOKABLE bool save();
    Q_INVOKABLE bool confirm();
    void refresh() override;

signals:
    void entered();

private:
    [[nodiscard]] int answered() const;
    [[nodiscard]] std::optional<double> typed() const;
    bool keep();
    bool fail(const QString &sentence);

    domain::PatientId m_patient;
    domain::EntryMethod m_method;
    const content::MeasureDefinition *m_measure = nullptr;
    RowsModel<InterviewRow> m_questions;
    QString m_number;
    QString m_errorText;
    QString m_doubtText;
    QString m_doneText;
    QStringList m_alerts;
};

} // namespace viewmodels
