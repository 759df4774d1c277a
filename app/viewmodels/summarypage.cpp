// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/summarypage.h"

#include "app/domain/planchange.h"
#include "app/services/alertdesk.h"
#include "app/services/followup.h"
#include "app/viewmodels/conversationrows.h"
#include "app/viewmodels/measurewords.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/scheduletext.h"
#include "app/viewmodels/summaryparts.h"
#include "app/viewmodels/unbroken.h"

#include <algorithm>
#include <map>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
// What one page holds; what is left out is said.
constexpr std::size_t kMeasuresShown = 4;
constexpr qsizetype kUnitsShown = 6;
constexpr std::size_t kQuestionsShown = 5;
constexpr std::size_t kMedicinesShown = 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

/// Reads one patient's record for the page; the same for the patient and the team.
class Writer {
public:
    Writer(const Context &context, const domain::PatientId &patient, const services::FollowUp &known)
        : m_context(context), m_patient(patient), m_known(known)
    {
    }

    [[nodiscard]] SummaryPage page() const
    {
        SummaryPage page;
        //: Title of the one page for a visit
        page.title = Words::tr("Summary for a visit");
        page.identity = identity();
        page.received = received();
        page.sections = {alertSection(m_context, m_patient), doses(), measures(), feltSection(m_context, m_patient, packs()), questions(), learned()};
        page.foot = foot();
        return page;
    }

private:
    [[nodiscard]] const Wording &wording() const { return m_context.wording; }
    [[nodiscard]] QString date(const platform::ZonedTime &at) const { return wording().locale().toString(toQt(at).date(), QLocale::LongFormat); }
    [[nodiscard]] QString dateAndTime(const platform::ZonedTime &at) const { return visitMoment(wording(), at); }

    [[nodiscard]] QString identity() const
    {
        const auto person = m_context.store().people.find({m_patient.value});
        if (!person || !*person)
            return {};
        QStringList parts{wording().fullName(**person)};
        if (const QString born = wording().birthDate(**person); !born.isEmpty()) {
            //: Below the title of the page for a visit; %1 is a date such as 12 April 1948
            parts << Words::tr("born on %1").arg(born) << wording().age(**person, m_context.now());
        }
        return parts.join(u", "_s);
    }

    [[nodiscard]] QString received() const
    {
        const auto &last = m_context.workspace.sync.status().lastSuccess;
        //: Page for a visit: how far the figures go; %1 is a date and a time
        return last ? Words::tr("Data received up to %1").arg(dateAndTime(*last))
                    //: Page for a visit: this device has never reached its centre
                    : Words::tr("Only what is on this device: nothing was exchanged yet");
    }

    /// Those of the path; every pack without a path.
    [[nodiscard]] std::vector<const content::Pack *> packs() const
    {
        if (m_known.path)
            return services::packsOf(m_known.path, m_context.library());
        std::vector<const content::Pack *> all;
        for (const content::Pack &pack : m_context.library().packs())
            all.push_back(&pack);
        return all;
    }

    [[nodiscard]] SummarySection doses() const
    {
        const domain::DoseCount count = domain::countOf(m_known.doses, services::kDoseDays);
        const auto days = static_cast<int>(m_known.doses.size());
        SummarySection section;
        //: Section of the page for a visit; %n is a number of days
        section.title = days > 0 ? Words::tr("Medicines, last %n days", nullptr, days)
                                 //: Section of the page for a visit
                                 : Words::tr("Medicines");
        if (count.due() == 0) {
            //: Page for a visit: no dose was due, or none is known
            section.lines << Words::tr("No dose to declare so far.");
        } else {
            //: Page for a visit; %1 of %2 doses that were due were declared, %3 of them taken, %4 not taken
            section.lines << Words::tr("%1 of %2 due doses were declared: %3 taken, %4 not taken.")
                                 .arg(count.declared())
                                 .arg(count.due())
                                 .arg(count.taken)
                                 .arg(count.notTaken);
            //: Page for a visit, after the doses that were declared; %1 of %2 doses that were due
            section.lines << Words::tr("Not known: %1 of %2.").arg(count.notKnown).arg(count.due());
        }
        const auto plan = m_context.store().medications.plan(m_patient);
        QStringList names;
        std::size_t left = 0;
        for (const domain::Medication &medicine : plan ? *plan : std::vector<domain::Medication>()) {
            if (domain::isOver(medicine, domain::localDayOf(m_context.now())))
                continue;
            if (static_cast<std::size_t>(names.size()) < kMedicinesShown)
                names << prescribed(medicine);
            else
                ++left;
        }
        if (!names.isEmpty()) {
            //: Page for a visit: the medicines of the plan; %1 is a list
            section.lines << Words::tr("Prescribed: %1.").arg(names.join(u"; "_s));
        }
        addLeftOut(section, left);
        return section;
    }

    /// "bisoprolol (1 comprimé, every day, at 8am)"
    [[nodiscard]] QString prescribed(const domain::Medication &medicine) const
    {
        QStringList how;
        for (const domain::Schedule &line : medicine.schedules)
            how << ScheduleText(wording()).line(line);
        if (how.isEmpty() && !medicine.dose.empty())
            how << unbroken(medicine.dose);
        const QString name = QString::fromStdString(medicine.name);
        return how.isEmpty() ? name : name + u" ("_s + how.join(u", "_s) + u')';
    }

    [[nodiscard]] SummarySection measures() const
    {
        //: Section of the page for a visit; %n is a number of days
        SummarySection section{.title = Words::tr("Measures, last %n days", nullptr, services::kDoseDays), .lines = {}, .charts = {}};
        std::size_t left = 0;
        for (const content::MeasureDefinition *measure : definitions()) {
            const auto made = made14(*measure);
            if (made.empty())
                continue;
            if (section.charts.size() == kMeasuresShown)
                ++left;
            else
                section.charts.push_back(chart(*measure, made));
        }
        if (section.charts.empty()) {
            //: Page for a visit: nothing was measured
            section.lines << Words::tr("No measure.");
        }
        addLeftOut(section, left);
        return section;
    }

    /// What the packs of the path define, each once; of every pack without a path.
    [[nodiscard]] std::vector<const content::MeasureDefinition *> definitions() const
    {
        std::vector<const content::MeasureDefinition *> found;
        for (const content::Pack *pack : packs()) {
            for (const content::MeasureDefinition &measure : pack->measures) {
                const bool isNew = std::ranges::none_of(found, [&](const auto *each) { return each->id == measure.id; });
                if (isNew)
                    found.push_back(&measure);
            }
        }
        return found;
    }

    /// Of the days the chart draws, in the unit of the pack; a value that cannot be told in it is left out, as on the measures page.
    [[nodiscard]] std::vector<domain::Measure> made14(const content::MeasureDefinition &measure) const
    {
        const platform::ZonedTime now = m_context.now();
        const domain::LocalDay first{domain::localDayOf(now).days - services::kDoseDays + 1};
        const auto made = m_context.store().measures.live(
            m_patient, measure.id.value, {now.at.ms - (services::kDoseDays + 1) * kDayMs}, {now.at.ms + 1});
        std::vector<domain::Measure> shown;
        for (domain::Measure each : made ? *made : std::vector<domain::Measure>()) {
            const auto value = shownValue(measure, each.value, each.unit);
            if (!value || domain::localDayOf(each.envelope.occurredAt) < first)
                continue;
            each.value = *value;
            each.unit = measure.unit;
            shown.push_back(std::move(each));
        }
        return shown;
    }

    [[nodiscard]] SummaryChart chart(const content::MeasureDefinition &measure, const std::vector<domain::Measure> &made) const
    {
        SummaryChart chart;
        std::map<std::string, double> byDay;
        for (const domain::Measure &each : made)
            byDay[platform::toIsoDate(each.envelope.occurredAt)] = each.value;
        const platform::ZonedTime now = m_context.now();
        int daysWithValue = 0;
        for (int back = services::kDoseDays - 1; back >= 0; --back) {
            const platform::ZonedTime day{{now.at.ms - back * kDayMs}, now.offsetMinutes};
            const auto found = byDay.find(platform::toIsoDate(day));
            chart.values.push_back(found == byDay.end() ? std::nullopt : std::optional(found->second));
            chart.days << wording().dayLetters(day);
            daysWithValue += found != byDay.end();
        }
        const auto [low, high] = std::ranges::minmax_element(made, {}, &domain::Measure::value);
        const domain::Measure &last = made.back();
        const QString unit = QString::fromStdString(last.unit);
        // A value that never moved still needs a scale to stand on.
        const double room = std::max((high->value - low->value) / 10, 0.5);
        chart.from = low->value - room;
        chart.to = high->value + room;
        chart.lastText = wording().number(last.value, measure.decimals);
        //: Page for a visit, beside a small chart; %1 is "Weight", %2 and %3 the lowest and the highest value with the unit
        const QString range = Words::tr("%1: from %2 to %3.")
                                  .arg(wording().text(measure.title), wording().number(low->value, measure.decimals),
                                      wording().quantity(high->value, measure.decimals, unit));
        //: Page for a visit, after the range; %1 is "72.4 kg", %2 a date and a time
        const QString newest = Words::tr("Newest: %1, %2.").arg(wording().quantity(last.value, measure.decimals, unit), dateAndTime(last.envelope.occurredAt));
        //: Page for a visit, after the newest value; %n of %1 days have a value
        chart.sentence = range + u' ' + newest + u' ' + Words::tr("%n days of %1 have a value.", nullptr, static_cast<int>(daysWithValue)).arg(services::kDoseDays);
        return chart;
    }

    [[nodiscard]] SummarySection questions() const
    {
        ConversationReader reader(m_context, m_patient, ConversationReader::Side::Team);
        reader.read();
        //: Section of the page for a visit
        SummarySection section{.title = Words::tr("Questions without an answer"), .lines = {}, .charts = {}};
        std::size_t left = 0;
        for (const domain::Conversation &conversation : reader.conversations()) {
            const store::MessageRow &last = reader.thread()[conversation.messages.back()];
            if (domain::isFromTeam(last.message.envelope))
                continue;
            if (static_cast<std::size_t>(section.lines.size()) == kQuestionsShown) {
                ++left;
                continue;
            }
            //: Page for a visit: a question that waits; %1 is a date, %2 are its words
            section.lines << Words::tr("%1: “%2”").arg(date(last.message.envelope.occurredAt), firstWords(QString::fromStdString(last.message.text)));
        }
        if (section.lines.isEmpty()) {
            //: Page for a visit: no question waits
            section.lines << Words::tr("None.");
        }
        addLeftOut(section, left);
        return section;
    }

    [[nodiscard]] SummarySection learned() const
    {
        //: Section of the page for a visit: units and safety
        SummarySection section{.title = Words::tr("What was learned"), .lines = {}, .charts = {}};
        if (!m_known.path) {
            //: Page for a visit: nobody has sent a path
            section.lines << Words::tr("No path yet.");
            return section;
        }
        const auto progress = m_context.store().progress.all(m_patient);
        QStringList finished;
        for (const domain::PathUnit &each : m_known.path->units) {
            const UnitState state = PatientRecord::state(each.task, progress ? *progress : std::vector<domain::UnitProgress>());
            const content::Unit *unit = m_context.library().unit(each.unit);
            if (state.completedAt)
                finished << (unit ? wording().text(unit->title) : QString::fromStdString(each.unit.unit));
        }
        //: Page for a visit; %1 of %2 units of the path were finished, with their questions
        section.lines << Words::tr("%1 of %2 units finished.").arg(finished.size()).arg(m_known.path->units.size());
        if (!finished.isEmpty())
            section.lines << finished.mid(0, kUnitsShown).join(u"; "_s) + u'.';
        if (m_known.safety.total > 0) {
            //: Page for a visit; %1 of %2 safety skills of the path are mastered, by the answers given
            section.lines << Words::tr("Safety: %1 of %2 mastered.").arg(m_known.safety.mastered).arg(m_known.safety.total);
        }
        addLeftOut(section, static_cast<std::size_t>(std::max<qsizetype>(0, finished.size() - kUnitsShown)));
        return section;
    }

    [[nodiscard]] QStringList foot() const
    {
        //: Foot of the page for a visit; %1 is a date and a time
        QStringList lines{Words::tr("Made by Passerelle on %1, from what people declared.").arg(dateAndTime(m_context.now()))};
        //: Foot of the page for a visit. 15 and 112 are the French and European emergency numbers.
        lines << Words::tr("Nobody is watching live. Emergency: 15 or 112.");
        return lines;
    }

    Context m_context;
    domain::PatientId m_patient;
    const services::FollowUp &m_known;
};

} // namespace

platform::Result<SummaryPage> summaryOf(const Context &context, const domain::PatientId &patient)
{
    const auto known = services::readFollowUp(context.store(), context.library(), patient, context.workspace.clock);
    if (!known)
        return known.error();
    return Writer(context, patient, *known).page();
}

} // namespace viewmodels
