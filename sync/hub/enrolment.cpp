// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/enrolment.h"

#include "platforms/base/uuid.h"
#include "sync/hub/delegation.h"
#include "sync/hub/secrets.h"

namespace hub {

namespace {

struct StoredOffer {
    std::string id;
    std::string txCodeHash;
    std::string patient;
    std::string relatedPerson;
    platform::Instant expiresAt;
    std::int64_t wrongTries = 0;
    bool used = false;
};

std::optional<StoredOffer> findOffer(db::Connection &database, const std::string &code, const std::string &userCode)
{
    const auto normal = normalUserCode(userCode);
    auto query = require(database.prepare("SELECT id, tx_code_hash, patient, related_person, expires_at, wrong_tries, used_at IS NOT NULL FROM offer "
        "WHERE code_hash = :code OR user_code_hash = :user"));
    query.bind(":code", code.empty() ? std::nullopt : std::optional(fastHash(code)));
    query.bind(":user", code.empty() && normal ? std::optional(fastHash(*normal)) : std::nullopt);
    if (!require(query.step()))
        return std::nullopt;
    return StoredOffer{query.text(0), query.text(1), query.text(2), query.text(3), {query.integer(4)}, query.integer(5), query.integer(6) != 0};
}

void countWrongTry(db::Connection &database, const std::string &id)
{
    auto update = require(database.prepare("UPDATE offer SET wrong_tries = wrong_tries + 1 WHERE id = :id"));
    require(update.bind(":id", id).run());
}

void markUsed(db::Connection &database, const std::string &id, platform::Instant now)
{
    auto update = require(database.prepare("UPDATE offer SET used_at = :now WHERE id = :id"));
    require(update.bind(":now", now.ms).bind(":id", id).run());
}

} // namespace

std::string_view toToken(OfferRefusal refusal)
{
    switch (refusal) {
    case OfferRefusal::Expired:
        return "expired";
    case OfferRefusal::Used:
        return "used";
    case OfferRefusal::Burnt:
        return "burnt";
    case OfferRefusal::Ended:
        return "ended";
    case OfferRefusal::WrongCode:
        break;
    }
    return "wrong_code";
}

Offer makeOffer(Storage &storage, std::string_view patient, std::string_view relatedPerson, std::string_view createdBy, std::int64_t ttlMs,
    platform::Instant now)
{
    Offer offer{newSecret(), newUserCode(), newDigits(6), {now.ms + ttlMs}};
    const std::string txCodeHash = slowHash(offer.txCode); // outside the transaction: it takes a while
    storage.write([&](db::Connection &database) {
        auto insert = require(database.prepare("INSERT INTO offer (id, code_hash, user_code_hash, tx_code_hash, patient, created_by, expires_at, role, "
            "related_person) VALUES (:id, :code, :user, :tx, :patient, :by, :expires, :role, :related)"));
        require(insert.bind(":id", platform::uuidV7(now)).bind(":code", fastHash(offer.code)).bind(":user", fastHash(offer.userCode))
                    .bind(":tx", txCodeHash).bind(":patient", patient).bind(":by", createdBy).bind(":expires", offer.expiresAt.ms)
                    .bind(":role", relatedPerson.empty() ? "patient" : "caregiver").bind(":related", relatedPerson).run());
    });
    return offer;
}

std::variant<Enrolled, OfferRefusal> redeemOffer(Storage &storage, const std::string &code, const std::string &userCode,
    const std::string &txCode, const std::string &deviceName, const std::string &thumbprint, platform::Instant now)
{
    // The slow comparison runs inside the transaction on purpose: tries at the same time cannot outrun the count.
    return storage.write([&](db::Connection &database) -> std::variant<Enrolled, OfferRefusal> {
        const auto offer = findOffer(database, code, userCode);
        if (!offer)
            return OfferRefusal::WrongCode;
        if (offer->wrongTries >= kWrongTriesThatBurn)
            return OfferRefusal::Burnt;
        if (offer->used)
            return OfferRefusal::Used;
        if (offer->expiresAt <= now)
            return OfferRefusal::Expired;
        if (!matchesSlowHash(offer->txCodeHash, txCode)) {
            countWrongTry(database, offer->id);
            return offer->wrongTries + 1 >= kWrongTriesThatBurn ? OfferRefusal::Burnt : OfferRefusal::WrongCode;
        }
        const bool isPatient = offer->relatedPerson.empty();
        if (!isPatient && !liveDelegation(database, offer->relatedPerson, now))
            return OfferRefusal::Ended;
        markUsed(database, offer->id, now);
        const Caller::Kind kind = isPatient ? Caller::Kind::Patient : Caller::Kind::Caregiver;
        const std::string subject = isPatient ? offer->patient : offer->relatedPerson;
        return Enrolled{signIn(database, kind, subject, deviceName, now, thumbprint), kind, subject};
    });
}

} // namespace hub
