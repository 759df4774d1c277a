// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/quizrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using content::QuestionKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuizRows)
};

bool isIn(const std::vector<std::string> &keys, const std::string &key)
{
    return std::ranges::find(keys, key) != keys.end();
}

/// From 1; 0 when it is not there.
int placeOf(const std::vector<std::string> &keys, const std::string &key)
{
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? 0 : static_cast<int>(found - keys.begin()) + 1;
}

OptionRow plainRow(const content::Option &option, const Wording &wording)
{
    return {.key = QString::fromStdString(option.key), .text = wording.text(option.text), .picto = QString::fromStdString(option.picto)};
}

QString rightNote(const content::Question &question, bool isChosen, const QString &why)
{
    if (isChosen && !why.isEmpty())
        return why;
    if (question.kind == QuestionKind::Multiple) {
        if (isChosen) {
            //: Under an answer that was rightly chosen, on a question with several right answers
            return Words::tr("Right answer, chosen.");
        }
        //: Under a right answer that was not chosen, on a question with several
        return Words::tr("Also right");
    }
    //: Under the right answer of a question about safety
    const QString safest = Words::tr("The safest");
    //: Under the right answer
    const QString right = Words::tr("The right answer");
    return question.safety ? safest : right;
}

OptionRow chosenRow(const content::Option &option, const ShownQuestion &shown, const Wording &wording)
{
    OptionRow row = plainRow(option, wording);
    const bool isChosen = isIn(shown.chosen, option.key);
    if (!shown.feedback) {
        row.mark = isChosen ? u"chosen"_s : u"none"_s;
        return row;
    }
    const QString why = wording.text(option.feedback);
    if (option.correct) {
        row.mark = u"right"_s;
        row.note = rightNote(shown.question, isChosen, why);
    } else if (isChosen) {
        row.mark = u"notyet"_s;
        //: Under the answer the person gave; %1 says why it is not the right one
        row.note = Words::tr("Your answer. %1").arg(why);
    }
    return row;
}

/// A step at `place`: the one it was moved to, or once checked, the right one, with what the person had made of it.
OptionRow placedRow(const content::Option &option, int place, const ShownQuestion &shown, const Wording &wording)
{
    OptionRow row = plainRow(option, wording);
    row.position = place;
    row.total = static_cast<int>(shown.question.options.size());
    if (!shown.feedback)
        return row;
    //: One step of an order; %1 is its place, %2 the step
    row.text = Words::tr("%1. %2").arg(place).arg(row.text);
    const QString why = wording.text(option.feedback);
    const int givenPlace = placeOf(shown.feedback->chosen, option.key);
    row.mark = givenPlace == 0 || givenPlace == place ? u"right"_s : u"notyet"_s;
    if (row.mark == "notyet"_L1) {
        //: Under a step that the person put elsewhere; %1 is the place they gave it, %2 says where it belongs and why
        row.note = Words::tr("You put it in place %1. %2").arg(givenPlace).arg(why).trimmed();
    } else if (givenPlace > 0 && shown.feedback->verdict != content::Verdict::Right) {
        //: Under a step that the person put where it belongs, when other steps are elsewhere; %1 says why it is there
        row.note = Words::tr("In its place. %1").arg(why).trimmed();
    } else {
        row.note = why;
    }
    return row;
}

} // namespace

std::vector<OptionRow> optionRows(const ShownQuestion &shown, const Wording &wording)
{
    std::vector<OptionRow> rows;
    const content::Question &question = shown.question;
    if (question.kind == QuestionKind::Order) {
        for (const std::string &key : shown.feedback ? shown.feedback->rightKeys : shown.chosen) {
            const int place = static_cast<int>(rows.size()) + 1;
            rows.push_back(placedRow(*std::ranges::find(question.options, key, &content::Option::key), place, shown, wording));
        }
        return rows;
    }
    for (const content::Option &option : question.options) {
        OptionRow row = chosenRow(option, shown, wording);
        if (!shown.feedback || row.mark != "none"_L1)
            rows.push_back(std::move(row));
    }
    return rows;
}

QString givenOrderText(const ShownQuestion &shown, const Wording &wording)
{
    const bool isOther = shown.feedback && shown.feedback->verdict == content::Verdict::NotQuite;
    if (!isOther || shown.question.kind != QuestionKind::Order)
        return {};
    QStringList steps;
    for (const std::string &key : shown.feedback->chosen) {
        const auto option = std::ranges::find(shown.question.options, key, &content::Option::key);
        //: One step of an order; %1 is its place, %2 the step
        steps << Words::tr("%1. %2").arg(steps.size() + 1).arg(wording.text(option->text));
    }
    //: Above the right order: the order the person gave; %1 is "1. Weigh myself, 2. Record my weight"
    return Words::tr("Your order: %1").arg(steps.join(u", "_s));
}

} // namespace viewmodels
