// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/learning/baseline.h"

#include <algorithm>
#include <set>

namespace content {

namespace {

bool isAskable(const Question &question)
{
    return question.kind != QuestionKind::TeachBack && question.kind != QuestionKind::Order;
}

BaselineQuestion questionFor(const Pack &pack, const Competence &competence)
{
    for (const Unit &unit : pack.units) {
        if (!unit.isFor(Audience::Patient))
            continue;
        for (const Question &question : unit.quiz.questions) {
            if (question.competence == competence.id && isAskable(question))
                return {&pack, &unit, &question};
        }
    }
    return {};
}

} // namespace

std::vector<BaselineQuestion> baselineQuestions(std::span<const Pack *const> packs, std::size_t atMost)
{
    std::vector<BaselineQuestion> asked;
    std::set<CompetenceId> seen;
    for (const bool safety : {true, false}) {
        std::vector<std::vector<BaselineQuestion>> ofPacks;
        for (const Pack *pack : packs) {
            std::vector<BaselineQuestion> &own = ofPacks.emplace_back();
            for (const Competence &competence : pack->competences) {
                const BaselineQuestion found = competence.safety == safety ? questionFor(*pack, competence) : BaselineQuestion{};
                if (found.question && seen.insert(competence.id).second)
                    own.push_back(found);
            }
        }
        for (std::size_t turn = 0; asked.size() < atMost; ++turn) {
            bool isAny = false;
            for (const auto &own : ofPacks) {
                if (turn >= own.size() || asked.size() >= atMost)
                    continue;
                isAny = true;
                asked.push_back(own[turn]);
            }
            if (!isAny)
                break;
        }
    }
    return asked;
}

} // namespace content
