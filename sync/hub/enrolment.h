// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/hub/storage.h"
#include "sync/hub/tokens.h"

#include <string>
#include <string_view>
#include <variant>

namespace hub {

/// What a professional shows the patient: the QR code carries `code`, the six digits travel another way.
struct Offer {
    std::string code;
    std::string userCode;
    std::string txCode;
    platform::Instant expiresAt;
};

enum class OfferRefusal { WrongCode, Expired, Used, Burnt };
/// "wrong_code", as the token endpoint says it.
[[nodiscard]] std::string_view toToken(OfferRefusal refusal);

struct Enrolled {
    IssuedTokens tokens;
    std::string patient;
};

inline constexpr int kWrongTriesThatBurn = 5;

[[nodiscard]] Offer makeOffer(Storage &storage, std::string_view patient, std::string_view createdBy, std::int64_t ttlMs, platform::Instant now);

/// Redeems an offer once. Either `code`, from the QR code, or `userCode`, as it was typed, names it; the other is empty.
[[nodiscard]] std::variant<Enrolled, OfferRefusal> redeemOffer(Storage &storage, const std::string &code, const std::string &userCode,
    const std::string &txCode, const std::string &deviceName, platform::Instant now);

} // namespace hub
