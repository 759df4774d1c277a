// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/baselineviewmodel.h"

#include "platforms/base/uuid.h"

#include <algorithm>

namespace viewmodels {

namespace {

std::string keyOf(const domain::UnitRef &unit, const std::string &question)
{
    return unit.pack + "/" + unit.unit + "/" + question;
}

std::string keyOf(const content::BaselineQuestion &each)
{
    return keyOf({each.pack->id.value, each.unit->id.value}, each.question->id.value);
}

} // namespace

BaselineViewModel::BaselineViewModel(const Context &context, domain::PatientId patient, QObject *parent)
    : QuestionViewModel(context, nullptr, parent), m_patient(std::move(patient))
{
}

void BaselineViewModel::setRound(const std::vector<const content::Pack *> &packs, const std::vector<domain::Answer> &given)
{
    std::set<std::string> done;
    for (const domain::Answer &answer : given)
        done.insert(keyOf(answer.unit, answer.question));
    auto questions = content::baselineQuestions(packs);
    // What is on screen stays there while nothing changed: somebody may be about to answer.
    if (questions == m_questions && done == m_done)
        return;
    m_questions = std::move(questions);
    m_done = std::move(done);
    m_given = static_cast<int>(std::ranges::count_if(m_questions, [this](const auto &each) { return m_done.contains(keyOf(each)); }));
    ask();
}

void BaselineViewModel::ask()
{
    const auto next = std::ranges::find_if(m_questions, [this](const auto &each) { return !m_done.contains(keyOf(each)); });
    if (next == m_questions.end())
        return show(nullptr, {}, {});
    const platform::Instant now = context().now().at;
    show(next->question, {next->pack->id.value, next->unit->id.value}, content::begin(next->unit->quiz, platform::uuidV7(now), now));
}

platform::Result<void> BaselineViewModel::keep(domain::Answer answer, const std::optional<services::Journal::TeamNote> &)
{
    return context().journal().baseline(std::move(answer), m_patient);
}

void BaselineViewModel::answered()
{
    m_done.insert(keyOf(ref(), question()->id.value));
    ++m_given;
}

void BaselineViewModel::next()
{
    if (isAnswered())
        ask();
}

} // namespace viewmodels
