// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/duedoses.h"

namespace domain {

/// Doses due at one moment: one reminder for all of them.
struct DueMoment {
    platform::ZonedTime at;
    std::vector<DoseSlot> doses;

    friend bool operator==(const DueMoment &, const DueMoment &) = default;
};

/// The moments in (after, upTo], in order.
[[nodiscard]] std::vector<DueMoment> dueMoments(
    std::span<const Medication> plan, platform::Instant after, platform::Instant upTo, const ZoneOffset &zone);

/// The hours in which nothing is shown, by the wall clock; they may span midnight. Alike: none.
struct QuietHours {
    TimeOfDay from;
    TimeOfDay to;

    [[nodiscard]] bool holds(const platform::ZonedTime &at) const;
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// The first moment from `at` on that is not quiet.
[[nodiscard]] platform::Instant afterQuiet(platform::Instant at, const QuietHours &quiet, const ZoneOffset &zone);

/// "22:30"; nothing for anything else.
[[nodiscard]] std::optional<TimeOfDay> timeOfDayFromText(std::string_view text);

} // namespace domain
