// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/wallclock.h"
#include "app/rules/findings.h"

namespace rules {

/// A rule that was met, as a fact. It stays open until a person says they saw it: not when the values are fine again, not
/// when time passes, not when the rule changes.
struct Alert {
    domain::FactId id;
    domain::PatientId patient;
    Finding finding;
    platform::ZonedTime raisedAt;

    friend bool operator==(const Alert &, const Alert &) = default;
};

/// Somebody saw an alert; the author of the envelope is who.
struct Acknowledgement {
    domain::Envelope envelope;
    domain::FactId alert;

    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

/// The same value meeting the same rule is one alert on every device. The value is one person's; its id stays when the person
/// becomes known to a centre, and so does that of the alert.
[[nodiscard]] domain::FactId alertId(const Finding &finding);

/// When the first person saw it; nothing while it is open. What a device or the hub says on its own closes nothing.
[[nodiscard]] std::optional<platform::ZonedTime> acknowledgedAt(const Alert &alert, std::span<const Acknowledgement> acknowledgements);

/// How often one rule may speak to one patient: the `cap` of the rule in its pack.
struct Cap {
    int days = 7;       ///< quiet after an acknowledgement
    double worseBy = 0; ///< in the unit of the rule: beyond the worst said so far by more than this, it speaks again
};

/// The alerts that `met` adds to those there are, oldest first. An emergency is never capped. Otherwise a rule that has an
/// open alert, or one acknowledged less than `cap.days` ago, speaks again only if it is worse.
[[nodiscard]] std::vector<Alert> newAlerts(const domain::PatientId &patient, std::span<const Finding> met, std::span<const Alert> known,
    std::span<const Acknowledgement> acknowledgements, const Cap &cap);

/// What a screen shows of the open alerts.
struct ShownNow {
    std::vector<Alert> atOnce; ///< emergencies, then what must be told today
    std::vector<Alert> digest; ///< the rest, gathered once a day
    std::vector<Alert> later;  ///< for the next digest

    friend bool operator==(const ShownNow &, const ShownNow &) = default;
};
[[nodiscard]] ShownNow shownNow(std::span<const Alert> alerts, std::span<const Acknowledgement> acknowledgements, const platform::ZonedTime &now,
    domain::TimeOfDay digestAt, const domain::ZoneOffset &zone);

} // namespace rules
