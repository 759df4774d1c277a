// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/http/pinnedtrust.h"

#include "platforms/base/bytes.h"

#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <algorithm>

namespace http {

namespace {

int pinsIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

std::string pinOf(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (length <= 0)
        return {};
    const std::string pin = platform::toBase64Url(platform::sha256({reinterpret_cast<char *>(der), std::size_t(length)}));
    OPENSSL_free(der);
    return pin;
}

const Pins *pinsOf(X509_STORE_CTX *store)
{
    const auto *ssl = static_cast<const SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    return ssl ? static_cast<const Pins *>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), pinsIndex())) : nullptr;
}

/// Overlooks one thing only: that nobody else vouches for a certificate that is the server's own and holds a pinned key.
int onCertificate(int isFine, X509_STORE_CTX *store)
{
    const Pins *pins = pinsOf(store);
    const int error = X509_STORE_CTX_get_error(store);
    if (isFine || !pins || error != X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT || X509_STORE_CTX_get_error_depth(store) != 0)
        return isFine;
    if (std::ranges::find(*pins, pinOf(X509_STORE_CTX_get_current_cert(store))) == pins->end())
        return 0;
    X509_STORE_CTX_set_error(store, X509_V_OK);
    return 1;
}

} // namespace

PinnedTrust::PinnedTrust(const Pins &pins) : m_pins(pins)
{
    for (std::string pin : pins) {
        std::ranges::replace(pin, '-', '+');
        std::ranges::replace(pin, '_', '/');
        m_curlPins += (m_curlPins.empty() ? "sha256//" : ";sha256//") + pin + '=';
    }
}

void PinnedTrust::applyTo(CURL *handle)
{
    if (m_pins.empty())
        return;
    curl_easy_setopt(handle, CURLOPT_PINNEDPUBLICKEY, m_curlPins.c_str());
    // Where curl has another TLS library this is refused, and a certificate that vouches for itself stays refused.
    curl_easy_setopt(handle, CURLOPT_SSL_CTX_FUNCTION, &PinnedTrust::onContext);
    curl_easy_setopt(handle, CURLOPT_SSL_CTX_DATA, this);
}

CURLcode PinnedTrust::onContext(CURL *, void *context, void *self)
{
    auto *const ssl = static_cast<SSL_CTX *>(context);
    SSL_CTX_set_ex_data(ssl, pinsIndex(), &static_cast<PinnedTrust *>(self)->m_pins);
    SSL_CTX_set_verify(ssl, SSL_VERIFY_PEER, &onCertificate);
    return CURLE_OK;
}

} // namespace http
