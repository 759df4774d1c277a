// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/firststart.h"

#include "app/services/move.h"
#include <algorithm>
#include <array>

namespace services {

using platform::Result;

namespace {

constexpr std::array<std::pair<StartStep, const char *>, 8> kSteps{{
    {StartStep::Language, "language"},
    {StartStep::Comfort, "comfort"},
    {StartStep::Pair, "pair"},
    {StartStep::Who, "who"},
    {StartStep::Sharing, "sharing"},
    {StartStep::Lock, "lock"},
    {StartStep::Team, "team"},
    {StartStep::Done, "done"},
}};

struct PendingField {
    const char *key;
    std::string (*read)(const FirstStart::Pending &);
};
constexpr std::array<PendingField, 7> kPending{{
    {"start.actor", [](const FirstStart::Pending &p) { return p.identity.actor.value; }},
    {"start.patient", [](const FirstStart::Pending &p) { return p.identity.patient.value; }},
    {"start.hub", [](const FirstStart::Pending &p) { return p.identity.hub; }},
    {"start.given", [](const FirstStart::Pending &p) { return p.person.given; }},
    {"start.family", [](const FirstStart::Pending &p) { return p.person.family; }},
    {"start.birthDate", [](const FirstStart::Pending &p) { return p.person.birthDate; }},
    {"start.role", [](const FirstStart::Pending &p) { return p.identity.role.value; }}, // last: it says that the others are there
}};

} // namespace

StartStep FirstStart::step() const
{
    const std::string token = m_settings.valueOr("start.step", "");
    const auto found = std::ranges::find_if(kSteps, [&](const auto &each) { return token == each.second; });
    if (found != kSteps.end())
        return found->first;
    // Devices linked before there were steps.
    return loadIdentity(m_settings) ? StartStep::Done : StartStep::Language;
}

Result<void> FirstStart::goTo(StartStep step)
{
    const auto found = std::ranges::find_if(kSteps, [&](const auto &each) { return step == each.first; });
    return m_settings.set("start.step", found->second);
}

std::optional<FirstStart::Pending> FirstStart::pending() const
{
    const std::string role = m_settings.valueOr("start.role", "");
    if (role.empty())
        return std::nullopt;
    Pending pending;
    pending.identity = {{role}, {m_settings.valueOr("start.actor", "")}, {m_settings.valueOr("start.patient", "")}, m_settings.valueOr("start.hub", "")};
    pending.person.id = pending.identity.actor;
    pending.person.role = pending.identity.role;
    pending.person.given = m_settings.valueOr("start.given", "");
    pending.person.family = m_settings.valueOr("start.family", "");
    pending.person.birthDate = m_settings.valueOr("start.birthDate", "");
    return pending;
}

Result<void> FirstStart::keep(const Pending &pending)
{
    for (const PendingField &field : kPending) {
        if (auto done = m_settings.set(field.key, field.read(pending)); !done)
            return done;
    }
    return {};
}

Result<void> FirstStart::forgetPending()
{
    for (auto field = kPending.rbegin(); field != kPending.rend(); ++field) {
        if (auto done = m_settings.remove(field->key); !done)
            return done;
    }
    return {};
}

Sharing FirstStart::sharing() const
{
    const std::string token = m_settings.valueOr("sharing.choice", "");
    return token == "agreed" ? Sharing::Agreed : token == "refused" ? Sharing::Refused : Sharing::Unasked;
}

std::string FirstStart::sharingAnsweredAt() const
{
    return m_settings.valueOr("sharing.at", "");
}

Result<void> FirstStart::answer(Sharing sharing, const platform::ZonedTime &at)
{
    if (auto done = m_settings.set("sharing.at", platform::toIso(at)); !done)
        return done;
    return m_settings.set("sharing.choice", sharing == Sharing::Agreed ? "agreed" : "refused");
}

bool mayShare(const Identity &identity, const store::SettingStore &settings)
{
    // Another device goes on with the session.
    if (isMovedAway(settings))
        return false;
    return !isAlone(identity) && settings.valueOr("sharing.choice", "") != "refused";
}

} // namespace services
