// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/envelope.h"
#include "app/domain/wallclock.h"
#include "content/model/pack.h"

#include <span>

namespace rules {

/// The date steps hang on, "surgery", as somebody set it at an instant. Another date is another of these: what was done
/// under the first stays where it was.
struct AnchorSet {
    std::optional<domain::LocalDay> date; ///< none: put off, no new date yet
    platform::Instant since;
    platform::Stamp stamp; ///< decides between two set at the same instant: the later

    friend bool operator==(const AnchorSet &, const AnchorSet &) = default;
};

struct StepDone {
    std::string step;
    platform::ZonedTime at;

    friend bool operator==(const StepDone &, const StepDone &) = default;
};

struct DatedStep {
    enum class State { Undated, ToCome, Open, Late, Done };

    std::string step;
    State state = State::Undated;
    std::optional<domain::DayRange> days;
    std::optional<platform::ZonedTime> doneAt;

    friend bool operator==(const DatedStep &, const DatedStep &) = default;
};

/// Every step of the protocol, by date, undated ones last, else in the order of the protocol. A step that is done keeps the
/// days the anchor gave it when it was done; the others follow the anchor in force. Done twice counts once, the first time.
[[nodiscard]] std::vector<DatedStep> datedSteps(
    const content::Protocol &protocol, std::span<const AnchorSet> anchors, std::span<const StepDone> done, const platform::ZonedTime &now);

} // namespace rules
