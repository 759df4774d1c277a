// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/duedoses.h"
#include "app/viewmodels/screenviewmodel.h"

#include <set>

namespace viewmodels {

/// The medication plan and what was said about its doses in a stretch of time, read once for one screen. A read that fails
/// gives nothing and leaves a line in the log.
class DoseBook {
public:
    DoseBook(const Context &context, const domain::PatientId &patient, platform::Instant from, platform::Instant to);

    [[nodiscard]] const std::vector<domain::Medication> &plan() const { return m_plan; }
    [[nodiscard]] const std::vector<domain::DoseEvent> &declared() const { return m_declared; }
    [[nodiscard]] const std::set<std::string> &unsure() const { return m_unsure; }
    [[nodiscard]] const domain::ZoneOffset &zone() const { return m_zone; }
    /// The zone of the device. @pre the clock outlives what is returned
    [[nodiscard]] static domain::ZoneOffset zoneOf(const Context &context);

    [[nodiscard]] std::vector<domain::DoseSlot> due(const domain::DayRange &days) const { return domain::dueDoses(m_plan, days, m_zone); }
    [[nodiscard]] const domain::Medication *medicine(const domain::MedicationId &id) const;
    /// The declaration of a slot that stands, by its moment, whatever wall clock it was declared under.
    [[nodiscard]] const domain::DoseEvent *declaration(const domain::DoseSlot &slot) const;
    [[nodiscard]] bool isUnsure(const domain::DoseSlot &slot) const { return m_unsure.contains(domain::resourceId(slot)); }

    [[nodiscard]] QString name(const domain::DoseSlot &slot) const;
    /// What to take then, in words: "1 tablet, before breakfast". Lines that meet at one minute are added up in words.
    [[nodiscard]] QString dose(const domain::DoseSlot &slot) const;

private:
    const Wording &m_wording;
    domain::ZoneOffset m_zone;
    std::vector<domain::Medication> m_plan;
    std::vector<domain::DoseEvent> m_declared;
    std::set<std::string> m_unsure;
};

/// The lines of the present plan of one kind of rhythm, with their medicines.
template <typename Rhythm>
std::vector<std::pair<const domain::Medication *, domain::Schedule>> linesWith(const DoseBook &book, platform::Instant now)
{
    std::vector<std::pair<const domain::Medication *, domain::Schedule>> found;
    const domain::LocalDay today = domain::localDayOf({now, book.zone()(now)});
    for (const domain::Medication &medicine : book.plan()) {
        const std::vector<domain::PlanVersion> versions = domain::versionsOf(medicine);
        const domain::PlanVersion &present = domain::versionAt(versions, now);
        for (const domain::Schedule &line : present.schedules) {
            const auto first = domain::localDayFromIso(line.from);
            const auto last = domain::localDayFromIso(line.until);
            const bool isOver = (first && today < *first) || (last && *last < today);
            if (present.active && std::holds_alternative<Rhythm>(line.rhythm) && !isOver)
                found.emplace_back(&medicine, line);
        }
    }
    return found;
}

} // namespace viewmodels
