// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/trust/judgement.h"

#include "content/trust/keys.h"

#include <algorithm>

namespace content
{

std::string_view toToken(TrustVerdict verdict)
{
    switch (verdict) {
    case TrustVerdict::Unsigned:
        return "unsigned";
    case TrustVerdict::UnknownKey:
        return "unknown-key";
    case TrustVerdict::Altered:
        return "altered";
    case TrustVerdict::PackRevoked:
        return "pack-revoked";
    case TrustVerdict::KeyRevoked:
        return "key-revoked";
    case TrustVerdict::KeyExpired:
        return "key-expired";
    case TrustVerdict::ReviewOverdue:
        return "review-overdue";
    case TrustVerdict::Trusted:
        return "trusted";
    }
    return "unsigned";
}

Judgement judge(const PackArchive &archive, const Pack &pack, const TrustList &list, std::string_view today)
{
    if (!archive.signature())
        return {TrustVerdict::Unsigned, {}, {}, {}, {}};
    const std::string &keyId = archive.signature()->keyId;
    const TrustedKey *key = list.key(keyId);
    if (!key)
        return {TrustVerdict::UnknownKey, keyId, {}, {}, {}};
    const auto verdict = [&](TrustVerdict what, std::string date, std::string reason = {}) {
        return Judgement{what, keyId, key->issuer, std::move(date), std::move(reason)};
    };
    if (!isSignedBy(archive, key->publicKey))
        return verdict(TrustVerdict::Altered, {});
    if (const RevokedPack *revoked = list.revocation(pack.id, pack.version))
        return verdict(TrustVerdict::PackRevoked, revoked->on, revoked->reason);
    if (key->revokedOn)
        return verdict(TrustVerdict::KeyRevoked, *key->revokedOn, key->reason);
    // ISO days compare as text.
    if (today < key->validFrom)
        return verdict(TrustVerdict::KeyExpired, key->validFrom);
    if (today > key->validUntil)
        return verdict(TrustVerdict::KeyExpired, key->validUntil);
    const std::string review = earliestReview(pack);
    return verdict(today > review ? TrustVerdict::ReviewOverdue : TrustVerdict::Trusted, review);
}

std::string earliestReview(const Pack &pack)
{
    const auto first = std::ranges::min_element(pack.sources, {}, &Source::reviewDue);
    return first == pack.sources.end() ? std::string() : first->reviewDue;
}

} // namespace content
