// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "platforms/base/clock.h"
#include "platforms/base/hlc.h"

#include <optional>

namespace domain {

/// Open lists: a token this version does not know is kept, stored and sent back unchanged.
using Role = Named<struct RoleTag>;
using HelpLevel = Named<struct HelpTag>;

namespace role {
inline const Role kPatient{"patient"};
inline const Role kCaregiver{"caregiver"};
inline const Role kNurse{"nurse"};
inline const Role kPhysician{"physician"};
inline const Role kPharmacist{"pharmacist"};
} // namespace role

namespace help {
inline const HelpLevel kAlone{"alone"};
inline const HelpLevel kWithHelp{"with-help"};
inline const HelpLevel kSomeoneElse{"someone-else"};
} // namespace help

/// Who did what for whom, when, and in which order: the same on every fact and every version of a document.
struct Envelope {
    FactId id; ///< UUIDv7 made on the device, or UUIDv5 where two devices must agree
    PatientId patient;
    ActorId author;
    Role authorRole;
    std::optional<ActorId> onBehalfOf; ///< set when somebody enters for the patient
    HelpLevel helpLevel = help::kAlone;
    platform::ZonedTime occurredAt; ///< when it happened by the person's clock, not when it was typed
    platform::Stamp stamp;          ///< order among all devices
    std::string deviceId;
    std::optional<FactId> corrects; ///< facts never change: a correction points at what it replaces

    friend bool operator==(const Envelope &, const Envelope &) = default;
};

} // namespace domain
