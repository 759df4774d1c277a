// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/assessmenttext.h"

#include "app/viewmodels/equipmenttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace asked = domain::asked;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AssessmentText)
};

/// Sentences by key, marked for the translators where they stand.
struct Line {
    const char *key;
    const char *text;
};

template <typename Table>
QString lineOf(const Table &table, std::string_view key)
{
    const auto found = std::ranges::find_if(table, [key](const Line &each) { return key == each.key; });
    return found == table.end() ? QString() : Words::tr(found->text);
}

constexpr std::array kNames{
    //: Shared assessment: name of a part, said by the patient
    Line{"illnesses", QT_TRANSLATE_NOOP("AssessmentText", "My illnesses")},
    //: Shared assessment: name of a part, said by the patient
    Line{"knowledge", QT_TRANSLATE_NOOP("AssessmentText", "What I know")},
    //: Shared assessment: name of a part, said by the patient
    Line{"daily", QT_TRANSLATE_NOOP("AssessmentText", "Day to day")},
    //: Shared assessment: name of a part, said by the patient
    Line{"home", QT_TRANSLATE_NOOP("AssessmentText", "Around me")},
    //: Shared assessment: name of a part, said by the patient
    Line{"goals", QT_TRANSLATE_NOOP("AssessmentText", "My goals")},
    //: Shared assessment: the last part, where all answers are read together
    Line{"check", QT_TRANSLATE_NOOP("AssessmentText", "Read together")}};

constexpr std::array kQuestions{
    //: Shared assessment: the question a part begins with
    Line{"illnesses", QT_TRANSLATE_NOOP("AssessmentText", "What do you live with?")},
    //: Shared assessment: the question a part begins with
    Line{"knowledge", QT_TRANSLATE_NOOP("AssessmentText", "What do you already know?")},
    //: Shared assessment: the question a part begins with
    Line{"daily", QT_TRANSLATE_NOOP("AssessmentText", "What do you do yourself?")},
    //: Shared assessment: the question a part begins with
    Line{"home", QT_TRANSLATE_NOOP("AssessmentText", "Who and what is around you?")},
    //: Shared assessment: the question a part begins with
    Line{"goals", QT_TRANSLATE_NOOP("AssessmentText", "What matters to you?")},
    //: Shared assessment: title of the last part
    Line{"check", QT_TRANSLATE_NOOP("AssessmentText", "What we said today")}};

struct Prompt {
    const char *section;
    const char *text;
};
constexpr std::array kPrompts{
    //: Shared assessment: a question to go on with
    Prompt{"illnesses", QT_TRANSLATE_NOOP("AssessmentText", "When did it begin?")},
    //: Shared assessment: a question to go on with
    Prompt{"illnesses", QT_TRANSLATE_NOOP("AssessmentText", "What bothers you most?")},
    //: Shared assessment: a question to go on with
    Prompt{"knowledge", QT_TRANSLATE_NOOP("AssessmentText", "What did your doctor tell you?")},
    //: Shared assessment: a question to go on with
    Prompt{"knowledge", QT_TRANSLATE_NOOP("AssessmentText", "What worries you?")},
    //: Shared assessment: a question to go on with
    Prompt{"daily", QT_TRANSLATE_NOOP("AssessmentText", "How does a usual day go?")},
    //: Shared assessment: a question to go on with
    Prompt{"daily", QT_TRANSLATE_NOOP("AssessmentText", "And when nobody is there?")},
    //: Shared assessment: a question to go on with
    Prompt{"home", QT_TRANSLATE_NOOP("AssessmentText", "Whom do you call first?")},
    //: Shared assessment: a question to go on with
    Prompt{"home", QT_TRANSLATE_NOOP("AssessmentText", "What is difficult at home?")},
    //: Shared assessment: a question to go on with
    Prompt{"goals", QT_TRANSLATE_NOOP("AssessmentText", "What would you like to do again?")},
    //: Shared assessment: a question to go on with
    Prompt{"goals", QT_TRANSLATE_NOOP("AssessmentText", "What would be a good month?")}};

constexpr std::array kItems{
    //: Shared assessment: what is asked
    Line{"home/lives", QT_TRANSLATE_NOOP("AssessmentText", "You live")},
    //: Shared assessment: what is asked
    Line{"home/helper", QT_TRANSLATE_NOOP("AssessmentText", "Does somebody help you?")},
    //: Shared assessment: what is asked; the answer is a name and who it is
    Line{"home/helper-who", QT_TRANSLATE_NOOP("AssessmentText", "Who helps you?")},
    //: Shared assessment: who does this in daily life
    Line{"daily/medicines", QT_TRANSLATE_NOOP("AssessmentText", "Your medicines")},
    //: Shared assessment: who does this in daily life; weight, blood pressure, blood sugar
    Line{"daily/measures", QT_TRANSLATE_NOOP("AssessmentText", "Your measures, such as weight")},
    //: Shared assessment: who does this in daily life
    Line{"daily/meals", QT_TRANSLATE_NOOP("AssessmentText", "Shopping and meals")},
    //: Shared assessment: who does this in daily life
    Line{"daily/moving", QT_TRANSLATE_NOOP("AssessmentText", "Moving about, at home and outside")},
    //: Shared assessment: who does this in daily life
    Line{"daily/washing", QT_TRANSLATE_NOOP("AssessmentText", "Washing and dressing")},
    //: Shared assessment: who does this in daily life
    Line{"daily/appointments", QT_TRANSLATE_NOOP("AssessmentText", "Appointments and papers")},
    //: Shared assessment: how teaching is given
    Line{"delivery/aloud", QT_TRANSLATE_NOOP("AssessmentText", "Texts are read aloud")},
    //: Shared assessment: how teaching is given
    Line{"delivery/short", QT_TRANSLATE_NOOP("AssessmentText", "Short sentences, large letters")},
    //: Shared assessment: how teaching is given
    Line{"delivery/call", QT_TRANSLATE_NOOP("AssessmentText", "Somebody calls beside the app")},
    //: Shared assessment: the nursing assessment that exists beside it, of a liberal nurse (BSI in France)
    Line{"nursing/level", QT_TRANSLATE_NOOP("AssessmentText", "Nursing assessment (BSI)")},
    //: Shared assessment: the date of the nursing assessment
    Line{"nursing/day", QT_TRANSLATE_NOOP("AssessmentText", "Day of the nursing assessment")}};

struct Choice {
    const char *token;
    const char *text;
    const char *picto;
};
constexpr std::array kLives{
    //: Shared assessment, answer to "You live"
    Choice{"alone", QT_TRANSLATE_NOOP("AssessmentText", "Alone"), "alone"},
    //: Shared assessment, answer to "You live"
    Choice{"with-others", QT_TRANSLATE_NOOP("AssessmentText", "With somebody"), "couple"},
    //: Shared assessment, answer to "You live": a residence or a care home
    Choice{"in-a-home", QT_TRANSLATE_NOOP("AssessmentText", "In a home"), "home"}};
constexpr std::array kHelpLevels{
    //: Shared assessment: who does something in daily life
    Choice{"alone", QT_TRANSLATE_NOOP("AssessmentText", "Without help"), "alone"},
    //: Shared assessment: who does something in daily life
    Choice{"with-help", QT_TRANSLATE_NOOP("AssessmentText", "With help"), "helped"},
    //: Shared assessment: who does something in daily life
    Choice{"someone-else", QT_TRANSLATE_NOOP("AssessmentText", "Somebody else"), "other"}};
constexpr std::array kYesNo{
    //: Shared assessment: an answer
    Choice{"yes", QT_TRANSLATE_NOOP("AssessmentText", "Yes"), ""},
    //: Shared assessment: an answer
    Choice{"no", QT_TRANSLATE_NOOP("AssessmentText", "No"), ""}};
constexpr std::array kNursingLevels{
    //: Shared assessment: there is no nursing assessment (BSI) yet
    Choice{"none", QT_TRANSLATE_NOOP("AssessmentText", "None yet"), ""},
    //: Shared assessment: level of the nursing assessment (BSI)
    Choice{"light", QT_TRANSLATE_NOOP("AssessmentText", "Light (BSA)"), ""},
    //: Shared assessment: level of the nursing assessment (BSI)
    Choice{"intermediate", QT_TRANSLATE_NOOP("AssessmentText", "Intermediate (BSB)"), ""},
    //: Shared assessment: level of the nursing assessment (BSI)
    Choice{"heavy", QT_TRANSLATE_NOOP("AssessmentText", "Heavy (BSC)"), ""}};

template <typename Table>
std::vector<AnswerChoice> choicesOf(const Table &table)
{
    std::vector<AnswerChoice> choices;
    for (const Choice &each : table)
        choices.push_back({QString::fromLatin1(each.token), Words::tr(each.text), QString::fromLatin1(each.picto)});
    choices.push_back({QString::fromLatin1(asked::kNotDiscussed.data()), notDiscussedText(), {}});
    return choices;
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

const QStringList &assessmentSections()
{
    static const QStringList sections{u"illnesses"_s, u"knowledge"_s, u"daily"_s, u"home"_s, u"goals"_s, u"check"_s};
    return sections;
}

QString sectionName(const QString &section)
{
    return lineOf(kNames, section.toStdString());
}

QString sectionQuestion(const QString &section)
{
    return lineOf(kQuestions, section.toStdString());
}

QStringList sectionPrompts(const QString &section)
{
    QStringList prompts;
    for (const Prompt &each : kPrompts) {
        if (section == QLatin1StringView(each.section))
            prompts << Words::tr(each.text);
    }
    return prompts;
}

QString itemText(const std::string &item, const services::Library &library, const Wording &wording)
{
    if (item.starts_with(asked::kEquipment))
        return capital(equipmentText(item.substr(asked::kEquipment.size())));
    if (item.starts_with(asked::kPack)) {
        const content::Pack *pack = library.pack(item.substr(asked::kPack.size()));
        return pack ? wording.text(pack->title) : QString::fromStdString(item.substr(asked::kPack.size()));
    }
    if (item.starts_with(asked::kWords)) {
        //: Shared assessment: what the patient said, in their own words; %1 is a part such as "Day to day"
        return Words::tr("%1, in their words").arg(sectionName(QString::fromStdString(item.substr(asked::kWords.size()))));
    }
    const QString text = lineOf(kItems, item);
    return text.isEmpty() ? QString::fromStdString(item) : text;
}

std::vector<AnswerChoice> itemChoices(const std::string &item)
{
    if (item == asked::kLives)
        return choicesOf(kLives);
    if (item == asked::kNursingLevel)
        return choicesOf(kNursingLevels);
    if (item.starts_with(asked::kDaily))
        return choicesOf(kHelpLevels);
    const bool isDelivery = std::ranges::find(asked::kDelivery, item) != asked::kDelivery.end();
    if (item == asked::kHelper || isDelivery || item.starts_with(asked::kEquipment))
        return choicesOf(kYesNo);
    return {};
}

QString answerWords(const std::string &item, const std::string &answer, const Wording &wording)
{
    if (answer == asked::kNotDiscussed)
        return notDiscussedText();
    if (item == asked::kNursingDay) {
        const auto day = platform::zonedFromIso(answer + "T12:00:00Z");
        return day ? wording.day(*day) : QString::fromStdString(answer);
    }
    const QString token = QString::fromStdString(answer);
    const auto choices = item.starts_with(asked::kPack) ? choicesOf(kYesNo) : itemChoices(item);
    const auto found = std::ranges::find(choices, token, &AnswerChoice::token);
    return found == choices.end() ? token : found->text;
}

QString notDiscussedText()
{
    //: Shared assessment: an answer, when something was not spoken about
    return Words::tr("Not discussed");
}

QString assessmentAgreementText()
{
    //: Text people agree to, version assessment-1: never change it, add a version
    return Words::tr("Is this what we said? Your team reads it and proposes your path from it. You may change it at any time.");
}

} // namespace viewmodels
