// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/archive/packarchive.h"
#include "content/trust/trustlist.h"

#include <string>
#include <string_view>

namespace content
{

/// What a list of trust says about a pack on a day, in the order they are asked: the first that holds is the answer.
enum class TrustVerdict {
    Unsigned,
    UnknownKey,  ///< signed by nobody this device knows
    Altered,     ///< the signature is of a known key and does not fit
    PackRevoked, ///< withdrawn by the people who keep the list
    KeyRevoked,
    KeyExpired,    ///< or not valid yet
    ReviewOverdue, ///< a source should have been read again by now
    Trusted,
};

/// Stable token for logs and for tools, "key-revoked".
[[nodiscard]] std::string_view toToken(TrustVerdict verdict);

/// Only a trusted pack is shown as clinical content.
[[nodiscard]] constexpr bool mayTeach(TrustVerdict verdict)
{
    return verdict == TrustVerdict::Trusted;
}

struct Judgement {
    TrustVerdict verdict = TrustVerdict::Unsigned;
    std::string keyId;  ///< empty when unsigned
    std::string issuer; ///< of a known key
    std::string date;   ///< ISO day the verdict turns on: of the revocation, the end of the key, the review
    std::string reason; ///< given with a revocation, in the words of those who made it

    friend bool operator==(const Judgement &, const Judgement &) = default;
};

/// Judges the pack of an archive. `today` is the ISO day of the device's own clock: the date in the signature is what its
/// maker says, so nothing is decided by it. A revoked key is revoked for everything it ever signed, whatever the day.
[[nodiscard]] Judgement judge(const PackArchive &archive, const Pack &pack, const TrustList &list, std::string_view today);

/// The first day on which a source of the pack should be read again.
[[nodiscard]] std::string earliestReview(const Pack &pack);

} // namespace content
