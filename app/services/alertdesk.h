// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rules/alerts.h"
#include "app/services/journal.h"
#include "app/services/library.h"

namespace services {

/// Where the rules of packs meet a patient's record: reads what they need, and turns what they say into facts. What the
/// rules mean is in app/rules; nothing is decided here.

/// What a professional set for a patient, as the rules take it.
struct RuleSettings {
    std::vector<rules::Override> overrides;
    std::vector<rules::Reference> references;
};
[[nodiscard]] platform::Result<RuleSettings> ruleSettings(store::Store &store, const domain::PatientId &patient);

/// Of this service, by its operator: off, no rule ever says anything. Alerts that are open stay open.
[[nodiscard]] rules::Module ruleModule(const store::Store &store);
platform::Result<void> switchRules(store::Store &store, bool on);

/// The packs whose rules are for a patient: those the path draws from.
[[nodiscard]] std::vector<const content::Pack *> packsOf(const std::optional<domain::EducationPath> &path, const Library &library);

/// Every measure the rules of `packs` may look at to judge values since a while ago.
[[nodiscard]] platform::Result<std::vector<domain::Measure>> measuresForRules(
    store::Store &store, std::span<const content::Pack *const> packs, const domain::PatientId &patient, const platform::ZonedTime &now);

/// What the rules say of one value of a patient, gravest first; empty when it meets none.
[[nodiscard]] platform::Result<std::vector<rules::Finding>> findingsAbout(store::Store &store, std::span<const content::Pack *const> packs,
    const domain::PatientId &patient, const domain::FactId &measure, const platform::ZonedTime &now);

/// Raises what the values of the last days meet and nobody raised yet, in whatever order they came. Any device that holds
/// the measures may: the same value meeting the same rule is one alert. Gives how many were new.
platform::Result<int> raiseAlerts(
    Journal &journal, store::Store &store, const Library &library, const domain::PatientId &patient, const platform::ZonedTime &now);

/// The hour at which what is not urgent is gathered.
inline constexpr domain::TimeOfDay kDigestAt{8, 0};

/// Whose word closes an alert: for the team only a professional's, for the patient also their own.
enum class ForWhom { Team, Patient };

struct OpenAlerts {
    std::vector<store::AlertRow> atOnce; ///< gravest first
    std::vector<store::AlertRow> digest;
    std::vector<store::AlertRow> later; ///< for the next digest
};
[[nodiscard]] platform::Result<OpenAlerts> openAlerts(
    store::Store &store, const domain::PatientId &patient, ForWhom whom, const platform::ZonedTime &now, const domain::ZoneOffset &zone);

[[nodiscard]] domain::RaisedAlert toFact(const rules::Alert &alert, const std::string &measure);
/// Nothing for one whose tokens a later version wrote: it is shown as urgent, but no rule compares with it.
[[nodiscard]] std::optional<rules::Alert> alertOf(const domain::RaisedAlert &fact);

} // namespace services
