// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/fakeprovider.h"

#include "platforms/base/bytes.h"
#include "sync/hub/router.h"
#include "sync/jose/compact.h"

#include <httplib.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>

#include <QByteArray>

#include <thread>

namespace testsupport {

namespace {

using Rsa = std::shared_ptr<EVP_PKEY>;

std::string numberOf(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    std::string bytes(std::size_t(BN_num_bytes(number)), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(number);
    return platform::toBase64Url(bytes);
}

std::string signRs256(EVP_PKEY *key, const std::string &text)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    std::size_t length = 512;
    std::string signature(length, '\0');
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, key);
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &length, reinterpret_cast<const unsigned char *>(text.data()), text.size());
    EVP_MD_CTX_free(context);
    signature.resize(length);
    return signature;
}

std::string parameter(const hub::Parameters &all, std::string_view name)
{
    for (const auto &[key, value] : all) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

struct FakeProvider::Impl {
    FakeProvider &owner;
    const platform::Clock &clock;
    jose::SigningKey key = jose::SigningKey::make();
    jose::SigningKey stranger = jose::SigningKey::make();
    Rsa rsa{EVP_RSA_gen(2048), &EVP_PKEY_free};
    std::map<std::string, hub::Parameters> codes; ///< what each was asked with
    httplib::Server http;
    std::thread thread;

    [[nodiscard]] std::string keyName() const { return "key-" + std::to_string(owner.keyNumber); }

    [[nodiscard]] Json keys() const
    {
        Json es = Json::parse(key.publicKey().jwk());
        es["kid"] = keyName();
        es["use"] = "sig";
        const Json rs{{"kty", "RSA"}, {"kid", "rsa-1"}, {"use", "sig"}, {"alg", "RS256"}, {"n", numberOf(rsa.get(), OSSL_PKEY_PARAM_RSA_N)},
            {"e", numberOf(rsa.get(), OSSL_PKEY_PARAM_RSA_E)}};
        return {{"keys", {es, rs}}};
    }

    [[nodiscard]] std::string idToken(const std::string &nonce) const
    {
        const std::int64_t seconds = clock.now().ms / 1000;
        Json header{{"alg", owner.signsWithRs256 ? "RS256" : "ES256"}, {"kid", owner.signsWithRs256 ? "rsa-1" : keyName()}};
        Json claims{{"iss", owner.m_issuer}, {"aud", kClient}, {"sub", "person-1"}, {"nonce", nonce}, {"iat", seconds}, {"exp", seconds + 120},
            {"acr", "eidas1"}};
        if (!owner.saysNumberInUserinfo)
            claims["SubjectNameID"] = owner.number;
        if (owner.change)
            owner.change(header, claims);
        const std::string text = jose::signedText(header.dump(), claims.dump());
        if (owner.signsWithRs256)
            return jose::joinCompact(text, signRs256(rsa.get(), text));
        return jose::joinCompact(text, (owner.signsWithAnotherKey ? stranger : key).sign(text));
    }

    void token(const httplib::Request &request, httplib::Response &reply)
    {
        ++owner.tokenRequests;
        const hub::Parameters form = hub::parametersFrom(request.body);
        const auto asked = codes.find(parameter(form, "code"));
        const std::string basic = "Basic " + QByteArray(QByteArray(kClient) + ":secret%20of%20the%20hub").toBase64().toStdString();
        const bool isClient = request.get_header_value("Authorization") == basic;
        const bool isTheirs = asked != codes.end() && parameter(asked->second, "redirect_uri") == parameter(form, "redirect_uri")
            && parameter(asked->second, "code_challenge") == platform::toBase64Url(platform::sha256(parameter(form, "code_verifier")));
        if (!isClient || !isTheirs || parameter(form, "grant_type") != "authorization_code") {
            reply.status = isClient ? 400 : 401;
            reply.set_content(R"({"error":"invalid_grant"})", "application/json");
            return;
        }
        const std::string nonce = parameter(asked->second, "nonce");
        codes.erase(asked);
        reply.set_content(Json{{"access_token", "token of the provider"}, {"token_type", "Bearer"}, {"id_token", idToken(nonce)}}.dump(), "application/json");
    }
};

FakeProvider::FakeProvider(const platform::Clock &clock) : m_impl(new Impl{*this, clock})
{
    httplib::Server &http = m_impl->http;
    http.set_keep_alive_max_count(1); // a hub that waits for a connection it keeps would make every row wait with it
    http.Get("/.well-known/openid-configuration", [this](const httplib::Request &, httplib::Response &reply) {
        Json discovery{{"issuer", m_issuer}, {"authorization_endpoint", m_issuer + "/auth"}, {"token_endpoint", m_issuer + "/token"},
            {"userinfo_endpoint", m_issuer + "/userinfo"}, {"jwks_uri", m_issuer + "/jwks"}};
        if (changeDiscovery)
            changeDiscovery(discovery);
        reply.set_content(discovery.dump(), "application/json");
    });
    http.Get("/jwks", [this](const httplib::Request &, httplib::Response &reply) { reply.set_content(m_impl->keys().dump(), "application/json"); });
    http.Post("/token", [this](const httplib::Request &request, httplib::Response &reply) { m_impl->token(request, reply); });
    http.Get("/userinfo", [this](const httplib::Request &request, httplib::Response &reply) {
        const bool known = request.get_header_value("Authorization") == "Bearer token of the provider";
        reply.status = known ? 200 : 401;
        reply.set_content(Json{{"sub", userinfoSubject}, {"SubjectNameID", number}}.dump(), "application/json");
    });
    m_issuer = "http://127.0.0.1:" + std::to_string(http.bind_to_any_port("127.0.0.1"));
    m_impl->thread = std::thread([&http] { http.listen_after_bind(); });
    while (!http.is_running())
        std::this_thread::yield();
}

FakeProvider::~FakeProvider()
{
    m_impl->http.stop();
    m_impl->thread.join();
}

std::string FakeProvider::visit(const std::string &location)
{
    const std::string prefix = m_issuer + "/auth?";
    const hub::Parameters asked = location.starts_with(prefix) ? hub::parametersFrom(location.substr(prefix.size())) : hub::Parameters();
    const bool complete = parameter(asked, "response_type") == "code" && parameter(asked, "client_id") == kClient
        && parameter(asked, "code_challenge_method") == "S256" && parameter(asked, "code_challenge").size() == 43
        && parameter(asked, "nonce").size() >= 43 && parameter(asked, "state").size() >= 43 && parameter(asked, "scope").starts_with("openid");
    if (!complete)
        return {};
    const std::string code = platform::toHex(platform::randomBytes(8));
    m_impl->codes[code] = asked;
    return parameter(asked, "redirect_uri") + "?code=" + code + "&state=" + parameter(asked, "state");
}

} // namespace testsupport
