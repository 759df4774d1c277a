// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// The questions about a medicine, one a page: which there are, in which order, all of it to read again, and what is kept of it.
#include "app/domain/planchange.h"
#include "app/services/planclashes.h"
#include "app/viewmodels/clashtext.h"
#include "app/viewmodels/planentryviewmodel.h"
#include "app/viewmodels/scheduletext.h"
#include "platforms/base/uuid.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kName = "name"_L1;
constexpr auto kAmount = "amount"_L1;
constexpr auto kRhythm = "rhythm"_L1;
constexpr auto kLimits = "limits"_L1;
constexpr auto kWhen = "when"_L1;
constexpr auto kDates = "dates"_L1;
constexpr auto kWhy = "why"_L1;
constexpr auto kRecap = "recap"_L1;

} // namespace

QStringList PlanEntryViewModel::steps() const
{
    // Another name is another medicine: a prescription is stopped, and one of that name is written.
    QStringList steps = asksWhy() ? QStringList{kAmount, kRhythm} : QStringList{kName, kAmount, kRhythm};
    const QString rhythm = value("rhythm");
    const bool isTimed = rhythm != "as-needed"_L1 && rhythm != "as-written"_L1;
    if (rhythm != "every-day"_L1)
        steps << kLimits;
    if (isTimed)
        steps << kWhen << kDates;
    if (asksWhy())
        steps << kWhy;
    return steps << kRecap;
}

QString PlanEntryViewModel::stepOf(const QString &field)
{
    if (field == "name"_L1)
        return kName;
    if (field == "amount"_L1 || field == "unit"_L1)
        return kAmount;
    if (field == "moments"_L1 || field == "times"_L1)
        return kWhen;
    if (field == "holds"_L1 || field == "reason"_L1)
        return kWhy;
    return field == "from"_L1 || field == "until"_L1 ? kDates : kLimits;
}

QString PlanEntryViewModel::stepText() const
{
    const auto at = steps().indexOf(m_step);
    //: Above a question about a medicine; %1 is its place, %2 how many there are
    return m_step == kRecap ? QString() : tr("Step %1 of %2").arg(at + 1).arg(steps().size() - 1);
}

void PlanEntryViewModel::next()
{
    QVariantMap all;
    (void)read(all).has_value();
    m_errors.clear();
    for (auto error = all.cbegin(); error != all.cend(); ++error) {
        if (stepOf(error.key()) == m_step)
            m_errors.insert(error.key(), error.value());
    }
    if (!m_errors.isEmpty())
        return emit changed();
    const QStringList order = steps();
    const auto at = order.indexOf(m_step);
    if (at < 0 || at + 1 >= order.size())
        return;
    m_step = order[at + 1];
    // Another rhythm may ask what was never asked: then that comes first.
    while (m_returns && m_step != kRecap && std::ranges::none_of(all.keys(), [&](const QString &field) { return stepOf(field) == m_step; }))
        m_step = order[order.indexOf(m_step) + 1];
    m_returns = m_returns && m_step != kRecap;
    emit changed();
}

bool PlanEntryViewModel::previous()
{
    const QStringList order = steps();
    const auto at = order.indexOf(m_step);
    if (!m_returns && (at <= 0 || (m_step == kRecap && isChange())))
        return false;
    m_step = m_returns ? QString(kRecap) : order[at - 1];
    m_returns = false;
    m_errors.clear();
    emit changed();
    return true;
}

void PlanEntryViewModel::goTo(const QString &step)
{
    if (!steps().contains(step))
        return;
    m_returns = m_step == kRecap;
    m_step = step;
    emit changed();
}

QVariantList PlanEntryViewModel::recap() const
{
    QVariantMap errors;
    const auto line = read(errors);
    const ScheduleText text(context().wording);
    QVariantList rows;
    const auto add = [&rows](const QString &step, const QString &label, const QString &said) {
        rows << QVariantMap{{u"step"_s, step}, {u"label"_s, label}, {u"value"_s, said}};
    };
    //: Beside a question about a medicine that was left without an answer
    const QString nothing = tr("Nothing");
    const auto orNothing = [&](const QString &said) { return said.isEmpty() ? nothing : said; };
    if (!asksWhy())
        //: What was answered about a medicine: its name
        add(kName, tr("Name"), orNothing(value("name")));
    //: What was answered about a medicine: how much at once
    add(kAmount, tr("How much"), orNothing(line && line->amount ? text.amount(*line->amount) : (value("amount") + u' ' + value("unit")).trimmed()));
    QString rhythm;
    for (const QVariant &each : rhythms()) {
        if (each.toMap().value(u"key"_s) == m_values.value(u"rhythm"_s))
            rhythm = each.toMap().value(u"text"_s).toString();
    }
    //: What was answered about a medicine: how often
    add(kRhythm, tr("How often"), rhythm);
    const QStringList order = steps();
    if (order.contains(kLimits)) {
        //: What was answered about a medicine: the days, the limits, or the words of the prescription
        add(kLimits, tr("In detail"), line ? text.line(*line) : nothing);
    }
    if (order.contains(kWhen)) {
        QStringList moments;
        for (const QVariant &point : points()) {
            if (point.toMap().value(u"chosen"_s).toBool())
                moments << point.toMap().value(u"text"_s).toString();
        }
        if (!value("times").isEmpty())
            moments << value("times");
        //: What was answered about a medicine: the moments of the day
        add(kWhen, tr("When"), orNothing(moments.join(u", "_s)));
        const QString first = value(asksWhy() ? "holds" : "from");
        //: What was answered about a medicine: its first day, when none was written
        const QString from = first.isEmpty() ? tr("today") : first;
        //: What was answered about a medicine: %1 is its first day
        const QString open = tr("From %1, no end").arg(from);
        //: What was answered about a medicine: %1 is its first day, %2 its last
        add(kDates, tr("Which dates"), value("until").isEmpty() ? open : tr("From %1 to %2").arg(from, value("until")));
    }
    if (asksWhy())
        //: What was answered about a change of a prescription: the reason
        add(kWhy, tr("From when, and why"), orNothing(u"%1 %2"_s.arg(value("holds"), value("reason")).trimmed()));
    return rows;
}

QString PlanEntryViewModel::clashText() const
{
    if (value("name").isEmpty())
        return {};
    const std::vector<content::SetByTeam> set{
        {.kind = content::SetByTeam::Kind::Medicine, .id = "written", .name = value("name").toStdString()}};
    const auto clashes = services::clashesWithPath(context().store(), context().library(), m_patient, set);
    if (clashes.empty())
        return {};
    const ClashSide said = clashSide(clashes.front().left, context());
    //: A medicine being written contradicts an advice of the patient's content; %1 is the advice, %2 who says it
    const QString advice = tr("“%1” (%2).").arg(said.text, said.source);
    //: Follows an advice that a new prescription contradicts
    return advice + u' ' + (isProfessional() ? tr("It cannot be prescribed while the path holds this advice.")
                                             //: Follows an advice that a medicine the person writes down contradicts
                                             : tr("Ask your team or your pharmacist before you take it."));
}

domain::Medication PlanEntryViewModel::written(const domain::Schedule &line) const
{
    if (asksWhy()) {
        domain::Medication medicine = domain::changedFrom(*m_changes, line, *domain::localDayFromIso(line.from), today());
        medicine.changeReason = value("reason").toStdString();
        return medicine;
    }
    domain::Medication medicine = m_changes.value_or(domain::Medication{});
    if (!m_changes)
        medicine.id = {platform::uuidV7(context().now().at)};
    medicine.patient = m_patient;
    medicine.name = value("name").toStdString();
    medicine.dose.clear();
    medicine.times.clear();
    medicine.from.clear();
    medicine.until.clear();
    medicine.active = true;
    medicine.schedules = {line};
    return medicine;
}

} // namespace viewmodels
