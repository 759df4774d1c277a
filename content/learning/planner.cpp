// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/learning/planner.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace content {

namespace {

/// A unit as merged from every pack that holds it.
struct Candidate {
    Candidate(const Pack *firstPack, const Unit *firstUnit) : pack(firstPack), unit(firstUnit) {}

    const Pack *pack; ///< the first one
    const Unit *unit;
    std::vector<std::string> packs;
    std::map<CompetenceId, bool> competences; ///< with the safety flag: that of any pack that sets it
    std::set<UnitId> prerequisites;
    std::vector<Reason> reasons;
    std::optional<Reason> excluded;
    bool safety = false;              ///< teaches a safety competence that is not mastered
    bool gap = false;                 ///< the baseline showed a gap
    std::optional<UnitId> liftedFor;  ///< the safety unit that needs this one
};

class Planner {
public:
    Planner(const Assessment &assessment, const History &history) : m_assessment(assessment), m_history(history) {}

    Plan run(std::span<const Pack> packs)
    {
        collect(packs);
        for (Candidate &candidate : m_candidates)
            decide(candidate);
        pullPrerequisites();
        keepSomething();
        seeThroughExcluded();
        liftForSafety();
        place();
        for (const Candidate &candidate : m_candidates) {
            if (candidate.excluded)
                m_plan.excluded.push_back({candidate.pack->id, candidate.unit->id, *candidate.excluded});
        }
        m_plan.contradictions = findContradictions(m_applied, m_assessment.set);
        return std::move(m_plan);
    }

private:
    void collect(std::span<const Pack> packs)
    {
        std::vector<const Pack *> own;
        for (const Pack &pack : packs) {
            if (!pack.shared && isForPerson(pack))
                own.push_back(&pack);
        }
        m_followsShared = own.empty();
        for (const Pack &pack : packs) {
            bool applies = false;
            for (const Unit &unit : pack.units) {
                if (!isWanted(own, pack, unit)) {
                    m_plan.excluded.push_back({pack.id, unit.id, {ReasonCode::OtherPathology}});
                    continue;
                }
                applies = true;
                merge(pack, unit);
            }
            if (applies)
                m_applied.push_back(&pack);
        }
    }

    /// A shared pack gives the units that a pack of the person uses; given alone, it is followed for itself.
    static bool isWanted(const std::vector<const Pack *> &own, const Pack &pack, const Unit &unit)
    {
        if (!pack.shared)
            return std::ranges::find(own, &pack) != own.end();
        return own.empty() || std::ranges::any_of(own, [&](const Pack *each) { return each->usesUnit(pack.id, unit.id); });
    }

    [[nodiscard]] bool isForPerson(const Pack &pack) const
    {
        const auto &mine = m_assessment.pathologies;
        return mine.empty() || std::ranges::any_of(pack.pathologies, [&](const Pathology &taught) {
            return std::ranges::any_of(mine, [&](const std::string &code) {
                return code == taught.code || code.starts_with(taught.code + '.');
            });
        });
    }

    void merge(const Pack &pack, const Unit &unit)
    {
        Candidate *candidate = find(unit.id);
        if (candidate)
            m_plan.excluded.push_back({pack.id, unit.id, {ReasonCode::TaughtByOtherPack, {{"pack", candidate->pack->id.value}}}});
        else
            candidate = &m_candidates.emplace_back(&pack, &unit);
        candidate->packs.push_back(pack.id.value);
        candidate->prerequisites.insert(unit.prerequisites.begin(), unit.prerequisites.end());
        for (const CompetenceId &id : unit.competences) {
            const Competence *competence = pack.competence(id);
            candidate->competences[id] |= competence && competence->safety;
        }
    }

    void decide(Candidate &candidate)
    {
        for (const auto &[id, safety] : candidate.competences)
            weigh(candidate, id, safety);
        if (candidate.reasons.empty())
            candidate.excluded = Reason{isMasteredAll(candidate) ? ReasonCode::AlreadyMastered : ReasonCode::KnownAtBaseline};
        else if (!candidate.unit->isFor(Audience::Patient) && !m_assessment.environment.hasCaregiver)
            candidate.excluded = Reason{ReasonCode::NoCaregiver};
        else if (candidate.pack->shared && !m_followsShared && !candidate.safety && !candidate.gap)
            candidate.excluded = Reason{ReasonCode::OnDemand};
        if (const std::string missing = missingEquipment(*candidate.unit); !candidate.excluded && !missing.empty()) {
            if (candidate.safety)
                candidate.reasons.push_back({ReasonCode::EquipmentNeeded, {{"equipment", missing}}});
            else
                candidate.excluded = Reason{ReasonCode::EquipmentMissing, {{"equipment", missing}}};
        }
    }

    /// Adds the reason, if any, that one competence gives to teach the unit.
    void weigh(Candidate &candidate, const CompetenceId &id, bool safety)
    {
        const Mastery mastery = masteryNow(id);
        const auto asked = m_assessment.knowledge.find(id);
        const bool isAsked = asked != m_assessment.knowledge.end() && asked->second != Verdict::ForReview;
        const bool isGap = isAsked && asked->second != Verdict::Right;
        // One right answer before the path is enough to spare somebody a usual unit, never a safety one.
        if (mastery == Mastery::Mastered || (mastery == Mastery::NotSeen && isAsked && !isGap && !safety))
            return;
        candidate.safety |= safety;
        candidate.gap |= isGap;
        const ReasonCode code = safety          ? ReasonCode::SafetyNotMastered
            : mastery == Mastery::Learning      ? ReasonCode::LearningStarted
            : isGap                             ? ReasonCode::BaselineNotRight
                                                : ReasonCode::NotYetSeen;
        candidate.reasons.push_back({code, {{"competence", id.value}}});
    }

    [[nodiscard]] Mastery masteryNow(const CompetenceId &id) const
    {
        const auto found = m_history.mastery.find(id);
        return found == m_history.mastery.end() ? Mastery::NotSeen : found->second;
    }

    [[nodiscard]] bool isMasteredAll(const Candidate &candidate) const
    {
        return std::ranges::all_of(
            candidate.competences, [this](const auto &entry) { return masteryNow(entry.first) == Mastery::Mastered; });
    }

    /// "cuff, scale"; empty when all is there.
    [[nodiscard]] std::string missingEquipment(const Unit &unit) const
    {
        std::string missing;
        for (const std::string &thing : unit.equipment) {
            if (!m_assessment.environment.equipment.contains(thing))
                missing += (missing.empty() ? "" : ", ") + thing;
        }
        return missing;
    }

    /// A usual unit left out for want of equipment comes back when a unit of the plan builds on it.
    void pullPrerequisites()
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (const Candidate &candidate : m_candidates) {
                if (!candidate.excluded)
                    changed |= pullFor(candidate);
            }
        }
    }

    bool pullFor(const Candidate &dependent)
    {
        bool changed = false;
        for (const UnitId &id : dependent.prerequisites) {
            Candidate *needed = find(id);
            if (!needed || !needed->excluded || needed->excluded->code != ReasonCode::EquipmentMissing)
                continue;
            needed->reasons.push_back({ReasonCode::PrerequisiteOf, {{"unit", dependent.unit->id.value}}});
            needed->reasons.push_back({ReasonCode::EquipmentNeeded, needed->excluded->params});
            needed->excluded.reset();
            changed = true;
        }
        return changed;
    }

    /// An empty path looks like a broken app. What is known is kept fresh, safety first; failing that, what lacks
    /// equipment; failing that, what was written for a caregiver.
    void keepSomething()
    {
        if (std::ranges::any_of(m_candidates, [](const Candidate &c) { return !c.excluded; }))
            return;
        const bool anySafety =
            std::ranges::any_of(m_candidates, [](const Candidate &c) { return isKnown(c) && teachesSafety(c); });
        bring([&](const Candidate &c) { return isKnown(c) && teachesSafety(c) == anySafety; }, ReasonCode::KeepFresh) ||
            bring([](const Candidate &c) { return c.excluded->code == ReasonCode::EquipmentMissing; },
                ReasonCode::EquipmentNeeded) ||
            bring([](const Candidate &) { return true; }, ReasonCode::NobodyElse);
        pullPrerequisites();
    }

    template <typename Wanted>
    bool bring(Wanted wanted, ReasonCode code)
    {
        bool any = false;
        for (Candidate &candidate : m_candidates) {
            if (candidate.excluded && wanted(candidate)) {
                candidate.reasons.push_back({code, candidate.excluded->params});
                candidate.excluded.reset();
                any = true;
            }
        }
        return any;
    }

    /// When what a unit needs is left out, what that needed still comes before the unit.
    void seeThroughExcluded()
    {
        std::vector<std::set<UnitId>> needed;
        for (const Candidate &candidate : m_candidates) {
            std::set<UnitId> seen;
            gatherNeeded(candidate, seen, needed.emplace_back());
        }
        for (std::size_t i = 0; i < m_candidates.size(); ++i)
            m_candidates[i].prerequisites = std::move(needed[i]);
    }

    void gatherNeeded(const Candidate &dependent, std::set<UnitId> &seen, std::set<UnitId> &out)
    {
        for (const UnitId &id : dependent.prerequisites) {
            const Candidate *needed = find(id);
            if (!needed || !seen.insert(id).second)
                continue;
            if (needed->excluded)
                gatherNeeded(*needed, seen, out);
            else
                out.insert(id);
        }
    }

    static bool isKnown(const Candidate &candidate)
    {
        return candidate.excluded && (candidate.excluded->code == ReasonCode::AlreadyMastered ||
                                         candidate.excluded->code == ReasonCode::KnownAtBaseline);
    }

    static bool teachesSafety(const Candidate &candidate)
    {
        return std::ranges::any_of(candidate.competences, [](const auto &entry) { return entry.second; });
    }

    /// What a safety unit needs moves up with it, and what that needs in turn.
    void liftForSafety()
    {
        std::vector<const Candidate *> open;
        for (const Candidate &candidate : m_candidates) {
            if (candidate.safety && !candidate.excluded)
                open.push_back(&candidate);
        }
        while (!open.empty()) {
            const Candidate *dependent = open.back();
            open.pop_back();
            for (const UnitId &id : dependent->prerequisites) {
                Candidate *needed = find(id);
                if (!needed || needed->safety || needed->liftedFor)
                    continue;
                needed->liftedFor = dependent->unit->id;
                open.push_back(needed);
            }
        }
    }

    /// Always takes the foremost of the units whose prerequisites are placed, those for safety before all. Packs that disagree on
    /// what comes first could wait for each other: then the foremost goes, since a path must come out.
    void place()
    {
        std::vector<std::size_t> waiting;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (!m_candidates[i].excluded)
                waiting.push_back(i);
        }
        while (!waiting.empty()) {
            const auto foremost = std::ranges::min_element(waiting, {}, [&](std::size_t i) {
                const Candidate &c = m_candidates[i];
                return std::tuple(!(c.safety || c.liftedFor), !isReady(c), !isSignsForOneAlone(c), !c.gap, i);
            });
            append(m_candidates[*foremost]);
            waiting.erase(foremost);
        }
    }

    [[nodiscard]] bool isReady(const Candidate &candidate)
    {
        return std::ranges::all_of(candidate.prerequisites, [this](const UnitId &id) {
            const Candidate *needed = find(id);
            return !needed || isPlaced(id);
        });
    }

    [[nodiscard]] bool isPlaced(const UnitId &id) const
    {
        return std::ranges::find(m_plan.units, id, &PlannedUnit::unit) != m_plan.units.end();
    }

    [[nodiscard]] bool isSignsForOneAlone(const Candidate &candidate) const
    {
        return m_assessment.environment.livesAlone && !candidate.unit->symptoms.empty();
    }

    void append(const Candidate &candidate)
    {
        PlannedUnit planned{candidate.pack->id, candidate.unit->id, candidate.safety, learners(*candidate.unit),
            candidate.reasons, position(candidate)};
        if (candidate.packs.size() > 1) {
            std::string names;
            for (const std::string &pack : candidate.packs)
                names += (names.empty() ? "" : ", ") + pack;
            planned.reasons.push_back({ReasonCode::SharedByPacks, {{"packs", names}}});
        }
        if (std::ranges::find(planned.learners, Audience::Patient) == planned.learners.end())
            planned.reasons.push_back({ReasonCode::CaregiverLearns});
        m_plan.units.push_back(std::move(planned));
    }

    /// Who sits down with the unit: the caregiver joins when there is help, and takes over when somebody else does the
    /// care. Never nobody.
    [[nodiscard]] std::vector<Audience> learners(const Unit &unit) const
    {
        const bool caregiver = m_assessment.environment.hasCaregiver && unit.isFor(Audience::Caregiver);
        const bool patient = unit.isFor(Audience::Patient);
        if (!caregiver)
            return {Audience::Patient};
        if (!patient || m_assessment.autonomy == Autonomy::SomeoneElse)
            return {Audience::Caregiver};
        return m_assessment.autonomy == Autonomy::WithHelp ? std::vector{Audience::Patient, Audience::Caregiver}
                                                           : std::vector{Audience::Patient};
    }

    [[nodiscard]] Reason position(const Candidate &candidate) const
    {
        if (candidate.safety)
            return {ReasonCode::SafetyFirst};
        if (candidate.liftedFor)
            return {ReasonCode::LiftedForSafety, {{"unit", candidate.liftedFor->value}}};
        for (auto placed = m_plan.units.rbegin(); placed != m_plan.units.rend(); ++placed) {
            if (candidate.prerequisites.contains(placed->unit))
                return {ReasonCode::AfterPrerequisite, {{"unit", placed->unit.value}}};
        }
        if (isSignsForOneAlone(candidate))
            return {ReasonCode::LivesAlone};
        return {candidate.gap ? ReasonCode::BaselineGapFirst : ReasonCode::PackOrder};
    }

    [[nodiscard]] Candidate *find(const UnitId &id)
    {
        const auto found = std::ranges::find_if(m_candidates, [&](const Candidate &c) { return c.unit->id == id; });
        return found == m_candidates.end() ? nullptr : &*found;
    }

    const Assessment &m_assessment;
    const History &m_history;
    std::vector<Candidate> m_candidates; ///< in the order of the packs, then of the units
    std::vector<const Pack *> m_applied;
    bool m_followsShared = false; ///< there is nothing but shared packs
    Plan m_plan;
};

} // namespace

Plan plan(const Assessment &assessment, std::span<const Pack> packs, const History &history)
{
    return Planner(assessment, history).run(packs);
}

} // namespace content
