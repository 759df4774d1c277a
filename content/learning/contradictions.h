// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/pack.h"

#include <string>
#include <vector>

namespace content {

/// What a professional set or prescribed for one person, as far as packs can be compared with it.
struct SetByTeam {
    enum class Kind {
        Amount,    ///< of a topic of advice: `value` and `unit`
        Threshold, ///< of `rule` in `pack`, in its own unit
        Medicine   ///< `name` as prescribed
    };
    Kind kind = Kind::Amount;
    std::string id; ///< the caller's: comes back with what contradicts it
    std::string topic{};
    double value = 0;
    std::string unit{};
    PackId pack{};
    std::string rule{};
    std::string name{};

    friend bool operator==(const SetByTeam &, const SetByTeam &) = default;
};

/// One side of a contradiction: what a pack says, with its source, or what a professional set.
struct AdviceSide {
    PackId pack;
    Source source;
    Advice advice;
    std::string set{}; ///< id of what a professional set; then the words are the caller's

    friend bool operator==(const AdviceSide &, const AdviceSide &) = default;
};

/// Two pieces of advice nobody can follow together ("drink 2.5 L", "at most 1.5 L"). Never settled by the machine: it
/// blocks that topic until a professional decides, with both sources before their eyes.
struct Contradiction {
    std::string topic;
    AdviceSide left;
    AdviceSide right;

    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

/// Whether the two pull in opposite directions, or their bounds (in one unit) have no value in common.
[[nodiscard]] bool contradicts(const Advice &left, const Advice &right);

/// Every contradicting pair on one topic, inside a pack as between packs, in the order of the packs; then the rules of two
/// packs that look at one measure the same way and call at another number ("fever from 38", "from 38.5"); then what professionals
/// set: an amount outside the bounds of an advice, a medicine an advice speaks against. The number a professional set for a rule
/// takes the place of the pack's, so setting both to one number ends that contradiction.
[[nodiscard]] std::vector<Contradiction> findContradictions(const std::vector<const Pack *> &packs, const std::vector<SetByTeam> &set = {});

} // namespace content
