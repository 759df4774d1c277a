// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/certificate.h"

#include "platforms/base/bytes.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <memory>
#include <sstream>

namespace hub {

namespace fs = std::filesystem;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

template <auto Free>
struct With {
    template <typename T>
    void operator()(T *thing) const { Free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, With<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, With<X509_free>>;
using Buffer = std::unique_ptr<BIO, With<BIO_free_all>>;

constexpr int kMostDays = 3650;
constexpr std::size_t kMostNames = 20;

Error wrong(std::string sentence)
{
    return {ErrorCode::Invalid, std::move(sentence)};
}

std::string contentOf(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

Buffer bufferOf(const std::string &text)
{
    return Buffer(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

std::string textOf(const Buffer &buffer)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(buffer.get(), &data);
    return {data, static_cast<std::size_t>(length)};
}

Certificate certificateIn(const fs::path &file)
{
    const std::string pem = contentOf(file);
    return Certificate(PEM_read_bio_X509(bufferOf(pem).get(), nullptr, nullptr, nullptr));
}

Key keyIn(const fs::path &file)
{
    std::string pem = contentOf(file);
    Key key(PEM_read_bio_PrivateKey(bufferOf(pem).get(), nullptr, nullptr, nullptr));
    platform::wipe(pem);
    return key;
}

/// Whole or not at all, and never over another's: a half-written key would lock every app out.
bool writeDurably(const fs::path &file, const std::string &text, mode_t mode)
{
    const fs::path fresh = file.string() + ".new";
    std::error_code failed;
    fs::remove(fresh, failed);
    const int descriptor = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (descriptor < 0)
        return false;
    const bool written = ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(descriptor) == 0;
    const bool closed = ::close(descriptor) == 0;
    fs::rename(fresh, file, failed);
    return written && closed && !failed;
}

bool writeKey(const fs::path &file, EVP_PKEY *key)
{
    const Buffer buffer(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PKCS8PrivateKey(buffer.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return false;
    std::string pem = textOf(buffer);
    const bool written = writeDurably(file, pem, S_IRUSR | S_IWUSR);
    platform::wipe(pem);
    return written;
}

std::string pinOf(X509_PUBKEY *key)
{
    unsigned char *der = nullptr;
    const int length = i2d_X509_PUBKEY(key, &der);
    const std::string pin = length > 0 ? platform::toBase64Url(platform::sha256({reinterpret_cast<char *>(der), std::size_t(length)})) : std::string();
    OPENSSL_free(der);
    return pin;
}

std::string pinOf(EVP_PKEY *key)
{
    X509_PUBKEY *wrapped = nullptr;
    if (X509_PUBKEY_set(&wrapped, key) != 1)
        return {};
    const std::string pin = pinOf(wrapped);
    X509_PUBKEY_free(wrapped);
    return pin;
}

bool isAddress(const std::string &name)
{
    std::array<unsigned char, 16> bytes{};
    return ::inet_pton(AF_INET, name.c_str(), bytes.data()) == 1 || ::inet_pton(AF_INET6, name.c_str(), bytes.data()) == 1;
}

bool isName(const std::string &name)
{
    const auto fits = [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '.'; };
    return isAddress(name) || (!name.empty() && name.size() <= 253 && std::ranges::all_of(name, fits) && name.front() != '-' && name.front() != '.');
}

bool addExtension(X509 *certificate, int kind, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, With<X509_EXTENSION_free>> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

std::string alternativeNames(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ",") + std::string(isAddress(name) ? "IP:" : "DNS:") + name;
    return text;
}

Certificate sign(EVP_PKEY *key, const CertificateWish &wish)
{
    Certificate made(X509_new());
    X509 *const x = made.get();
    std::string serial = platform::randomBytes(16);
    serial[0] = static_cast<char>(serial[0] & 0x7f);
    const std::unique_ptr<BIGNUM, With<BN_free>> number(BN_bin2bn(reinterpret_cast<const unsigned char *>(serial.data()), 16, nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x));
    X509_set_version(x, X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(x), -3600); // a phone that is a little behind
    X509_time_adj_ex(X509_getm_notAfter(x), wish.days, 0, nullptr);
    X509_set_pubkey(x, key);
    X509_NAME *const name = X509_get_subject_name(x);
    const std::string common = wish.names.front().substr(0, 64);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(common.c_str()), -1, -1, 0);
    X509_set_issuer_name(x, name);
    const bool complete = addExtension(x, NID_basic_constraints, "critical,CA:FALSE") && addExtension(x, NID_key_usage, "critical,digitalSignature")
        && addExtension(x, NID_ext_key_usage, "serverAuth") && addExtension(x, NID_subject_key_identifier, "hash")
        && addExtension(x, NID_subject_alt_name, alternativeNames(wish.names));
    return complete && X509_sign(x, key, EVP_sha256()) > 0 ? std::move(made) : nullptr;
}

Result<Key> keyFor(const fs::path &folder, bool takesNext)
{
    const fs::path file = folder / kCertificateKeyFile;
    const fs::path next = folder / kNextKeyFile;
    std::error_code failed;
    if (takesNext) {
        if (!keyIn(next))
            return wrong("There is no next key in " + next.string() + ". Run: passerelle-hub next-key, and leave apps some weeks to learn it.");
        fs::rename(next, file, failed);
    } else if (!fs::exists(file)) {
        Key fresh(EVP_EC_gen("P-256"));
        if (!fresh || !writeKey(file, fresh.get()))
            return wrong("The key " + file.string() + " cannot be written.");
    }
    Key key = keyIn(file);
    if (failed || !key)
        return wrong("The key " + file.string() + " cannot be read. Nothing was replaced.");
    return key;
}

} // namespace

Result<std::string> makeCertificate(const fs::path &folder, const CertificateWish &wish)
{
    if (wish.names.empty() || wish.names.size() > kMostNames || !std::ranges::all_of(wish.names, isName))
        return wrong("Name the hub as apps will reach it: host names or addresses, with commas between, for instance hub.local,192.168.1.10.");
    if (wish.days < 1 || wish.days > kMostDays)
        return wrong("--days must be from 1 to " + std::to_string(kMostDays) + '.');
    std::error_code failed;
    fs::create_directories(folder, failed);
    const auto key = keyFor(folder, wish.takesNextKey);
    if (!key)
        return key.error();
    const Certificate certificate = sign(key->get(), wish);
    const Buffer buffer(BIO_new(BIO_s_mem()));
    if (!certificate || PEM_write_bio_X509(buffer.get(), certificate.get()) != 1
        || !writeDurably(folder / kCertificateFile, textOf(buffer), S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH))
        return wrong("The certificate " + (folder / kCertificateFile).string() + " cannot be written.");
    return pinOf(key->get());
}

Result<std::string> makeNextKey(const fs::path &folder)
{
    const fs::path file = folder / kNextKeyFile;
    if (!fs::exists(file)) {
        const Key fresh(EVP_EC_gen("P-256"));
        if (!fresh || !writeKey(file, fresh.get()))
            return wrong("The key " + file.string() + " cannot be written. Check --data.");
    }
    const auto pin = pinOfKey(file);
    return pin ? Result<std::string>(*pin) : wrong("The key " + file.string() + " cannot be read.");
}

std::optional<std::string> pinOfCertificate(const fs::path &pem)
{
    const Certificate certificate = certificateIn(pem);
    return certificate ? std::optional(pinOf(X509_get_X509_PUBKEY(certificate.get()))) : std::nullopt;
}

std::optional<std::string> pinOfKey(const fs::path &pem)
{
    const Key key = keyIn(pem);
    return key ? std::optional(pinOf(key.get())) : std::nullopt;
}

bool vouchesForItself(const fs::path &pem)
{
    const Certificate certificate = certificateIn(pem);
    return certificate && X509_self_signed(certificate.get(), 1) == 1;
}

std::optional<int> daysLeft(const fs::path &pem)
{
    const Certificate certificate = certificateIn(pem);
    int days = 0;
    int seconds = 0;
    if (!certificate || ASN1_TIME_diff(&days, &seconds, nullptr, X509_get0_notAfter(certificate.get())) != 1)
        return std::nullopt;
    return seconds < 0 ? days - 1 : days;
}

} // namespace hub
