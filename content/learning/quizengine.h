// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/quiz.h"
#include "platforms/base/clock.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace content {

enum class Verdict {
    Right,
    NotQuite,
    Unknown,   ///< "I don't know": explained like the others, never blamed, not counted as right
    ForReview, ///< said in one's own words: a human rates it, never the machine
};

/// What the person did with one question.
struct Answer {
    QuestionId question;
    std::vector<std::string> keys; ///< options chosen, or all of them in the order given
    std::string text;              ///< a number as typed, or the words of a teach-back
    bool dontKnow = false;

    friend bool operator==(const Answer &, const Answer &) = default;
};

struct Answered {
    Answer answer;
    Verdict verdict = Verdict::Unknown;
    platform::Instant at;

    friend bool operator==(const Answered &, const Answered &) = default;
};

/// One person going once through one quiz. A value: store it to go on later.
struct QuizState {
    std::string attemptId;
    platform::Instant startedAt;
    std::vector<Answered> answered;
    std::map<CompetenceId, int> notRight; ///< safety competences missed since the team was last told, earlier attempts included

    friend bool operator==(const QuizState &, const QuizState &) = default;
};

struct Feedback {
    QuestionId questionId;
    Verdict verdict = Verdict::Unknown;
    std::vector<std::string> chosen;
    std::vector<std::string> rightKeys;    ///< on `Order`: the right order
    std::optional<NumberGoal> rightNumber; ///< `Number` only
    LocalText explanation;
    std::optional<LocalText> remember; ///< the corrective card: a safety question that was not answered right
    bool tellTeam = false;

    friend bool operator==(const Feedback &, const Feedback &) = default;
};

struct Step {
    QuizState state;
    Feedback feedback;
};

/// How many answers that are not right on one safety competence make the team be told.
inline constexpr int kNotRightBeforeTelling = 2;

[[nodiscard]] QuizState begin(const Quiz &quiz, const std::string &attemptId, platform::Instant now,
    std::map<CompetenceId, int> notRightBefore = {});

/// Takes one answer. The first answer to a question stands: a second one (a double tap) changes nothing and returns
/// the same verdict. A question that is not in the quiz changes nothing either. A number that cannot be read is
/// `Unknown`: screens check it with parseNumber first.
[[nodiscard]] Step answer(const Quiz &quiz, QuizState state, const Answer &given, platform::Instant now);

/// The first question without an answer; `nullptr` when all have one.
[[nodiscard]] const Question *current(const Quiz &quiz, const QuizState &state);

/// The options in the order to show them. `Order` questions are shuffled, the same way each time the attempt is
/// opened, and never into the right order; the others stay as the author wrote them.
[[nodiscard]] std::vector<Option> shownOptions(const Question &question, const std::string &attemptId);

} // namespace content
