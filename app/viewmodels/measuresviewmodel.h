// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/ruletext.h"

#include <QVariantList>

namespace viewmodels {

/// What was measured: the sentence first, then the chart, then every value with who and when. A day without a value is a
/// gap, and nothing is said about health that a rule does not say.
class MeasuresViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(MeasuresViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Measures of the path, as { key, text }.
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed FINAL)
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// 7 or 30
    Q_PROPERTY(int days READ days NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    /// "5 days of 7 have a value."
    Q_PROPERTY(QString coverage READ coverage NOTIFY changed FINAL)
    /// { label, value, out, text } for each day, oldest first; without a value on a day that has none.
    Q_PROPERTY(QVariantList points READ points NOTIFY changed FINAL)
    Q_PROPERTY(bool hasGaps READ hasGaps NOTIFY changed FINAL)
    Q_PROPERTY(double scaleFrom READ scaleFrom NOTIFY changed FINAL)
    Q_PROPERTY(double scaleTo READ scaleTo NOTIFY changed FINAL)
    Q_PROPERTY(QStringList headers READ headers NOTIFY changed FINAL)
    /// { cells: [day, value, time and author], mark }, newest first.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed FINAL)
    Q_PROPERTY(bool hasValues READ hasValues NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    /// The rule today's value meets; empty when there is none.
    Q_PROPERTY(QString alertText READ alertText NOTIFY changed FINAL)
    Q_PROPERTY(QString alertDetail READ alertDetail NOTIFY changed FINAL)
    /// The newest value, if it can be corrected from here; empty otherwise.
    Q_PROPERTY(QString lastFact READ lastFact NOTIFY changed FINAL)

public:
    MeasuresViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QVariantList kinds() const;
    [[nodiscard]] QString kind() const { return QString::fromStdString(m_kind); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString coverage() const;
    [[nodiscard]] QVariantList points() const;
    [[nodiscard]] bool hasGaps() const;
    [[nodiscard]] double scaleFrom() const;
    [[nodiscard]] double scaleTo() const;
    [[nodiscard]] QStringList headers() const;
    [[nodiscard]] QVariantList rows() const;
    [[nodiscard]] bool hasValues() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString alertText() const;
    [[nodiscard]] QString alertDetail() const;
    [[nodiscard]] QString lastFact() const;

    Q_INVOKABLE void choose(const QString &kind);
    Q_INVOKABLE void showDays(int days);

    void refresh() override;

private:
    struct Day {
        DaySpan span;
        std::vector<domain::Measure> values;
    };

    [[nodiscard]] QString quantity(double value) const;
    [[nodiscard]] std::pair<double, double> extremes() const;

    PatientRecord m_record;
    // Read once a refresh; of the library, which outlives every screen.
    std::vector<const content::MeasureDefinition *> m_definitions;
    const content::MeasureDefinition *m_definition = nullptr;
    std::string m_kind;
    std::optional<AlertText> m_alert;
    int m_days = 7;
    std::vector<Day> m_window; ///< oldest first
};

} // namespace viewmodels
