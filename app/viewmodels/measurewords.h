// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/units.h"
#include "app/viewmodels/wording.h"
#include "content/model/pack.h"

#include <optional>
#include <span>

namespace viewmodels {

/// One thing people measure, as a screen names it. Most are one number; blood pressure is the two of the cuff, which packs
/// define as two measures and a person enters together.
struct MeasureKind {
    const content::MeasureDefinition *first = nullptr;  ///< of the library, which outlives every screen
    const content::MeasureDefinition *second = nullptr; ///< diastolic

    [[nodiscard]] explicit operator bool() const { return first != nullptr; }
    [[nodiscard]] bool isPair() const { return second != nullptr; }
};

using MeasureDefinitions = std::span<const content::MeasureDefinition *const>;

/// Those a person chooses between: the lower number of a cuff is no choice of its own.
[[nodiscard]] std::vector<MeasureKind> measureKinds(MeasureDefinitions definitions);
/// The kind `id` belongs to; empty when there is none.
[[nodiscard]] MeasureKind measureKind(MeasureDefinitions definitions, const std::string &id);

[[nodiscard]] QString titleOf(const MeasureKind &kind, const Wording &wording);
/// "72.4 kg"; "128/76 mmHg"
[[nodiscard]] QString valueText(const MeasureKind &kind, double first, const std::optional<double> &second, const Wording &wording);

/// A unit a value may be entered in, with the decimals its devices show.
struct EntryUnit {
    std::string ucum;
    int decimals = 0;

    friend bool operator==(const EntryUnit &, const EntryUnit &) = default;
};
/// That of the pack first; others only where a written factor leads from one to the other.
[[nodiscard]] std::vector<EntryUnit> entryUnits(const content::MeasureDefinition &definition);
/// `value` in the unit of the pack; nothing when it does not convert without changing what was typed.
[[nodiscard]] std::optional<double> inPackUnit(const content::MeasureDefinition &definition, double value, const EntryUnit &unit);
/// A kept value in the unit of the pack, however it was entered; nothing when the units have nothing to do with each other.
[[nodiscard]] std::optional<double> shownValue(const content::MeasureDefinition &definition, double value, const std::string &unit);

/// A value no body can have, whatever a person says: outside a scale of 0 to 10, more than 100 %.
[[nodiscard]] bool isImpossible(const content::MeasureDefinition &definition, double value);

} // namespace viewmodels
