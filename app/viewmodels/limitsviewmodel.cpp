// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/limitsviewmodel.h"

#include "app/services/planclashes.h"
#include "app/viewmodels/clashtext.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/ruletext.h"
#include "content/learning/numbertext.h"

#include <QDate>

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::ClinicalSetting;
using Kind = domain::ClinicalSetting::Kind;

namespace {

constexpr double kMostAmount = 1000; // beyond it a slip of the keyboard, whatever the unit

std::vector<RowsModel<LimitRow>::Role> fields()
{
    return {{"key", [](const LimitRow &row) { return QVariant(row.key); }},
        {"kind", [](const LimitRow &row) { return QVariant(row.kind); }},
        {"title", [](const LimitRow &row) { return QVariant(row.title); }},
        {"sentence", [](const LimitRow &row) { return QVariant(row.sentence); }},
        {"stateText", [](const LimitRow &row) { return QVariant(row.state); }},
        {"bounds", [](const LimitRow &row) { return QVariant(row.bounds); }},
        {"source", [](const LimitRow &row) { return QVariant(row.source); }},
        {"unit", [](const LimitRow &row) { return QVariant(row.unit); }},
        {"label", [](const LimitRow &row) { return QVariant(row.label); }},
        {"error", [](const LimitRow &row) { return QVariant(row.error); }},
        {"isAsleep", [](const LimitRow &row) { return QVariant(row.isAsleep); }},
        {"canSet", [](const LimitRow &row) { return QVariant(row.canSet); }},
        {"canReset", [](const LimitRow &row) { return QVariant(row.canReset); }}};
}

QString keyOf(Kind kind, const std::string &subject)
{
    const std::string_view token = domain::toToken(kind);
    return QString::fromLatin1(token.data(), static_cast<qsizetype>(token.size())) + u'|' + QString::fromStdString(subject);
}

bool isChange(const content::Rule &rule)
{
    return rule.kind == content::RuleKind::Gain || rule.kind == content::RuleKind::Loss;
}

/// As people write dates here, or as computers do.
QDate dateFrom(const QString &text)
{
    for (const QString &format : {u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s, u"yyyy-MM-dd"_s}) {
        if (const QDate date = QDate::fromString(text.trimmed(), format); date.isValid())
            return date;
    }
    return {};
}

} // namespace

LimitsViewModel::LimitsViewModel(const Context &context, domain::PatientId patient, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_rows(fields(), this)
{
    refresh();
}

QString LimitsViewModel::name() const
{
    const auto person = context().store().people.find({m_patient.value});
    return person && *person ? context().wording.fullName(**person) : QString();
}

std::vector<LimitsViewModel::Place> LimitsViewModel::places() const
{
    const auto path = context().store().paths.active(m_patient);
    std::vector<Place> anchors;
    std::vector<Place> references;
    std::vector<Place> thresholds;
    std::vector<Place> amounts;
    for (const content::Pack *pack : services::packsOf(path ? *path : std::nullopt, context().library())) {
        if (pack->protocol)
            anchors.push_back({Kind::Anchor, pack, nullptr, nullptr, pack->id.value + "/" + pack->protocol->anchor});
        for (const content::Advice &advice : pack->advice) {
            // An advice in the unit of a measure is what a rule says of it: that is set as a threshold.
            const bool isMeasured = advice.bounds &&
                std::ranges::any_of(pack->measures, [&](const content::MeasureDefinition &each) { return each.unit == advice.bounds->unit; });
            if (!advice.bounds || isMeasured || advice.setBy != content::SetBy::Clinician)
                continue;
            if (std::ranges::find(amounts, advice.topic, &Place::subject) == amounts.end())
                amounts.push_back({Kind::Amount, pack, nullptr, nullptr, advice.topic, &advice});
        }
        for (const content::Rule &rule : pack->rules) {
            const content::MeasureDefinition *measure = pack->measure(rule.measure);
            if (!measure)
                continue;
            thresholds.push_back({Kind::Threshold, pack, &rule, measure, pack->id.value + "/" + rule.id});
            const bool isKnown = std::ranges::find(references, rule.measure.value, &Place::subject) != references.end();
            if (isChange(rule) && !isKnown)
                references.push_back({Kind::Reference, pack, &rule, measure, rule.measure.value});
        }
    }
    std::ranges::move(amounts, std::back_inserter(anchors));
    std::ranges::move(references, std::back_inserter(anchors));
    std::ranges::move(thresholds, std::back_inserter(anchors));
    return anchors;
}

void LimitsViewModel::refresh()
{
    const std::vector<Place> all = places();
    const auto settings = services::ruleSettings(context().store(), m_patient);
    std::vector<LimitRow> rows;
    for (const Place &place : all) {
        rows.push_back(rowOf(place, settings ? *settings : services::RuleSettings{}));
        if (const auto error = m_errors.find(rows.back().key); error != m_errors.end())
            rows.back().error = error->second;
    }
    m_rows.setRows(rows);
    m_notice.clear();
    if (services::ruleModule(context().store()) == rules::Module::Off) {
        //: Page of the limits: the operator of the service switched all rules off
        m_notice = tr("The rules are switched off by the operator of this service. No measure raises an alert.");
    } else if (all.empty()) {
        //: Page of the limits, when the packs of the path have no rule
        m_notice = tr("The path has no limit to set.");
    } else {
        m_notice = clashes();
    }
    emit changed();
}

QString LimitsViewModel::setBy(const domain::ActorId &by, const platform::ZonedTime &at) const
{
    //: Whose a limit is; %1 is a name, %2 a moment such as "today at 8:05am"
    return tr("set by %1, %2").arg(teamMember(by, context()), context().wording.moment(at, context().now()));
}

LimitRow LimitsViewModel::rowOf(const Place &place, const services::RuleSettings &settings) const
{
    LimitRow row = place.kind == Kind::Threshold ? thresholdRow(place, settings)
        : place.kind == Kind::Reference          ? referenceRow(place, settings)
        : place.kind == Kind::Amount             ? amountRow(place)
                                                 : anchorRow(place);
    row.key = keyOf(place.kind, place.subject);
    const std::string_view kind = domain::toToken(place.kind);
    row.kind = QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size()));
    return row;
}

LimitRow LimitsViewModel::thresholdRow(const Place &place, const services::RuleSettings &settings) const
{
    const content::Rule &rule = *place.rule;
    const Wording &wording = context().wording;
    const QString measure = wording.text(place.measure->title);
    const QString unit = wording.unit(QString::fromStdString(rule.unit));
    const int days = std::max(1, rule.windowHours / 24);
    LimitRow row;
    switch (rule.kind) {
    case content::RuleKind::Gain:
        //: A rule, by name; %1 is a measure such as Weight, %n the days it looks back
        row.title = tr("%1: gain in %n days", nullptr, days).arg(measure);
        break;
    case content::RuleKind::Loss:
        //: A rule, by name; %1 is a measure such as Weight, %n the days it looks back
        row.title = tr("%1: loss in %n days", nullptr, days).arg(measure);
        break;
    case content::RuleKind::Above:
        //: A rule, by name; %1 is a measure such as Temperature
        row.title = tr("%1: above").arg(measure);
        break;
    case content::RuleKind::Below:
        //: A rule, by name; %1 is a measure such as Temperature
        row.title = tr("%1: below").arg(measure);
        break;
    }
    row.sentence = wording.text(rule.text);
    row.unit = unit;
    //: Field for the number a rule compares with
    row.label = tr("Limit for this patient");
    //: Under the field of a limit; %1 and %2 are numbers, %3 a unit
    row.bounds = tr("Between %1 and %2 %3.").arg(limitNumber(rule.bounds.min, wording), limitNumber(rule.bounds.max, wording), unit);
    row.source = sourceText(*place.pack, rule.source);
    row.canSet = rule.setBy == content::SetBy::Clinician;
    const auto threshold = rules::thresholdOf(*place.pack, rule, settings.overrides, context().now());
    row.isAsleep = !threshold;
    row.canReset = threshold && !threshold->fromPack;
    const QString number = threshold ? limitNumber(threshold->value, wording) + QChar(0x00A0) + unit : QString();
    if (!threshold) {
        //: State of a rule without a number
        row.state = tr("Not set yet. Until then this rule says nothing.");
    } else if (threshold->fromPack) {
        //: State of a rule; %1 is a value with its unit
        row.state = tr("%1, from the content").arg(number);
    } else {
        row.state = number + u", "_s + setBy(threshold->by, threshold->at.value_or(context().now()));
    }
    return row;
}

LimitRow LimitsViewModel::referenceRow(const Place &place, const services::RuleSettings &settings) const
{
    const Wording &wording = context().wording;
    LimitRow row;
    //: A value at rest, by name; %1 is a measure such as Weight
    row.title = tr("%1: reference").arg(wording.text(place.measure->title));
    //: What a reference value is for
    row.sentence = tr("A slow change is counted from it.");
    row.unit = wording.unit(QString::fromStdString(place.measure->unit));
    //: Field for the value of a patient at rest
    row.label = tr("Value at rest");
    const auto found = std::ranges::find(settings.references, place.subject, &rules::Reference::measure);
    row.canReset = found != settings.references.end();
    row.isAsleep = !row.canReset;
    if (row.isAsleep) {
        //: State of a reference value that nobody set
        row.state = tr("Not set yet. A slow change is counted from the week before.");
    } else {
        row.state = wording.quantity(found->value, place.measure->decimals, QString::fromStdString(found->unit)) + u", "_s + setBy(found->by, found->at);
    }
    return row;
}

LimitRow LimitsViewModel::anchorRow(const Place &place) const
{
    LimitRow row;
    row.title = context().wording.text(place.pack->protocol->anchorTitle);
    //: What the date of an operation is for
    row.sentence = tr("The steps before and after hang on this day. Moving it moves those that are not done.");
    //: Field for a date
    row.label = tr("Date, for example 3/12/2026");
    const auto found = context().store().clinicalSettings.find(domain::settingId(m_patient, place.kind, place.subject));
    const bool isKnown = found && *found && !(**found).setting.date.empty();
    row.canReset = isKnown;
    row.isAsleep = !isKnown;
    if (isKnown) {
        const auto day = domain::localDayFromIso((**found).setting.date);
        const platform::ZonedTime noon{{(day ? day->days : 0) * 86'400'000LL + 43'200'000LL}, 0};
        row.state = context().wording.day(noon) + u", "_s + setBy((**found).envelope.author, (**found).envelope.occurredAt);
        row.state[0] = row.state[0].toUpper();
    } else {
        //: State of an operation without a date
        row.state = tr("No date yet. The steps wait for it.");
    }
    return row;
}

LimitRow LimitsViewModel::amountRow(const Place &place) const
{
    const Wording &wording = context().wording;
    LimitRow row;
    row.unit = wording.unit(QString::fromStdString(place.advice->bounds->unit));
    //: An amount that an advice leaves to a professional; %1 is the content, such as Heart failure, %2 a unit such as litres a day
    row.title = tr("%1: amount in %2").arg(wording.text(place.pack->title), row.unit);
    row.sentence = wording.text(place.advice->text);
    row.source = sourceText(*place.pack, place.advice->source);
    //: Field for an amount that a professional sets for one patient
    row.label = tr("Amount for this patient");
    const auto found = context().store().clinicalSettings.find(domain::settingId(m_patient, place.kind, place.subject));
    row.canReset = found && *found && (**found).setting.value;
    row.isAsleep = !row.canReset;
    if (row.isAsleep)
        //: State of an amount that nobody set
        row.state = tr("Not set yet. The content gives no amount for one patient.");
    else
        row.state = limitNumber(*(**found).setting.value, wording) + QChar(0x00A0) + row.unit + u", "_s +
            setBy((**found).envelope.author, (**found).envelope.occurredAt);
    return row;
}

QString LimitsViewModel::clashes() const
{
    const auto set = services::setByTeam(context().store(), m_patient, domain::localDayOf(context().now()));
    QStringList said;
    for (const content::Contradiction &clash : services::clashesWithPath(context().store(), context().library(), m_patient, set)) {
        //: Page of the limits: what is set contradicts an advice of the path; %1 is both, with who says it
        said << tr("Two pieces of advice conflict: %1 Change one of them, or take the content out of the path.").arg(clashText(clash, context()));
    }
    return said.join(u'\n');
}

QString LimitsViewModel::read(const Place &place, const QString &text, ClinicalSetting &setting) const
{
    if (place.kind == Kind::Anchor) {
        const QDate date = dateFrom(text);
        if (!date.isValid()) {
            //: Beside the field of a date that cannot be read
            return tr("Write the day, the month and the year, for example 3/12/2026.");
        }
        setting.date = date.toString(Qt::ISODate).toStdString();
        return {};
    }
    const std::string unit = place.kind == Kind::Threshold ? place.rule->unit
        : place.kind == Kind::Amount                         ? place.advice->bounds->unit
                                                             : place.measure->unit;
    setting.value = content::parseNumber(text.toStdString(), unit);
    setting.unit = unit;
    const Wording &wording = context().wording;
    if (!setting.value) {
        //: Beside the field of a limit that cannot be read; %1 is a unit
        return tr("Write a number in %1.").arg(wording.unit(QString::fromStdString(unit)));
    }
    if (place.kind == Kind::Amount) {
        if (*setting.value > 0 && *setting.value <= kMostAmount)
            return {};
        //: Beside the field of an amount that is no plausible one; %1 is the largest number
        return tr("Write a number above 0, at most %1.").arg(limitNumber(kMostAmount, wording));
    }
    if (place.kind == Kind::Reference) {
        if (place.measure->plausible.holds(*setting.value))
            return {};
        //: Beside the field of a reference value that is no plausible value; %1 and %2 are numbers
        return tr("Write a number between %1 and %2.")
            .arg(limitNumber(place.measure->plausible.min, wording), limitNumber(place.measure->plausible.max, wording));
    }
    const services::Identity &who = context().workspace.identity();
    const rules::Override wanted{place.pack->id.value, place.rule->id, *setting.value, unit, who.actor, who.role, context().now()};
    const auto fault = rules::faultOf(wanted, *place.rule, context().now());
    if (!fault)
        return {};
    if (*fault == rules::OverrideFault::NotAClinician) {
        //: Page of the limits: this person's role may not set them
        return tr("Only a nurse, a physician or a pharmacist sets limits.");
    }
    if (*fault == rules::OverrideFault::NotAnOpenRule) {
        //: Page of the limits: the content does not let anybody change this number
        return tr("The content does not let this limit be changed.");
    }
    //: Beside the field of a limit outside the bounds of the content; %1 and %2 are numbers
    return tr("Write a number between %1 and %2.").arg(limitNumber(place.rule->bounds.min, wording), limitNumber(place.rule->bounds.max, wording));
}

bool LimitsViewModel::set(const QString &key, const QString &text)
{
    m_errors.clear();
    bool done = false;
    for (const Place &place : places()) {
        if (keyOf(place.kind, place.subject) != key)
            continue;
        ClinicalSetting setting{.kind = place.kind, .patient = m_patient, .subject = place.subject};
        QString error = read(place, text, setting);
        if (error.isEmpty()) {
            const auto kept = context().journal().set(setting);
            error = kept ? QString() : entryText(kept.error());
        }
        done = error.isEmpty();
        if (!done)
            m_errors[key] = error;
    }
    refresh();
    if (done)
        emit kept();
    return done;
}

void LimitsViewModel::reset(const QString &key)
{
    m_errors.clear();
    for (const Place &place : places()) {
        if (keyOf(place.kind, place.subject) != key)
            continue;
        if (const auto done = context().journal().set({.kind = place.kind, .patient = m_patient, .subject = place.subject}); !done)
            m_errors[key] = entryText(done.error());
    }
    refresh();
    emit kept();
}

} // namespace viewmodels
