// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/services/identity.h"

#include <optional>

namespace services {

/// How far the first start has come, kept at each step: an app that is killed goes on where it was.
enum class StartStep { Language, Comfort, Pair, Who, Sharing, Lock, Team, Done };

/// What the person said about their entries going to the team. `Unasked` on devices older than the question: they were linked
/// on purpose, and go on.
enum class Sharing { Unasked, Agreed, Refused };

/// The first start as the encrypted store remembers it. Codes that were typed are never kept.
class FirstStart {
public:
    /// A session that was given and not confirmed yet: who the centre says this is.
    struct Pending {
        Identity identity;
        domain::Person person;
    };

    explicit FirstStart(store::SettingStore &settings) : m_settings(settings) {}

    [[nodiscard]] StartStep step() const;
    platform::Result<void> goTo(StartStep step);

    [[nodiscard]] std::optional<Pending> pending() const;
    platform::Result<void> keep(const Pending &pending);
    platform::Result<void> forgetPending();

    [[nodiscard]] Sharing sharing() const;
    /// When the question was last answered, ISO; empty when it never was.
    [[nodiscard]] std::string sharingAnsweredAt() const;
    platform::Result<void> answer(Sharing sharing, const platform::ZonedTime &at);

private:
    store::SettingStore &m_settings;
};

/// Nobody but this device knows of this person: no centre, nothing is sent.
[[nodiscard]] inline bool isAlone(const Identity &identity)
{
    return identity.hub.empty();
}

/// Whether entries may leave: there is a centre, and the person did not refuse.
[[nodiscard]] bool mayShare(const Identity &identity, const store::SettingStore &settings);

} // namespace services
