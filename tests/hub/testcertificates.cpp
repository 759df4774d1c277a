// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/testcertificates.h"

#include "platforms/base/bytes.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <sys/stat.h>

#include <cstdio>

namespace testsupport {

namespace {

void extend(X509 *certificate, int kind, const std::string &value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.c_str());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

TestCertificate::TestCertificate(const Wish &wish, const TestCertificate *issuer)
    : m_key(EVP_EC_gen("P-256"), &EVP_PKEY_free), m_certificate(X509_new(), &X509_free)
{
    X509 *const x = m_certificate.get();
    X509_set_version(x, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x), wish.isAuthority ? 1 : 2);
    X509_time_adj_ex(X509_getm_notBefore(x), wish.fromDays, 0, nullptr);
    X509_time_adj_ex(X509_getm_notAfter(x), wish.toDays, 0, nullptr);
    X509_set_pubkey(x, m_key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(wish.name.c_str()), -1, -1, 0);
    X509_set_issuer_name(x, X509_get_subject_name(issuer ? issuer->m_certificate.get() : x));
    extend(x, NID_basic_constraints, wish.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    const bool isAddress = wish.name.find_first_not_of("0123456789.") == std::string::npos;
    extend(x, NID_subject_alt_name, (isAddress ? "IP:" : "DNS:") + wish.name);
    X509_sign(x, issuer ? issuer->m_key.get() : m_key.get(), EVP_sha256());
}

void TestCertificate::write(const std::filesystem::path &certificate, const std::filesystem::path &key) const
{
    std::filesystem::create_directories(certificate.parent_path());
    std::FILE *file = std::fopen(certificate.c_str(), "w");
    PEM_write_X509(file, m_certificate.get());
    std::fclose(file);
    file = std::fopen(key.c_str(), "w");
    PEM_write_PrivateKey(file, m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(file);
    ::chmod(key.c_str(), S_IRUSR | S_IWUSR);
}

std::string TestCertificate::pin() const
{
    unsigned char *der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(m_certificate.get()), &der);
    const std::string pin = platform::toBase64Url(platform::sha256({reinterpret_cast<char *>(der), std::size_t(length)}));
    OPENSSL_free(der);
    return pin;
}

} // namespace testsupport
