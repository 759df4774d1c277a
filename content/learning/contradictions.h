// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/pack.h"

#include <string>
#include <vector>

namespace content {

struct AdviceSide {
    PackId pack;
    Source source;
    Advice advice;

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
/// packs that look at one measure the same way and call at another number ("fever from 38", "from 38.5").
[[nodiscard]] std::vector<Contradiction> findContradictions(const std::vector<const Pack *> &packs);

} // namespace content
