// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/checks.h"

#include "content/lint/words.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace content
{

namespace
{

constexpr std::array<std::string_view, 5> kSkipReasons{"forgot", "side-effect", "cost-or-stock", "not-convinced", "too-many"};
constexpr std::array<std::string_view, 3> kOldSkipReasons{"feels-well", "ran-out", "away"}; // still in recorded doses
constexpr std::size_t kFewestQuestions = 4;
constexpr std::size_t kMostQuestions = 6;
constexpr std::size_t kFewestKinds = 3;
constexpr std::size_t kFewestFeedbackWords = 3; // "Yes." explains nothing
constexpr const char *kPackFile = "pack.json";

bool holds(const std::vector<CompetenceId> &ids, const CompetenceId &wanted)
{
    return std::ranges::find(ids, wanted) != ids.end();
}

void checkCompetences(const Desk &desk, Report &report)
{
    for (std::size_t i = 0; i < desk.pack.competences.size(); ++i) {
        const Competence &competence = desk.pack.competences[i];
        const bool isTaught =
            std::ranges::any_of(desk.pack.units, [&](const Unit &unit) { return holds(unit.competences, competence.id); });
        if (isTaught)
            continue;
        const int line = desk.line(kPackFile, "/competences/" + std::to_string(i));
        if (competence.safety)
            report.add(kPackFile, line, "safety-untaught",
                "No unit teaches the safety competence \"" + competence.id.value + "\".",
                "Write the unit that teaches it: safety comes first.");
        else
            report.add(kPackFile, line, "competence-untaught", "No unit teaches the competence \"" + competence.id.value + "\".",
                "Add it to the unit that teaches it, or remove it.");
    }
}

void checkAsked(const Desk &desk, const Unit &unit, Report &report)
{
    for (std::size_t i = 0; i < unit.competences.size(); ++i) {
        if (std::ranges::find(unit.quiz.questions, unit.competences[i], &Question::competence) == unit.quiz.questions.end())
            report.add(unitFile(unit), desk.line(unitFile(unit), "/competences/" + std::to_string(i)), "competence-unasked",
                "The unit claims \"" + unit.competences[i].value + "\", and its quiz never asks about it.",
                "Add a question on it, or stop claiming it.");
    }
    for (std::size_t i = 0; i < unit.quiz.questions.size(); ++i) {
        if (!holds(unit.competences, unit.quiz.questions[i].competence))
            report.add(quizFile(unit), desk.line(quizFile(unit), "/questions/" + std::to_string(i) + "/competence"),
                "competence-unclaimed",
                "The question is about \"" + unit.quiz.questions[i].competence.value + "\", which this unit does not teach.",
                "Claim it in unit.json, or ask in the unit that teaches it.");
    }
}

void checkFeedback(const Desk &desk, const Unit &unit, const Question &question, std::size_t index, Report &report)
{
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const std::string pointer = "/questions/" + std::to_string(index) + "/options/" + std::to_string(i);
        const LocalText &feedback = question.options[i].feedback;
        const int line = desk.line(quizFile(unit), pointer + "/feedback");
        if (feedback.empty())
            report.add(quizFile(unit), line, "feedback-missing", "Choosing this answer would explain nothing.",
                "Add \"feedback\": why it is right, or what is better.");
        for (const auto &[code, words] : feedback.byLanguage) {
            if (partsOf(words).size() < kFewestFeedbackWords)
                report.add(quizFile(unit), line, "feedback-bare", "\"" + words + "\" says right or wrong, and not why.",
                    "Say why, in one short sentence.");
        }
    }
}

void checkQuiz(const Desk &desk, const Unit &unit, Report &report)
{
    const std::vector<Question> &questions = unit.quiz.questions;
    const int line = desk.line(quizFile(unit), "/questions");
    if (questions.size() < kFewestQuestions || questions.size() > kMostQuestions)
        report.add(quizFile(unit), line, "quiz-size", "The quiz has " + std::to_string(questions.size()) + " questions.",
            "Keep four to six: enough to know, few enough to finish.");
    std::set<QuestionKind> kinds;
    for (const Question &question : questions)
        kinds.insert(question.kind);
    if (kinds.size() < kFewestKinds)
        report.add(quizFile(unit), line, "quiz-kinds",
            "The quiz uses " + std::to_string(kinds.size()) + " of the six kinds of question.",
            "Use three kinds at least: what is asked one way only is recognised, not known.");
    for (std::size_t i = 0; i < questions.size(); ++i)
        checkFeedback(desk, unit, questions[i], i, report);
}

void checkLevels(const Desk &desk, const Unit &unit, Report &report)
{
    for (const Level level : {1, 2}) {
        if (std::ranges::find(unit.levels, level) == unit.levels.end())
            report.add(unitFile(unit), desk.line(unitFile(unit), "/levels"), "level-missing",
                "The unit has no level " + std::to_string(level) + ".", "Write it: everybody starts easy, and may go on.");
    }
    for (const auto &[key, lesson] : unit.lessons) {
        if (key.second != 1 || lesson.pages.empty() || lesson.pages.back().blocks.empty())
            continue;
        const Block &last = lesson.pages.back().blocks.back();
        if (last.tone != Tone::Remember)
            report.add(lessonFile(unit, key.first, key.second),
                desk.files.lineOf(lessonFile(unit, key.first, key.second), lesson.pages.back().title), "ending-missing",
                "The lesson does not end with something to do.",
                "End it with a [!remember] that says one thing to do today or tomorrow.");
    }
}

void checkServes(const Desk &desk, Report &report)
{
    for (const Unit &unit : desk.pack.units) {
        for (std::size_t i = 0; i < unit.skipReasons.size(); ++i) {
            const std::string &reason = unit.skipReasons[i];
            const bool isKnown = std::ranges::find(kSkipReasons, reason) != kSkipReasons.end() ||
                                 std::ranges::find(kOldSkipReasons, reason) != kOldSkipReasons.end();
            if (!isKnown)
                report.add(unitFile(unit), desk.line(unitFile(unit), "/serves/skipReasons/" + std::to_string(i)),
                    "skip-reason-unknown", "\"" + reason + "\" is no reason the app asks about.",
                    "Use forgot, side-effect, cost-or-stock, not-convinced or too-many.");
        }
    }
    if (desk.pack.shared || !desk.knowsAllUsed())
        return; // a shared pack is no path; a used unit that is not there is told by checkUse
    for (const std::string_view reason : kSkipReasons) {
        const bool isServed = std::ranges::any_of(desk.path(),
            [&](const Unit *unit) { return std::ranges::find(unit->skipReasons, reason) != unit->skipReasons.end(); });
        if (!isServed)
            report.add(kPackFile, desk.line(kPackFile, "/units"), "skip-reason-unserved",
                "Somebody who skips a dose for the reason \"" + std::string(reason) + "\" is offered no unit.",
                "Add the reason to \"serves\" in the unit that helps, or use one of a shared pack.");
    }
}

void checkPeople(const Desk &desk, Report &report)
{
    const auto helpsCaregivers = [&](const Unit *unit) {
        const bool isTheirs = !unit->isFor(Audience::Patient);
        const bool teachesHelp =
            unit->isFor(Audience::Caregiver) && std::ranges::any_of(unit->competences, [&](const CompetenceId &id) {
                const Competence *competence = desk.pack.competence(id);
                return competence && competence->code == "A8";
            });
        return isTheirs || teachesHelp;
    };
    const int line = desk.line(kPackFile, "/units");
    if (!desk.pack.shared && desk.knowsAllUsed() && std::ranges::none_of(desk.path(), helpsCaregivers))
        report.add(kPackFile, line, "caregiver-missing", "Nothing in this pack is for those who help.",
            "Write a unit whose audience is \"caregiver\", or use one of a shared pack.");
    const bool asksInOwnWords = std::ranges::any_of(desk.pack.units, [](const Unit &unit) {
        return std::ranges::find(unit.quiz.questions, QuestionKind::TeachBack, &Question::kind) != unit.quiz.questions.end();
    });
    if (!asksInOwnWords)
        report.add(kPackFile, line, "teach-back-missing", "Nobody is ever asked to say it in their own words.",
            "Add a question of kind \"teachback\" to one unit at least.");
}

} // namespace

void checkTeaching(const Desk &desk, Report &report)
{
    checkCompetences(desk, report);
    for (const Unit &unit : desk.pack.units) {
        checkAsked(desk, unit, report);
        checkQuiz(desk, unit, report);
        checkLevels(desk, unit, report);
    }
    checkServes(desk, report);
    checkPeople(desk, report);
}

} // namespace content
