// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/packlines.h"
#include "content/model/pack.h"
#include "content/readability/syllables.h"

#include <string>
#include <vector>

namespace content
{

/// Words of a paragraph that lead to the glossary.
struct GlossaryLink {
    std::string id;
    std::string words;
};

enum class PassageKind {
    Title,    ///< of the pack, a unit, a lesson, a page: no full sentence
    Lesson,   ///< a paragraph or a list item of a lesson
    Alt,      ///< what a picture shows
    Quiz,     ///< stem, option, feedback, explanation, card, key point
    Signal,   ///< red flag, symptom, rule: read in a hurry
    Advice,   ///< advice, steps, hints and questions of measures
    Glossary, ///< what a word means
};

/// A run of text somebody reads, with where it stands. Checks on words walk these and need not know the format.
struct Passage {
    PassageKind kind = PassageKind::Title;
    std::string text;
    std::string languageCode;
    Language language = Language::French;
    Level level = 0; ///< of the lesson; 0 elsewhere
    std::string file;
    int line = 1;
    const Unit *unit = nullptr;
    std::string id; ///< of what the text belongs to: rule, question, glossary entry
    std::vector<GlossaryLink> links = {};
    int page = 0; ///< of a lesson, from 0
};

/// Every text of the pack in reading order; those in a language we cannot judge are left out.
[[nodiscard]] std::vector<Passage> passagesOf(const Pack &pack, const PackLines &files);

/// "units/daily-weighing/fr.1.md".
[[nodiscard]] std::string lessonFile(const Unit &unit, const std::string &language, Level level);
[[nodiscard]] std::string unitFile(const Unit &unit);
[[nodiscard]] std::string quizFile(const Unit &unit);

} // namespace content
