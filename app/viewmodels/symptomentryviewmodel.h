// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"

#include <QVariantList>

namespace viewmodels {

/// One thing a person feels: how strong it is now, in words; then said back, with the page that helps.
class SymptomEntryViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(SymptomEntryViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString picto READ picto NOTIFY changed FINAL)
    /// { text, selected }, from the weakest to the strongest; nothing is chosen beforehand.
    Q_PROPERTY(QVariantList strengths READ strengths NOTIFY changed FINAL)
    /// "Yesterday at 8:05am: a little."; empty the first time.
    Q_PROPERTY(QString reminder READ reminder NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// "Recorded: a little, at 8:05am."; empty until it is.
    Q_PROPERTY(QString recordedText READ recordedText NOTIFY changed FINAL)
    /// After it was recorded: "Less strong than before. Said on 3 days of 7."
    Q_PROPERTY(QString courseText READ courseLine NOTIFY changed FINAL)
    /// A unit about it: title, pack and unit; empty when there is none.
    Q_PROPERTY(QString helpTitle READ helpTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString helpPack READ helpPack NOTIFY changed FINAL)
    Q_PROPERTY(QString helpUnit READ helpUnit NOTIFY changed FINAL)
    /// It is so strong that the page of warning signs is offered first.
    Q_PROPERTY(bool isGrave READ isGrave NOTIFY changed FINAL)

public:
    SymptomEntryViewModel(const Context &context, const std::string &symptom, QObject *parent);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString picto() const { return m_picto; }
    [[nodiscard]] QVariantList strengths() const;
    [[nodiscard]] QString reminder() const { return m_reminder; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString recordedText() const;
    [[nodiscard]] QString courseLine() const { return m_kept ? m_course : QString(); }
    [[nodiscard]] QString helpTitle() const;
    [[nodiscard]] QString helpPack() const { return QString::fromStdString(m_help.pack); }
    [[nodiscard]] QString helpUnit() const { return QString::fromStdString(m_help.unit); }
    [[nodiscard]] bool isGrave() const;

    Q_INVOKABLE void choose(int strength);
    Q_INVOKABLE void save();
    /// Takes what was recorded back; the words are there again.
    Q_INVOKABLE void correct();

    void refresh() override;

signals:
    void entered();

private:
    void findHelp();

    PatientRecord m_record;
    std::string m_symptom;
    QString m_title;
    QString m_picto;
    QString m_reminder;
    QString m_course;
    QString m_errorText;
    domain::UnitRef m_help;
    std::optional<int> m_chosen;
    std::optional<domain::FactId> m_kept;
    platform::ZonedTime m_keptAt;
};

} // namespace viewmodels
