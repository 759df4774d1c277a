// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/learning/mastery.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace content {

namespace {

std::vector<AnswerRecord> ratedInOrder(const Competence &competence, std::span<const AnswerRecord> records)
{
    std::vector<AnswerRecord> rated;
    for (const AnswerRecord &record : records) {
        if (record.competence == competence.id && record.verdict != Verdict::ForReview)
            rated.push_back(record);
    }
    // Two answers in one millisecond: a fixed order, whatever order they were stored in.
    std::ranges::sort(rated, {}, [](const AnswerRecord &r) { return std::tuple(r.at.ms, r.question.value, r.verdict); });
    return rated;
}

bool isEachQuestionRightLast(const std::vector<AnswerRecord> &inOrder)
{
    std::map<QuestionId, Verdict> last;
    for (const AnswerRecord &record : inOrder)
        last[record.question] = record.verdict;
    return std::ranges::all_of(last, [](const auto &entry) { return entry.second == Verdict::Right; });
}

} // namespace

Mastery masteryOf(const Competence &competence, std::span<const AnswerRecord> records)
{
    const auto rated = ratedInOrder(competence, records);
    if (rated.empty())
        return Mastery::NotSeen;
    const MasteryRule rule = competence.safety ? kSafetyRule : kUsualRule;
    const auto window = std::min<std::ptrdiff_t>(rule.outOf, std::ssize(rated));
    const auto right =
        std::count_if(rated.end() - window, rated.end(), [](const AnswerRecord &r) { return r.verdict == Verdict::Right; });
    if (right < rule.right || (competence.safety && !isEachQuestionRightLast(rated)))
        return Mastery::Learning;
    return Mastery::Mastered;
}

std::vector<CompetenceId> toWorkOn(const Pack &pack, std::span<const AnswerRecord> records)
{
    struct Candidate {
        CompetenceId id;
        bool later;
        bool unseen;
    };
    std::vector<Candidate> open;
    for (const Competence &competence : pack.competences) {
        if (const Mastery mastery = masteryOf(competence, records); mastery != Mastery::Mastered)
            open.push_back({competence.id, !competence.safety, mastery == Mastery::NotSeen});
    }
    std::ranges::stable_sort(open, {}, [](const Candidate &c) { return std::tuple(c.later, c.unseen); });
    std::vector<CompetenceId> ids;
    for (const Candidate &candidate : open)
        ids.push_back(candidate.id);
    return ids;
}

} // namespace content
