// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/measureentryviewmodel.h"

#include "app/services/alertdesk.h"
#include "app/viewmodels/errortext.h"
#include "content/learning/numbertext.h"

#include <algorithm>
#include <cmath>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostWholeDigits = 5;

QString unitKey(const domain::PatientId &patient, const content::MeasureDefinition &definition)
{
    return u"unit."_s + QString::fromStdString(patient.value + "." + definition.id.value);
}

} // namespace

MeasureEntryViewModel::MeasureEntryViewModel(
    const Context &context, const std::string &kind, const std::optional<domain::FactId> &corrects, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_corrects(corrects)
{
    const auto path = m_record.path();
    m_kind = measureKind(m_record.measureDefinitions(path), kind);
    if (!m_kind)
        m_kind = {m_record.measure(kind, path)};
    if (!m_kind)
        return;
    const auto units = entryUnits(*m_kind.first);
    const std::string usual = context.store().settings.valueOr(unitKey(m_record.patient(), *m_kind.first).toStdString(), m_kind.first->unit);
    const auto found = std::ranges::find(units, usual, &EntryUnit::ucum);
    m_unit = found == units.end() ? units.front() : *found;
    readPrevious();
}

void MeasureEntryViewModel::readPrevious()
{
    const auto secondAt = [&](const platform::ZonedTime &at) -> std::optional<domain::Measure> {
        if (!m_kind.second)
            return std::nullopt;
        const auto same = m_record.measures(m_kind.second->id.value, at.at, {at.at.ms + 1});
        return same.empty() ? std::nullopt : std::optional(same.back());
    };
    // Yesterday's, not this morning's: a second value of the same day is compared with what stood before both.
    if (auto latest = context().store().measures.latest(m_record.patient(), m_kind.first->id.value, m_record.day().from); latest && *latest) {
        m_previous = std::move(*latest);
        if (const auto second = secondAt(m_previous->envelope.occurredAt))
            m_previousSecond = second->value;
    }
    const auto corrected = m_corrects ? context().store().measures.find(*m_corrects) : platform::Result<std::optional<domain::Measure>>(std::nullopt);
    if (corrected && *corrected) {
        // A correction changes the value, not the moment, unless the person says so.
        m_at = (**corrected).envelope.occurredAt;
        if (const auto second = secondAt(*m_at))
            m_correctsSecond = second->envelope.id;
    }
}

QString MeasureEntryViewModel::valueText(const Values &values) const
{
    return m_kind ? viewmodels::valueText(m_kind, values.first, values.second, context().wording) : QString();
}

QString MeasureEntryViewModel::question() const
{
    if (m_kind.isPair()) {
        //: Above the two fields of a cuff; %1 is the unit
        return tr("Your blood pressure, in %1").arg(unit());
    }
    return m_kind ? context().wording.text(m_kind.first->question) : QString();
}

QString MeasureEntryViewModel::hint() const
{
    return m_kind ? context().wording.text(m_kind.first->hint) : QString();
}

QString MeasureEntryViewModel::firstLabel() const
{
    //: The upper number of a cuff, as it is printed on it
    return m_kind.isPair() ? tr("SYS, the upper number") : question();
}

QString MeasureEntryViewModel::secondLabel() const
{
    //: The lower number of a cuff, as it is printed on it
    return m_kind.isPair() ? tr("DIA, the lower number") : QString();
}

QString MeasureEntryViewModel::unit() const
{
    return context().wording.unit(QString::fromStdString(m_unit.ucum));
}

QString MeasureEntryViewModel::unitName() const
{
    //: Screen reader, after the name of a field such as Weight
    return m_unit.ucum == "kg" ? tr("in kilograms") : unit();
}

QVariantList MeasureEntryViewModel::units() const
{
    QVariantList list;
    const auto choices = m_kind ? entryUnits(*m_kind.first) : std::vector<EntryUnit>();
    if (choices.size() < 2)
        return list;
    for (const EntryUnit &choice : choices) {
        const QString ucum = QString::fromStdString(choice.ucum);
        list << QVariantMap{{u"key"_s, ucum}, {u"text"_s, context().wording.unit(ucum)}, {u"selected"_s, choice == m_unit}};
    }
    return list;
}

int MeasureEntryViewModel::wholeDigits() const
{
    if (!m_kind || m_unit.ucum != m_kind.first->unit)
        return kMostWholeDigits;
    return static_cast<int>(QString::number(static_cast<int>(m_kind.first->plausible.max)).size());
}

QString MeasureEntryViewModel::reminder() const
{
    if (!m_previous)
        return {};
    const double first = shownValue(*m_kind.first, m_previous->value, m_previous->unit).value_or(m_previous->value);
    //: Under the field of a measure: the last value; %1 is a moment such as "Yesterday at 8:05am", %2 a value with its unit
    return tr("%1: %2").arg(
        context().wording.momentSentence(m_previous->envelope.occurredAt, context().now()), valueText({first, m_previousSecond}));
}

QString MeasureEntryViewModel::askText() const
{
    if (!m_asked || !m_kind)
        return {};
    // What was typed, with its decimals, so that the slip is seen.
    const QString said = m_asked->second
        ? valueText(*m_asked)
        : context().wording.quantity(m_asked->first, std::max(m_kind.first->decimals, 1), QString::fromStdString(m_kind.first->unit));
    //: Asked when a value is unlikely; %1 is the value with its unit
    return tr("You wrote %1. Is that right?").arg(said);
}

QString MeasureEntryViewModel::recordedText() const
{
    if (!m_keptValues)
        return {};
    //: Said back after a measure was kept; %1 is a value with its unit, %2 a time such as 8:05am
    const QString today = tr("Recorded: %1 at %2.");
    //: Said back after a measure of another day was kept; %1 is a value with its unit, %2 a moment such as "yesterday at 8:05am"
    const QString earlier = tr("Recorded: %1, %2.");
    const bool isToday = domain::localDayOf(m_keptAt) == domain::localDayOf(context().now());
    return (isToday ? today : earlier)
        .arg(valueText(*m_keptValues), isToday ? context().wording.time(m_keptAt) : context().wording.moment(m_keptAt, context().now()));
}

void MeasureEntryViewModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_errorText.clear();
    emit changed();
}

void MeasureEntryViewModel::setSecondText(const QString &text)
{
    if (m_secondText == text)
        return;
    m_secondText = text;
    m_errorText.clear();
    emit changed();
}

void MeasureEntryViewModel::chooseUnit(const QString &key)
{
    if (!m_kind)
        return;
    const auto units = entryUnits(*m_kind.first);
    const auto found = std::ranges::find(units, key.toStdString(), &EntryUnit::ucum);
    if (found == units.end())
        return;
    m_unit = *found;
    m_errorText.clear();
    // Of this device: whoever has a meter in g/L has it tomorrow too. Not keeping it costs one press.
    (void)context().store().settings.set(unitKey(m_record.patient(), *m_kind.first).toStdString(), m_unit.ucum).has_value();
    emit changed();
}

void MeasureEntryViewModel::refuse(const QString &sentence)
{
    m_errorText = sentence;
    emit changed();
}

std::optional<double> MeasureEntryViewModel::read(const QString &text, const content::MeasureDefinition &definition, const QString &label)
{
    const auto typed = content::parseNumber(text.toStdString(), m_unit.ucum);
    if (!typed) {
        const double example = m_previous && m_unit.ucum == definition.unit && &definition == m_kind.first
            ? m_previous->value
            : shownValue({.id = definition.id, .unit = m_unit.ucum}, std::sqrt(std::max(1.0, definition.plausible.min) * definition.plausible.max), definition.unit).value_or(1);
        //: Beside a field that cannot be read; %1 is the name of a measure such as Weight, %2 a unit, %3 an example
        refuse(tr("%1: write a number in %2, for example %3.").arg(label, unit(), context().wording.number(example, decimals())));
        return std::nullopt;
    }
    // What is kept is what is sent and shown: a digit that would be dropped on the way is not taken.
    const int digits = m_unit.ucum == definition.unit ? definition.decimals : m_unit.decimals;
    if (domain::rounded(*typed, digits) != *typed) {
        //: Beside a field of a measure that has no digits after the decimal sign; %1 is its name, such as Pain
        const QString whole = tr("%1: write a whole number.").arg(label);
        //: A number with more digits than are kept; %1 is a unit, %n the digits allowed after the decimal sign
        refuse(digits == 0 ? whole : tr("In %1, write at most %n digits after the decimal sign.", nullptr, digits).arg(unit()));
        return std::nullopt;
    }
    const auto value = inPackUnit(definition, *typed, m_unit);
    if (!value) {
        //: Beside a field with a number no measure has, such as 99999999; %1 is the name of a measure such as Weight
        refuse(tr("%1: this number is too large. Look at your device again.").arg(label));
        return std::nullopt;
    }
    if (isImpossible(definition, *value)) {
        const int most = definition.unit == "%" ? 100 : static_cast<int>(definition.plausible.max);
        //: Beside a field with a number outside a scale, such as 12 for pain; %1 is the name of a measure, %2 the largest number
        refuse(tr("%1: write a number from 0 to %2.").arg(label).arg(most));
        return std::nullopt;
    }
    return value;
}

void MeasureEntryViewModel::save()
{
    if (!m_kind || m_keptValues)
        return;
    const QString first = m_kind.isPair() ? firstLabel() : title();
    const auto value = read(m_text, *m_kind.first, first);
    if (!value)
        return;
    Values values{*value, {}};
    if (m_kind.second) {
        values.second = read(m_secondText, *m_kind.second, secondLabel());
        if (!values.second)
            return;
        if (*values.second >= values.first) {
            //: Beside the two fields of a cuff, when they were exchanged
            refuse(tr("The upper number (SYS) is larger than the lower one (DIA)."));
            return;
        }
    }
    const bool isLikely = m_kind.first->plausible.holds(values.first) && (!values.second || m_kind.second->plausible.holds(*values.second));
    if (!isLikely) {
        m_asked = values;
        emit changed();
        return;
    }
    keep(values);
}

void MeasureEntryViewModel::confirm()
{
    if (m_asked)
        keep(Values(*m_asked));
}

void MeasureEntryViewModel::change()
{
    m_asked.reset();
    emit changed();
}

void MeasureEntryViewModel::keep(const Values &values)
{
    m_asked.reset();
    std::vector<services::Journal::NewMeasure> made{{m_kind.first->id.value, values.first, m_kind.first->unit, m_corrects}};
    if (values.second)
        made.push_back({m_kind.second->id.value, *values.second, m_kind.second->unit, m_correctsSecond});
    const platform::ZonedTime at = m_at.value_or(context().now());
    const auto ids = context().journal().measures(m_record.patient(), made, at);
    if (!ids) {
        refuse(entryText(ids.error()));
        return;
    }
    m_keptValues = values;
    m_kept = *ids;
    m_keptAt = at;
    readAlert();
    emit changed();
    emit entered();
}

void MeasureEntryViewModel::readAlert()
{
    m_alert.reset();
    const auto packs = services::packsOf(m_record.path(), context().library());
    std::vector<rules::Finding> all;
    for (const domain::FactId &fact : m_kept) {
        if (auto found = services::findingsAbout(context().store(), packs, m_record.patient(), fact, context().now()))
            std::ranges::move(*found, std::back_inserter(all));
    }
    const auto gravest = std::ranges::min_element(all, {}, &rules::Finding::severity);
    if (gravest == all.end())
        return;
    const content::Pack *pack = context().library().pack(gravest->pack);
    const auto rule = std::ranges::find(pack->rules, gravest->rule, &content::Rule::id);
    m_alert = viewmodels::alertText(services::toFact({{}, m_record.patient(), *gravest, m_keptAt}, rule->measure.value), context());
}

bool MeasureEntryViewModel::remove()
{
    if (!m_corrects)
        return false;
    for (const std::optional<domain::FactId> &fact : {m_corrects, m_correctsSecond}) {
        if (!fact)
            continue;
        if (auto done = context().journal().takeBack(m_record.patient(), *fact); !done) {
            refuse(entryText(done.error()));
            return false;
        }
    }
    emit entered();
    return true;
}

void MeasureEntryViewModel::refresh()
{
    if (m_keptValues)
        readAlert(); // in the language of now
    emit changed();
}

} // namespace viewmodels
