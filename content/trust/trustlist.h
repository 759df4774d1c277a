// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/contenterror.h"
#include "content/model/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content
{

/// A key that speaks for somebody, and between which days. Dates are ISO days, both included.
struct TrustedKey {
    std::string publicKey; ///< 32 bytes
    std::string issuer;
    std::string validFrom;
    std::string validUntil;
    std::optional<std::string> revokedOn;
    std::string reason; ///< why it was revoked, for people

    [[nodiscard]] std::string keyId() const;

    friend bool operator==(const TrustedKey &, const TrustedKey &) = default;
};

struct RevokedPack {
    static constexpr std::string_view kEveryVersion = "*";

    PackId id;
    std::string version; ///< or kEveryVersion
    std::string reason;
    std::string on;

    friend bool operator==(const RevokedPack &, const RevokedPack &) = default;
};

/// Whom this device believes. A value: what a list says does not change with who reads it or when.
struct TrustList {
    std::vector<TrustedKey> keys;
    std::vector<RevokedPack> revokedPacks;

    [[nodiscard]] const TrustedKey *key(std::string_view keyId) const;
    [[nodiscard]] const RevokedPack *revocation(const PackId &id, std::string_view version) const;

    friend bool operator==(const TrustList &, const TrustList &) = default;
};

/// This list with what `newer` adds. A key of both has the dates of `newer`, but a revocation is never taken back: a list
/// that was made before one, or by somebody who wants it forgotten, does not undo it.
[[nodiscard]] TrustList merged(const TrustList &known, const TrustList &newer);

[[nodiscard]] std::string toText(const TrustList &list);
/// Nothing, with the reasons appended to `errors`, when any part is not what it must be: half a list of revocations is none.
[[nodiscard]] std::optional<TrustList> trustListFromText(
    const std::string &file, std::string_view text, std::vector<ContentError> &errors);

} // namespace content
