// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/codes.h"
#include "app/mapping/entry.h"
#include "app/mapping/goalmapping.h"
#include "app/services/passover.h"
#include "app/services/syncadapter.h"
#include "app/store/conflictstore.h"
#include "app/store/goalstore.h"
#include "platforms/base/logging.h"
#include "sync/fhir/json.h"
#include "sync/fhir/jsontext.h"

/// What becomes of a change that waits here when the same thing arrives from elsewhere. The rules are in
/// sync/engine/reconciler; here they meet the store.
namespace services {

using engine::ConflictRule;
using engine::ResourceText;
using platform::ErrorCode;
using platform::Result;
using store::Origin;
using Verdict = engine::Reconciliation::Verdict;

namespace {

constexpr platform::Logger kLog{"services"};
constexpr std::int64_t kRestOfPathMs = 15 * 60 * 1000; // the pull of the same run brings it

ConflictRule ruleOf(const std::string &type, const std::string &json)
{
    const auto resource = fhir::parseJson(json);
    const fhir::JsonValue *status = resource ? resource->find("status") : nullptr;
    return engine::conflictRuleOf(type, status ? status->text : std::string());
}

std::string stampIn(const std::string &json)
{
    const auto resource = fhir::parseJson(json);
    const fhir::JsonValue *extensions = resource ? resource->find("extension") : nullptr;
    if (!extensions)
        return {};
    for (const fhir::JsonValue &each : extensions->items) {
        const fhir::JsonValue *url = each.find("url");
        const fhir::JsonValue *value = each.find("valueString");
        if (url && value && url->text == mapping::codes::kStamp)
            return value->text;
    }
    return {};
}

} // namespace

domain::PatientId patientIn(const std::string &json)
{
    const auto resource = fhir::parseJson(json);
    if (!resource)
        return {};
    for (const std::string_view member : {"subject", "patient", "for"}) {
        const fhir::JsonValue *about = resource->find(member);
        const fhir::JsonValue *reference = about ? about->find("reference") : nullptr;
        if (reference)
            return {mapping::idIn({reference->text, {}, {}, {}, {}}, "Patient")};
    }
    return {};
}

store::Meeting ReplicaAdapter::whichStays(const std::optional<Meeting> &meeting)
{
    const bool givesWay = meeting && (meeting->made.verdict == Verdict::Theirs || meeting->made.verdict == Verdict::Merged);
    return givesWay ? store::Meeting::TheirsStands : store::Meeting::OursStays;
}

Result<std::optional<ReplicaAdapter::Meeting>> ReplicaAdapter::meet(const ResourceText &resource, const std::optional<store::ExchangedRow> &known)
{
    const auto row = m_exchange.waitingFor(resource.id);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Meeting>();
    // As it is by now: what was entered while an older state of it was on its way counts too.
    const auto ours = m_ours.entryFor(**row);
    if (!ours || ours->type != resource.type)
        return std::optional<Meeting>(); // nothing that could be sent
    const std::string base = known && !known->resource.deleted && !known->isUnseen ? known->resource.json : std::string();
    auto made = engine::reconcile({base, ours->json, resource.json});
    if (!made) {
        kLog.warning("A " + resource.type + " that arrived could not be compared with ours: " + made.error().detail + ".");
        return std::optional<Meeting>();
    }
    return std::optional(Meeting{std::move(**row), ruleOf(resource.type, ours->json), std::move(*made)});
}

Result<void> ReplicaAdapter::settle(const ResourceText &resource, const Meeting &meeting)
{
    const engine::Reconciliation &made = meeting.made;
    store::ConflictStore conflicts(m_store.database());
    for (const std::string &lost : made.lost) {
        const auto kept = conflicts.add({0, resource.type, resource.id, meeting.row.patient, meeting.row.subject, m_clock.now(), lost, made.json, made.asksSomebody});
        if (!kept)
            return kept;
    }
    if (made.verdict == Verdict::Ours || made.verdict == Verdict::Merged)
        return {}; // goes on waiting
    // A path is its tasks too: while some of theirs are still to come, ours is not shown as overtaken, nor sent over theirs.
    if (meeting.rule == ConflictRule::TeamOwns && resource.type == "CarePlan") {
        const auto row = m_exchange.waitingFor(resource.id);
        if (!row)
            return row.error();
        return *row ? m_store.outbox.postpone({(**row).seq}, {m_clock.now().ms + kRestOfPathMs}, ErrorCode::Conflict) : Result<void>();
    }
    if (auto done = m_exchange.drop(resource.id); !done)
        return done;
    // Should the word that stands be taken back, ours is still to be told.
    return meeting.rule == ConflictRule::Dose ? m_exchange.delivered(resource.type, resource.id, meeting.row.subject) : Result<void>();
}

/// What this device had delivered is something else at the server: it was restored and shows an older state, or it keeps one word
/// for a planned dose and that one was taken back, while ours stands.
Result<void> ReplicaAdapter::tellAgain(const store::ExchangedRow &delivered, const ResourceText &found)
{
    const domain::PatientId patient = patientIn(delivered.resource.json);
    const auto ours = m_ours.entryFor({0, delivered.subject, delivered.resource.id, patient});
    if (!ours)
        return passOver(found, ours.error().code == ErrorCode::Missing ? platform::Error{ErrorCode::Invalid, ours.error().detail} : ours.error());
    const auto made = engine::reconcile({{}, ours->json, found.json});
    if (!made)
        return passOver(found, made.error());
    // Where the team's word stands, the later of the two is it.
    const ConflictRule rule = ruleOf(found.type, ours->json);
    const bool isByStamp = rule == ConflictRule::TeamOwns || rule == ConflictRule::KeepBoth;
    const bool isOurs = isByStamp ? stampIn(ours->json) > stampIn(found.json) : made->verdict == Verdict::Ours || made->verdict == Verdict::Merged;
    return isOurs ? store::enqueue(m_store.database(), {delivered.subject, delivered.resource.id}, patient) : Result<void>();
}

Result<void> ReplicaAdapter::applyDeletion(const ResourceText &resource, const std::optional<store::ExchangedRow> &known)
{
    // The facts stay: a withdrawn one comes as entered-in-error. What it was before is kept, to know it again should a restored
    // server show it once more.
    store::ResourceRow row = known ? known->resource : store::ResourceRow{resource.type, resource.id, {}, {}, {}};
    row.deleted = true;
    return m_store.resources.save(row);
}

Result<void> ReplicaAdapter::applyGoal(const ResourceText &resource, const std::optional<Meeting> &meeting)
{
    const bool isMerged = meeting && meeting->made.verdict == Verdict::Merged;
    const auto wire = fhir::read<fhir::Goal>(isMerged ? meeting->made.json : resource.json);
    const auto goal = wire ? mapping::goalFrom(*wire) : Result<domain::Goal>(wire.error());
    if (!goal)
        return passOver(resource, goal.error());
    const domain::Envelope version = mapping::versionOf(*wire);
    m_stampSeen(version.stamp);
    if (auto done = store::GoalStore(m_store.database()).save(*goal, version, Origin::Remote, whichStays(meeting)); !done)
        return done;
    // What both said has to be told to the others.
    return isMerged ? store::enqueue(m_store.database(), {meeting->row.subject, meeting->row.subjectId}, meeting->row.patient) : Result<void>();
}

} // namespace services
