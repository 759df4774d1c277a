// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/ids.h"
#include "content/model/lesson.h"
#include "content/model/localtext.h"
#include "content/model/quiz.h"
#include "content/model/tokens.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace content {

/// Level 1 is easy to read, 2 everyday, 3 detailed. Never shown as a judgement.
using Level = int;

/// The smallest teachable thing: one objective, a lesson per language and level, one quiz.
struct Unit {
    UnitId id; ///< two packs that hold the same id teach the same thing
    std::string version;
    LocalText title;
    LocalText objective;
    std::string picto;
    int minutes = 0;
    std::vector<CompetenceId> competences;
    std::vector<Audience> audience;
    std::vector<UnitId> prerequisites;
    std::vector<std::string> equipment;
    std::vector<std::string> skipReasons; ///< why a dose was skipped, when this unit helps
    std::vector<std::string> symptoms;    ///< what was felt or measured, when this unit helps
    std::vector<Level> levels;
    std::vector<SourceId> sources;
    std::map<std::pair<std::string, Level>, Lesson> lessons;
    Quiz quiz;

    /// The lesson in `language` at `level` or the nearest easier level there is; in French when the language is
    /// missing. `nullptr` only for a unit without lessons.
    [[nodiscard]] const Lesson *lesson(std::string_view language, Level level) const;
    [[nodiscard]] bool isFor(Audience who) const;

    friend bool operator==(const Unit &, const Unit &) = default;
};

} // namespace content
