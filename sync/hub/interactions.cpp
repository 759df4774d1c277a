// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/interactions.h"

#include "platforms/base/uuid.h"
#include "sync/hub/outcome.h"

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

StoredResource readResource(sqlite::Database &database, const Caller &caller, std::string_view type, std::string_view id)
{
    (void)knownType(type);
    auto found = findResource(database, type, id);
    if (!found)
        throw Refusal(404, "not-found", "There is no such resource.");
    checkRead(caller, found->patient);
    return std::move(*found);
}

Stored writeResource(sqlite::Database &database, ResourceWriter &writer, const Caller &caller, const Write &write)
{
    const Incoming &incoming = write.incoming;
    const TypeRule &rule = knownType(incoming.type);
    const PatientOf patientOf = patientLookup(database);
    const auto before = patientOf(incoming.type, incoming.id);
    const std::string patient = patientIn(incoming.json, rule, patientOf);
    checkWrite(caller, rule, incoming.json, patient, before, patientOf);
    if (incoming.type == "DetectedIssue") {
        const auto stored = findResource(database, incoming.type, incoming.id);
        checkMitigations(caller, incoming.json, stored ? std::optional(parseStrictly(stored->json)) : std::nullopt);
    }
    if (write.onlyIfNew && before)
        throw Refusal(412, "conflict", "The resource exists already.", incoming.type);
    return writer.put(incoming, patient, write.expectedVersion);
}

} // namespace hub
