// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/tls.h"

#include "platforms/base/logging.h"
#include "sync/hub/certificate.h"

#include <httplib.h>

#include <sys/stat.h>

namespace hub {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr platform::Logger kLog{"hub"};
constexpr int kSoonDays = 30;
/// Forward secrecy and authenticated encryption only; TLS 1.3 has no others.
constexpr const char *kCiphers = "ECDHE+AESGCM:ECDHE+CHACHA20";

Error wrong(std::string sentence)
{
    return {ErrorCode::Invalid, std::move(sentence)};
}

bool canOthersRead(const std::filesystem::path &file)
{
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 && (status.st_mode & S_IRWXO) != 0;
}

bool setUp(SSL_CTX &context, const Config &config)
{
    SSL_CTX_set_options(&context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    return SSL_CTX_set_min_proto_version(&context, TLS1_2_VERSION) == 1 && SSL_CTX_set_cipher_list(&context, kCiphers) == 1
        && SSL_CTX_use_certificate_chain_file(&context, config.certificatePath().c_str()) == 1
        && SSL_CTX_use_PrivateKey_file(&context, config.certificateKeyPath().c_str(), SSL_FILETYPE_PEM) == 1
        && SSL_CTX_check_private_key(&context) == 1;
}

void warnOfExpiry(const Config &config)
{
    const auto days = daysLeft(config.certificatePath());
    if (days && *days < 0)
        kLog.error("The certificate has expired: apps refuse it. Renew it, or run: passerelle-hub make-certificate");
    else if (days && *days < kSoonDays)
        kLog.warning("The certificate expires in " + std::to_string(*days) + " days.");
}

} // namespace

Result<std::unique_ptr<httplib::Server>> makeHttpServer(const Config &config)
{
    if (!config.hasTls())
        return std::unique_ptr<httplib::Server>(std::make_unique<httplib::Server>());
    const std::string key = config.certificateKeyPath().string();
    if (canOthersRead(key))
        return wrong("Other users of this machine can read the key " + key + ". Run: chmod 600 " + key);
    auto server = std::make_unique<httplib::SSLServer>([&](SSL_CTX &context) { return setUp(context, config); });
    if (!server->is_valid()) {
        return wrong("The certificate " + config.certificatePath().string() + " and its key " + key
            + " cannot be used: both must be PEM files, readable by the user that runs the hub, and belong together.");
    }
    warnOfExpiry(config);
    return std::unique_ptr<httplib::Server>(std::move(server));
}

std::vector<std::string> pinsOf(const Config &config)
{
    std::vector<std::string> pins;
    if (!config.hasTls() || !vouchesForItself(config.certificatePath()))
        return pins;
    if (const auto pin = pinOfCertificate(config.certificatePath()))
        pins.push_back(*pin);
    if (const auto next = pinOfKey(config.data / kNextKeyFile))
        pins.push_back(*next);
    return pins;
}

} // namespace hub
