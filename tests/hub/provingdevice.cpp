// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/provingdevice.h"

#include "platforms/base/bytes.h"
#include "sync/jose/compact.h"

namespace testsupport {

ProvingDevice::ProvingDevice(std::string address) : m_address(std::move(address)) {}

std::string ProvingDevice::proof(const std::string &method, const std::string &url, const std::string &token, const Change &change) const
{
    Json header{{"typ", "dpop+jwt"}, {"alg", "ES256"}, {"jwk", Json::parse(m_key.publicKey().jwk())}};
    Json claims{{"jti", platform::toHex(platform::randomBytes(8))}, {"htm", method}, {"htu", url}, {"iat", 1'795'244'400}};
    if (!token.empty())
        claims["ath"] = platform::toBase64Url(platform::sha256(token));
    if (!m_nonce.empty())
        claims["nonce"] = m_nonce;
    if (change)
        change(header, claims);
    const std::string text = jose::signedText(header.dump(), claims.dump());
    return jose::joinCompact(text, m_key.sign(text));
}

Answer ProvingDevice::with(const std::string &proof, const std::string &method, const std::string &path, const std::string &token,
    const std::string &body, Headers headers) const
{
    headers.emplace("DPoP", proof);
    if (!token.empty())
        headers.emplace("Authorization", "DPoP " + token);
    return ask(m_address, method, path, body, headers);
}

Answer ProvingDevice::send(const std::string &method, const std::string &path, const std::string &token, const std::string &body, Headers headers)
{
    const std::string url = m_address + path.substr(0, path.find('?'));
    Answer answer = with(proof(method, url, token), method, path, token, body, headers);
    const bool again = answer.at("/error") == "use_dpop_nonce" || answer.header("WWW-Authenticate").find("use_dpop_nonce") != std::string::npos;
    if (const std::string nonce = answer.header("DPoP-Nonce"); !nonce.empty())
        m_nonce = nonce;
    return again ? with(proof(method, url, token), method, path, token, body, headers) : answer;
}

Answer ProvingDevice::form(const std::string &path, const std::string &encoded)
{
    return send("POST", path, {}, encoded, {{"Content-Type", "application/x-www-form-urlencoded"}});
}

} // namespace testsupport
