// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"

#include <QVariantMap>

namespace viewmodels {

/// One medicine being written, one question a page: what it is, how much, how often, when, until when, then all of it to read
/// again. Nothing is kept before every field is understood, and nothing that was typed is ever lost. Also changes a medicine
/// that was written here: from now on, not before. A professional who changes a prescription says from which day on, and why.
class PlanEntryViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(PlanEntryViewModel)
    QML_UNCREATABLE("View models come from PatientSpace and NurseSpace")
    /// What is typed: name, amount, unit, rhythm, times, days, daysOn, daysOff, most, apart, words, from, until.
    /// rhythm is "every-day", "every-n-days", "on-weekdays", "cycle", "as-needed" or "as-written".
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed FINAL)
    /// What to do about a field, under the same names; "moments" for the points of the day.
    Q_PROPERTY(QVariantMap errors READ errors NOTIFY changed FINAL)
    /// { key, text, chosen }: the points of a day, and the days of a week.
    Q_PROPERTY(QVariantList points READ points NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList weekdays READ weekdays NOTIFY changed FINAL)
    /// { key, text }
    Q_PROPERTY(QVariantList rhythms READ rhythms NOTIFY changed FINAL)
    /// How it would read in the plan; empty while something is missing.
    Q_PROPERTY(QString preview READ preview NOTIFY changed FINAL)
    /// What a pack of the path says against this medicine, with its source; empty when nothing does. It keeps a professional from
    /// prescribing; who writes what they take themselves is told, and may.
    Q_PROPERTY(QString clashText READ clashText NOTIFY changed FINAL)
    /// "Recorded: …"; empty until it is kept.
    Q_PROPERTY(QString recordedText READ recordedText NOTIFY changed FINAL)
    Q_PROPERTY(bool isChange READ isChange CONSTANT FINAL)
    /// A prescription is changed: the day it holds from and the reason are asked, in the fields holds and reason.
    Q_PROPERTY(bool asksWhy READ asksWhy CONSTANT FINAL)
    /// The question on the page: "name", "amount", "rhythm", "limits", "when", "dates", "why" or "recap".
    Q_PROPERTY(QString step READ step NOTIFY changed FINAL)
    /// "Step 2 of 5"; empty on the last page.
    Q_PROPERTY(QString stepText READ stepText NOTIFY changed FINAL)
    /// { step, label, value }: what was answered, on the last page.
    Q_PROPERTY(QVariantList recap READ recap NOTIFY changed FINAL)
    /// Where it is kept and who reads it.
    Q_PROPERTY(QString whereText READ whereText CONSTANT FINAL)

public:
    /// @param changes the medicine to change, if any; it must have been written here
    PlanEntryViewModel(const Context &context, domain::PatientId patient, const std::optional<domain::MedicationId> &changes, QObject *parent);

    [[nodiscard]] QVariantMap values() const { return m_values; }
    [[nodiscard]] QVariantMap errors() const { return m_errors; }
    [[nodiscard]] QVariantList points() const;
    [[nodiscard]] QVariantList weekdays() const;
    [[nodiscard]] QVariantList rhythms() const;
    [[nodiscard]] QString preview() const;
    [[nodiscard]] QString clashText() const;
    [[nodiscard]] QString recordedText() const { return m_recordedText; }
    [[nodiscard]] bool isChange() const { return m_changes.has_value(); }
    [[nodiscard]] bool asksWhy() const { return isChange() && isProfessional(); }
    [[nodiscard]] QString step() const { return m_step; }
    [[nodiscard]] QString stepText() const;
    [[nodiscard]] QVariantList recap() const;
    [[nodiscard]] QString whereText() const;

    Q_INVOKABLE void set(const QString &field, const QString &text);
    Q_INVOKABLE void togglePoint(const QString &key);
    Q_INVOKABLE void toggleWeekday(const QString &key);
    /// The next question, once this one is answered so that it is understood; after a change from the last page, that page.
    Q_INVOKABLE void next();
    /// The question before; false at the first, where the page may close.
    Q_INVOKABLE bool previous();
    /// From the last page back to one question.
    Q_INVOKABLE void goTo(const QString &step);
    /// Keeps it, or goes to the first question that is not answered and says what to do.
    Q_INVOKABLE void save();

    void refresh() override { emit changed(); }

signals:
    void entered();

private:
    /// The line as typed; `errors` gets what is not understood. Nothing when something is not.
    [[nodiscard]] std::optional<domain::Schedule> read(QVariantMap &errors) const;
    void readAmount(domain::Schedule &line, QVariantMap &errors) const;
    void readRhythm(domain::Schedule &line, QVariantMap &errors) const;
    void readMoments(domain::Schedule &line, QVariantMap &errors) const;
    void readDates(domain::Schedule &line, QVariantMap &errors) const;
    void readWhy(domain::Schedule &line, QVariantMap &errors) const;
    [[nodiscard]] domain::LocalDay today() const;
    /// What is kept of `line`: a new medicine, or a new version of the one that is changed.
    [[nodiscard]] domain::Medication written(const domain::Schedule &line) const;
    void show(const domain::Medication &medicine);
    /// The questions that what was answered so far leads to, in order.
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] static QString stepOf(const QString &field);
    [[nodiscard]] bool isProfessional() const;
    [[nodiscard]] QString value(const char *field) const { return m_values.value(QString::fromLatin1(field)).toString().trimmed(); }

    domain::PatientId m_patient;
    std::optional<domain::Medication> m_changes;
    QString m_step;
    bool m_returns = false; ///< the next question is the last page again
    QVariantMap m_values;
    QVariantMap m_errors;
    std::vector<domain::DayPoint> m_points;
    unsigned m_weekdays = 0;
    QString m_recordedText;
};

} // namespace viewmodels
