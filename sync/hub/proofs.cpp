// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/proofs.h"

#include "platforms/base/bytes.h"
#include "sync/hub/outcome.h"
#include "sync/hub/rawjson.h"
#include "sync/jose/compact.h"
#include "sync/jose/es256.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <cctype>
#include <optional>

namespace hub {

namespace {

constexpr std::int64_t kStepMs = 5 * 60 * 1000;
constexpr std::size_t kLongestProof = 4096;
constexpr std::size_t kLongestId = 256;
/// Nobody honest comes near: beyond, proofs are refused until older ones are forgotten, rather than taken unseen.
constexpr std::size_t kMostRemembered = 2'000'000;

std::string text(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<Json> object(const std::string &json)
{
    try {
        Json parsed = parseStrictly(json);
        return parsed.is_object() ? std::optional(std::move(parsed)) : std::nullopt;
    } catch (const Refusal &) {
        return std::nullopt;
    }
}

std::optional<jose::PublicKey> keyIn(const Json &header)
{
    const auto jwk = header.find("jwk");
    if (jwk == header.end() || !jwk->is_object() || jwk->contains("d") || text(*jwk, "kty") != "EC" || text(*jwk, "crv") != "P-256")
        return std::nullopt;
    const auto x = platform::fromBase64Url(text(*jwk, "x"));
    const auto y = platform::fromBase64Url(text(*jwk, "y"));
    return x && y ? std::optional(jose::PublicKey{*x, *y}) : std::nullopt;
}

std::string lower(std::string_view given)
{
    std::string out(given);
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

struct Address {
    std::string origin;
    std::string path;
};

/// Apart where the path begins; the usual port left out, the names of this machine taken for one.
Address addressOf(std::string_view url)
{
    url = url.substr(0, url.find_first_of("?#"));
    const std::size_t scheme = url.find("://");
    const std::size_t path = scheme == std::string_view::npos ? url.size() : std::min(url.find('/', scheme + 3), url.size());
    Address address{lower(url.substr(0, path)), std::string(url.substr(path))};
    const std::string_view usual = address.origin.starts_with("https:") ? ":443" : ":80";
    if (address.origin.ends_with(usual))
        address.origin.resize(address.origin.size() - usual.size());
    constexpr std::string_view kThisMachine = "http://localhost";
    if (address.origin.starts_with(kThisMachine) && (address.origin.size() == kThisMachine.size() || address.origin[kThisMachine.size()] == ':'))
        address.origin.replace(0, kThisMachine.size(), "http://127.0.0.1");
    return address;
}

} // namespace

bool isSameAddress(std::string_view htu, std::string_view baseUrl, std::string_view path)
{
    const Address given = addressOf(htu);
    const Address base = addressOf(baseUrl);
    const Parameters decoded = parametersFrom("path=" + given.path);
    const std::string wanted = base.path + std::string(path);
    return given.origin == base.origin && (given.path == wanted || (!decoded.empty() && decoded.front().second == wanted));
}

Proofs::Proofs() : m_key(platform::randomBytes(32)) {}

std::string Proofs::nonceOf(std::int64_t step) const
{
    const std::string number = std::to_string(step);
    std::string mac(32, '\0');
    HMAC(EVP_sha256(), m_key.data(), static_cast<int>(m_key.size()), reinterpret_cast<const unsigned char *>(number.data()), number.size(),
        reinterpret_cast<unsigned char *>(mac.data()), nullptr);
    return platform::toBase64Url(mac.substr(0, 16));
}

std::string Proofs::nonce(platform::Instant now) const
{
    return nonceOf(now.ms / kStepMs);
}

bool Proofs::isFirstUse(const std::string &proof, std::int64_t step, std::int64_t stepNow)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_seen, [&](const auto &entry) { return entry.first < stepNow - 1; });
    auto &seen = m_seen[step];
    return seen.size() < kMostRemembered && seen.insert(proof).second;
}

ProofVerdict Proofs::check(const Request &request, const std::string &baseUrl, std::string_view accessToken, platform::Instant now)
{
    const ProofVerdict bad{{}, "invalid_dpop_proof"};
    const std::string proof = request.header("dpop");
    const auto token = proof.size() <= kLongestProof ? jose::splitCompact(proof) : std::nullopt;
    const auto header = token ? object(token->header) : std::nullopt;
    const auto claims = header ? object(token->payload) : std::nullopt;
    const auto key = claims ? keyIn(*header) : std::nullopt;
    if (!key || text(*header, "typ") != "dpop+jwt" || text(*header, "alg") != "ES256" || header->contains("crit"))
        return bad;
    if (!jose::verifyEs256(*key, token->signedText, token->signature))
        return bad;
    const std::string id = text(*claims, "jti");
    const auto made = claims->find("iat");
    if (id.empty() || id.size() > kLongestId || made == claims->end() || !made->is_number() || text(*claims, "htm") != request.method
        || !isSameAddress(text(*claims, "htu"), baseUrl, request.path))
        return bad;
    if (!accessToken.empty() && text(*claims, "ath") != platform::toBase64Url(platform::sha256(accessToken)))
        return bad;
    const std::int64_t stepNow = now.ms / kStepMs;
    const std::string given = text(*claims, "nonce");
    const std::int64_t step = given == nonceOf(stepNow) ? stepNow : stepNow - 1;
    if (given != nonceOf(step))
        return {{}, "use_dpop_nonce"};
    const std::string thumbprint = key->thumbprint();
    if (!isFirstUse(platform::sha256(thumbprint + ' ' + id), step, stepNow))
        return bad;
    return {thumbprint, {}};
}

} // namespace hub
