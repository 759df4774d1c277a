// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// The rules for two versions of one resource, a row of the table in SYNC 2.4 each.
enum class ConflictRule {
    SingleAuthor, ///< never edited, only said again by who said it: the later word stands, what was added on both sides is joined
    Dose,         ///< one planned dose told by two devices: taken beats not taken, and the earliest time stands
    Progress,     ///< a task: the team orders, the patient does, and what was done is never undone
    Draft,        ///< answers that are not finished: the newest of the same person
    TeamOwns,     ///< the server's version stands
    Goal,         ///< whoever expressed it has the word, for what is aimed at and for what was reached
    Consent,      ///< the more restrictive stands at once
    KeepBoth,     ///< anything else: theirs in use, ours beside it
};

/// Of a resource by its type and, for answers, by whether they are finished. `KeepBoth` for what nobody thought of.
[[nodiscard]] ConflictRule conflictRuleOf(std::string_view type, std::string_view status);

struct Versions {
    std::string base; ///< what both began with; empty when nobody knows
    std::string ours;
    std::string theirs; ///< the server's
};

struct Reconciliation {
    enum class Verdict {
        Same,   ///< both say the same: nothing is left to send
        Theirs, ///< the server's version stands, nothing is left to send
        Ours,   ///< ours is sent again, on top of theirs
        Merged, ///< neither; `json` is sent
    };

    Verdict verdict = Verdict::Same;
    std::string json;              ///< what both ends hold afterwards, without `meta`
    std::vector<std::string> lost; ///< versions that said something which is not in `json`: to be kept where they can be seen
    bool asksSomebody = false;     ///< no rule can know: a person looks at the two

    friend bool operator==(const Reconciliation &, const Reconciliation &) = default;
};

/// What becomes of a resource that both sides have. Pure. A conflict is only where both changed and say different things:
/// a side that still says what both began with gives way without a loss. `Invalid` when a version is no resource.
[[nodiscard]] platform::Result<Reconciliation> reconcile(const Versions &versions);

} // namespace engine
