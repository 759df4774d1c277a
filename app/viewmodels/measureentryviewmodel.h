// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/ruletext.h"

namespace viewmodels {

/// One measure being written: typed, asked about when it is unlikely, kept, then said back with what follows from it. Also
/// corrects one that was kept.
class MeasureEntryViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(MeasureEntryViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// "Weight"
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY changed FINAL)
    /// "in kilograms", for a screen reader
    Q_PROPERTY(QString unitName READ unitName NOTIFY changed FINAL)
    Q_PROPERTY(QString decimalSign READ decimalSign NOTIFY changed FINAL)
    Q_PROPERTY(int decimals READ decimals CONSTANT FINAL)
    Q_PROPERTY(int wholeDigits READ wholeDigits CONSTANT FINAL)
    /// "Yesterday at 8:05am: 72.4 kg", a guard against a slip; empty when there is none.
    Q_PROPERTY(QString reminder READ reminder NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
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

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString unitName() const;
    [[nodiscard]] QString decimalSign() const { return context().wording.locale().decimalPoint(); }
    [[nodiscard]] int decimals() const { return m_definition ? m_definition->decimals : 1; }
    [[nodiscard]] int wholeDigits() const;
    [[nodiscard]] QString reminder() const;
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString askText() const;
    [[nodiscard]] QString recordedText() const;
    [[nodiscard]] QString alertText() const;
    [[nodiscard]] QString alertDetail() const;
    [[nodiscard]] QString alertDegree() const;
    [[nodiscard]] bool isCorrection() const { return m_corrects.has_value(); }

    Q_INVOKABLE void setText(const QString &text);
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
    void keep(double value);
    [[nodiscard]] QString quantity(double value) const;

    PatientRecord m_record;
    const content::MeasureDefinition *m_definition = nullptr; ///< of the library, which outlives every screen
    std::string m_kind;
    std::optional<domain::FactId> m_corrects;
    std::optional<domain::Measure> m_previous;
    std::optional<double> m_asked;
    std::optional<domain::Measure> m_kept;
    std::optional<AlertText> m_alert;
    QString m_text;
    QString m_errorText;
};

} // namespace viewmodels
