// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/hub/router.h"

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_set>

namespace hub {

/// What a proof of possession says (DPoP, RFC 9449): by which key it was made, or why it does not count.
struct ProofVerdict {
    std::string thumbprint; ///< RFC 7638, of the key
    std::string error;      ///< "use_dpop_nonce", "invalid_dpop_proof"; empty when the proof is good

    [[nodiscard]] bool isGood() const { return error.empty(); }
};

/// Checks the proofs that devices send with their tokens. Each must hold a nonce of this hub, given out less than ten minutes
/// ago: that says when it was made, whatever the clock of the phone says, so `iat` is not looked at. A proof counts once; those of
/// the last ten minutes are remembered. Any thread.
class Proofs {
public:
    /// Nonces of an earlier start are not known any more, so that a restart forgets no proof that could still be repeated.
    Proofs();

    /// The nonce that proofs made now should hold.
    [[nodiscard]] std::string nonce(platform::Instant now) const;
    /// @param baseUrl what clients were told that this hub's address is
    /// @param accessToken the one that came with the proof; empty at the token endpoint
    [[nodiscard]] ProofVerdict check(const Request &request, const std::string &baseUrl, std::string_view accessToken, platform::Instant now);

private:
    [[nodiscard]] std::string nonceOf(std::int64_t step) const;
    [[nodiscard]] bool isFirstUse(const std::string &proof, std::int64_t step, std::int64_t stepNow);

    const std::string m_key;
    std::mutex m_mutex;
    std::map<std::int64_t, std::unordered_set<std::string>> m_seen; ///< by the step of their nonce
};

/// Whether the `htu` of a proof is this address, queries and the usual port apart.
[[nodiscard]] bool isSameAddress(std::string_view htu, std::string_view baseUrl, std::string_view path);

} // namespace hub
