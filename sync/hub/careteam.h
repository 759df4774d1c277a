// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/hub/db/connection.h"
#include "sync/hub/resourcestore.h"

#include <set>
#include <string>

namespace hub {

/// Brings care_member in line with a CareTeam that is being written. True when a professional joined.
bool replaceCareMembers(db::Connection &database, const Incoming &careTeam, const std::string &patient);

/// The patients a professional looks after at `now`.
[[nodiscard]] std::set<std::string> patientsOf(db::Connection &database, std::string_view practitioner, platform::Instant now);

} // namespace hub
