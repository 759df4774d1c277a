// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/alertdesk.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace services {

using domain::ClinicalSetting;
using platform::Result;
using platform::ZonedTime;

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
/// A window, the week before it, and room for a weekly weighing.
constexpr int kDaysBack = 31;
/// What arrives later than this is history: the team reads it, nobody is called for it.
constexpr int kDaysToRaise = 3;
constexpr auto kModuleKey = "rules.module";

constexpr std::array<std::pair<rules::Way, std::string_view>, 4> kWays{{
    {rules::Way::Value, "value"},
    {rules::Way::Window, "window"},
    {rules::Way::Reference, "reference"},
    {rules::Way::Median, "median"},
}};

/// How often one rule may speak is data of its pack.
rules::Cap capOf(const content::Rule &rule)
{
    const content::RuleCap cap = rule.cap.value_or(content::RuleCap{});
    return {.days = cap.days, .worseBy = cap.worseBy.value_or(0)};
}

std::optional<rules::Reference> referenceFor(const content::Rule &rule, const RuleSettings &settings)
{
    const auto found = std::ranges::find(settings.references, rule.measure.value, &rules::Reference::measure);
    return found == settings.references.end() ? std::nullopt : std::optional(*found);
}

struct Known {
    std::vector<rules::Alert> alerts;
    std::vector<rules::Acknowledgement> acknowledgements;
};

void addSeen(std::vector<rules::Acknowledgement> &all, const store::AlertRow &row, ForWhom whom)
{
    for (const domain::AlertSeen &seen : row.seen) {
        if (whom == ForWhom::Patient || rules::isClinician(seen.envelope.authorRole))
            all.push_back({seen.envelope, seen.alert});
    }
}

} // namespace

Result<RuleSettings> ruleSettings(store::Store &store, const domain::PatientId &patient)
{
    const auto current = store.clinicalSettings.current(patient);
    if (!current)
        return current.error();
    RuleSettings settings;
    for (const auto &[setting, version] : *current) {
        const auto slash = setting.subject.find('/');
        if (!setting.value)
            continue; // set back: the pack's holds again
        if (setting.kind == ClinicalSetting::Kind::Threshold && slash != std::string::npos) {
            settings.overrides.push_back({setting.subject.substr(0, slash), setting.subject.substr(slash + 1), *setting.value, setting.unit, version.author,
                version.authorRole, version.occurredAt});
        } else if (setting.kind == ClinicalSetting::Kind::Reference) {
            settings.references.push_back(
                {setting.subject, *setting.value, setting.unit, setting.margin, version.author, version.authorRole, version.occurredAt});
        }
    }
    return settings;
}

rules::Module ruleModule(const store::Store &store)
{
    return store.settings.valueOr(kModuleKey, "on") == "off" ? rules::Module::Off : rules::Module::On;
}

Result<void> switchRules(store::Store &store, bool on)
{
    return store.settings.set(kModuleKey, on ? "on" : "off");
}

std::vector<const content::Pack *> packsOf(const std::optional<domain::EducationPath> &path, const Library &library)
{
    return path ? library.packsOf(*path) : std::vector<const content::Pack *>();
}

Result<std::vector<domain::Measure>> measuresForRules(
    store::Store &store, std::span<const content::Pack *const> packs, const domain::PatientId &patient, const ZonedTime &now)
{
    std::set<std::string> kinds;
    for (const content::Pack *pack : packs) {
        for (const content::Rule &rule : pack->rules)
            kinds.insert(rule.measure.value);
    }
    std::vector<domain::Measure> all;
    for (const std::string &kind : kinds) {
        auto read = store.measures.live(patient, kind, {now.at.ms - kDaysBack * kDayMs}, {now.at.ms + rules::kClockSlackMs});
        if (!read)
            return read.error();
        std::ranges::move(*read, std::back_inserter(all));
    }
    return all;
}

Result<std::vector<rules::Finding>> findingsAbout(store::Store &store, std::span<const content::Pack *const> packs, const domain::PatientId &patient,
    const domain::FactId &measure, const ZonedTime &now)
{
    std::vector<rules::Finding> about;
    if (ruleModule(store) == rules::Module::Off)
        return about;
    const auto settings = ruleSettings(store, patient);
    const auto measures = measuresForRules(store, packs, patient, now);
    if (!settings || !measures)
        return settings ? measures.error() : settings.error();
    for (const content::Pack *pack : packs) {
        for (const content::Rule &rule : pack->rules) {
            const rules::Question question{*pack, rule, *measures, settings->overrides, referenceFor(rule, *settings), now};
            for (rules::Finding &met : rules::metSince(question, {now.at.ms - kDaysBack * kDayMs})) {
                if (met.newest && met.newest->fact == measure)
                    about.push_back(std::move(met));
            }
        }
    }
    std::ranges::stable_sort(about, {}, &rules::Finding::severity);
    return about;
}

Result<int> raiseAlerts(Journal &journal, store::Store &store, const Library &library, const domain::PatientId &patient, const ZonedTime &now)
{
    if (ruleModule(store) == rules::Module::Off)
        return 0;
    const auto path = store.paths.active(patient);
    if (!path)
        return path.error();
    const std::vector<const content::Pack *> packs = packsOf(*path, library);
    const auto settings = ruleSettings(store, patient);
    const auto measures = measuresForRules(store, packs, patient, now);
    const auto rows = store.alerts.all(patient);
    if (!settings || !measures || !rows)
        return !settings ? settings.error() : !measures ? measures.error() : rows.error();
    Known known;
    for (const store::AlertRow &row : *rows) {
        if (auto alert = alertOf(row.alert))
            known.alerts.push_back(std::move(*alert));
        addSeen(known.acknowledgements, row, ForWhom::Patient);
    }
    std::vector<domain::RaisedAlert> raised;
    for (const content::Pack *pack : packs) {
        for (const content::Rule &rule : pack->rules) {
            const rules::Question question{*pack, rule, *measures, settings->overrides, referenceFor(rule, *settings), now};
            const auto met = rules::metSince(question, {now.at.ms - kDaysToRaise * kDayMs});
            for (const rules::Alert &alert : rules::newAlerts(patient, met, known.alerts, known.acknowledgements, capOf(rule)))
                raised.push_back(toFact(alert, rule.measure.value));
        }
    }
    return raised.empty() ? Result<int>(0) : journal.raise(raised);
}

Result<OpenAlerts> openAlerts(
    store::Store &store, const domain::PatientId &patient, ForWhom whom, const ZonedTime &now, const domain::ZoneOffset &zone)
{
    const auto rows = store.alerts.all(patient);
    if (!rows)
        return rows.error();
    OpenAlerts open;
    Known known;
    for (const store::AlertRow &row : *rows) {
        std::vector<rules::Acknowledgement> seen;
        addSeen(seen, row, whom);
        if (auto alert = alertOf(row.alert)) {
            known.alerts.push_back(std::move(*alert));
            std::ranges::move(seen, std::back_inserter(known.acknowledgements));
        } else if (seen.empty()) {
            open.atOnce.push_back(row); // of a later version: what it means is not known, so it is not kept waiting
        }
    }
    const rules::ShownNow shown = rules::shownNow(known.alerts, known.acknowledgements, now, kDigestAt, zone);
    const auto rowsOf = [&](const std::vector<rules::Alert> &alerts, std::vector<store::AlertRow> &into) {
        for (const rules::Alert &alert : alerts)
            into.push_back(*std::ranges::find(*rows, alert.id, [](const store::AlertRow &row) { return row.alert.envelope.id; }));
    };
    rowsOf(shown.atOnce, open.atOnce);
    rowsOf(shown.digest, open.digest);
    rowsOf(shown.later, open.later);
    return open;
}

domain::RaisedAlert toFact(const rules::Alert &alert, const std::string &measure)
{
    const rules::Finding &finding = alert.finding;
    domain::RaisedAlert fact;
    fact.envelope.id = alert.id;
    fact.envelope.patient = alert.patient;
    fact.envelope.occurredAt = alert.raisedAt;
    fact.pack = finding.pack;
    fact.packVersion = finding.packVersion;
    fact.rule = finding.rule;
    fact.measure = measure;
    fact.direction = content::toToken(finding.kind);
    fact.severity = content::toToken(finding.severity);
    fact.way = std::ranges::find(kWays, finding.way, &std::pair<rules::Way, std::string_view>::first)->second;
    fact.source = finding.source.value;
    fact.unit = finding.unit;
    if (finding.newest) {
        fact.evidence = finding.newest->fact;
        fact.value = finding.newest->value;
    }
    fact.amount = finding.amount;
    fact.against = finding.against;
    fact.since = finding.since;
    if (finding.threshold) {
        fact.threshold = finding.threshold->value;
        fact.thresholdBy = finding.threshold->by;
        fact.thresholdRole = finding.threshold->role;
    }
    fact.daysMissing = finding.daysMissing;
    return fact;
}

std::optional<rules::Alert> alertOf(const domain::RaisedAlert &fact)
{
    const auto kind = content::fromToken<content::RuleKind>(fact.direction);
    const auto severity = content::fromToken<content::Degree>(fact.severity);
    const auto way = std::ranges::find(kWays, fact.way, &std::pair<rules::Way, std::string_view>::second);
    if (!kind || !severity || way == kWays.end())
        return std::nullopt;
    rules::Finding finding{.pack = fact.pack, .packVersion = fact.packVersion, .rule = fact.rule, .kind = *kind, .severity = *severity,
        .source = content::SourceId(fact.source), .unit = fact.unit, .outcome = rules::Outcome::Met, .way = way->first};
    finding.newest = rules::Point{fact.evidence, fact.envelope.occurredAt, fact.value};
    finding.amount = fact.amount;
    finding.against = fact.against;
    finding.since = fact.since;
    finding.threshold = rules::Threshold{fact.threshold, fact.thresholdBy.empty(), fact.thresholdBy, fact.thresholdRole, {}};
    finding.daysMissing = fact.daysMissing;
    return rules::Alert{fact.envelope.id, fact.envelope.patient, std::move(finding), fact.envelope.occurredAt};
}

} // namespace services
