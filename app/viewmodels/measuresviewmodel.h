// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/trend.h"
#include "app/services/alertdesk.h"
#include "app/viewmodels/measurewords.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/ruletext.h"

#include <QVariantList>

#include <algorithm>

namespace viewmodels {

/// What was measured: the sentence first, then the chart, then every value with who and when. A day without a value is a
/// gap, and nothing is said about health that a rule does not say. Five years cost what one row a day costs.
class MeasuresViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(MeasuresViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Measures of the path, as { key, text }.
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed FINAL)
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(int days READ days NOTIFY changed FINAL)
    /// { key, text }: 7 days to 5 years; the key is `days` in digits.
    Q_PROPERTY(QVariantList periods READ periods NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    /// "5 days of 7 have a value."
    Q_PROPERTY(QString coverage READ coverage NOTIFY changed FINAL)
    /// { label, value, second, low, high, dots, out, text } for each place of the axis, oldest first; without a value where
    /// there is none.
    Q_PROPERTY(QVariantList points READ points NOTIFY changed FINAL)
    /// "Each point is the average of a week."; empty when it is a day.
    Q_PROPERTY(QString stepText READ stepText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasGaps READ hasGaps NOTIFY changed FINAL)
    Q_PROPERTY(double scaleFrom READ scaleFrom NOTIFY changed FINAL)
    Q_PROPERTY(double scaleTo READ scaleTo NOTIFY changed FINAL)
    /// The range the team set, and by whom: "Range set by Dr Petit on 3 March."; empty when nobody did.
    Q_PROPERTY(QString bandText READ bandText NOTIFY changed FINAL)
    Q_PROPERTY(double bandLow READ bandLow NOTIFY changed FINAL)
    Q_PROPERTY(double bandHigh READ bandHigh NOTIFY changed FINAL)
    Q_PROPERTY(QString bandLowText READ bandLowText NOTIFY changed FINAL)
    Q_PROPERTY(QString bandHighText READ bandHighText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList headers READ headers NOTIFY changed FINAL)
    /// { cells: [day, value, time and author], mark }, newest first.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed FINAL)
    Q_PROPERTY(bool hasValues READ hasValues NOTIFY changed FINAL)
    /// Enough places have a value for a line to say something; the table says the others better.
    Q_PROPERTY(bool hasCurve READ hasCurve NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    /// The rule an alert about this measure comes from, until somebody saw it; empty when there is none.
    Q_PROPERTY(QString alertText READ alertText NOTIFY changed FINAL)
    Q_PROPERTY(QString alertDetail READ alertDetail NOTIFY changed FINAL)
    /// The newest value, if it can be corrected from here; empty otherwise.
    Q_PROPERTY(QString lastFact READ lastFact NOTIFY changed FINAL)

public:
    MeasuresViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QVariantList kinds() const;
    [[nodiscard]] QString kind() const { return QString::fromStdString(m_chosen); }
    [[nodiscard]] QString title() const { return titleOf(m_kind, context().wording); }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] QVariantList periods() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString coverage() const;
    [[nodiscard]] QVariantList points() const;
    [[nodiscard]] QString stepText() const;
    [[nodiscard]] bool hasGaps() const;
    [[nodiscard]] double scaleFrom() const;
    [[nodiscard]] double scaleTo() const;
    [[nodiscard]] QString bandText() const { return m_band.text; }
    [[nodiscard]] double bandLow() const { return std::max(m_band.low.value_or(scaleFrom()), scaleFrom()); }
    [[nodiscard]] double bandHigh() const { return std::min(m_band.high.value_or(scaleTo()), scaleTo()); }
    [[nodiscard]] QString bandLowText() const;
    [[nodiscard]] QString bandHighText() const;
    [[nodiscard]] QStringList headers() const;
    [[nodiscard]] QVariantList rows() const;
    [[nodiscard]] bool hasValues() const;
    [[nodiscard]] bool hasCurve() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString alertText() const { return m_alert ? m_alert->text : QString(); }
    [[nodiscard]] QString alertDetail() const { return m_alert ? m_alert->detail : QString(); }
    [[nodiscard]] QString lastFact() const;

    Q_INVOKABLE void choose(const QString &kind);
    Q_INVOKABLE void showDays(int days);

    void refresh() override;

private:
    /// One value as it was entered; `second` for a cuff.
    struct Entry {
        domain::Measure measure;
        double value = 0;
        std::optional<double> second;
    };
    struct Band {
        std::optional<double> low;
        std::optional<double> high;
        QString text;

        [[nodiscard]] bool holds(double value) const { return (!low || *low <= value) && (!high || value <= *high); }
        [[nodiscard]] explicit operator bool() const { return low || high; }
    };

    void readValues();
    void readBand(const std::vector<const content::Pack *> &packs);
    void readAlert();
    [[nodiscard]] domain::DayRange span() const;
    [[nodiscard]] domain::TrendStep step() const;
    [[nodiscard]] std::vector<domain::DayValues> dayValues(const content::MeasureDefinition &definition) const;
    [[nodiscard]] std::pair<double, double> extremes() const;
    [[nodiscard]] QString quantity(double value) const;
    [[nodiscard]] QString labelOf(const domain::TrendPoint &point) const;
    [[nodiscard]] QString nameOf(const domain::TrendPoint &point) const;
    [[nodiscard]] bool isOut(double low, double high) const { return m_band && (!m_band.holds(low) || !m_band.holds(high)); }
    [[nodiscard]] QVariantMap row(const QString &when, const QString &value, const QString &who, bool out) const;
    [[nodiscard]] QVariantList entryRows() const;
    [[nodiscard]] QVariantList placeRows() const;
    [[nodiscard]] QString steadyText() const;

    PatientRecord m_record;
    // Read once a refresh; of the library, which outlives every screen.
    std::vector<const content::MeasureDefinition *> m_definitions;
    MeasureKind m_kind;
    std::string m_chosen;
    int m_days = 7;
    std::vector<domain::TrendPoint> m_points;
    std::vector<domain::TrendPoint> m_second; ///< of a cuff, as many as the first
    int m_daysMeasured = 0;
    std::vector<Entry> m_entries; ///< oldest first; only of a short period
    QString m_lastFact;
    Band m_band;
    std::optional<double> m_steadyWithin; ///< the change a rule of this measure calls for
    std::optional<AlertText> m_alert;
};

} // namespace viewmodels
