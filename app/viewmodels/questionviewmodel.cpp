// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/questionviewmodel.h"

#include "app/services/pathplanning.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/packtext.h"
#include "content/learning/numbertext.h"

#include <algorithm>
#include <cmath>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using content::QuestionKind;
using content::Verdict;

QuestionViewModel::QuestionViewModel(const Context &context, services::VoiceNotes *voice, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_notes(voice),
      m_options({{"key", [](const OptionRow &row) { return row.key; }},
                    {"text", [](const OptionRow &row) { return row.text; }},
                    {"picto", [](const OptionRow &row) { return row.picto; }},
                    {"mark", [](const OptionRow &row) { return row.mark; }},
                    {"note", [](const OptionRow &row) { return row.note; }},
                    {"position", [](const OptionRow &row) { return row.position; }},
                    {"total", [](const OptionRow &row) { return row.total; }}},
          nullptr),
      m_voice(new VoiceNoteViewModel(voice ? &voice->device() : nullptr, this)), m_readAloud(new ReadAloudViewModel(context, this))
{
    connect(this, &QuestionViewModel::changed, this, [this] { m_readAloud->setText(spoken(), this->context().wording.language()); });
    connect(m_voice, &VoiceNoteViewModel::changed, this, &QuestionViewModel::changed);
}

void QuestionViewModel::show(const content::Question *question, const domain::UnitRef &ref, content::QuizState state)
{
    m_question = question;
    m_ref = ref;
    m_state = std::move(state);
    m_feedback.reset();
    m_chosen.clear();
    m_text.clear();
    m_way.clear();
    m_moveText.clear();
    m_errorText.clear();
    m_voice->discard();
    if (m_question && m_question->kind == QuestionKind::Order) {
        for (const content::Option &option : content::shownOptions(*m_question, m_state.attemptId))
            m_chosen.push_back(option.key);
    }
    showOptions();
    emit changed();
}

QStringList QuestionViewModel::spoken() const
{
    QStringList said;
    if (m_feedback) {
        said = {verdictText(), rightText(), explanation(), rememberText(), tellTeamText()};
    } else {
        said = {stem(), hint()};
        for (const OptionRow &option : m_options.rows())
            said << option.text;
    }
    said.removeAll(QString());
    return said;
}

void QuestionViewModel::refresh()
{
    showOptions();
    emit changed();
}

QString QuestionViewModel::progressText() const
{
    //: Header of the questions of a unit; %1 is the question, %2 how many there are
    return tr("Question %1 of %2").arg(qMin(index() + 1, total())).arg(total());
}

QString QuestionViewModel::kind() const
{
    const std::string_view token = m_question ? content::toToken(m_question->kind) : std::string_view();
    return QString::fromLatin1(token.data(), static_cast<qsizetype>(token.size()));
}

QString QuestionViewModel::stem() const
{
    return m_question ? context().wording.text(m_question->stem) : QString();
}

QString QuestionViewModel::hint() const
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

QString QuestionViewModel::picto() const
{
    const content::Pack *pack = context().library().pack(m_ref.pack);
    return m_question && pack && m_question->kind != QuestionKind::Picture ? pictoIn(*pack, m_question->picto) : QString();
}

QString QuestionViewModel::unit() const
{
    if (!m_question || !m_question->number)
        return {};
    const content::NumberGoal &goal = *m_question->number;
    return goal.label.empty() ? context().wording.unit(QString::fromStdString(goal.unit)) : context().wording.text(goal.label);
}

void QuestionViewModel::showOptions()
{
    std::vector<OptionRow> rows;
    if (m_question)
        rows = optionRows({*m_question, m_chosen, m_feedback}, context().wording);
    // A pack may bring drawings of its own.
    if (const content::Pack *pack = context().library().pack(m_ref.pack)) {
        for (OptionRow &row : rows)
            row.picto = pictoIn(*pack, row.picto.toStdString());
    }
    m_options.setRows(rows);
}

void QuestionViewModel::choose(const QString &key)
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

void QuestionViewModel::move(const QString &key, int by)
{
    const auto found = std::ranges::find(m_chosen, key.toStdString());
    if (!m_question || m_feedback || found == m_chosen.end())
        return;
    const auto from = found - m_chosen.begin();
    const auto to = from + by;
    if (to < 0 || to >= std::ssize(m_chosen))
        return;
    std::swap(m_chosen[static_cast<std::size_t>(from)], m_chosen[static_cast<std::size_t>(to)]);
    const auto option = std::ranges::find(m_question->options, key.toStdString(), &content::Option::key);
    //: After a step was moved: the step, its new place, how many there are
    m_moveText = tr("%1: now %2 of %3").arg(context().wording.text(option->text)).arg(to + 1).arg(m_chosen.size());
    refresh();
}

void QuestionViewModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_errorText.clear();
    emit changed();
}

void QuestionViewModel::answerBy(const QString &way)
{
    if (!m_question || m_feedback || m_question->kind != QuestionKind::TeachBack)
        return;
    m_way = way;
    m_errorText.clear();
    if (m_way == "speak"_L1)
        m_voice->look();
    emit changed();
}

bool QuestionViewModel::isSpoken() const
{
    return m_question && m_question->kind == QuestionKind::TeachBack && m_way == "speak"_L1;
}

QString QuestionViewModel::checkText() const
{
    if (!m_question || m_feedback)
        return {};
    if (m_question->kind != QuestionKind::TeachBack) {
        //: Question: shows whether the answer is right, and why
        return tr("Check");
    }
    const bool isReady = isSpoken() ? m_voice->hasSound() : !m_way.isEmpty();
    if (isSpoken() || !m_record.reachesTeam()) {
        //: Keeps what was spoken or written; it stays on this device
        return isReady ? tr("Keep") : QString();
    }
    //: Sends what was written in the person's own words to the nurse
    return isReady ? tr("Send") : QString();
}

/// What is judged and kept: the number without its unit where that is printed in a way only screens know, such as "°C".
std::string QuestionViewModel::typedText() const
{
    const QString typed = m_text.trimmed();
    const QString printed = unit();
    const bool isRead = !m_question->number || content::parseNumber(typed.toStdString(), *m_question->number);
    return (isRead || printed.isEmpty() || !typed.endsWith(printed) ? typed : typed.chopped(printed.size()).trimmed()).toStdString();
}

std::optional<QString> QuestionViewModel::whatIsMissing() const
{
    switch (m_question->kind) {
    case QuestionKind::Number:
        if (!m_question->number || !content::parseNumber(typedText(), *m_question->number)) {
            //: Beside a number field that cannot be read; %1 is a unit such as kg
            return tr("Write a number in %1, for example %2.").arg(unit(), context().wording.number(1.5, 1));
        }
        return std::nullopt;
    case QuestionKind::TeachBack:
        if (isSpoken())
            return std::nullopt;
        //: Beside an empty field for the person's own words
        return m_text.trimmed().isEmpty() ? std::optional(tr("Write a few words, or press I don’t know.")) : std::nullopt;
    default:
        //: Above the answers when none was chosen
        return m_chosen.empty() ? std::optional(tr("Choose an answer, or press I don’t know.")) : std::nullopt;
    }
}

void QuestionViewModel::check()
{
    if (!m_question || m_feedback || checkText().isEmpty())
        return;
    if (const auto missing = whatIsMissing()) {
        m_errorText = *missing;
        emit changed();
        return;
    }
    give(false);
}

void QuestionViewModel::dontKnow()
{
    if (!m_question || m_feedback)
        return;
    m_chosen.clear();
    m_text.clear();
    m_way.clear();
    m_voice->discard();
    give(true);
}

void QuestionViewModel::give(bool dontKnow)
{
    const content::Unit *unit = unitOf(m_ref);
    const platform::Instant now = context().now().at;
    const bool spoken = isSpoken() && !dontKnow;
    content::Answer given{m_question->id, m_chosen, typedText(), dontKnow};
    if (spoken) {
        given.keys = {std::string(services::kSpoken)};
        given.text.clear();
        // Before the answer: an answer that says "spoken" with nothing to hear would be worse than none.
        const domain::FactId id = domain::answerId({m_state.attemptId}, m_question->id.value, 0);
        if (auto done = m_notes->keep(id, m_voice->sound()); !done) {
            m_errorText = entryText(done.error());
            emit changed();
            return;
        }
    }
    content::Step step = content::answer(unit->quiz, m_state, given, now);

    domain::Answer kept;
    kept.attempt = {m_state.attemptId};
    kept.unit = m_ref;
    kept.question = m_question->id.value;
    kept.competence = m_question->competence.value;
    kept.chosen = given.keys;
    kept.text = given.text;
    kept.verdict = services::toDomain(step.feedback.verdict);
    const auto note = step.feedback.tellTeam && m_record.reachesTeam() ? std::optional(noteToTeam()) : std::nullopt;
    if (auto done = keep(std::move(kept), note); !done) {
        m_errorText = entryText(done.error());
        emit changed();
        return;
    }
    m_state = std::move(step.state);
    m_feedback = std::move(step.feedback);
    m_errorText.clear();
    m_moveText.clear();
    answered();
    refresh();
    emit entered();
}

services::Journal::TeamNote QuestionViewModel::noteToTeam() const
{
    const content::Pack *pack = context().library().pack(m_ref.pack);
    const content::Competence *competence = pack ? pack->competence(m_question->competence) : nullptr;
    const QString subject = competence ? context().wording.text(competence->title) : title();
    //: Message the app writes to the nurse, seen by both, when answers about safety were not right; %1 is what is learnt
    const QString text = tr("After the questions on “%1”, it would help to talk about it together.").arg(subject);
    return {text.toStdString(), "quiz-safety:" + m_question->competence.value};
}

QString QuestionViewModel::verdictText() const
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
        if (!m_record.reachesTeam()) {
            //: After an answer in the person's own words, when no team receives what is written here
            return tr("Thank you. Your answer is kept on this device. Talk about it with your doctor, nurse or pharmacist.");
        }
        if (isSpoken()) {
            //: After a spoken answer, which is not sent
            return tr("Thank you. Your answer is kept on this device. Listen to it with your nurse.");
        }
        //: After an answer in the person's own words
        return tr("Thank you. Your nurse will read your words.");
    }
    return {};
}

QString QuestionViewModel::explanation() const
{
    return m_question && m_feedback ? context().wording.text(m_feedback->explanation) : QString();
}

QString QuestionViewModel::rememberText() const
{
    return m_feedback && m_feedback->remember ? context().wording.text(*m_feedback->remember) : QString();
}

QString QuestionViewModel::tellTeamText() const
{
    if (!m_feedback || !m_feedback->tellTeam)
        return {};
    if (!m_record.reachesTeam()) {
        //: After several answers about safety that were not right, when no team receives what is written here
        return tr("This stays on this device. Talk about it with your doctor, nurse or pharmacist.");
    }
    //: After several answers about safety that were not right
    return tr("Your nurse will talk about it with you.");
}

QString QuestionViewModel::rightText() const
{
    if (!m_feedback || !m_feedback->rightNumber || isRight())
        return {};
    const double value = m_feedback->rightNumber->value;
    const int decimals = qFuzzyCompare(value, std::round(value)) ? 0 : 1;
    //: The right answer of a question about a number; %1 is a number with its unit
    return tr("The right answer: %1").arg(context().wording.number(value, decimals) + QChar(0x00A0) + unit());
}

QString QuestionViewModel::givenText() const
{
    return m_question ? givenOrderText({*m_question, m_chosen, m_feedback}, context().wording) : QString();
}

QString QuestionViewModel::orderTitle() const
{
    if (!m_feedback || m_question->kind != QuestionKind::Order)
        return {};
    //: Above the steps in the right order, after checking
    return tr("The right order:");
}

} // namespace viewmodels
