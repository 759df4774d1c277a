// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/measurewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace viewmodels {

using content::MeasureDefinition;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeasureWords)
};

// LOINC of the two numbers of a cuff, https://loinc.org/85354-9
constexpr std::string_view kSystolic = "8480-6";
constexpr std::string_view kDiastolic = "8462-4";
constexpr std::string_view kGlucose = "glucose";
constexpr double kFull = 100;

domain::Substance substanceOf(const MeasureDefinition &definition)
{
    return definition.id.value == kGlucose ? domain::Substance::Glucose : domain::Substance::None;
}

} // namespace

std::vector<MeasureKind> measureKinds(MeasureDefinitions definitions)
{
    const auto diastolic = std::ranges::find(definitions, kDiastolic, &MeasureDefinition::loinc);
    const auto systolic = std::ranges::find(definitions, kSystolic, &MeasureDefinition::loinc);
    const bool hasPair = diastolic != definitions.end() && systolic != definitions.end();
    std::vector<MeasureKind> kinds;
    for (const MeasureDefinition *definition : definitions) {
        if (hasPair && definition == *diastolic)
            continue;
        kinds.push_back({definition, hasPair && definition == *systolic ? *diastolic : nullptr});
    }
    return kinds;
}

MeasureKind measureKind(MeasureDefinitions definitions, const std::string &id)
{
    for (const MeasureKind &kind : measureKinds(definitions)) {
        if (kind.first->id.value == id || (kind.second && kind.second->id.value == id))
            return kind;
    }
    return {};
}

QString titleOf(const MeasureKind &kind, const Wording &wording)
{
    if (kind.isPair()) {
        //: Name of a measure: the two numbers of a cuff
        return Words::tr("Blood pressure");
    }
    return kind ? wording.text(kind.first->title) : QString();
}

QString valueText(const MeasureKind &kind, double first, const std::optional<double> &second, const Wording &wording)
{
    const QString unit = QString::fromStdString(kind.first->unit);
    if (!second)
        return wording.quantity(first, kind.first->decimals, unit);
    return wording.number(first, kind.first->decimals) + u'/' + wording.quantity(*second, kind.second->decimals, unit);
}

std::vector<EntryUnit> entryUnits(const MeasureDefinition &definition)
{
    std::vector<EntryUnit> units{{definition.unit, definition.decimals}};
    if (substanceOf(definition) != domain::Substance::Glucose)
        return units;
    for (const EntryUnit &other : {EntryUnit{"mg/dL", 0}, EntryUnit{"g/L", 2}, EntryUnit{"mmol/L", 1}}) {
        if (other.ucum != definition.unit)
            units.push_back(other);
    }
    return units;
}

std::optional<double> inPackUnit(const MeasureDefinition &definition, double value, const EntryUnit &unit)
{
    if (unit.ucum == definition.unit) {
        // A unit we do not compute with is taken as it is; a number no measure has is not.
        return domain::convert(value, domain::Unit::Score, domain::Unit::Score) ? std::optional(value) : std::nullopt;
    }
    const auto from = domain::unitFromUcum(unit.ucum);
    const auto to = domain::unitFromUcum(definition.unit);
    if (!from || !to)
        return std::nullopt;
    const auto shown = domain::convertShown({value, *from, unit.decimals}, *to, definition.decimals, substanceOf(definition));
    // Rounded to what the unit shows, it must still be what was typed.
    const bool isWhole = domain::rounded(value, unit.decimals) == value;
    return shown && isWhole ? std::optional(shown->value) : std::nullopt;
}

std::optional<double> shownValue(const MeasureDefinition &definition, double value, const std::string &unit)
{
    if (unit == definition.unit)
        return value;
    const auto from = domain::unitFromUcum(unit);
    const auto to = domain::unitFromUcum(definition.unit);
    if (!from || !to)
        return std::nullopt;
    const auto converted = domain::convert(value, *from, *to, substanceOf(definition));
    return converted ? std::optional(*converted) : std::nullopt;
}

bool isImpossible(const MeasureDefinition &definition, double value)
{
    if (definition.unit == "{score}")
        return !definition.plausible.holds(value);
    return value < 0 || (definition.unit == "%" && value > kFull);
}

} // namespace viewmodels
