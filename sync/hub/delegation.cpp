// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/delegation.h"

#include "sync/hub/access.h"
#include "sync/hub/outcome.h"
#include "sync/hub/recordkind.h"
#include "sync/hub/storage.h"

namespace hub {

namespace {

constexpr std::string_view kGranteeName = "https://passerelle.example/fhir/StructureDefinition/grantee-name";
constexpr std::string_view kRelationship = "https://passerelle.example/fhir/StructureDefinition/grantee-relationship";
constexpr std::int64_t kDayMs = 86'400'000;

struct Said {
    std::string who;  ///< RelatedPerson id
    roles::Scopes scopes;
    std::optional<std::int64_t> endsAt;
    std::int64_t at = 0;
    bool given = false;
};

Json objectAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_object() ? *found : Json::object();
}

Json firstAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_array() && !found->empty() && found->front().is_object() ? found->front() : Json::object();
}

std::string textAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t decidedAt(const Json &consent)
{
    const auto at = platform::zonedFromIso(textAt(consent, "dateTime"));
    if (!at)
        throw Refusal(422, "required", "A consent says when it was given.", "Consent.dateTime");
    return at->at.ms;
}

Said saidIn(const Json &consent)
{
    constexpr std::size_t kDateOnly = 10;
    const Json provision = objectAt(consent, "provision");
    const auto who = localReference(textAt(objectAt(firstAt(provision, "actor"), "reference"), "reference"));
    if (!who || who->type != "RelatedPerson")
        throw Refusal(422, "required", "A delegation names a RelatedPerson.", "Consent.provision.actor");
    Said said{who->id, {}, {}, decidedAt(consent), textAt(consent, "status") == "active"};
    for (const Json &code : provision.value("code", Json::array())) {
        if (const auto scope = roles::scopeFromToken(codeOf(code, kDelegationScope)))
            said.scopes.insert(*scope);
    }
    const std::string until = textAt(objectAt(provision, "period"), "end");
    if (const auto end = platform::zonedFromIso(until); end && !until.empty())
        said.endsAt = end->at.ms + (until.size() == kDateOnly ? kDayMs : 0); // FHIR counts the last day in
    else if (!until.empty())
        throw Refusal(422, "value", "The end of a delegation is not a date.", "Consent.provision.period.end");
    return said;
}

struct Stored {
    std::string patient;
    roles::Scopes scopes;
    std::int64_t at = 0;
    bool revoked = false;
};

std::optional<Stored> stored(db::Connection &database, const std::string &who)
{
    auto query = require(database.prepare("SELECT patient, scopes, decided_at, revoked FROM delegation WHERE related_person = :who"));
    query.bind(":who", who);
    if (!require(query.step()))
        return std::nullopt;
    return Stored{query.text(0), roles::scopesFromText(query.text(1)), query.integer(2), query.integer(3) != 0};
}

void keep(db::Connection &database, const Said &said, const std::string &patient)
{
    auto insert = require(database.prepare("INSERT INTO delegation (related_person, patient, scopes, ends_at, decided_at, revoked) "
        "VALUES (:who, :patient, :scopes, :ends, :at, :revoked) ON CONFLICT (related_person) DO UPDATE SET scopes = excluded.scopes, "
        "ends_at = excluded.ends_at, decided_at = excluded.decided_at, revoked = excluded.revoked"));
    require(insert.bind(":who", said.who).bind(":patient", patient).bind(":scopes", roles::toText(said.scopes)).bind(":ends", said.endsAt)
                .bind(":at", said.at).bind(":revoked", said.given ? 0 : 1).run());
}

void endSessions(db::Connection &database, const std::string &who, platform::Instant now)
{
    auto update = require(database.prepare(
        "UPDATE session SET revoked_at = :now WHERE kind = 'caregiver' AND subject = :who AND revoked_at IS NULL"));
    require(update.bind(":now", now.ms).bind(":who", who).run());
}

bool followDelegation(db::Connection &database, const Json &consent, const std::string &patient, platform::Instant now)
{
    const Said said = saidIn(consent);
    const auto before = stored(database, said.who);
    if (before && before->patient != patient)
        throw Refusal(403, "forbidden", "This person helps somebody else under this id.", "Consent.provision.actor");
    if (!said.given) {
        // The more restrictive word counts at once, whichever arrives first.
        keep(database, said, patient);
        endSessions(database, said.who, now);
        return false;
    }
    if (before && (before->revoked || before->at > said.at))
        return false; // kept as a resource, without effect
    keep(database, said, patient);
    return before && before->scopes != said.scopes;
}

bool followHiding(db::Connection &database, const Json &consent, const std::string &patient)
{
    const Json data = firstAt(objectAt(consent, "provision"), "data");
    const auto item = localReference(textAt(objectAt(data, "reference"), "reference"));
    if (!item)
        throw Refusal(422, "required", "What is hidden must be named.", "Consent.provision.data");
    const bool hidden = textAt(consent, "status") == "active";
    auto insert = require(database.prepare("INSERT INTO hidden_item (patient, item, decided_at, hidden) VALUES (:patient, :item, :at, :hidden) "
        "ON CONFLICT (patient, item) DO UPDATE SET decided_at = excluded.decided_at, hidden = excluded.hidden "
        "WHERE excluded.decided_at > hidden_item.decided_at"));
    require(insert.bind(":patient", patient).bind(":item", item->type + '/' + item->id).bind(":at", decidedAt(consent))
                .bind(":hidden", hidden ? 1 : 0).run());
    return !hidden;
}

} // namespace

std::optional<Delegation> liveDelegation(db::Connection &database, std::string_view relatedPerson, platform::Instant now)
{
    auto query = require(database.prepare("SELECT patient, scopes FROM delegation WHERE related_person = :who AND revoked = 0 "
        "AND (ends_at IS NULL OR ends_at > :now)"));
    query.bind(":who", relatedPerson).bind(":now", now.ms);
    if (!require(query.step()))
        return std::nullopt;
    return Delegation{query.text(0), roles::scopesFromText(query.text(1))};
}

bool followConsent(db::Connection &database, const Json &consent, const std::string &patient, platform::Instant now)
{
    const std::string topic = codeOf(consent.value("category", Json::array()), kConsentTopic);
    if (topic == "delegation")
        return followDelegation(database, consent, patient, now);
    if (topic == "hiding")
        return followHiding(database, consent, patient);
    return false;
}

bool isHidden(db::Connection &database, std::string_view patient, std::string_view item)
{
    auto query = require(database.prepare("SELECT 1 FROM hidden_item WHERE patient = :patient AND item = :item AND hidden = 1"));
    query.bind(":patient", patient).bind(":item", item);
    return require(query.step());
}

std::optional<Json> relatedPersonFor(const Json &consent, const std::string &patient)
{
    if (codeOf(consent.value("category", Json::array()), kConsentTopic) != "delegation")
        return std::nullopt;
    const Said said = saidIn(consent);
    if (!said.given)
        return std::nullopt;
    Json person{{"resourceType", "RelatedPerson"}, {"id", said.who}, {"active", true}, {"patient", {{"reference", "Patient/" + patient}}},
        {"name", Json::array({{{"text", extensionText(consent, kGranteeName)}}})}};
    if (const std::string relationship = extensionText(consent, kRelationship); !relationship.empty())
        person["relationship"] = Json::array({{{"text", relationship}}});
    return person;
}

} // namespace hub
