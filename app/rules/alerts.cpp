// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/rules/alerts.h"

#include "platforms/base/uuid.h"

#include <algorithm>

namespace rules {

using content::Degree;
using platform::ZonedTime;

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
constexpr double kRounding = 1e-9;

bool isPerson(const domain::Role &role)
{
    return isClinician(role) || role == domain::role::kPatient || role == domain::role::kCaregiver;
}

/// How bad it is, on the scale of its rule: greater is worse.
double badness(const Finding &finding)
{
    const bool down = finding.kind == content::RuleKind::Loss || finding.kind == content::RuleKind::Below;
    return down ? -finding.amount : finding.amount;
}

bool isSameRule(const Finding &a, const Finding &b)
{
    return a.pack == b.pack && a.rule == b.rule;
}

bool isQuiet(const Finding &finding, const ZonedTime &at, std::span<const Alert> known, std::span<const Acknowledgement> acknowledgements, const Cap &cap)
{
    if (finding.severity == Degree::Emergency)
        return false;
    std::optional<double> worst;
    for (const Alert &alert : known) {
        if (!isSameRule(alert.finding, finding))
            continue;
        const auto seen = acknowledgedAt(alert, acknowledgements);
        if (!seen || at.at.ms - seen->at.ms < cap.days * kDayMs)
            worst = std::max(worst.value_or(badness(alert.finding)), badness(alert.finding));
    }
    return worst && badness(finding) <= *worst + cap.worseBy + kRounding;
}

/// The last moment of a digest that has come.
platform::Instant lastDigest(const ZonedTime &now, domain::TimeOfDay digestAt, const domain::ZoneOffset &zone)
{
    const domain::LocalDay today = domain::localDayOf(now);
    const ZonedTime at = domain::atWallClock(today, digestAt, zone);
    return at.at <= now.at ? at.at : domain::atWallClock(domain::LocalDay{today.days - 1}, digestAt, zone).at;
}

} // namespace

domain::FactId alertId(const Finding &finding)
{
    const std::string fact = finding.newest ? finding.newest->fact.value : std::string();
    return {platform::uuidV5(platform::kPasserelleNamespace, "alert|" + finding.pack + "|" + finding.rule + "|" + fact)};
}

std::optional<ZonedTime> acknowledgedAt(const Alert &alert, std::span<const Acknowledgement> acknowledgements)
{
    std::optional<ZonedTime> first;
    for (const Acknowledgement &acknowledgement : acknowledgements) {
        if (acknowledgement.alert != alert.id || !isPerson(acknowledgement.envelope.authorRole))
            continue;
        const ZonedTime &at = acknowledgement.envelope.occurredAt;
        if (!first || at.at < first->at)
            first = at;
    }
    return first;
}

std::vector<Alert> newAlerts(const domain::PatientId &patient, std::span<const Finding> met, std::span<const Alert> known,
    std::span<const Acknowledgement> acknowledgements, const Cap &cap)
{
    std::vector<Alert> all(known.begin(), known.end());
    std::vector<Alert> added;
    for (const Finding &finding : met) {
        if (finding.outcome != Outcome::Met || !finding.newest)
            continue;
        const Alert alert{alertId(finding), patient, finding, finding.newest->at};
        const bool isKnown = std::ranges::find(all, alert.id, &Alert::id) != all.end();
        if (isKnown || isQuiet(finding, alert.raisedAt, all, acknowledgements, cap))
            continue;
        all.push_back(alert);
        added.push_back(alert);
    }
    return added;
}

ShownNow shownNow(std::span<const Alert> alerts, std::span<const Acknowledgement> acknowledgements, const ZonedTime &now, domain::TimeOfDay digestAt,
    const domain::ZoneOffset &zone)
{
    const platform::Instant digest = lastDigest(now, digestAt, zone);
    ShownNow shown;
    for (const Alert &alert : alerts) {
        if (acknowledgedAt(alert, acknowledgements))
            continue;
        if (alert.finding.severity != Degree::Ask)
            shown.atOnce.push_back(alert);
        else
            (alert.raisedAt.at <= digest ? shown.digest : shown.later).push_back(alert);
    }
    std::ranges::stable_sort(shown.atOnce, {}, [](const Alert &alert) { return alert.finding.severity; });
    return shown;
}

} // namespace rules
