// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/alertmapping.h"

#include "app/mapping/codes.h"
#include "app/mapping/entry.h"

#include <algorithm>
#include <array>

namespace mapping {

using domain::AlertSeen;
using domain::RaisedAlert;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

/// Ours on the left, FHIR's on the right, https://hl7.org/fhir/R4/valueset-detectedissue-severity.html
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kSeverities{{{"emergency", "high"}, {"urgent", "moderate"}, {"ask", "low"}}};

std::string severityOf(const std::string &ours)
{
    const auto found = std::ranges::find(kSeverities, ours, &std::pair<std::string_view, std::string_view>::first);
    return std::string(found == kSeverities.end() ? "moderate" : found->second);
}

/// Who of those close to the patient saw it first: one extension says who and when.
void setClose(Extensions &extensions, const std::vector<AlertSeen> &seen)
{
    const auto close = std::ranges::find_if(seen, [](const AlertSeen &each) {
        return each.envelope.authorRole == domain::role::kPatient || each.envelope.authorRole == domain::role::kCaregiver;
    });
    if (close == seen.end())
        return;
    std::erase_if(extensions, [](const fhir::Extension &extension) { return extension.url == codes::kSeenBy || extension.url == codes::kSeenAt; });
    fhir::Extension by;
    by.url = codes::kSeenBy;
    by.valueReference = actorReference(close->envelope.author, close->envelope.authorRole);
    extensions.push_back(std::move(by));
    setText(extensions, codes::kSeenAt, platform::toIso(close->envelope.occurredAt));
}

void addMitigation(fhir::DetectedIssue &wire, const AlertSeen &seen)
{
    const bool isThere = std::ranges::any_of(wire.mitigation, [&](const fhir::DetectedIssueMitigation &each) {
        return each.author && idIn(*each.author) == seen.envelope.author.value;
    });
    if (isThere)
        return;
    fhir::DetectedIssueMitigation mitigation;
    writeEntry(mitigation.extension, seen.envelope);
    mitigation.action = conceptOf(codes::kAlertAction, "seen");
    mitigation.action.text = seen.note;
    mitigation.date = platform::toIso(seen.envelope.occurredAt);
    mitigation.author = actorReference(seen.envelope.author, seen.envelope.authorRole);
    wire.mitigation.push_back(std::move(mitigation));
}

AlertSeen seenFrom(const RaisedAlert &alert, const domain::ActorId &author, const domain::Role &role, const platform::ZonedTime &at)
{
    AlertSeen seen{.alert = alert.envelope.id};
    seen.envelope.patient = alert.envelope.patient;
    seen.envelope.author = author;
    seen.envelope.authorRole = role;
    seen.envelope.occurredAt = at;
    seen.envelope.stamp = {at.at.ms, 0, "remote"};
    seen.envelope.id = domain::alertSeenId(alert.envelope.id, author);
    return seen;
}

std::vector<AlertSeen> readSeen(const fhir::DetectedIssue &issue, const RaisedAlert &alert)
{
    std::vector<AlertSeen> all;
    for (const fhir::DetectedIssueMitigation &mitigation : issue.mitigation) {
        const auto at = platform::zonedFromIso(mitigation.date);
        if (!at || !mitigation.author)
            continue; // nobody said when or who: it closes nothing
        AlertSeen seen = seenFrom(alert, {idIn(*mitigation.author)}, domain::role::kNurse, *at);
        readEntry(mitigation.extension, seen.envelope);
        seen.envelope.id = domain::alertSeenId(alert.envelope.id, seen.envelope.author);
        seen.note = mitigation.action.text;
        all.push_back(std::move(seen));
    }
    const fhir::Extension *by = find(issue.extension, codes::kSeenBy);
    const auto at = platform::zonedFromIso(textOf(issue.extension, codes::kSeenAt));
    if (by && by->valueReference && at) {
        const domain::Role role = typeIn(*by->valueReference) == "Patient" ? domain::role::kPatient : domain::role::kCaregiver;
        all.push_back(seenFrom(alert, {idIn(*by->valueReference)}, role, *at));
    }
    return all;
}

} // namespace

fhir::DetectedIssue toFhir(const RaisedAlert &alert, const std::vector<AlertSeen> &seen, const std::optional<fhir::DetectedIssue> &base)
{
    fhir::DetectedIssue wire = base.value_or(fhir::DetectedIssue{});
    wire.meta.reset();
    wire.id = alert.envelope.id.value;
    setIdentifier(wire.identifier, "DetectedIssue", wire.id);
    writeEntry(wire.extension, alert.envelope);
    setText(wire.extension, codes::kAlertPack, alert.pack + "|" + alert.packVersion);
    setText(wire.extension, codes::kAlertRule, alert.rule);
    setText(wire.extension, codes::kAlertMeasure, alert.measure);
    setCode(wire.extension, codes::kAlertDirection, alert.direction);
    setCode(wire.extension, codes::kAlertDegree, alert.severity);
    setCode(wire.extension, codes::kAlertWay, alert.way);
    setText(wire.extension, codes::kAlertSource, alert.source);
    setText(wire.extension, codes::kAlertUnit, alert.unit);
    setNumber(wire.extension, codes::kAlertValue, alert.value);
    setNumber(wire.extension, codes::kAlertAmount, alert.amount);
    setNumber(wire.extension, codes::kAlertAgainst, alert.against);
    setText(wire.extension, codes::kAlertSince, alert.since ? platform::toIso(*alert.since) : std::string());
    setNumber(wire.extension, codes::kAlertThreshold, alert.threshold);
    setText(wire.extension, codes::kAlertThresholdBy, alert.thresholdBy.value);
    setText(wire.extension, codes::kAlertThresholdRole, alert.thresholdRole.value);
    setNumber(wire.extension, codes::kAlertMissing, alert.daysMissing);
    setClose(wire.extension, seen);
    for (const AlertSeen &each : seen) {
        if (each.envelope.authorRole != domain::role::kPatient && each.envelope.authorRole != domain::role::kCaregiver)
            addMitigation(wire, each);
    }
    wire.status = wire.mitigation.empty() ? "preliminary" : "final";
    wire.code = conceptOf(codes::kAlertRules, alert.pack + "/" + alert.rule);
    wire.severity = severityOf(alert.severity);
    wire.patient = reference("Patient", alert.envelope.patient.value);
    wire.identifiedDateTime = platform::toIso(alert.envelope.occurredAt);
    // Which program, by which version of the rules: named, not linked, so that no server has to hold the device first.
    fhir::Reference author;
    author.type = "Device";
    author.display = "Passerelle, " + alert.pack + " " + alert.packVersion;
    author.identifier.emplace();
    author.identifier->system = std::string(codes::kIdentifier) + "Device";
    author.identifier->value = alert.envelope.deviceId;
    wire.author = std::move(author);
    wire.implicated = {reference("Observation", alert.evidence.value)};
    return wire;
}

Result<ReadAlert> alertFrom(const fhir::DetectedIssue &issue)
{
    const auto at = platform::zonedFromIso(issue.identifiedDateTime);
    const std::string pack = textOf(issue.extension, codes::kAlertPack);
    const auto bar = pack.find('|');
    const auto value = numberOf(issue.extension, codes::kAlertValue);
    const auto amount = numberOf(issue.extension, codes::kAlertAmount);
    const auto threshold = numberOf(issue.extension, codes::kAlertThreshold);
    if (!at || !issue.patient || bar == std::string::npos || !value || !amount || !threshold || issue.implicated.empty())
        return Error{ErrorCode::Invalid, "the issue is not an alert of ours"};
    ReadAlert read;
    RaisedAlert &alert = read.alert;
    alert.envelope.patient = {idIn(*issue.patient, "Patient")};
    alert.envelope.author = {issue.author && issue.author->identifier ? issue.author->identifier->value : std::string()};
    alert.envelope.authorRole = domain::role::kDevice;
    alert.envelope.occurredAt = *at;
    readEntry(issue.extension, alert.envelope);
    alert.envelope.id = {issue.id};
    alert.envelope.onBehalfOf.reset();
    alert.pack = pack.substr(0, bar);
    alert.packVersion = pack.substr(bar + 1);
    alert.rule = textOf(issue.extension, codes::kAlertRule);
    alert.measure = textOf(issue.extension, codes::kAlertMeasure);
    alert.direction = textOf(issue.extension, codes::kAlertDirection);
    alert.severity = textOf(issue.extension, codes::kAlertDegree);
    alert.way = textOf(issue.extension, codes::kAlertWay);
    alert.source = textOf(issue.extension, codes::kAlertSource);
    alert.unit = textOf(issue.extension, codes::kAlertUnit);
    alert.evidence = {idIn(issue.implicated.front())};
    alert.value = *value;
    alert.amount = *amount;
    alert.against = numberOf(issue.extension, codes::kAlertAgainst);
    if (auto since = platform::zonedFromIso(textOf(issue.extension, codes::kAlertSince)))
        alert.since = *since;
    alert.threshold = *threshold;
    alert.thresholdBy = {textOf(issue.extension, codes::kAlertThresholdBy)};
    alert.thresholdRole = {textOf(issue.extension, codes::kAlertThresholdRole)};
    alert.daysMissing = static_cast<int>(numberOf(issue.extension, codes::kAlertMissing).value_or(0));
    read.seen = readSeen(issue, alert);
    return read;
}

} // namespace mapping
