// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/envelope.h"

#include <string>

namespace domain {

/// A rule of a pack that a measure met, as it is kept and sent: everything a sentence about it needs, so that it can be read
/// when the pack, the threshold or the measure are no longer what they were. Tokens are those of content/model and app/rules.
/// The author of the envelope is the device, and `occurredAt` is when the measure was taken.
struct RaisedAlert {
    Envelope envelope;
    std::string pack;
    std::string packVersion;
    std::string rule;
    std::string measure;   ///< kind
    std::string direction; ///< "gain", "loss", "above", "below"
    std::string severity;  ///< "emergency", "urgent", "ask"
    std::string way;       ///< "value", "window", "reference", "median"
    std::string source;    ///< id in the pack
    std::string unit;      ///< UCUM, of all the numbers below
    FactId evidence;
    double value = 0;
    double amount = 0;
    std::optional<double> against;
    std::optional<platform::ZonedTime> since;
    double threshold = 0;
    ActorId thresholdBy; ///< empty when it is the pack's
    Role thresholdRole;
    int daysMissing = 0;

    friend bool operator==(const RaisedAlert &, const RaisedAlert &) = default;
};

/// Somebody says they saw an alert, and what they did about it. The author of the envelope is who.
struct AlertSeen {
    Envelope envelope;
    FactId alert;
    std::string note;

    friend bool operator==(const AlertSeen &, const AlertSeen &) = default;
};

namespace role {
inline const Role kDevice{"device"}; ///< a program on its own; it closes nothing
} // namespace role

/// One person sees an alert once; two devices name it alike.
[[nodiscard]] FactId alertSeenId(const FactId &alert, const ActorId &by);

} // namespace domain
