// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/domain/facts.h"

#include <map>
#include <set>
#include <span>

namespace domain {

/// One line of "Aujourd'hui": a thing to do, what it became, and why it is there.
struct DayItem {
    enum class Kind { Measure, Doses, Unit };
    enum class State { Done, Now, Later, NotKnown };

    Kind kind = Kind::Unit;
    State state = State::Later;
    std::string key;      ///< stable within the day: "measure:weight", "doses:08:00", "unit:<task>"
    std::string subject;  ///< measure kind, or unit title key
    platform::ZonedTime dueAt;
    std::vector<DoseSlot> doses; ///< for Kind::Doses
    std::optional<UnitRef> unit; ///< for Kind::Unit
    std::optional<TaskId> task;
    std::optional<platform::ZonedTime> doneAt;
    std::optional<FactId> doneBy; ///< the fact that made it done: what "Corriger" corrects
    std::vector<PathReason> reasons;
    bool isDue = false;    ///< doses: their hour has come, or comes within an hour
    std::optional<platform::Instant> laterAt; ///< doses: the person asked to be reminded then
    bool whileOff = false; ///< doses: their hour passed while the device was off, so nobody was reminded

    friend bool operator==(const DayItem &, const DayItem &) = default;
};

/// Everything the day is made of, already read from the store.
struct DayInputs {
    std::vector<Medication> medications;
    std::vector<DoseSlot> due;          ///< doses of this day, in order
    std::vector<DoseEvent> doses;       ///< live declarations of this day
    std::vector<std::string> measures;  ///< kinds asked for each day, in order
    std::vector<Measure> taken;         ///< live measures of this day
    std::optional<EducationPath> path;
    std::vector<UnitProgress> progress; ///< live, of all days
    platform::ZonedTime now;
    std::set<std::string> unsure;         ///< slots the person no longer knows about, by resourceId
    std::map<platform::Instant, platform::Instant> putOff; ///< moments of doses the person put off, and until when
    std::set<platform::Instant> whileOff; ///< moments of doses that passed while the device was off
};

/// A dose may be told from this long before its hour, and is "not known" this long after it.
inline constexpr std::int64_t kDueBeforeMs = 60LL * 60 * 1000;
inline constexpr std::int64_t kStillToDoMs = 6 * 60LL * 60 * 1000;

/// The day in order: measures before breakfast first, medicines by hour, then one unit of the path. From noon on, medicines
/// whose hour has come stand before a measure the morning left. Exactly one open item is `Now`: the first that is due. Pure.
[[nodiscard]] std::vector<DayItem> day(const DayInputs &inputs);

} // namespace domain
