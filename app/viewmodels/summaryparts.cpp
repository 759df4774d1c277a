// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/summaryparts.h"

#include "app/rules/settings.h"
#include "app/services/followup.h"
#include "app/viewmodels/followuptext.h"
#include "app/viewmodels/ruletext.h"
#include "app/viewmodels/symptomtext.h"

#include <algorithm>
#include <functional>

namespace viewmodels {

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
constexpr std::size_t kAlertsShown = 5;
constexpr std::size_t kSymptomsShown = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

const domain::AlertSeen *seenByTeam(const store::AlertRow &row)
{
    const auto found = std::ranges::find_if(row.seen, [](const domain::AlertSeen &seen) { return rules::isClinician(seen.envelope.authorRole); });
    return found == row.seen.end() ? nullptr : &*found;
}

QString degreeText(const std::string &severity)
{
    if (severity == "emergency") {
        //: Degree of an alert on the page for a visit: call 15 or 112
        return Words::tr("Emergency");
    }
    //: Degree of an alert on the page for a visit: not urgent
    return severity == "ask" ? Words::tr("To talk about")
                             //: Degree of an alert on the page for a visit: the team is to be called
                             : Words::tr("To call about");
}

QString alertLine(const store::AlertRow &row, const Context &context)
{
    //: Page for a visit: an alert; %1 is a date and a time, %2 its degree, %3 why: "Weight: +2.1 kg in 3 days (limit 2)"
    QString line = Words::tr("%1. %2. %3.")
                       .arg(visitMoment(context.wording, row.alert.envelope.occurredAt), degreeText(row.alert.severity), alertReason(row.alert, context));
    if (!row.evidenceStands) {
        //: Page for a visit, after an alert: its value was changed or taken back meanwhile
        line += u' ' + Words::tr("The value was corrected since.");
    }
    const domain::AlertSeen *seen = seenByTeam(row);
    //: Page for a visit, after an alert nobody of the team has seen
    return line + u' ' + (!seen ? Words::tr("Not seen yet by the team.")
                                //: Page for a visit, after an alert; %1 is a name, %2 a date and a time
                                : Words::tr("Seen by %1, %2.").arg(teamMember(seen->envelope.author, context), visitMoment(context.wording, seen->envelope.occurredAt)));
}

} // namespace

SummarySection alertSection(const Context &context, const domain::PatientId &patient)
{
    //: Section of the page for a visit; %n is a number of days
    SummarySection section{.title = Words::tr("Alerts, last %n days", nullptr, services::kDoseDays), .lines = {}, .charts = {}};
    const auto all = context.store().alerts.all(patient);
    std::vector<store::AlertRow> rows = all ? *all : std::vector<store::AlertRow>();
    const std::int64_t since = context.now().at.ms - services::kDoseDays * kDayMs;
    std::erase_if(rows, [&](const store::AlertRow &row) { return row.alert.envelope.occurredAt.at.ms < since && seenByTeam(row); });
    if (rows.empty()) {
        //: Page for a visit: no rule was met
        section.lines << Words::tr("No alert.");
        return section;
    }
    const auto seen = std::ranges::count_if(rows, [](const store::AlertRow &row) { return seenByTeam(row) != nullptr; });
    //: Page for a visit; %1 of %2 alerts were seen by a professional
    section.lines << Words::tr("Seen by the team: %1 of %2.").arg(seen).arg(rows.size());
    std::ranges::reverse(rows);
    for (std::size_t i = 0; i < rows.size() && i < kAlertsShown; ++i)
        section.lines << alertLine(rows[i], context);
    addLeftOut(section, rows.size() - std::min(rows.size(), kAlertsShown));
    return section;
}

SummarySection feltSection(const Context &context, const domain::PatientId &patient, const std::vector<const content::Pack *> &packs)
{
    //: Section of the page for a visit: what the person said they feel; %n is a number of days
    SummarySection section{.title = Words::tr("What was felt, last %n days", nullptr, kSymptomDays), .lines = {}, .charts = {}};
    std::vector<SymptomWeek> weeks;
    for (const std::string &id : symptomsOf(packs)) {
        SymptomWeek week = symptomWeek(context, patient, id);
        if (week.last && week.days > 0)
            weeks.push_back(std::move(week));
    }
    if (weeks.empty()) {
        //: Page for a visit: the person recorded nothing they feel
        section.lines << Words::tr("Nothing recorded.");
        return section;
    }
    std::ranges::stable_sort(weeks, std::greater(), [](const SymptomWeek &week) { return week.last->envelope.occurredAt.at; });
    for (std::size_t i = 0; i < weeks.size() && i < kSymptomsShown; ++i) {
        const SymptomWeek &week = weeks[i];
        //: Page for a visit; %1 is what is felt, in the person's words; %2 how strong, such as "a little"; %3 a date and a time
        QString line = Words::tr("“%1”: %2, %3.")
                           .arg(week.title, strengthText(domain::strengthOf(week.last->value)), visitMoment(context.wording, week.last->envelope.occurredAt));
        //: Page for a visit, after what is felt; %n of %1 days have a word about it
        line += u' ' + Words::tr("Said on %n days of %1.", nullptr, week.days).arg(kSymptomDays);
        if (const QString course = courseText(week.course); !course.isEmpty())
            line += u' ' + course;
        section.lines << line;
    }
    addLeftOut(section, weeks.size() - std::min(weeks.size(), kSymptomsShown));
    return section;
}

QString visitMoment(const Wording &wording, const platform::ZonedTime &at)
{
    //: A moment on the printed page; %1 is a date with its year, %2 a time such as 8:05am
    return Words::tr("%1, %2").arg(wording.locale().toString(toQt(at).date(), QLocale::LongFormat), wording.time(at));
}

void addLeftOut(SummarySection &section, std::size_t left)
{
    if (left > 0) {
        //: Page for a visit: what did not fit on the page
        section.lines << Words::tr("%n more are in the app.", nullptr, static_cast<int>(left));
    }
}

} // namespace viewmodels
