// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/measurewords.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/ruletext.h"

#include <QVariantList>

namespace viewmodels {

/// One measure being written: typed, asked about when it is unlikely, kept, then said back with what follows from it. Also
/// corrects one that was kept. Nothing that was typed is ever cleared by a refusal.
class MeasureEntryViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(MeasureEntryViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// "Weight"
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    /// Two numbers, as a cuff shows them: then each field has the label of the cuff.
    Q_PROPERTY(bool isPair READ isPair CONSTANT FINAL)
    Q_PROPERTY(QString firstLabel READ firstLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString secondLabel READ secondLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY changed FINAL)
    /// "in kilograms", for a screen reader
    Q_PROPERTY(QString unitName READ unitName NOTIFY changed FINAL)
    /// { key, text, selected } where there is a choice of units; empty otherwise.
    Q_PROPERTY(QVariantList units READ units NOTIFY changed FINAL)
    Q_PROPERTY(QString decimalSign READ decimalSign NOTIFY changed FINAL)
    Q_PROPERTY(int decimals READ decimals NOTIFY changed FINAL)
    Q_PROPERTY(int wholeDigits READ wholeDigits NOTIFY changed FINAL)
    /// "Yesterday at 8:05am: 72.4 kg", a guard against a slip; empty when there is none.
    Q_PROPERTY(QString reminder READ reminder NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString secondText READ secondText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

    /// When it was measured: "Now", "Yesterday at 8:05am".
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed FINAL)
    Q_PROPERTY(bool isChoosingTime READ isChoosingTime NOTIFY changed FINAL)
    /// The day that is chosen and those it can be, as "2026-03-03"; then the minutes since midnight.
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(QString earliestDay READ earliestDay NOTIFY changed FINAL)
    Q_PROPERTY(QString latestDay READ latestDay NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL)
    Q_PROPERTY(QString timeError READ timeError NOTIFY changed FINAL)

    /// "You wrote 7.24 kg. Is that right?"; empty unless there is something to ask.
    Q_PROPERTY(QString askText READ askText NOTIFY changed FINAL)
    /// "Recorded: 72.4 kg at 8:05am."; empty until it is kept.
    Q_PROPERTY(QString recordedText READ recordedText NOTIFY changed FINAL)
    /// What the team's rule says about this value, and on what it rests; empty when no rule is met.
    Q_PROPERTY(QString alertText READ alertText NOTIFY changed FINAL)
    Q_PROPERTY(QString alertDetail READ alertDetail NOTIFY changed FINAL)
    /// "emergency", "urgent", "ask"
    Q_PROPERTY(QString alertDegree READ alertDegree NOTIFY changed FINAL)
    Q_PROPERTY(bool isCorrection READ isCorrection CONSTANT FINAL)

public:
    /// @param corrects the measure to replace, if any
    MeasureEntryViewModel(const Context &context, const std::string &kind, const std::optional<domain::FactId> &corrects, QObject *parent);

    [[nodiscard]] QString title() const { return titleOf(m_kind, context().wording); }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool isPair() const { return m_kind.isPair(); }
    [[nodiscard]] QString firstLabel() const;
    [[nodiscard]] QString secondLabel() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString unitName() const;
    [[nodiscard]] QVariantList units() const;
    [[nodiscard]] QString decimalSign() const { return context().wording.locale().decimalPoint(); }
    [[nodiscard]] int decimals() const { return m_unit.decimals; }
    [[nodiscard]] int wholeDigits() const;
    [[nodiscard]] QString reminder() const;
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString secondText() const { return m_secondText; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString whenText() const;
    [[nodiscard]] bool isChoosingTime() const { return m_isChoosingTime; }
    [[nodiscard]] QString day() const { return m_day; }
    [[nodiscard]] QString earliestDay() const;
    [[nodiscard]] QString latestDay() const;
    [[nodiscard]] int minutes() const { return m_minutes; }
    [[nodiscard]] QString timeError() const { return m_timeError; }
    [[nodiscard]] QString askText() const;
    [[nodiscard]] QString recordedText() const;
    [[nodiscard]] QString alertText() const { return m_alert ? m_alert->text : QString(); }
    [[nodiscard]] QString alertDetail() const { return m_alert ? m_alert->detail : QString(); }
    [[nodiscard]] QString alertDegree() const { return m_alert ? m_alert->degree : QString(); }
    [[nodiscard]] bool isCorrection() const { return m_corrects.has_value(); }

    Q_INVOKABLE void setText(const QString &text);
    Q_INVOKABLE void setSecondText(const QString &text);
    Q_INVOKABLE void chooseUnit(const QString &key);
    Q_INVOKABLE void changeTime();
    Q_INVOKABLE void chooseDay(const QString &iso);
    Q_INVOKABLE void chooseMinutes(int minutes);
    /// Takes the day and the time that were chosen, unless they are still to come.
    Q_INVOKABLE void confirmTime();
    Q_INVOKABLE void setNow();
    Q_INVOKABLE void save();
    /// "Yes", it is right although unlikely.
    Q_INVOKABLE void confirm();
    /// "Change it": what was typed is still there.
    Q_INVOKABLE void change();
    /// Takes the measure that is being corrected back, without another in its place. True when the page may close.
    Q_INVOKABLE bool remove();

    void refresh() override;

signals:
    void entered();

private:
    struct Values {
        double first = 0;
        std::optional<double> second;
    };

    void readPrevious();
    void keep(const Values &values);
    void refuse(const QString &sentence);
    void readAlert();
    /// The number of one field in the unit of the pack; otherwise what to write instead.
    [[nodiscard]] std::optional<double> read(const QString &text, const content::MeasureDefinition &definition, const QString &label);
    [[nodiscard]] QString valueText(const Values &values) const;

    PatientRecord m_record;
    MeasureKind m_kind;
    EntryUnit m_unit;
    std::optional<domain::FactId> m_corrects;
    std::optional<domain::FactId> m_correctsSecond;
    std::optional<domain::Measure> m_previous;
    std::optional<double> m_previousSecond;
    std::optional<platform::ZonedTime> m_at; ///< none: now
    std::optional<Values> m_asked;
    std::optional<Values> m_keptValues;
    std::vector<domain::FactId> m_kept;
    platform::ZonedTime m_keptAt;
    std::optional<AlertText> m_alert;
    QString m_text;
    QString m_secondText;
    QString m_errorText;
    bool m_isChoosingTime = false;
    QString m_day;
    int m_minutes = 0;
    QString m_timeError;
};

} // namespace viewmodels
