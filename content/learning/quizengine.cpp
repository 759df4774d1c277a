// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/learning/quizengine.h"

#include "content/learning/numbertext.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>

namespace content {

namespace {

std::vector<std::string> rightKeys(const Question &question)
{
    std::vector<std::string> keys;
    for (const Option &option : question.options) {
        if (option.correct || question.kind == QuestionKind::Order)
            keys.push_back(option.key);
    }
    return keys;
}

bool isSameSet(const std::vector<std::string> &left, const std::vector<std::string> &right)
{
    return std::set<std::string>(left.begin(), left.end()) == std::set<std::string>(right.begin(), right.end());
}

Verdict judgeNumber(const NumberGoal &goal, const std::string &typed)
{
    // 72.4 - 70.4 is not quite 2 in binary; a billionth is far below what any scale shows.
    constexpr double kRounding = 1e-9;
    const auto value = parseNumber(typed, goal);
    if (!value)
        return Verdict::Unknown;
    return std::abs(*value - goal.value) <= goal.tolerance + kRounding ? Verdict::Right : Verdict::NotQuite;
}

Verdict judge(const Question &question, const Answer &given)
{
    if (given.dontKnow)
        return Verdict::Unknown;
    switch (question.kind) {
    case QuestionKind::TeachBack:
        return Verdict::ForReview;
    case QuestionKind::Number:
        return question.number ? judgeNumber(*question.number, given.text) : Verdict::Unknown;
    case QuestionKind::Order:
        return given.keys == rightKeys(question) ? Verdict::Right : Verdict::NotQuite;
    case QuestionKind::Single:
    case QuestionKind::Multiple:
    case QuestionKind::Picture:
        return isSameSet(given.keys, rightKeys(question)) ? Verdict::Right : Verdict::NotQuite;
    }
    return Verdict::Unknown;
}

bool isMissed(Verdict verdict)
{
    return verdict == Verdict::NotQuite || verdict == Verdict::Unknown;
}

Feedback feedbackOn(const Question &question, const Answer &given, Verdict verdict)
{
    Feedback feedback{
        question.id, verdict, given.keys, rightKeys(question), question.number, question.explanation, std::nullopt, false};
    if (question.safety && isMissed(verdict))
        feedback.remember = question.remember;
    return feedback;
}

const Answered *earlier(const QuizState &state, const QuestionId &id)
{
    const auto found =
        std::ranges::find(state.answered, id, [](const Answered &a) -> const QuestionId & { return a.answer.question; });
    return found == state.answered.end() ? nullptr : &*found;
}

/// Our own generator: std::shuffle and the standard distributions differ between libraries, and the same attempt must
/// look the same on a phone and a tablet. FNV-1a seeds SplitMix64, both public domain algorithms.
class Sequence {
public:
    explicit Sequence(std::string_view seed)
    {
        for (const char c : seed)
            m_state = (m_state ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    }

    std::size_t below(std::size_t limit)
    {
        m_state += 0x9e3779b97f4a7c15u;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        return static_cast<std::size_t>((mixed ^ (mixed >> 31)) % limit);
    }

private:
    std::uint64_t m_state = 0xcbf29ce484222325u;
};

} // namespace

QuizState begin(const Quiz &, const std::string &attemptId, platform::Instant now, std::map<CompetenceId, int> notRightBefore)
{
    return {attemptId, now, {}, std::move(notRightBefore)};
}

Step answer(const Quiz &quiz, QuizState state, const Answer &given, platform::Instant now)
{
    const Question *question = quiz.find(given.question);
    if (!question) {
        Feedback nothing;
        nothing.questionId = given.question;
        return {std::move(state), std::move(nothing)};
    }
    if (const Answered *before = earlier(state, given.question)) {
        Feedback feedback = feedbackOn(*question, before->answer, before->verdict);
        return {std::move(state), std::move(feedback)};
    }
    const Verdict verdict = judge(*question, given);
    Feedback feedback = feedbackOn(*question, given, verdict);
    if (question->safety && isMissed(verdict)) {
        int &count = state.notRight[question->competence];
        // Counting starts again once told: the team hears about the next two, not about each one.
        if (++count >= kNotRightBeforeTelling) {
            feedback.tellTeam = true;
            count = 0;
        }
    }
    state.answered.push_back({given, verdict, now});
    return {std::move(state), std::move(feedback)};
}

const Question *current(const Quiz &quiz, const QuizState &state)
{
    const auto next = std::ranges::find_if(quiz.questions, [&](const Question &q) { return !earlier(state, q.id); });
    return next == quiz.questions.end() ? nullptr : &*next;
}

std::vector<Option> shownOptions(const Question &question, const std::string &attemptId)
{
    std::vector<Option> options = question.options;
    if (question.kind != QuestionKind::Order || options.size() < 2)
        return options;
    Sequence sequence(attemptId + '/' + question.id.value);
    for (std::size_t i = options.size() - 1; i > 0; --i)
        std::swap(options[i], options[sequence.below(i + 1)]);
    if (options == question.options)
        std::ranges::rotate(options, options.begin() + 1);
    return options;
}

} // namespace content
