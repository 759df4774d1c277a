// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/trust/verdict.h"

#include "content/trust/keys.h"

#include <algorithm>

namespace content {

std::string_view toToken(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unsigned:
        return "unsigned";
    case Verdict::UnknownKey:
        return "unknown-key";
    case Verdict::Altered:
        return "altered";
    case Verdict::PackRevoked:
        return "pack-revoked";
    case Verdict::KeyRevoked:
        return "key-revoked";
    case Verdict::KeyExpired:
        return "key-expired";
    case Verdict::ReviewOverdue:
        return "review-overdue";
    case Verdict::Trusted:
        return "trusted";
    }
    return "unsigned";
}

Judgement judge(const PackArchive &archive, const Pack &pack, const TrustList &list, std::string_view today)
{
    if (!archive.signature())
        return {Verdict::Unsigned, {}, {}, {}, {}};
    const std::string &keyId = archive.signature()->keyId;
    const TrustedKey *key = list.key(keyId);
    if (!key)
        return {Verdict::UnknownKey, keyId, {}, {}, {}};
    const auto verdict = [&](Verdict what, std::string date, std::string reason = {}) {
        return Judgement{what, keyId, key->issuer, std::move(date), std::move(reason)};
    };
    if (!isSignedBy(archive, key->publicKey))
        return verdict(Verdict::Altered, {});
    if (const RevokedPack *revoked = list.revocation(pack.id, pack.version))
        return verdict(Verdict::PackRevoked, revoked->on, revoked->reason);
    if (key->revokedOn)
        return verdict(Verdict::KeyRevoked, *key->revokedOn, key->reason);
    // ISO days compare as text.
    if (today < key->validFrom)
        return verdict(Verdict::KeyExpired, key->validFrom);
    if (today > key->validUntil)
        return verdict(Verdict::KeyExpired, key->validUntil);
    const std::string review = earliestReview(pack);
    return verdict(today > review ? Verdict::ReviewOverdue : Verdict::Trusted, review);
}

std::string earliestReview(const Pack &pack)
{
    const auto first = std::ranges::min_element(pack.sources, {}, &Source::reviewDue);
    return first == pack.sources.end() ? std::string() : first->reviewDue;
}

} // namespace content
