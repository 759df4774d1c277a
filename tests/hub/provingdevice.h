// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/jose/es256.h"
#include "tests/hub/hubfixture.h"

#include <functional>

namespace testsupport {

/// A device with a key of its own that proves itself to a hub at `address`. Written apart from the app's own way of doing it, so
/// that both cannot be wrong in the same way.
class ProvingDevice {
public:
    explicit ProvingDevice(std::string address);

    using Change = std::function<void(Json &header, Json &claims)>;
    /// @param url whole; @param token the one that goes with it, empty at the token endpoint
    [[nodiscard]] std::string proof(const std::string &method, const std::string &url, const std::string &token, const Change &change = {}) const;

    /// Follows the hub when it asks for a nonce.
    Answer send(const std::string &method, const std::string &path, const std::string &token, const std::string &body = {}, Headers headers = {});
    Answer get(const std::string &path, const std::string &token) { return send("GET", path, token); }
    Answer form(const std::string &path, const std::string &encoded);
    /// One request with exactly this proof.
    [[nodiscard]] Answer with(const std::string &proof, const std::string &method, const std::string &path, const std::string &token,
        const std::string &body = {}, Headers headers = {}) const;

    [[nodiscard]] const jose::SigningKey &key() const { return m_key; }
    [[nodiscard]] const std::string &nonce() const { return m_nonce; }

private:
    std::string m_address;
    jose::SigningKey m_key = jose::SigningKey::make();
    std::string m_nonce;
};

} // namespace testsupport
