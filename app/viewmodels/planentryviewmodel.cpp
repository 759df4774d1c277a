// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/planentryviewmodel.h"

#include "app/domain/duedoses.h"
#include "app/domain/planchange.h"
#include "app/rules/settings.h"
#include "app/viewmodels/dayrow.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/scheduletext.h"
#include "app/viewmodels/typedplan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestName = 120;
constexpr double kMostAmount = 1000;
constexpr int kMostDays = 366;
constexpr int kMostPerDay = 48;
constexpr int kMostHoursApart = 7 * 24;
/// A plan that begins or ends further away is a slip of the keyboard.
constexpr int kFarthestDays = 5 * 366;
constexpr int kFarthestChange = 366;
constexpr int kLongestReason = 300;

constexpr std::array kPoints{domain::DayPoint::Morning, domain::DayPoint::Noon, domain::DayPoint::Evening, domain::DayPoint::Bedtime};

QString keyOf(domain::DayPoint point)
{
    const std::string_view token = domain::toToken(point);
    return QString::fromLatin1(token.data(), static_cast<qsizetype>(token.size()));
}

QString iso(const std::string &date)
{
    const auto day = domain::localDayFromIso(date);
    return day ? QDate(1970, 1, 1).addDays(day->days).toString(u"dd/MM/yyyy"_s) : QString();
}

} // namespace

PlanEntryViewModel::PlanEntryViewModel(
    const Context &context, domain::PatientId patient, const std::optional<domain::MedicationId> &changes, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_step(u"name"_s)
{
    m_values[u"rhythm"_s] = u"every-day"_s;
    if (!changes)
        return;
    if (auto found = context.store().medications.find(*changes))
        m_changes = std::move(*found);
    if (m_changes) {
        show(*m_changes);
        m_step = u"recap"_s; // what it is now, to change what is another
    }
}

bool PlanEntryViewModel::isProfessional() const
{
    return rules::isClinician(context().workspace.identity().role);
}

domain::LocalDay PlanEntryViewModel::today() const
{
    return domain::localDayOf(context().now());
}

QString PlanEntryViewModel::whereText() const
{
    //: Under a medicine a professional writes: where it goes
    return isProfessional() ? tr("It goes to the patient’s device with the next exchange.")
                            //: Under a medicine the person writes: where it is kept
                            : tr("This stays on this phone. Your team does not see it.");
}

void PlanEntryViewModel::show(const domain::Medication &medicine)
{
    m_values[u"name"_s] = QString::fromStdString(medicine.name);
    const std::vector<domain::Schedule> lines = domain::schedulesOf(medicine);
    if (lines.empty())
        return;
    const domain::Schedule line = domain::asOneLine(medicine, today()).value_or(lines.front());
    const auto put = [this](const char *field, const auto &value) { m_values[QString::fromLatin1(field)] = value; };
    if (line.amount) {
        put("amount", context().wording.number(line.amount->value, line.amount->value == std::trunc(line.amount->value) ? 0 : 2));
        put("unit", QString::fromStdString(line.amount->unit));
    }
    QStringList times;
    for (const domain::Moment &moment : line.moments) {
        if (const auto *time = std::get_if<domain::TimeOfDay>(&moment))
            times << ScheduleText(context().wording).time(*time);
        else
            m_points.push_back(std::get<domain::DayMoment>(moment).point);
    }
    put("times", times.join(u", "_s));
    if (!asksWhy())
        put("from", iso(line.from));
    put("until", iso(line.until));
    if (const auto *every = std::get_if<domain::EveryNDays>(&line.rhythm)) {
        put("rhythm", u"every-n-days"_s);
        put("days", QString::number(every->days));
    } else if (const auto *week = std::get_if<domain::OnWeekdays>(&line.rhythm)) {
        put("rhythm", u"on-weekdays"_s);
        m_weekdays = week->days;
    } else if (const auto *cycle = std::get_if<domain::Cycle>(&line.rhythm)) {
        put("rhythm", u"cycle"_s);
        put("daysOn", QString::number(cycle->daysOn));
        put("daysOff", QString::number(cycle->daysOff));
    } else if (const auto *needed = std::get_if<domain::AsNeeded>(&line.rhythm)) {
        put("rhythm", u"as-needed"_s);
        put("most", needed->maxPerDay ? QString::number(*needed->maxPerDay) : QString());
        put("apart", needed->minutesApart ? QString::number(*needed->minutesApart / 60) : QString());
    } else if (std::holds_alternative<domain::AsWritten>(line.rhythm)) {
        put("rhythm", u"as-written"_s);
        put("words", QString::fromStdString(line.text));
    }
}

QVariantList PlanEntryViewModel::points() const
{
    QVariantList list;
    for (const domain::DayPoint point : kPoints) {
        list << QVariantMap{{u"key"_s, keyOf(point)}, {u"text"_s, capitalised(ScheduleText(context().wording).moment(domain::DayMoment{point}))},
            {u"chosen"_s, std::ranges::find(m_points, point) != m_points.end()}};
    }
    return list;
}

QVariantList PlanEntryViewModel::weekdays() const
{
    QVariantList list;
    for (int day = 0; day < 7; ++day) {
        list << QVariantMap{{u"key"_s, QString::number(day)}, {u"text"_s, capitalised(ScheduleText::weekdayName(context().wording, day))},
            {u"chosen"_s, (m_weekdays >> day & 1U) != 0}};
    }
    return list;
}

QVariantList PlanEntryViewModel::rhythms() const
{
    const auto rhythm = [](const char *key, const QString &text) {
        return QVariantMap{{u"key"_s, QString::fromLatin1(key)}, {u"text"_s, text}};
    };
    return {
        //: How often a medicine is taken, a choice
        rhythm("every-day", tr("Every day")),
        //: How often a medicine is taken, a choice
        rhythm("on-weekdays", tr("Some days of the week")),
        //: How often a medicine is taken, a choice
        rhythm("every-n-days", tr("Every few days")),
        //: How often a medicine is taken, a choice: days with, then days without
        rhythm("cycle", tr("Days with, then days without")),
        //: How often a medicine is taken, a choice
        rhythm("as-needed", tr("Only if needed")),
        //: How often a medicine is taken, a choice: in the words of the prescription
        rhythm("as-written", tr("Otherwise, as written"))};
}

void PlanEntryViewModel::set(const QString &field, const QString &text)
{
    if (m_values.value(field).toString() == text)
        return;
    m_values[field] = text;
    m_errors.remove(field);
    emit changed();
}

void PlanEntryViewModel::togglePoint(const QString &key)
{
    const auto point = domain::dayPointFromToken(key.toStdString());
    if (!point)
        return;
    if (std::erase(m_points, *point) == 0)
        m_points.push_back(*point);
    std::ranges::sort(m_points);
    m_errors.remove(u"moments"_s);
    emit changed();
}

void PlanEntryViewModel::toggleWeekday(const QString &key)
{
    if (const auto day = wholeFrom(key, 0, 6)) {
        m_weekdays ^= 1U << *day;
        m_errors.remove(u"days"_s);
        emit changed();
    }
}

void PlanEntryViewModel::readAmount(domain::Schedule &line, QVariantMap &errors) const
{
    if (value("amount").isEmpty() && value("unit").isEmpty())
        return;
    const auto amount = amountFrom(value("amount"), kMostAmount);
    if (!amount)
        //: Beside the field of how much of a medicine is taken
        errors[u"amount"_s] = tr("Write how much at once, for example 1 or 0.5.");
    if (value("unit").isEmpty())
        //: Beside the field of what is counted, such as tablets
        errors[u"unit"_s] = tr("Write what it is, for example tablet.");
    if (amount)
        line.amount = domain::Amount{*amount, value("unit").left(kLongestName).toStdString()};
}

void PlanEntryViewModel::readRhythm(domain::Schedule &line, QVariantMap &errors) const
{
    const QString rhythm = value("rhythm");
    //: Beside a field for a number of days; %1 and %2 are the smallest and the largest
    const QString dayHelp = tr("Write a number of days, from %1 to %2.");
    const auto days = [&](const char *field, int least) {
        const auto number = wholeFrom(value(field), least, kMostDays);
        if (!number)
            errors[QString::fromLatin1(field)] = dayHelp.arg(least).arg(kMostDays);
        return number.value_or(least);
    };
    if (rhythm == "every-n-days"_L1) {
        line.rhythm = domain::EveryNDays{days("days", 2)};
    } else if (rhythm == "on-weekdays"_L1) {
        line.rhythm = domain::OnWeekdays{m_weekdays, 1};
        if (m_weekdays == 0)
            //: Beside the days of the week on which a medicine is taken
            errors[u"days"_s] = tr("Choose one day or more.");
    } else if (rhythm == "cycle"_L1) {
        line.rhythm = domain::Cycle{days("daysOn", 1), days("daysOff", 1)};
    } else if (rhythm == "as-needed"_L1) {
        domain::AsNeeded limits;
        if (!value("most").isEmpty() && !(limits.maxPerDay = wholeFrom(value("most"), 1, kMostPerDay)))
            //: Beside the field of how many doses 24 hours allow; %1 is the largest number
            errors[u"most"_s] = tr("Write a number from 1 to %1, or nothing.").arg(kMostPerDay);
        if (!value("apart").isEmpty()) {
            if (const auto hours = wholeFrom(value("apart"), 1, kMostHoursApart))
                limits.minutesApart = *hours * 60;
            else
                //: Beside the field of how many hours lie between two doses; %1 is the largest number
                errors[u"apart"_s] = tr("Write hours, from 1 to %1, or nothing.").arg(kMostHoursApart);
        }
        line.rhythm = limits;
    } else if (rhythm == "as-written"_L1) {
        line.rhythm = domain::AsWritten{};
        line.text = value("words").toStdString();
        if (line.text.empty())
            //: Beside the field for the words of a prescription
            errors[u"words"_s] = tr("Copy what the prescription says.");
    }
}

void PlanEntryViewModel::readMoments(domain::Schedule &line, QVariantMap &errors) const
{
    if (std::holds_alternative<domain::AsNeeded>(line.rhythm) || std::holds_alternative<domain::AsWritten>(line.rhythm))
        return;
    for (const domain::DayPoint point : m_points)
        line.moments.push_back(domain::DayMoment{point});
    if (!value("times").isEmpty()) {
        const auto times = timesFrom(value("times"));
        if (!times)
            //: Beside the field of the hours at which a medicine is taken
            errors[u"times"_s] = tr("Write hours, for example 8:00, 20:30.");
        for (const domain::TimeOfDay time : times.value_or(std::vector<domain::TimeOfDay>()))
            line.moments.push_back(time);
    } else if (m_points.empty()) {
        //: Beside the choice of when a medicine is taken
        errors[u"moments"_s] = tr("Choose when, or write an hour.");
    }
}

void PlanEntryViewModel::readDates(domain::Schedule &line, QVariantMap &errors) const
{
    const domain::LocalDay today = this->today();
    const auto date = [&](const char *field) -> std::optional<domain::LocalDay> {
        if (value(field).isEmpty())
            return std::nullopt;
        const auto day = dateFrom(value(field));
        if (!day || std::abs(day->days - today.days) > kFarthestDays) {
            //: Beside the field of a date
            errors[QString::fromLatin1(field)] = tr("Write a date that exists, for example %1.").arg(iso(domain::toIso(today)));
            return std::nullopt;
        }
        return day;
    };
    const domain::LocalDay from = date(asksWhy() ? "holds" : "from").value_or(today);
    if (asksWhy() && !errors.contains(u"holds"_s) && (from < today || from.days - today.days > kFarthestChange))
        //: Beside the field of the day from which a change of a prescription holds
        errors[u"holds"_s] = tr("Write today or a day to come, within a year.");
    line.from = domain::toIso(from);
    if (const auto until = date("until")) {
        line.until = domain::toIso(*until);
        if (*until < from)
            //: Beside the field of the last day of a medicine
            errors[u"until"_s] = tr("The last day comes after the first.");
        else if (*until < today)
            //: Beside the field of the last day of a medicine
            errors[u"until"_s] = tr("This day is past. Write a day to come, or nothing.");
    }
}

void PlanEntryViewModel::readWhy(domain::Schedule &line, QVariantMap &errors) const
{
    if (!asksWhy())
        return;
    if (value("reason").isEmpty())
        //: Beside the field of the reason of a change of a prescription
        errors[u"reason"_s] = tr("Write why it changes. The patient reads it.");
    else if (value("reason").size() > kLongestReason)
        //: Beside the field of the reason of a change of a prescription; %n is how many letters there may be
        errors[u"reason"_s] = tr("Say it in fewer words: %n letters at most.", nullptr, kLongestReason);
    // What the prescription said of itself is not what the changed one says.
    if (!std::holds_alternative<domain::AsWritten>(line.rhythm))
        line.text.clear();
}

std::optional<domain::Schedule> PlanEntryViewModel::read(QVariantMap &errors) const
{
    domain::Schedule line;
    if (value("name").isEmpty() || value("name").size() > kLongestName)
        //: Beside the field of the name of a medicine
        errors[u"name"_s] = tr("Write the name of the medicine.");
    readAmount(line, errors);
    readRhythm(line, errors);
    readMoments(line, errors);
    readDates(line, errors);
    readWhy(line, errors);
    // What the engine would refuse to follow is not kept, whatever the fields above let through.
    if (errors.isEmpty() && domain::faultOf(line))
        errors[u"moments"_s] = tr("Choose when, or write an hour.");
    return errors.isEmpty() ? std::optional(line) : std::nullopt;
}

QString PlanEntryViewModel::preview() const
{
    QVariantMap errors;
    const auto line = read(errors);
    //: A medicine as it will stand in the plan; %1 its name, %2 how it is taken
    return line ? tr("%1: %2").arg(capitalised(value("name")), ScheduleText(context().wording).line(*line)) : QString();
}

void PlanEntryViewModel::save()
{
    m_errors.clear();
    if (isProfessional() && !clashText().isEmpty())
        return emit changed();
    const auto line = read(m_errors);
    if (!line) {
        const QStringList order = steps();
        const auto wrong = std::ranges::find_if(order, [this](const QString &step) {
            return std::ranges::any_of(m_errors.keys(), [&](const QString &field) { return stepOf(field) == step; });
        });
        m_returns = wrong != order.end();
        m_step = m_returns ? *wrong : m_step;
        return emit changed();
    }
    if (auto done = context().journal().plan(written(*line)); !done) {
        m_errors[asksWhy() ? u"reason"_s : u"name"_s] = entryText(done.error());
        m_step = asksWhy() ? u"why"_s : u"name"_s;
        m_returns = true;
        return emit changed();
    }
    //: Said back after a medicine was written; %1 is its name and how it is taken
    m_recordedText = tr("Recorded. %1.").arg(preview());
    emit changed();
    emit entered();
}

} // namespace viewmodels
