// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/quizviewmodel.h"

#include "app/services/pathplanning.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/quizhistory.h"
#include "content/learning/numbertext.h"
#include "platforms/base/uuid.h"

#include <algorithm>
#include <cmath>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using content::QuestionKind;
using content::Verdict;

QuizViewModel::QuizViewModel(const Context &context, const domain::TaskId &task, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_task(task),
      m_options({{"key", [](const OptionRow &row) { return row.key; }},
                    {"text", [](const OptionRow &row) { return row.text; }},
                    {"picto", [](const OptionRow &row) { return row.picto; }},
                    {"mark", [](const OptionRow &row) { return row.mark; }},
                    {"note", [](const OptionRow &row) { return row.note; }},
                    {"position", [](const OptionRow &row) { return row.position; }},
                    {"total", [](const OptionRow &row) { return row.total; }}},
          nullptr)
{
    if (const auto member = m_record.unit(task)) {
        m_ref = member->unit;
        m_unit = context.library().unit(m_ref);
    }
    if (m_unit)
        resume();
}

void QuizViewModel::resume()
{
    const platform::Instant now = context().now().at;
    const bool isCompleted = PatientRecord::state(m_task, m_record.progress()).completedAt.has_value();
    m_state = resumedQuiz(m_unit->quiz, m_ref, m_record.answers(), isCompleted, context().library(), platform::uuidV7(now), now);
    show(content::current(m_unit->quiz, m_state));
    if (!m_question && !isCompleted)
        finish();
}

void QuizViewModel::show(const content::Question *question)
{
    m_question = question;
    m_feedback.reset();
    m_chosen.clear();
    m_text.clear();
    m_errorText.clear();
    if (m_question && m_question->kind == QuestionKind::Order) {
        for (const content::Option &option : content::shownOptions(*m_question, m_state.attemptId))
            m_chosen.push_back(option.key);
    }
    showOptions();
    emit changed();
}

void QuizViewModel::refresh()
{
    showOptions();
    emit changed();
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
    const int answered = static_cast<int>(m_state.answered.size());
    return m_feedback ? answered - 1 : answered;
}

QString QuizViewModel::progressText() const
{
    //: Header of the questions of a unit; %1 is the question, %2 how many there are
    return tr("Question %1 of %2").arg(qMin(index() + 1, total())).arg(total());
}

QString QuizViewModel::kind() const
{
    const std::string_view token = m_question ? content::toToken(m_question->kind) : std::string_view();
    return QString::fromLatin1(token.data(), static_cast<qsizetype>(token.size()));
}

QString QuizViewModel::stem() const
{
    return m_question ? context().wording.text(m_question->stem) : QString();
}

QString QuizViewModel::hint() const
{
    if (!m_question || m_feedback)
        return {};
    switch (m_question->kind) {
    case QuestionKind::Multiple:
        //: Under a question with several right answers
        return tr("Choose all the right answers.");
    case QuestionKind::Order:
        //: Under a question where steps are put in order by two arrow buttons
        return tr("The arrows change the place.");
    case QuestionKind::TeachBack:
        //: Above the field where the person explains in their own words: it is the teaching that is checked
        return tr("We are checking whether we explained well.");
    default:
        return {};
    }
}

QString QuizViewModel::picto() const
{
    return m_question && m_question->kind != QuestionKind::Picture ? QString::fromStdString(m_question->picto) : QString();
}

QString QuizViewModel::unit() const
{
    if (!m_question || !m_question->number)
        return {};
    const content::NumberGoal &goal = *m_question->number;
    return goal.label.empty() ? context().wording.unit(QString::fromStdString(goal.unit)) : context().wording.text(goal.label);
}

void QuizViewModel::showOptions()
{
    m_options.setRows(m_question ? optionRows({*m_question, m_chosen, m_feedback}, context().wording) : std::vector<OptionRow>());
}

void QuizViewModel::choose(const QString &key)
{
    if (!m_question || m_feedback)
        return;
    const std::string chosen = key.toStdString();
    const auto found = std::ranges::find(m_chosen, chosen);
    if (m_question->kind == QuestionKind::Multiple && found != m_chosen.end()) {
        m_chosen.erase(found);
    } else {
        if (m_question->kind != QuestionKind::Multiple)
            m_chosen.clear();
        m_chosen.push_back(chosen);
    }
    m_errorText.clear();
    refresh();
}

void QuizViewModel::move(const QString &key, int by)
{
    const auto found = std::ranges::find(m_chosen, key.toStdString());
    if (!m_question || m_feedback || found == m_chosen.end())
        return;
    const auto from = found - m_chosen.begin();
    const auto to = from + by;
    if (to < 0 || to >= std::ssize(m_chosen))
        return;
    std::swap(m_chosen[static_cast<std::size_t>(from)], m_chosen[static_cast<std::size_t>(to)]);
    refresh();
}

void QuizViewModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_errorText.clear();
    emit changed();
}

std::optional<QString> QuizViewModel::whatIsMissing() const
{
    switch (m_question->kind) {
    case QuestionKind::Number:
        if (!content::parseNumber(m_text.toStdString(), unit().toStdString())) {
            //: Beside a number field that cannot be read; %1 is a unit such as kg
            return tr("Write a number in %1, for example %2.").arg(unit(), context().wording.number(1.5, 1));
        }
        return std::nullopt;
    case QuestionKind::TeachBack:
        //: Beside an empty field for the person's own words
        return m_text.trimmed().isEmpty() ? std::optional(tr("Write a few words, or press I don’t know.")) : std::nullopt;
    default:
        //: Above the answers when none was chosen
        return m_chosen.empty() ? std::optional(tr("Choose an answer, or press I don’t know.")) : std::nullopt;
    }
}

void QuizViewModel::check()
{
    if (!m_question || m_feedback)
        return;
    if (const auto missing = whatIsMissing()) {
        m_errorText = *missing;
        emit changed();
        return;
    }
    give(false);
}

void QuizViewModel::dontKnow()
{
    if (!m_question || m_feedback)
        return;
    m_chosen.clear();
    m_text.clear();
    give(true);
}

void QuizViewModel::give(bool dontKnow)
{
    const platform::Instant now = context().now().at;
    const content::Answer given{m_question->id, m_chosen, m_text.trimmed().toStdString(), dontKnow};
    content::Step step = content::answer(m_unit->quiz, m_state, given, now);

    domain::Answer kept;
    kept.attempt = {m_state.attemptId};
    kept.unit = m_ref;
    kept.question = m_question->id.value;
    kept.competence = m_question->competence.value;
    kept.chosen = given.keys;
    kept.text = given.text;
    kept.verdict = services::toDomain(step.feedback.verdict);
    if (auto done = context().journal().answer(std::move(kept), m_record.patient()); !done) {
        m_errorText = entryText(done.error());
        emit changed();
        return;
    }
    m_state = std::move(step.state);
    m_feedback = std::move(step.feedback);
    m_errorText.clear();
    if (m_feedback->tellTeam)
        tellTeam();
    if (!content::current(m_unit->quiz, m_state))
        finish();
    refresh();
    emit entered();
}

void QuizViewModel::tellTeam()
{
    const content::Pack *pack = context().library().pack(m_ref.pack);
    const content::Competence *competence = pack ? pack->competence(m_question->competence) : nullptr;
    const QString subject = competence ? context().wording.text(competence->title) : title();
    //: Message the app writes to the nurse, seen by both, when answers about safety were not right; %1 is what is learnt
    const QString text = tr("After the questions on “%1”, it would help to talk about it together.").arg(subject);
    auto written = context().journal().write(m_record.patient(), text.toStdString(), "quiz-safety:" + m_question->competence.value);
    if (!written)
        emit failed(entryText(written.error()));
}

void QuizViewModel::finish()
{
    if (auto done = context().journal().finishQuiz(m_record.patient(), {m_state.attemptId}, m_task, m_ref); !done)
        emit failed(entryText(done.error()));
}

void QuizViewModel::next()
{
    if (m_feedback)
        show(content::current(m_unit->quiz, m_state));
}

QString QuizViewModel::verdictText() const
{
    if (!m_feedback)
        return {};
    switch (m_feedback->verdict) {
    case Verdict::Right:
        //: Verdict on an answer
        return tr("Right.");
    case Verdict::NotQuite:
        //: Verdict on an answer; the explanation follows
        return tr("Not quite. Here is why:");
    case Verdict::Unknown:
        //: After "I don't know"; the explanation follows
        return tr("Let us look at it together:");
    case Verdict::ForReview:
        //: After an answer in the person's own words
        return tr("Thank you. Your nurse will read your words.");
    }
    return {};
}

QString QuizViewModel::explanation() const
{
    return m_question && m_feedback ? context().wording.text(m_feedback->explanation) : QString();
}

QString QuizViewModel::rememberText() const
{
    return m_feedback && m_feedback->remember ? context().wording.text(*m_feedback->remember) : QString();
}

QString QuizViewModel::tellTeamText() const
{
    //: After several answers about safety that were not right
    return m_feedback && m_feedback->tellTeam ? tr("Your nurse will talk about it with you.") : QString();
}

QString QuizViewModel::rightText() const
{
    if (!m_feedback || !m_feedback->rightNumber || isRight())
        return {};
    const double value = m_feedback->rightNumber->value;
    const int decimals = qFuzzyCompare(value, std::round(value)) ? 0 : 1;
    //: The right answer of a question about a number; %1 is a number with its unit
    return tr("The right answer: %1").arg(context().wording.number(value, decimals) + QChar(0x00A0) + unit());
}

QString QuizViewModel::givenText() const
{
    return m_question ? givenOrderText({*m_question, m_chosen, m_feedback}, context().wording) : QString();
}

QString QuizViewModel::orderTitle() const
{
    if (!m_feedback || m_question->kind != QuestionKind::Order)
        return {};
    //: Above the steps in the right order, after checking
    return tr("The right order:");
}

QStringList QuizViewModel::keyIdeas(bool right) const
{
    QStringList ideas;
    if (!isFinished())
        return ideas;
    for (const content::Answered &answered : m_state.answered) {
        const content::Question *question = m_unit->quiz.find(answered.answer.question);
        const bool isIt = right ? answered.verdict == Verdict::Right
                                : answered.verdict == Verdict::NotQuite || answered.verdict == Verdict::Unknown;
        if (question && isIt)
            ideas << context().wording.text(question->remember.empty() ? question->explanation : question->remember);
    }
    return ideas;
}

} // namespace viewmodels
