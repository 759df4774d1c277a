// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/learning/contradictions.h"
#include "content/learning/mastery.h"
#include "content/learning/reasons.h"
#include "content/model/pack.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace content {

/// Who does the daily care.
enum class Autonomy { Alone, WithHelp, SomeoneElse };

struct Environment {
    bool livesAlone = false;
    bool hasCaregiver = false;
    std::set<std::string> equipment; ///< what there is at home, "scale"
};

/// What the planner needs of the shared educational assessment.
struct Assessment {
    std::map<CompetenceId, Verdict> knowledge; ///< baseline answers; absent = not asked
    Autonomy autonomy = Autonomy::Alone;
    std::set<std::string> pathologies; ///< ICD-10; "I50.1" is taught by a pack for "I50". Empty: all given packs apply
    Environment environment;
    std::vector<SetByTeam> set; ///< what professionals set and prescribed: packs may contradict it
};

/// What was learned since; `masteryOf` computes it. It overrules the baseline.
struct History {
    std::map<CompetenceId, Mastery> mastery;
};

struct PlannedUnit {
    PackId pack; ///< the first pack that holds the unit
    UnitId unit;
    bool safety = false; ///< teaches a safety competence that is not mastered
    std::vector<Audience> learners;
    std::vector<Reason> reasons; ///< never empty
    Reason position;

    friend bool operator==(const PlannedUnit &, const PlannedUnit &) = default;
};

struct ExcludedUnit {
    PackId pack;
    UnitId unit;
    Reason reason;

    friend bool operator==(const ExcludedUnit &, const ExcludedUnit &) = default;
};

struct Plan {
    std::vector<PlannedUnit> units; ///< in the order to learn them
    std::vector<ExcludedUnit> excluded;
    std::vector<Contradiction> contradictions; ///< not empty: a professional decides before the path is proposed

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Merges the packs of one person into one ordered path. The same input gives the same plan.
///
/// Every unit of every pack is either in it or excluded with a reason. Safety units that are not mastered come first,
/// preceded only by what they need; no unit comes before its prerequisites; a unit that several packs share is there
/// once. Safety outweighs comfort: missing equipment excludes a usual unit, but a safety unit stays, with what must be
/// provided. As long as a pack for the person's pathologies has a unit the plan is not empty.
[[nodiscard]] Plan plan(const Assessment &assessment, std::span<const Pack> packs, const History &history);

} // namespace content
