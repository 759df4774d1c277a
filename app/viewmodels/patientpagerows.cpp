// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/patientpagerows.h"

#include "app/services/voicenotes.h"
#include "app/viewmodels/followuptext.h"
#include "app/viewmodels/wordsreviewviewmodel.h"

#include <QCoreApplication>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::Answer;
using domain::Need;
using domain::UnitProgress;
using store::MessageRow;

namespace {

/// More than two quizzes of answers is history, not follow-up.
constexpr std::size_t kAnswersShown = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PatientPage)
};

QString actionOf(Need::Reason reason)
{
    switch (reason) {
    case Need::Reason::Alert:
        return QStringLiteral("alert");
    case Need::Reason::QuestionOverdue:
    case Need::Reason::Question:
        return QStringLiteral("answer");
    case Need::Reason::WordsToRate:
        return QStringLiteral("words");
    case Need::Reason::ReviewDue:
        return QStringLiteral("education");
    case Need::Reason::NoPath:
        return QStringLiteral("path");
    case Need::Reason::NothingReceivedYet:
        return QStringLiteral("pair");
    default:
        return {};
    }
}

NeedRow rowOf(const Need &need, const Context &context)
{
    const QString key = need.alert.empty() ? QString::number(static_cast<int>(need.reason)) : QString::fromStdString(need.alert.value);
    return {key, levelKey(need.level), levelText(need.level), needText(need, context),
        actionOf(need.reason)};
}

PathUnitRow rowOf(const domain::PathUnit &unit, std::span<const UnitProgress> progress, const Context &context)
{
    const content::Unit *known = context.library().unit(unit.unit);
    PathUnitRow row;
    row.key = QString::fromStdString(unit.task.value);
    row.title = known ? context.wording.text(known->title) : QString::fromStdString(unit.unit.unit);
    row.safety = unit.safety;
    const UnitProgress *last = nullptr;
    for (const UnitProgress &each : progress) {
        const bool isFurther = !last || (last->event != UnitProgress::Event::Completed && last->envelope.occurredAt.at <= each.envelope.occurredAt.at);
        if (each.task == unit.task && (isFurther || each.event == UnitProgress::Event::Completed))
            last = &each;
    }
    if (!last) {
        row.step = QStringLiteral("later");
        //: State of a unit on the patient's page
        row.state = Words::tr("Not begun");
        return row;
    }
    const QString when = context.wording.moment(last->envelope.occurredAt, context.now());
    const bool done = last->event == UnitProgress::Event::Completed;
    row.step = done ? QStringLiteral("done") : QStringLiteral("now");
    //: State of a unit on the patient's page; %1 is a moment such as "today at 8:05am"
    const QString completed = Words::tr("Quiz finished %1");
    //: State of a unit on the patient's page; %1 is a moment
    const QString begun = Words::tr("Begun, last opened %1");
    row.state = (done ? completed : begun).arg(when);
    return row;
}

DoseDayRow rowOf(const domain::DoseDay &day, const Context &context)
{
    const domain::DoseCount &count = day.count;
    DoseDayRow row;
    row.key = QString::fromStdString(platform::toIsoDate(day.noon));
    row.letters = context.wording.dayLetters(day.noon);
    row.mark = count.notTaken > 0   ? QStringLiteral("notTaken")
               : count.notKnown > 0 ? QStringLiteral("notKnown")
               : count.taken > 0    ? QStringLiteral("taken")
                                    : QStringLiteral("none");
    QStringList parts;
    if (count.taken > 0) {
        //: Doses of one day
        parts << Words::tr("%n taken", nullptr, count.taken);
    }
    if (count.notTaken > 0) {
        //: Doses of one day
        parts << Words::tr("%n not taken", nullptr, count.notTaken);
    }
    if (count.notKnown > 0) {
        //: Doses of one day: nobody declared anything about them
        parts << Words::tr("%n not known", nullptr, count.notKnown);
    }
    if (parts.isEmpty()) {
        //: Doses of one day
        parts << Words::tr("none due");
    }
    //: A day and its doses; %1 is a day such as "Monday 3 March", %2 says what was declared
    row.words = Words::tr("%1: %2").arg(context.wording.day(day.noon), parts.join(QStringLiteral(", ")));
    return row;
}

QString verdictText(Answer::Verdict verdict)
{
    switch (verdict) {
    case Answer::Verdict::Right:
        //: What became of an answer to a quiz question
        return Words::tr("Right");
    case Answer::Verdict::NotQuite:
        //: What became of an answer to a quiz question
        return Words::tr("Not quite");
    case Answer::Verdict::ForReview:
        //: What became of an answer in the patient's own words: somebody has to read it
        return Words::tr("To review");
    case Answer::Verdict::Unknown:
        break;
    }
    //: What became of an answer to a quiz question: "I don't know" was chosen
    return Words::tr("Did not know");
}

QString markOf(Answer::Verdict verdict)
{
    return verdict == Answer::Verdict::Right      ? QStringLiteral("right")
           : verdict == Answer::Verdict::NotQuite ? QStringLiteral("notYet")
           : verdict == Answer::Verdict::Unknown  ? QStringLiteral("unknown")
                                                  : QStringLiteral("review");
}

QString chosenText(const Answer &answer, const content::Question *question, const Context &context)
{
    if (services::isSpoken(answer)) {
        //: Instead of the words of an answer that was spoken: recordings are not sent
        return Words::tr("Spoken answer. It is on the patient’s device only: listen to it together.");
    }
    if (!answer.text.empty())
        return QString::fromStdString(answer.text);
    QStringList texts;
    for (const std::string &key : answer.chosen) {
        if (!question)
            continue;
        for (const content::Option &option : question->options) {
            if (option.key == key)
                texts << context.wording.text(option.text);
        }
    }
    return texts.join(QStringLiteral(" · "));
}

AnswerRow rowOf(const Answer &answer, const services::FollowUp &known, const Context &context)
{
    const content::Unit *unit = context.library().unit(answer.unit);
    const content::Question *question = unit ? unit->quiz.find(content::QuestionId(answer.question)) : nullptr;
    AnswerRow row;
    row.key = QString::fromStdString(answer.envelope.id.value);
    row.question = question ? context.wording.text(question->stem) : QString::fromStdString(answer.question);
    row.answer = chosenText(answer, question, context);
    row.mark = markOf(answer.verdict);
    row.verdict = verdictText(answer.verdict);
    const auto review = known.reviews.find(answer.envelope.id);
    if (review != known.reviews.end()) {
        //: What became of an answer in the patient's own words; %1 is "Understood" or the like, %2 who rated it
        row.verdict = Words::tr("%1, said %2").arg(ratingText(review->second.rating), authorName(review->second.envelope, context));
    }
    row.canRate = answer.verdict == Answer::Verdict::ForReview || review != known.reviews.end();
    row.about = (unit ? context.wording.text(unit->title) + u", "_s : QString()) + context.wording.moment(answer.envelope.occurredAt, context.now());
    return row;
}

} // namespace

PatientPageRows::PatientPageRows(QObject *parent)
    : needs({{"key", [](const NeedRow &row) { return QVariant(row.key); }},
                {"level", [](const NeedRow &row) { return QVariant(row.level); }},
                {"levelText", [](const NeedRow &row) { return QVariant(row.levelText); }},
                {"reason", [](const NeedRow &row) { return QVariant(row.text); }},
                {"action", [](const NeedRow &row) { return QVariant(row.action); }}},
          parent),
      units({{"key", [](const PathUnitRow &row) { return QVariant(row.key); }},
                {"title", [](const PathUnitRow &row) { return QVariant(row.title); }},
                {"step", [](const PathUnitRow &row) { return QVariant(row.step); }},
                {"unitState", [](const PathUnitRow &row) { return QVariant(row.state); }},
                {"safety", [](const PathUnitRow &row) { return QVariant(row.safety); }}},
          parent),
      doseDays({{"key", [](const DoseDayRow &row) { return QVariant(row.key); }},
                   {"letters", [](const DoseDayRow &row) { return QVariant(row.letters); }},
                   {"mark", [](const DoseDayRow &row) { return QVariant(row.mark); }},
                   {"words", [](const DoseDayRow &row) { return QVariant(row.words); }}},
          parent),
      answers({{"key", [](const AnswerRow &row) { return QVariant(row.key); }},
                  {"question", [](const AnswerRow &row) { return QVariant(row.question); }},
                  {"answer", [](const AnswerRow &row) { return QVariant(row.answer); }},
                  {"mark", [](const AnswerRow &row) { return QVariant(row.mark); }},
                  {"verdict", [](const AnswerRow &row) { return QVariant(row.verdict); }},
                  {"about", [](const AnswerRow &row) { return QVariant(row.about); }},
                  {"canRate", [](const AnswerRow &row) { return QVariant(row.canRate); }}},
          parent),
      steps(stepRoles(), parent)
{
}

void PatientPageRows::show(const services::FollowUp &known, std::span<const UnitProgress> progress, const Context &context)
{
    std::vector<NeedRow> needRows;
    for (const Need &need : known.needs)
        needRows.push_back(rowOf(need, context));
    needs.setRows(std::move(needRows));

    std::vector<PathUnitRow> unitRows;
    if (known.path) {
        for (const domain::PathUnit &unit : known.path->units)
            unitRows.push_back(rowOf(unit, progress, context));
    }
    units.setRows(std::move(unitRows));

    std::vector<DoseDayRow> dayRows;
    for (const domain::DoseDay &day : known.doses)
        dayRows.push_back(rowOf(day, context));
    doseDays.setRows(std::move(dayRows));

    // What somebody has to read comes first and is never cut off by what came after it.
    std::vector<AnswerRow> answerRows;
    for (auto answer = known.answers.rbegin(); answer != known.answers.rend(); ++answer) {
        if (answer->verdict == Answer::Verdict::ForReview)
            answerRows.push_back(rowOf(*answer, known, context));
    }
    const std::size_t most = answerRows.size() + kAnswersShown;
    for (auto answer = known.answers.rbegin(); answer != known.answers.rend() && answerRows.size() < most; ++answer) {
        if (answer->verdict != Answer::Verdict::ForReview)
            answerRows.push_back(rowOf(*answer, known, context));
    }
    answers.setRows(std::move(answerRows));
}

bool isNew(const MessageRow &row)
{
    return !domain::isFromTeam(row.message.envelope) && !row.seenBy;
}

} // namespace viewmodels
