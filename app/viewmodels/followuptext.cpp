// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/followuptext.h"

#include "app/viewmodels/ruletext.h"

#include <QCoreApplication>

namespace viewmodels {

using domain::Need;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FollowUpText)
};

QString competenceTitle(const std::string &id, const Context &context)
{
    for (const content::Pack &pack : context.library().packs()) {
        if (const content::Competence *competence = pack.competence(content::CompetenceId(id)))
            return context.wording.text(competence->title);
    }
    return QString::fromStdString(id);
}

} // namespace

QString levelKey(Need::Level level)
{
    switch (level) {
    case Need::Level::Now:
        return QStringLiteral("now");
    case Need::Level::Today:
        return QStringLiteral("today");
    case Need::Level::Nothing:
        return QStringLiteral("calm");
    case Need::Level::NotKnown:
        break;
    }
    return QStringLiteral("unknown");
}

QString levelText(Need::Level level)
{
    switch (level) {
    case Need::Level::Now:
        //: How pressing a patient is, beside the name; also the title of a group
        return Words::tr("See now");
    case Need::Level::Today:
        //: How pressing a patient is, beside the name; also the title of a group
        return Words::tr("Today");
    case Need::Level::Nothing:
        //: How pressing a patient is, beside the name; also the title of a group
        return Words::tr("Nothing to report");
    case Need::Level::NotKnown:
        break;
    }
    //: How pressing a patient is, beside the name; also the title of a group
    return Words::tr("Not known");
}

QString needText(const Need &need, const Context &context)
{
    const auto moment = [&] { return context.wording.moment(need.since, context.now()); };
    switch (need.reason) {
    case Need::Reason::Alert: {
        const auto row = context.store().alerts.find(need.alert);
        return row && *row ? alertReason((**row).alert, context) : QString();
    }
    case Need::Reason::QuestionOverdue:
        if (need.count > 1) {
            //: Why to open a patient; %1 of %2 questions wait, the oldest since the moment %3, longer than was promised
            return Words::tr("%1 of %2 questions wait, the oldest too long, since %3").arg(need.count).arg(need.of).arg(moment());
        }
        //: Why to open a patient; %1 is a moment such as "Monday 3 March at 2:20pm"
        return Words::tr("A question has waited too long, since %1").arg(moment());
    case Need::Reason::Question:
        if (need.count > 1) {
            //: Why to open a patient; %1 of %2 questions wait, the oldest since the moment %3
            return Words::tr("%1 of %2 questions wait for an answer, the oldest since %3").arg(need.count).arg(need.of).arg(moment());
        }
        //: Why to open a patient; %1 is a moment such as "yesterday at 2:20pm"
        return Words::tr("A question waits for an answer, since %1").arg(moment());
    case Need::Reason::SafetyNotRight: {
        QStringList titles;
        for (const std::string &id : need.competences)
            titles << competenceTitle(id, context);
        //: Why to open a patient; %1 is a list of things to know for one's safety
        return Words::tr("Safety, to look at again: %1").arg(titles.join(QStringLiteral(", ")));
    }
    case Need::Reason::SafetyOverdue: {
        const qint64 days = (context.now().at.ms - need.since.at.ms) / (24LL * 60 * 60 * 1000);
        //: Why to open a patient; %1 of %2 units about safety are not finished, %n days after they came into the path
        return Words::tr("Safety: %1 of %2 units not finished, after %n days", nullptr, static_cast<int>(days)).arg(need.count).arg(need.of);
    }
    case Need::Reason::WordsToRate:
        //: Why to open a patient; %1 of %2 answers in their own words wait to be read, the oldest since the moment %3
        return Words::tr("In their own words: %1 of %2 answers to read, since %3").arg(need.count).arg(need.of).arg(moment());
    case Need::Reason::ReviewDue:
        //: Why to open a patient: the plan is looked at again together once a year
        return Words::tr("Yearly review of the plan is due");
    case Need::Reason::Silence:
        //: Why to open a patient; %1 is a moment
        return Words::tr("Nothing received since %1").arg(moment());
    case Need::Reason::NothingReceivedYet:
        //: Why to open a patient; %1 is a moment
        return Words::tr("Path sent %1, nothing received yet").arg(moment());
    case Need::Reason::NoPath:
        break;
    }
    //: Why to open a patient: nobody has sent a path
    return Words::tr("No path yet");
}

QString alertReason(const domain::RaisedAlert &alert, const Context &context)
{
    const content::Pack *pack = context.library().pack(alert.pack);
    const content::MeasureDefinition *measure = pack ? pack->measure(content::MeasureId(alert.measure)) : nullptr;
    const QString name = measure ? context.wording.text(measure->title) : QString::fromStdString(alert.measure);
    //: Why to open a patient; %1 is a measure such as Weight, %2 such as "+ 2.1 kg in 3 days (limit 2)"
    return Words::tr("%1: %2").arg(name, alertText(alert, context).reason);
}

QString dosesText(const domain::DoseCount &count)
{
    if (count.due() == 0)
        return {};
    //: Doses of the last days; %1 of %2 were declared
    QStringList parts{Words::tr("%1/%2 declared doses").arg(count.declared()).arg(count.due())};
    if (count.notTaken > 0) {
        //: Doses of the last days, after "12/14 declared doses"
        parts << Words::tr("%n not taken", nullptr, count.notTaken);
    }
    if (count.notKnown > 0) {
        //: Doses of the last days, after "12/14 declared doses": nobody declared anything about them
        parts << Words::tr("%n not known", nullptr, count.notKnown);
    }
    return parts.join(QStringLiteral(", "));
}

QString safetyText(int mastered, int total)
{
    if (total == 0)
        return {};
    //: Safety competences mastered, of those in the path
    return Words::tr("Safety %1/%2").arg(mastered).arg(total);
}

QString receivedText(const std::optional<platform::ZonedTime> &lastEntry, const Context &context)
{
    if (!lastEntry) {
        //: Worklist and patient page: this patient's device has sent nothing so far
        return Words::tr("Nothing received yet");
    }
    //: Worklist and patient page; %1 is a moment such as "today at 9:12am"
    return Words::tr("Last entry %1").arg(context.wording.moment(*lastEntry, context.now()));
}

QString authorName(const domain::Envelope &envelope, const Context &context)
{
    const auto person = context.store().people.find(envelope.author);
    if (person && *person)
        return context.wording.politeName(**person);
    if (envelope.authorRole == domain::role::kPatient) {
        //: Who entered something, when the name is not known
        return Words::tr("the patient");
    }
    if (envelope.authorRole == domain::role::kCaregiver) {
        //: Who entered something, when the name is not known
        return Words::tr("a carer");
    }
    //: Who entered something, when the name is not known
    return Words::tr("the team");
}

} // namespace viewmodels
