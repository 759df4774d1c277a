// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/model/pack.h"

#include <algorithm>

namespace content {

namespace {

template <typename Values, typename Key>
auto findById(const Values &values, const Key &id) -> decltype(values.data())
{
    const auto found = std::ranges::find(values, id, [](const auto &value) -> const Key & { return value.id; });
    return found == values.end() ? nullptr : &*found;
}

} // namespace

const Unit *Pack::unit(const UnitId &wanted) const { return findById(units, wanted); }
const Competence *Pack::competence(const CompetenceId &wanted) const { return findById(competences, wanted); }
const Source *Pack::source(const SourceId &wanted) const { return findById(sources, wanted); }
const MeasureDefinition *Pack::measure(const MeasureId &wanted) const { return findById(measures, wanted); }

bool Pack::usesUnit(const PackId &from, const UnitId &wanted) const
{
    return std::ranges::any_of(uses, [&](const UsedUnits &used) {
        return used.pack == from && std::ranges::find(used.units, wanted) != used.units.end();
    });
}

bool Pack::knowsUnit(const UnitId &wanted) const
{
    return unit(wanted) || std::ranges::any_of(uses, [&](const UsedUnits &used) {
        return std::ranges::find(used.units, wanted) != used.units.end();
    });
}

const Question *Quiz::find(const QuestionId &wanted) const { return findById(questions, wanted); }

bool isSafety(const Pack &pack, const Unit &unit)
{
    return std::ranges::any_of(unit.competences, [&](const CompetenceId &id) {
        const Competence *competence = pack.competence(id);
        return competence && competence->safety;
    });
}

} // namespace content
