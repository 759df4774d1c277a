// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/wordsreviewviewmodel.h"

#include "app/services/voicenotes.h"
#include "app/viewmodels/conversationrows.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/followuptext.h"
#include "platforms/base/logging.h"

#include <array>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;
using Rating = domain::AnswerReview::Rating;

namespace {

constexpr platform::Logger kLog{"viewmodels"};
constexpr std::array kRatings{Rating::Understood, Rating::Partly, Rating::TeachAgain};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WordsReview)
};

QString aboutText(const domain::Answer &answer, const Context &context)
{
    const content::Unit *unit = context.library().unit(answer.unit);
    const QString when = context.wording.momentSentence(answer.envelope.occurredAt, context.now());
    return unit ? context.wording.text(unit->title) + u" · "_s + when : when;
}

const content::Question *questionOf(const domain::Answer &answer, const Context &context)
{
    const content::Unit *unit = context.library().unit(answer.unit);
    return unit ? unit->quiz.find(content::QuestionId(answer.question)) : nullptr;
}

QString questionText(const domain::Answer &answer, const Context &context)
{
    const content::Question *question = questionOf(answer, context);
    return question ? context.wording.text(question->stem) : QString::fromStdString(answer.question);
}

QString nameOf(const domain::Answer &answer, const Context &context)
{
    const auto person = context.store().people.find({answer.envelope.patient.value});
    return person && *person ? context.wording.fullName(**person) : QString();
}

} // namespace

QString ratingText(Rating rating)
{
    switch (rating) {
    case Rating::Understood:
        //: How well a patient's own words show that something was understood
        return Words::tr("Understood");
    case Rating::Partly:
        //: How well a patient's own words show that something was understood
        return Words::tr("Partly");
    case Rating::TeachAgain:
        break;
    }
    //: How well a patient's own words show that something was understood: not yet
    return Words::tr("Teach again");
}

ToReviewViewModel::ToReviewViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent),
      m_words({{"key", [](const WordsRow &row) { return QVariant(row.key); }}, {"name", [](const WordsRow &row) { return QVariant(row.name); }},
                  {"question", [](const WordsRow &row) { return QVariant(row.question); }},
                  {"words", [](const WordsRow &row) { return QVariant(row.words); }},
                  {"about", [](const WordsRow &row) { return QVariant(row.about); }}},
          this)
{
    read();
}

void ToReviewViewModel::refresh()
{
    read();
    emit changed();
}

void ToReviewViewModel::read()
{
    const auto waiting = services::wordsToRate(context().store());
    if (!waiting) {
        kLog.error("Answers in own words cannot be read: " + waiting.error().detail);
        return;
    }
    std::vector<WordsRow> rows;
    for (const domain::Answer &answer : *waiting) {
        //: In a list of answers, instead of the words: it was spoken
        const QString said = services::isSpoken(answer) ? tr("Spoken answer") : firstWords(QString::fromStdString(answer.text));
        rows.push_back({QString::fromStdString(answer.envelope.id.value), nameOf(answer, context()), questionText(answer, context()), said,
            aboutText(answer, context())});
    }
    m_words.setRows(rows);
}

QString ToReviewViewModel::countText() const
{
    //: Beside the place "To review": how many answers wait to be read
    return count() > 0 ? tr("%n answers", nullptr, count()) : QString();
}

WordsReviewViewModel::WordsReviewViewModel(const Context &context, domain::FactId answer, QObject *parent)
    : ScreenViewModel(context, parent), m_id(std::move(answer))
{
    refresh();
    const auto kept = m_answer ? context.store().drafts.find(draft()) : platform::Result<std::string>(std::string());
    m_reply = kept ? QString::fromStdString(*kept) : QString();
}

void WordsReviewViewModel::refresh()
{
    auto answer = context().store().answers.find(m_id);
    if (answer)
        m_answer = std::move(*answer);
    m_last.reset();
    if (m_answer) {
        const auto judged = services::judgedAnswers(context().store(), m_answer->envelope.patient);
        if (judged && judged->reviews.contains(m_id))
            m_last = judged->reviews.at(m_id);
    }
    emit changed();
}

store::DraftTarget WordsReviewViewModel::draft() const
{
    return {m_answer->envelope.patient, {}, "words:" + m_id.value};
}

const content::Question *WordsReviewViewModel::definition() const
{
    return m_answer ? questionOf(*m_answer, context()) : nullptr;
}

QString WordsReviewViewModel::title() const
{
    using Found = platform::Result<std::optional<domain::Person>>;
    const Found person = m_answer ? context().store().people.find({m_answer->envelope.patient.value}) : Found(std::nullopt);
    //: Title of the page where a professional reads an answer; %1 is "Mrs Durand"
    return tr("In the words of %1").arg(person && *person ? context().wording.politeName(**person) : QString());
}

QString WordsReviewViewModel::about() const
{
    return m_answer ? aboutText(*m_answer, context()) : QString();
}

QString WordsReviewViewModel::question() const
{
    return m_answer ? questionText(*m_answer, context()) : QString();
}

QString WordsReviewViewModel::words() const
{
    return m_answer ? QString::fromStdString(m_answer->text) : QString();
}

QString WordsReviewViewModel::spokenText() const
{
    if (!m_answer || !services::isSpoken(*m_answer))
        return {};
    //: Instead of a player: spoken answers never leave the patient's device
    return tr("The answer was spoken. The sound stays on the patient’s device and is not sent. Listen to it there together, or ask again by telephone; then rate what you heard.");
}

QStringList WordsReviewViewModel::points() const
{
    QStringList texts;
    const content::Question *question = definition();
    for (const content::LocalText &point : question ? question->keyPoints : std::vector<content::LocalText>())
        texts << context().wording.text(point);
    return texts;
}

QVariantList WordsReviewViewModel::ratings() const
{
    QVariantList list;
    for (const Rating rating : kRatings) {
        list << QVariantMap{{u"key"_s, QString::fromUtf8(domain::toToken(rating))}, {u"text"_s, ratingText(rating)},
            {u"selected"_s, m_rating == rating}};
    }
    return list;
}

QString WordsReviewViewModel::ratedText() const
{
    if (!m_last)
        return {};
    //: An answer that was rated already; %1 is "Understood" or the like, %2 who rated it, %3 a moment
    return tr("%1, said %2 %3. What you send now counts instead.")
        .arg(ratingText(m_last->rating), authorName(m_last->envelope, context()), context().wording.moment(m_last->envelope.occurredAt, context().now()));
}

void WordsReviewViewModel::setReply(const QString &reply)
{
    if (reply == m_reply || !m_answer)
        return;
    m_reply = reply;
    m_replyError.clear();
    if (auto kept = context().store().drafts.keep(draft(), reply.toStdString()); !kept)
        kLog.warning("A draft could not be kept: " + kept.error().detail);
    emit changed();
}

void WordsReviewViewModel::rate(const QString &key)
{
    m_rating = domain::ratingFromToken(key.toStdString());
    m_ratingError.clear();
    m_replyError.clear();
    emit changed();
}

bool WordsReviewViewModel::send()
{
    m_ratingError.clear();
    m_replyError.clear();
    const QString words = m_reply.trimmed();
    if (!m_rating) {
        //: Above the three ratings, when none was chosen
        m_ratingError = tr("Choose how well it was understood.");
    } else if (words.isEmpty() && needsReply()) {
        //: Beside the reply to a patient's own words, when it is missing
        m_replyError = tr("Write what to remember: the patient reads your reply, not your rating.");
    }
    if (!m_answer || !m_ratingError.isEmpty() || !m_replyError.isEmpty()) {
        emit changed();
        return false;
    }
    if (const auto done = services::rateWords(context().journal(), context().store(), *m_answer, *m_rating, words.toStdString()); !done) {
        m_replyError = entryText(done.error());
        emit changed();
        return false;
    }
    context().workspace.sync.request();
    setReply({});
    m_rating.reset();
    refresh();
    emit rated();
    return true;
}

} // namespace viewmodels
