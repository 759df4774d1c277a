// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/resourcestore.h"

#include "platforms/base/bytes.h"
#include "sync/hub/careteam.h"
#include "sync/hub/dosemerge.h"
#include "sync/hub/outcome.h"
#include "sync/hub/recordkind.h"
#include "sync/hub/searchindex.h"
#include "sync/hub/searchparameters.h"

#include <algorithm>
#include <charconv>

namespace hub {

namespace {

std::int64_t toNumber(const std::string &text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

StoredResource resourceFrom(const db::Statement &row)
{
    return {row.text(0), row.text(1), row.integer(2), {row.integer(3)}, row.integer(4), row.text(5), row.text(6),
        roles::recordFromToken(row.text(7)).value_or(roles::Record::Origin), row.text(8), row.integer(9) != 0};
}

std::optional<StoredResource> findResource(db::Connection &database, std::string_view type, std::string_view id)
{
    auto query = require(database.prepare("SELECT " + std::string(kResourceColumns) + " FROM resource WHERE type = :type AND id = :id"));
    query.bind(":type", type).bind(":id", id);
    if (!require(query.step()))
        return std::nullopt;
    return resourceFrom(query);
}

std::optional<StoredVersion> findVersion(db::Connection &database, std::string_view type, std::string_view id, std::int64_t version)
{
    auto query = require(database.prepare("SELECT json, deleted FROM resource_version WHERE type = :type AND id = :id AND version = :version"));
    query.bind(":type", type).bind(":id", id).bind(":version", version);
    if (!require(query.step()))
        return std::nullopt;
    return StoredVersion{query.text(0), query.integer(1) != 0};
}

PatientOf patientLookup(db::Connection &database)
{
    return [&database](std::string_view type, std::string_view id) -> std::optional<std::string> {
        auto query = require(database.prepare("SELECT patient FROM resource WHERE type = :type AND id = :id"));
        query.bind(":type", type).bind(":id", id);
        if (!require(query.step()))
            return std::nullopt;
        return query.text(0);
    };
}

std::string hubValue(db::Connection &database, std::string_view name)
{
    auto query = require(database.prepare("SELECT value FROM hub WHERE name = :name"));
    query.bind(":name", name);
    return require(query.step()) ? query.text(0) : std::string();
}

ResourceWriter::ResourceWriter(db::Connection &database, platform::Instant now)
    : m_database(database), m_now(now), m_lastUpdated{toNumber(hubValue(database, "last_updated"))},
      m_changeSeq(toNumber(hubValue(database, "change_seq")))
{
}

Stored ResourceWriter::put(const Incoming &incoming, const std::string &patient, std::optional<std::int64_t> expectedVersion)
{
    auto current = findResource(m_database, incoming.type, incoming.id);
    if (expectedVersion && (!current || current->version != *expectedVersion))
        throw Refusal(412, "conflict", "Another version of the resource is current.", incoming.type);
    if (!current)
        return {store(incoming, incoming.text, patient, nullptr, 1), true};
    const std::string digest = platform::toHex(platform::sha256(withoutMeta(incoming.text)));
    const bool isDose = incoming.type == "MedicationAdministration" && !current->deleted;
    if (!expectedVersion) {
        // The answer to the first try was lost: a second version of the same bytes would only look like a change.
        if (digest == platform::toHex(platform::sha256(withoutMeta(current->json))))
            return {std::move(*current)};
        if (isDose && wasStored(incoming, digest))
            return {std::move(*current), false, false};
    }
    const std::int64_t next = current->version + 1;
    if (!expectedVersion && isDose && keepsStoredDose(Json::parse(current->json), incoming.json)) {
        // Both declarations stay visible: the one that loses becomes a version, and the one that wins the next.
        const StoredResource lost = store(incoming, incoming.text, patient, &*current, next);
        return {store(incoming, current->json, patient, &lost, next + 1), false, false};
    }
    return {store(incoming, incoming.text, patient, &*current, next)};
}

StoredResource ResourceWriter::remove(const StoredResource &current)
{
    StoredResource tombstone = current;
    tombstone.version = current.version + 1;
    tombstone.lastUpdated = nextInstant();
    tombstone.changeSeq = ++m_changeSeq;
    tombstone.deleted = true;
    tombstone.json = withMeta("{\"resourceType\":" + jsonString(current.type) + '}', current.id, tombstone.version, platform::toIso(tombstone.lastUpdated));
    write(tombstone, nullptr);
    updateSearchTerms(m_database, current.type, current.id, Json::parse(current.json), nullptr);
    return tombstone;
}

StoredResource ResourceWriter::store(const Incoming &incoming, std::string_view text, const std::string &patient, const StoredResource *before,
    std::int64_t version)
{
    // A dose that is merged keeps the text of whoever declared it first, and with it whose own it is.
    const Json content = text == incoming.text ? incoming.json : parseStrictly(std::string(text));
    StoredResource resource{incoming.type, incoming.id, version, nextInstant(), ++m_changeSeq, patient, {}, recordOf(content), ownerOf(content, patient)};
    resource.json = withMeta(text, incoming.id, version, platform::toIso(resource.lastUpdated));
    write(resource, content);
    updateSearchTerms(m_database, resource.type, resource.id, before && !before->deleted ? Json::parse(before->json) : Json(), content);
    if (incoming.type == "CareTeam")
        followCareTeam(incoming, patient);
    return resource;
}

void ResourceWriter::write(const StoredResource &resource, const Json &content)
{
    const auto date = content.is_null() ? std::nullopt : dateOf(content);
    // The caller has looked: what is there has the version before this one.
    auto current = require(m_database.prepare(resource.version == 1
            ? "INSERT INTO resource (type, id, version, last_updated, change_seq, patient, json, record, owner, deleted, date_from, date_until) "
              "VALUES (:type, :id, :version, :updated, :seq, :patient, :json, :record, :owner, :deleted, :from, :until)"
            : "UPDATE resource SET version = :version, last_updated = :updated, change_seq = :seq, json = :json, record = :record, owner = :owner, "
              "deleted = :deleted, date_from = :from, date_until = :until WHERE type = :type AND id = :id AND patient = :patient"));
    require(current.bind(":type", resource.type).bind(":id", resource.id).bind(":version", resource.version)
                .bind(":updated", resource.lastUpdated.ms).bind(":seq", resource.changeSeq).bind(":patient", resource.patient)
                .bind(":json", resource.json).bind(":record", roles::toToken(resource.record)).bind(":owner", resource.owner)
                .bind(":deleted", resource.deleted ? 1 : 0).bind(":from", date ? std::optional(date->from) : std::nullopt)
                .bind(":until", date ? std::optional(date->until) : std::nullopt).run());
    auto kept = require(m_database.prepare(
        "INSERT INTO resource_version (type, id, version, digest, json, patient, last_updated, deleted) "
        "VALUES (:type, :id, :version, :digest, :json, :patient, :updated, :deleted)"));
    require(kept.bind(":type", resource.type).bind(":id", resource.id).bind(":version", resource.version)
                .bind(":digest", platform::toHex(platform::sha256(withoutMeta(resource.json)))).bind(":json", resource.json)
                .bind(":patient", resource.patient).bind(":updated", resource.lastUpdated.ms).bind(":deleted", resource.deleted ? 1 : 0).run());
}

bool ResourceWriter::wasStored(const Incoming &incoming, const std::string &digest)
{
    auto query = require(m_database.prepare("SELECT 1 FROM resource_version WHERE type = :type AND id = :id AND digest = :digest"));
    query.bind(":type", incoming.type).bind(":id", incoming.id).bind(":digest", digest);
    return require(query.step());
}

void ResourceWriter::followCareTeam(const Incoming &incoming, const std::string &patient)
{
    if (replaceCareMembers(m_database, incoming, patient))
        announceAgain(patient);
}

void ResourceWriter::announceAgain(const std::string &patient)
{
    // Somebody joined the team, or may see more, and their cursor is already past this record: they receive it again from the
    // end of the order of changes. To the others it is a version they have.
    std::vector<std::pair<std::string, std::string>> resources;
    {
        auto query = require(m_database.prepare("SELECT type, id FROM resource WHERE patient = :patient ORDER BY change_seq"));
        query.bind(":patient", patient);
        while (require(query.step()))
            resources.emplace_back(query.text(0), query.text(1));
    }
    for (const auto &[type, id] : resources) {
        auto move = require(m_database.prepare("UPDATE resource SET change_seq = :seq WHERE type = :type AND id = :id AND patient = :patient"));
        require(move.bind(":seq", ++m_changeSeq).bind(":type", type).bind(":id", id).bind(":patient", patient).run());
    }
}

platform::Instant ResourceWriter::nextInstant()
{
    // Strictly growing over the whole hub, whatever the clock does: a client that pulls by _lastUpdated loses nothing.
    m_lastUpdated = {std::max(m_now.ms, m_lastUpdated.ms + 1)};
    return m_lastUpdated;
}

void ResourceWriter::finish()
{
    const auto keep = [&](std::string_view name, std::int64_t value) {
        auto update = require(m_database.prepare("UPDATE hub SET value = :value WHERE name = :name"));
        require(update.bind(":value", std::to_string(value)).bind(":name", name).run());
    };
    keep("change_seq", m_changeSeq);
    keep("last_updated", m_lastUpdated.ms);
}

} // namespace hub
