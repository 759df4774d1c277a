// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"

namespace viewmodels {

/// A box the pharmacy handed out: how much is in it, or how many days it is for. From it follows how long a medicine lasts.
class RefillViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(RefillViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    /// "How much is in the boxes?", or "How many days is it for?" when the prescription gives no number.
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(QString decimalSign READ decimalSign NOTIFY changed FINAL)

public:
    RefillViewModel(const Context &context, const domain::MedicationId &medication, QObject *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString decimalSign() const { return context().wording.locale().decimalPoint(); }

    Q_INVOKABLE void setText(const QString &text);
    /// True when it was kept; else `errorText` says what to do and the text is still there.
    Q_INVOKABLE bool save();

    void refresh() override { emit changed(); }

signals:
    void entered();

private:
    PatientRecord m_record;
    std::optional<domain::Medication> m_medicine;
    std::string m_unit; ///< of the doses; empty: days are asked instead
    QString m_text;
    QString m_errorText;
};

} // namespace viewmodels
