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

/// What is shown to whoever enrols a device: the QR code carries `code`, the six digits travel another way.
struct Offer {
    std::string code;
    std::string userCode;
    std::string txCode;
    platform::Instant expiresAt;
};

/// `Ended`: the patient took the help back before it began.
enum class OfferRefusal { WrongCode, Expired, Used, Burnt, Ended };
/// "wrong_code", as the token endpoint says it.
[[nodiscard]] std::string_view toToken(OfferRefusal refusal);

struct Enrolled {
    IssuedTokens tokens;
    Caller::Kind kind = Caller::Kind::Patient;
    std::string subject; ///< id of the Patient or RelatedPerson
};

inline constexpr int kWrongTriesThatBurn = 5;

/// @param relatedPerson who will help; empty for a device of the patient
[[nodiscard]] Offer makeOffer(Storage &storage, std::string_view patient, std::string_view relatedPerson, std::string_view createdBy, std::int64_t ttlMs,
    platform::Instant now);

/// Redeems an offer once, for the device whose key has this thumbprint. Either `code`, from the QR code, or `userCode`, as it was typed, names it; the other is empty.
[[nodiscard]] std::variant<Enrolled, OfferRefusal> redeemOffer(Storage &storage, const std::string &code, const std::string &userCode,
    const std::string &txCode, const std::string &deviceName, const std::string &thumbprint, platform::Instant now);

} // namespace hub
