// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/measuresviewmodel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::TrendPoint;
using domain::TrendStep;

namespace {

constexpr int kMonth = 30;

} // namespace

MeasuresViewModel::MeasuresViewModel(const Context &context, QObject *parent) : ScreenViewModel(context, parent), m_record(context)
{
    refresh();
}

domain::DayRange MeasuresViewModel::span() const
{
    const domain::LocalDay today = domain::localDayOf(context().now());
    return {{today.days - m_days + 1}, today};
}

TrendStep MeasuresViewModel::step() const
{
    // Single readings of a cuff swing; what is judged is the average of a week.
    return m_kind.isPair() && m_days == kMonth ? TrendStep::Week : domain::stepFor(m_days);
}

void MeasuresViewModel::refresh()
{
    const auto path = m_record.path();
    m_definitions = m_record.measureDefinitions(path);
    m_kind = measureKind(m_definitions, m_chosen);
    if (!m_kind && !m_definitions.empty())
        m_kind = measureKinds(m_definitions).front();
    m_chosen = m_kind ? m_kind.first->id.value : std::string();
    m_points.clear();
    m_second.clear();
    m_entries.clear();
    m_lastFact.clear();
    m_band = {};
    m_steadyWithin.reset();
    m_alert.reset();
    m_daysMeasured = 0;
    if (m_kind) {
        readValues();
        readBand(services::packsOf(path, context().library()));
        readAlert();
    }
    emit changed();
}

std::vector<domain::DayValues> MeasuresViewModel::dayValues(const content::MeasureDefinition &definition) const
{
    std::vector<domain::DayValues> values;
    const auto days = context().store().measures.days(m_record.patient(), definition.id.value, span());
    for (const store::MeasureDay &day : days ? *days : std::vector<store::MeasureDay>()) {
        const auto low = shownValue(definition, day.low, day.unit);
        const auto high = shownValue(definition, day.high, day.unit);
        const auto mean = shownValue(definition, day.total / day.count, day.unit);
        if (!low || !high || !mean)
            continue; // of a unit that has nothing to do with this measure: the history still has it
        if (!values.empty() && values.back().day == day.day) {
            domain::DayValues &same = values.back();
            same = {day.day, same.count + day.count, std::min(same.low, *low), std::max(same.high, *high), same.total + *mean * day.count};
        } else {
            values.push_back({day.day, day.count, *low, *high, *mean * day.count});
        }
    }
    return values;
}

void MeasuresViewModel::readValues()
{
    const auto values = dayValues(*m_kind.first);
    m_daysMeasured = static_cast<int>(values.size());
    m_points = domain::trend(values, span(), step());
    if (m_kind.second)
        m_second = domain::trend(dayValues(*m_kind.second), span(), step());
    if (m_days <= kMonth) {
        const platform::Instant from = m_record.day(m_days - 1).from;
        const platform::Instant to = m_record.day().to;
        const auto seconds = m_kind.second ? m_record.measures(m_kind.second->id.value, from, to) : std::vector<domain::Measure>();
        for (domain::Measure &measure : m_record.measures(m_chosen, from, to)) {
            Entry entry{measure, shownValue(*m_kind.first, measure.value, measure.unit).value_or(measure.value), {}};
            const auto second = std::ranges::find(
                seconds, measure.envelope.occurredAt.at, [](const domain::Measure &each) { return each.envelope.occurredAt.at; });
            if (second != seconds.end())
                entry.second = second->value;
            m_entries.push_back(std::move(entry));
        }
    }
    if (const auto last = context().store().measures.latest(m_record.patient(), m_chosen, m_record.day().to); last && *last && hasValues())
        m_lastFact = QString::fromStdString((**last).envelope.id.value);
}

/// The patient's own limits: a reference with its margin, or the limits of rules that look at one value.
void MeasuresViewModel::readBand(const std::vector<const content::Pack *> &packs)
{
    const auto settings = services::ruleSettings(context().store(), m_record.patient());
    if (!settings)
        return;
    const rules::Threshold *owner = nullptr;
    std::optional<rules::Threshold> used;
    const content::Pack *usedPack = nullptr;
    const content::Rule *usedRule = nullptr;
    for (const content::Pack *pack : packs) {
        for (const content::Rule &rule : pack->rules) {
            if (rule.measure.value != m_chosen)
                continue;
            const auto threshold = rules::thresholdOf(*pack, rule, settings->overrides, context().now());
            if (!threshold)
                continue;
            if (rule.kind == content::RuleKind::Gain || rule.kind == content::RuleKind::Loss) {
                m_steadyWithin = std::min(m_steadyWithin.value_or(threshold->value), threshold->value);
                continue;
            }
            // Of several limits on one side the nearest to the middle is the one that speaks first.
            auto &side = rule.kind == content::RuleKind::Above ? m_band.high : m_band.low;
            side = !side ? threshold->value : rule.kind == content::RuleKind::Above ? std::min(*side, threshold->value) : std::max(*side, threshold->value);
            if (!used || used->fromPack) {
                used = threshold;
                usedPack = pack;
                usedRule = &rule;
            }
        }
    }
    const auto reference = std::ranges::find(settings->references, m_chosen, &rules::Reference::measure);
    if (reference != settings->references.end() && rules::isClinician(reference->role)) {
        const auto margin = reference->margin ? reference->margin : m_steadyWithin;
        const auto middle = shownValue(*m_kind.first, reference->value, reference->unit);
        if (margin && middle) {
            m_band.low = *middle - *margin;
            m_band.high = *middle + *margin;
            used = rules::Threshold{*middle, false, reference->by, reference->role, reference->at};
        }
    }
    owner = used ? &*used : nullptr;
    if (owner && !owner->fromPack && owner->at) {
        //: Under a chart: whose the pale band is; %1 is a name, %2 a date such as "Tuesday 3 March"
        m_band.text = tr("Range set by %1 on %2.").arg(teamMember(owner->by, context()), context().wording.day(*owner->at));
    } else if (owner && usedPack && usedRule) {
        //: Under a chart: the limits are those of the teaching content, nobody of the team chose them
        m_band.text = tr("Limits of the content, not chosen by your team.") + u' ' + sourceText(*usedPack, usedRule->source);
    }
}

void MeasuresViewModel::readAlert()
{
    const platform::Clock &clock = context().workspace.clock;
    const auto open = services::openAlerts(context().store(), m_record.patient(), services::ForWhom::Patient, context().now(),
        [&clock](platform::Instant at) { return clock.offsetMinutesAt(at); });
    if (!open)
        return;
    for (const auto *group : {&open->atOnce, &open->digest, &open->later}) {
        for (const store::AlertRow &row : *group) {
            const bool isOfThis = row.alert.measure == m_chosen || (m_kind.second && row.alert.measure == m_kind.second->id.value);
            if (isOfThis && !m_alert)
                m_alert = viewmodels::alertText(row.alert, context());
        }
    }
}

QVariantList MeasuresViewModel::kinds() const
{
    QVariantList list;
    for (const MeasureKind &kind : measureKinds(m_definitions))
        list << QVariantMap{{u"key"_s, QString::fromStdString(kind.first->id.value)}, {u"text"_s, titleOf(kind, context().wording)}};
    return list;
}

QString MeasuresViewModel::quantity(double value) const
{
    return m_kind ? valueText({m_kind.first}, value, {}, context().wording) : QString();
}

bool MeasuresViewModel::hasValues() const
{
    return m_daysMeasured > 0;
}

bool MeasuresViewModel::hasCurve() const
{
    constexpr auto least = 3; // two points are a straight line, whatever happened between them
    return std::ranges::count_if(m_points, [](const TrendPoint &point) { return point.count > 0; }) >= least;
}

bool MeasuresViewModel::hasGaps() const
{
    return std::ranges::any_of(m_points, [](const TrendPoint &point) { return point.count == 0; });
}

std::pair<double, double> MeasuresViewModel::extremes() const
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const TrendPoint &point : m_points) {
        if (point.count == 0)
            continue;
        low = std::min(low, point.low);
        high = std::max(high, point.high);
    }
    return {low, high};
}

QVariantList MeasuresViewModel::points() const
{
    QVariantList list;
    const auto newest = std::find_if(m_points.rbegin(), m_points.rend(), [](const TrendPoint &point) { return point.count > 0; });
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const TrendPoint &point = m_points[i];
        QVariantMap map{{u"label"_s, labelOf(point)}};
        if (point.count > 0) {
            const bool isDay = step() == TrendStep::Day && point.count == 1;
            const bool hasSecond = i < m_second.size() && m_second[i].count > 0;
            map[u"value"_s] = point.mean;
            map[u"out"_s] = isOut(point.low, point.high);
            if (!isDay) {
                map[u"low"_s] = point.low;
                map[u"high"_s] = point.high;
            }
            if (hasSecond)
                map[u"second"_s] = m_second[i].mean;
            if (newest != m_points.rend() && &point == &*newest) {
                map[u"text"_s] = context().wording.number(point.mean, m_kind.first->decimals)
                    + (hasSecond ? u'/' + context().wording.number(m_second[i].mean, m_kind.second->decimals) : QString());
            }
            if (m_kind.isPair() && step() != TrendStep::Day) {
                QVariantList dots;
                for (const Entry &entry : m_entries) {
                    if (point.days.holds(domain::localDayOf(entry.measure.envelope.occurredAt))) {
                        dots << entry.value;
                        if (entry.second)
                            dots << *entry.second;
                    }
                }
                map[u"dots"_s] = dots;
            }
        }
        list << map;
    }
    return list;
}

double MeasuresViewModel::scaleFrom() const
{
    if (!hasValues())
        return 0;
    double low = extremes().first;
    for (const TrendPoint &point : m_second)
        low = point.count > 0 ? std::min(low, point.low) : low;
    const double margin = std::max(1.0, (scaleTo() - low) / 10);
    // The band is shown where it is near; far away it would press the values flat.
    if (m_band.low && low - *m_band.low < 4 * margin)
        low = std::min(low, *m_band.low);
    return std::floor(low) - 1;
}

double MeasuresViewModel::scaleTo() const
{
    if (!hasValues())
        return 1;
    const auto [low, high] = extremes();
    const double margin = std::max(1.0, (high - low) / 10);
    const double top = m_band.high && *m_band.high - high < 4 * margin ? std::max(high, *m_band.high) : high;
    return std::ceil(top) + 1;
}

QString MeasuresViewModel::bandLowText() const
{
    return m_band.low && *m_band.low > scaleFrom() ? limitNumber(*m_band.low, context().wording) : QString();
}

QString MeasuresViewModel::bandHighText() const
{
    return m_band.high && *m_band.high < scaleTo() ? limitNumber(*m_band.high, context().wording) : QString();
}

QString MeasuresViewModel::lastFact() const
{
    return m_lastFact;
}

void MeasuresViewModel::choose(const QString &kind)
{
    m_chosen = kind.toStdString();
    refresh();
}

void MeasuresViewModel::showDays(int days)
{
    m_days = days;
    refresh();
}

} // namespace viewmodels
