// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/interactions.h"

#include "platforms/base/uuid.h"
#include "sync/hub/delegation.h"
#include "sync/hub/dosemerge.h"
#include "sync/hub/limitrange.h"
#include "sync/hub/outcome.h"
#include "sync/hub/recordkind.h"
#include "sync/hub/search.h"
#include "sync/hub/validation/references.h"
#include "sync/hub/validation/structure.h"

#include <charconv>

namespace hub {

const TypeRule &knownType(std::string_view type)
{
    if (const TypeRule *rule = ruleOf(type))
        return *rule;
    throw Refusal(404, "not-supported", "The hub has no resources of this type.");
}

Incoming incomingFrom(Json json, std::string text, std::string_view type, std::string id)
{
    const std::string name(knownType(type).type);
    if (!json.is_object() || !json.contains("resourceType") || !json["resourceType"].is_string())
        throw Refusal(400, "structure", "This is not a FHIR resource: it has no resourceType.", name);
    if (json["resourceType"] != name)
        throw Refusal(400, "invalid", "resourceType and the address do not name the same type.", name + ".resourceType");
    if (!isFhirId(id))
        throw Refusal(400, "value", "An id has 1 to 64 letters, digits, dashes and dots.", name + ".id");
    if (json.value("id", "") != id)
        throw Refusal(400, "invalid", "The resource must carry the id of the address.", name + ".id");
    if (json.contains("meta") && !json["meta"].is_object())
        throw Refusal(422, "structure", "meta must be an object.", name + ".meta");
    return {name, std::move(id), std::move(json), std::move(text)};
}

Incoming newIncomingFrom(Json json, std::string text, std::string_view type, platform::Instant now)
{
    std::string id = platform::uuidV7(now);
    if (json.is_object())
        json["id"] = id;
    return incomingFrom(std::move(json), std::move(text), type, std::move(id));
}

std::optional<std::int64_t> versionFromEtag(std::string_view etag)
{
    if (etag.empty())
        return std::nullopt;
    if (etag.starts_with("W/"))
        etag.remove_prefix(2);
    std::int64_t version = 0;
    if (etag.size() > 2 && etag.front() == '"' && etag.back() == '"') {
        const auto [end, error] = std::from_chars(etag.data() + 1, etag.data() + etag.size() - 1, version);
        if (error == std::errc() && end == etag.data() + etag.size() - 1 && version > 0)
            return version;
    }
    throw Refusal(400, "value", "If-Match and ifMatch take the form W/\"3\".");
}

namespace {

/// The person a patient lets in has a name from now on; whoever may see more than before receives it.
void followAgreement(db::Connection &database, ResourceWriter &writer, const Json &consent, const std::string &patient)
{
    const bool opensMore = followConsent(database, consent, patient, writer.now());
    if (const auto person = relatedPersonFor(consent, patient); person && !findResource(database, "RelatedPerson", person->value("id", ""))) {
        const std::string id = person->value("id", "");
        writer.put(incomingFrom(*person, person->dump(-1, ' ', false, Json::error_handler_t::replace), "RelatedPerson", id), patient, {});
    }
    if (opensMore)
        writer.announceAgain(patient);
}

/// A device that knew what is there and puts its own word beside it changes nothing of another's, see dosemerge.h.
bool mergesDoses(db::Connection &database, const Caller &caller, const StoredResource &stored, const Incoming &incoming)
{
    const auto isOthers = [&](const std::string &fact) {
        auto query = require(database.prepare("SELECT json FROM resource_version WHERE type = :type AND id = :id"));
        query.bind(":type", stored.type).bind(":id", stored.id);
        while (require(query.step())) {
            const Json version = parseStrictly(query.text(0));
            if (factOf(version) == fact && ownerOf(version, stored.patient) != caller.reference())
                return true;
        }
        return false;
    };
    return isMergeOfDoses(parseStrictly(stored.json), incoming.json, caller.reference(), isOthers);
}

} // namespace

void checkReadable(db::Connection &database, const Caller &caller, const StoredResource &resource)
{
    checkRead(caller, resource.patient);
    // What the patient keeps from whoever helps looks as if it were not there.
    if (caller.isCaregiver() && isHidden(database, resource.patient, resource.url()))
        throw Refusal(404, "not-found", "There is no such resource.").about(resource.patient);
    if (!resource.patient.empty() && !caller.may(resource.record, roles::Action::Read, resource.owner == caller.reference()))
        throw Refusal(403, "forbidden", "This sign-in may not read a record of this kind.").about(resource.patient);
}

bool isReadable(db::Connection &database, const Caller &caller, const StoredResource &resource)
{
    try {
        checkReadable(database, caller, resource);
        return true;
    } catch (const Refusal &) {
        return false;
    }
}

StoredResource readResource(db::Connection &database, const Caller &caller, std::string_view type, std::string_view id)
{
    (void)knownType(type);
    auto found = findResource(database, type, id);
    if (!found)
        throw Refusal(404, "not-found", "There is no such resource.");
    checkReadable(database, caller, *found);
    if (found->deleted)
        throw Refusal(410, "deleted", "The resource was deleted; its history is still there.");
    return std::move(*found);
}

Stored writeResource(db::Connection &database, ResourceWriter &writer, const Caller &caller, const Write &write)
{
    const Incoming &incoming = write.incoming;
    const TypeRule &rule = knownType(incoming.type);
    checkStructure(incoming.json);
    const auto stored = findResource(database, incoming.type, incoming.id);
    const std::string patient = patientIn(incoming.json, rule, patientLookup(database));
    // The answer to the first try was lost: repeating what one may not change is no change.
    const bool isRepeat = stored && rule.isWritable && !write.expectedVersion && !write.onlyIfNew && stored->patient == patient
        && caller.may(stored->record, roles::Action::Add, true) && withoutMeta(stored->json) == withoutMeta(incoming.text);
    try {
        if (isRepeat) {
            checkRead(caller, patient);
        } else {
            const auto before = stored ? std::optional(Present{stored->patient, stored->record, stored->owner}) : std::nullopt;
            // A version that is not the last is answered as such (412): who gets it looks again, and may then have nothing to change.
            const bool isDose = stored && incoming.type == "MedicationAdministration";
            const bool overwrites = write.expectedVersion
                && !(isDose && (stored->version != *write.expectedVersion || mergesDoses(database, caller, *stored, incoming)));
            checkWrite(caller, rule, incoming.json, patient, before, overwrites);
        }
        if (incoming.type == "DetectedIssue")
            checkMitigations(caller, incoming.json, stored ? std::optional(parseStrictly(stored->json)) : std::nullopt);
        if (incoming.type == "Flag")
            checkWithinRange(database, caller, incoming.json, patient);
    } catch (const Refusal &refusal) {
        throw refusal.patient.empty() ? refusal.about(patient) : refusal;
    }
    if (write.onlyIfNew && stored)
        throw Refusal(412, "conflict", "The resource exists already.", incoming.type);
    // A device that sends again what it had sent before somebody deleted it must not bring it back by accident.
    if (stored && stored->deleted && !write.expectedVersion && caller.kind != Caller::Kind::Operator)
        throw Refusal(410, "deleted", "The resource was deleted. To bring it back, name the version of the deletion in If-Match.", incoming.type);
    if (incoming.type == "Consent" && !isRepeat)
        followAgreement(database, writer, incoming.json, patient);
    return writer.put(incoming, patient, write.expectedVersion);
}

void checkWritten(db::Connection &database, const Stored &stored, const Json &sent)
{
    checkReferences(database, sent, stored.resource.patient);
}

std::optional<StoredResource> deleteResource(db::Connection &database, ResourceWriter &writer, const Caller &caller, std::string_view type,
    std::string_view id, std::optional<std::int64_t> expectedVersion)
{
    const TypeRule &rule = knownType(type);
    const auto stored = findResource(database, type, id);
    if (!stored && rule.isDeletable)
        return std::nullopt;
    if (stored)
        checkReadable(database, caller, *stored);
    const bool isOwn = stored && stored->owner == caller.reference();
    const bool allowed = caller.kind == Caller::Kind::Operator || (rule.isDeletable && isOwn && caller.may(stored->record, roles::Action::Change, true));
    if (!allowed) {
        throw Refusal(403, "forbidden", "Only entries that one made oneself can be deleted, of the types where the CapabilityStatement says so; "
            "elsewhere the status entered-in-error says what happened.", std::string(type)).about(stored ? stored->patient : std::string());
    }
    if (!stored || stored->deleted)
        return stored;
    if (expectedVersion && stored->version != *expectedVersion)
        throw Refusal(412, "conflict", "Another version of the resource is current.", std::string(type));
    return writer.remove(*stored);
}

std::optional<StoredResource> alreadyThere(db::Connection &database, const Caller &caller, const Write &write, std::string_view baseUrl)
{
    if (!write.ifNoneExist)
        return std::nullopt;
    auto found = matches(database, caller, write.incoming.type, *write.ifNoneExist, baseUrl);
    if (found.size() > 1)
        throw Refusal(412, "multiple-matches", "The condition fits several resources.", write.incoming.type);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace hub
