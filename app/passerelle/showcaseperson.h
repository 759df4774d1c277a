// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/identity.h"
#include "app/services/library.h"
#include "app/store/store.h"

/// Who is shown on the screens of the showcase: Mme Durand of the source report, her nurse, and somebody who helps her.
namespace showcase {

inline const domain::PatientId kPatient{"0190b7a0-0000-7000-8000-00000000d001"};
inline const domain::ActorId kNurse{"0190b7a0-0000-7000-8000-00000000c1a1"};
inline const domain::ActorId kHelper{"0190b7a0-0000-7000-8000-0000000031e1"};
/// A unit whose last question is answered in one's own words.
inline const domain::UnitRef kInWords{"heart-failure", "breathless-at-night"};

/// The profile that the screens are shown on: a heart failure path begun, a week of weights, doses, messages.
void furnish(store::Store &store, const services::Library &library, const services::Identity &identity, const platform::Clock &clock);

} // namespace showcase
