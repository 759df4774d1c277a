// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/quizviewmodel.h"

#include "app/viewmodels/errortext.h"
#include "app/viewmodels/quizhistory.h"
#include "platforms/base/uuid.h"

namespace viewmodels {

using content::Verdict;

QuizViewModel::QuizViewModel(const Context &context, const domain::TaskId &task, services::VoiceNotes *voice, QObject *parent)
    : QuestionViewModel(context, voice, parent), m_task(task)
{
    if (const auto member = record().unit(task)) {
        m_unitRef = member->unit;
        m_unit = unitOf(m_unitRef);
    }
    if (m_unit)
        resume();
}

void QuizViewModel::resume()
{
    const platform::Instant now = context().now().at;
    const bool isCompleted = PatientRecord::state(m_task, record().progress()).completedAt.has_value();
    content::QuizState state =
        resumedQuiz(m_unit->quiz, m_unitRef, record().answers(), isCompleted, context().library(), platform::uuidV7(now), now);
    const content::Question *first = content::current(m_unit->quiz, state);
    show(first, m_unitRef, std::move(state));
    if (!first && !isCompleted)
        finish();
}

QString QuizViewModel::title() const
{
    return m_unit ? context().wording.text(m_unit->title) : QString();
}

int QuizViewModel::total() const
{
    return m_unit ? static_cast<int>(m_unit->quiz.questions.size()) : 0;
}

int QuizViewModel::index() const
{
    const int given = static_cast<int>(state().answered.size());
    return isAnswered() ? given - 1 : given;
}

platform::Result<void> QuizViewModel::keep(domain::Answer answer, const std::optional<services::Journal::TeamNote> &note)
{
    return context().journal().answer(std::move(answer), record().patient(), 0, note);
}

void QuizViewModel::answered()
{
    if (!content::current(m_unit->quiz, state()))
        finish();
}

void QuizViewModel::finish()
{
    if (auto done = context().journal().finishQuiz(record().patient(), {state().attemptId}, m_task, m_unitRef); !done)
        emit failed(entryText(done.error()));
}

void QuizViewModel::next()
{
    if (isAnswered())
        show(content::current(m_unit->quiz, state()), m_unitRef, state());
}

QStringList QuizViewModel::keyIdeas(bool right) const
{
    QStringList ideas;
    if (!isFinished())
        return ideas;
    for (const content::Answered &each : state().answered) {
        const content::Question *asked = m_unit->quiz.find(each.answer.question);
        const bool isIt = right ? each.verdict == Verdict::Right : each.verdict == Verdict::NotQuite || each.verdict == Verdict::Unknown;
        if (asked && isIt)
            ideas << context().wording.text(asked->remember.empty() ? asked->explanation : asked->remember);
    }
    return ideas;
}

} // namespace viewmodels
