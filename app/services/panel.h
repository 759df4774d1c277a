// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/caredigest.h"
#include "app/services/library.h"
#include "app/store/store.h"

namespace services {

/// Somebody on the list of patients, and everything there is to act on at the moment of reading, gravest first.
struct PanelEntry {
    domain::Person person;
    domain::CareDigest digest;
    std::vector<domain::Need> needs;

    friend bool operator==(const PanelEntry &, const PanelEntry &) = default;
};

/// Everybody of this device. Who did not change since the last reading costs one row of one table; the others are read in full,
/// `most` of them at a time, so that a first reading of many never holds the screen.
struct Panel {
    std::vector<PanelEntry> entries;
    std::size_t unread = 0; ///< who still waits to be read: call again
};
[[nodiscard]] platform::Result<Panel> readPanel(store::Store &store, const Library &library, const platform::Clock &clock, std::size_t most);

} // namespace services
