// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/journal.h"
#include "app/services/library.h"
#include "app/services/profile.h"
#include "app/services/rulewatch.h"
#include "app/services/syncservice.h"
#include "app/services/tokenvault.h"

#include <memory>

namespace services {

/// What the screens of an enrolled device work with: one object that lives as long as the identity does. It only joins
/// the parts; each of them can be used alone in a test.
class Workspace {
public:
    Workspace(const Profile &profile, TokenVault &vault, store::Store &ownStore, const Library &packs, const platform::Clock &time,
        const Identity &who, const std::string &deviceId)
        : tokens(vault), store(ownStore), library(packs), clock(time), journal(ownStore, time, who, deviceId),
          rules(journal, ownStore, packs, time), sync(profile, vault, journal, ownStore, packs, time)
    {
        journal.setListener([this] { sync.request(); });
        // Connected before any screen is: what arrived has met the rules when screens read it.
        QObject::connect(&sync, &SyncService::applied, &sync, [this] { rules.lookAtAll(); });
        rules.lookAtAll();
    }

    [[nodiscard]] const Identity &identity() const { return journal.identity(); }

    TokenVault &tokens;
    store::Store &store;
    const Library &library;
    const platform::Clock &clock;
    Journal journal;
    RuleWatch rules;
    SyncService sync;
};

} // namespace services
