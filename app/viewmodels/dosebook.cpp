// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/dosebook.h"

#include "app/viewmodels/scheduletext.h"
#include "platforms/base/logging.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr platform::Logger kLog{"viewmodels"};

template <typename T>
T orNothing(platform::Result<T> read)
{
    if (read)
        return std::move(*read);
    kLog.error("A part of the medication plan cannot be read: " + read.error().detail);
    return {};
}

} // namespace

DoseBook::DoseBook(const Context &context, const domain::PatientId &patient, platform::Instant from, platform::Instant to)
    : m_wording(context.wording), m_zone(zoneOf(context)),
      m_plan(orNothing(context.store().medications.plan(patient))), m_declared(orNothing(context.store().doses.live(patient, from, to))),
      m_unsure(orNothing(context.store().reminders.unsure()))
{
}

domain::ZoneOffset DoseBook::zoneOf(const Context &context)
{
    return [&clock = context.workspace.clock](platform::Instant at) { return clock.offsetMinutesAt(at); };
}

const domain::Medication *DoseBook::medicine(const domain::MedicationId &id) const
{
    const auto found = std::ranges::find(m_plan, id, &domain::Medication::id);
    return found == m_plan.end() ? nullptr : &*found;
}

const domain::DoseEvent *DoseBook::declaration(const domain::DoseSlot &slot) const
{
    const auto found = std::ranges::find_if(m_declared, [&](const domain::DoseEvent &event) {
        return event.slot.medication == slot.medication && event.slot.scheduledAt.at == slot.scheduledAt.at;
    });
    return found == m_declared.end() ? nullptr : &*found;
}

QString DoseBook::name(const domain::DoseSlot &slot) const
{
    const domain::Medication *known = medicine(slot.medication);
    QString name = known ? QString::fromStdString(known->name) : QString();
    // Prescriptions write generic names in small letters; a line of the screen begins with a capital.
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString DoseBook::dose(const domain::DoseSlot &slot) const
{
    const domain::Medication *known = medicine(slot.medication);
    if (!known)
        return {};
    const ScheduleText text(m_wording);
    const std::vector<domain::PlanVersion> versions = domain::versionsOf(*known);
    const domain::Habits &habits = domain::versionAt(versions, slot.scheduledAt.at).habits;
    const QDateTime local = toQt({slot.scheduledAt.at, m_zone(slot.scheduledAt.at)});
    const domain::TimeOfDay hour{local.time().hour(), local.time().minute()};
    QStringList doses;
    QStringList meals;
    for (const domain::Schedule &line : domain::linesOf(*known, slot, m_zone)) {
        if (const QString dose = text.dose(line); !dose.isEmpty())
            doses << dose;
        for (const domain::Moment &moment : line.moments) {
            const auto *around = std::get_if<domain::DayMoment>(&moment);
            if (around && domain::timeOf(moment, habits) == hour && !text.meal(*around).isEmpty() && !meals.contains(text.meal(*around)))
                meals << text.meal(*around);
        }
    }
    QStringList said;
    if (!doses.isEmpty())
        said << doses.join(u" + "_s);
    return (said + meals).join(u", "_s);
}

} // namespace viewmodels
