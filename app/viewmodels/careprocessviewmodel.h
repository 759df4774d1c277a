// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/caredesk.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QVariantList>

namespace viewmodels {

/// Therapeutic education of one patient, as the team records it: where it stands, what may come next and why the rest may not,
/// what happened, and what was written apart and does not follow.
class CareProcessViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(CareProcessViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(QString stageText READ stageText NOTIFY changed FINAL)
    /// The four steps with the agreement before and the end after: { text, detail, step }, see StepList.
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed FINAL)
    /// "Individual meetings: 1 (2 needed to close)", one fact a line.
    Q_PROPERTY(QStringList figures READ figures NOTIFY changed FINAL)
    /// What may be recorded now: { key, text }; the others with why not: { key, text, why }.
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList notYet READ notYet NOTIFY changed FINAL)
    /// What happened, newest first, and what does not follow: { text, detail }.
    Q_PROPERTY(QVariantList happened READ happened NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList aside READ aside NOTIFY changed FINAL)

    /// What is being recorded: a key of `choices`; empty: nothing.
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed FINAL)
    /// The words to read to the patient; empty where nothing is asked.
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(bool isMeeting READ isMeeting NOTIFY changed FINAL)
    /// { key, text }; a group is absent where a meeting is one to one.
    Q_PROPERTY(QVariantList settings READ settings NOTIFY changed FINAL)
    Q_PROPERTY(QString setting READ setting NOTIFY changed FINAL)
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(QString today READ today NOTIFY changed FINAL)
    /// Who may take over: { key, text }; empty unless that is asked.
    Q_PROPERTY(QVariantList receivers READ receivers NOTIFY changed FINAL)
    Q_PROPERTY(QString receiver READ receiver NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    CareProcessViewModel(const Context &context, domain::PatientId patient, QObject *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString stageText() const;
    [[nodiscard]] QVariantList steps() const;
    [[nodiscard]] QStringList figures() const;
    [[nodiscard]] QVariantList choices() const;
    [[nodiscard]] QVariantList notYet() const;
    [[nodiscard]] QVariantList happened() const;
    [[nodiscard]] QVariantList aside() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] bool isMeeting() const;
    [[nodiscard]] QVariantList settings() const;
    [[nodiscard]] QString setting() const;
    [[nodiscard]] QString day() const { return m_day; }
    [[nodiscard]] QString today() const;
    [[nodiscard]] QVariantList receivers() const;
    [[nodiscard]] QString receiver() const { return QString::fromStdString(m_receiver.value); }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    Q_INVOKABLE void choose(const QString &kind);
    Q_INVOKABLE void putOff();
    Q_INVOKABLE void setSetting(const QString &setting);
    Q_INVOKABLE void setDay(const QString &iso);
    Q_INVOKABLE void setReceiver(const QString &key);
    /// True when it is kept; otherwise `errorText` says what to do, and what was chosen stays.
    Q_INVOKABLE bool record(const QString &note);

    void refresh() override;

signals:
    void recorded();

private:
    [[nodiscard]] domain::CareStep draft() const;
    [[nodiscard]] QString whoAndWhen(const domain::Envelope &envelope) const;
    [[nodiscard]] QVariantMap line(const domain::CareStep &step) const;
    [[nodiscard]] platform::ZonedTime when() const;
    bool fail(const QString &sentence);

    domain::PatientId m_patient;
    domain::CareHistory m_history;
    std::optional<domain::CareStep::Kind> m_kind;
    domain::CareStep::Setting m_setting = domain::CareStep::Setting::Individual;
    QString m_day;
    domain::ActorId m_receiver;
    QString m_errorText;
};

} // namespace viewmodels
