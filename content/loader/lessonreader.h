// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/contenterror.h"
#include "content/model/lesson.h"

#include <string>
#include <string_view>
#include <vector>

namespace content {

/// Something a lesson points to, and where.
struct LessonReference {
    std::string name;
    int line = 0;
};

/// A lesson with what the loader must still check against the rest of the pack.
struct ReadLesson {
    Lesson lesson;
    std::vector<int> pageLines; ///< line of each page title
    std::vector<LessonReference> glossary;
    std::vector<LessonReference> pictos;
};

/// Reads the Markdown subset of content/schema/README.md. Whatever is outside it is an error with its line: a lesson
/// that looks different from what its author saw is worse than one refused.
[[nodiscard]] ReadLesson readLesson(const std::string &file, std::string_view markdown, std::vector<ContentError> &errors);

/// Sentences in a run of text: what the limit of five a page counts.
[[nodiscard]] int countSentences(std::string_view text);

} // namespace content
