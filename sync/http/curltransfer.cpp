// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/http/curltransfer.h"

#include "platforms/base/bytes.h"
#include "sync/http/httpdate.h"

#include <algorithm>

namespace http {

namespace {

using platform::Error;
using platform::ErrorCode;

/// No honest server of ours comes near; a hostile one must not fill the memory with header fields.
constexpr std::size_t kMaxHeaderBytes = 64 * 1024;

/// The one place where curl's vocabulary becomes ours. What curl says goes to the log: it names hosts, never people.
Error translate(CURLcode code, const std::string &reason)
{
    const auto as = [&](ErrorCode ours) { return Error{ours, reason.empty() ? curl_easy_strerror(code) : reason}; };
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return as(ErrorCode::Offline);
    case CURLE_OPERATION_TIMEDOUT:
        return as(ErrorCode::Timeout);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        return as(ErrorCode::Untrusted);
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_FAILED_INIT:
    case CURLE_OUT_OF_MEMORY:
    case CURLE_NOT_BUILT_IN:
        return as(ErrorCode::Unavailable);
    case CURLE_URL_MALFORMAT:
        return as(ErrorCode::Invalid);
    default:
        return as(ErrorCode::BadReply);
    }
}

} // namespace

CurlTransfer::CurlTransfer(const Request &request, bool isLoopback, const std::string &userAgent, const std::string &authorityFile)
    : m_body(request.body), m_maxBytes(request.maxResponseBytes), m_trust(request.pins), m_handle(curl_easy_init())
{
    CURL *const h = m_handle.get();
    if (!h)
        return;
    curl_slist *fields = nullptr;
    for (const auto &[name, value] : request.headers)
        fields = curl_slist_append(fields, (value.empty() ? name + ";" : name + ": " + value).c_str());
    // Waiting for "100 Continue" costs a round trip and some servers never send it.
    m_fields.reset(curl_slist_append(fields, "Expect:"));

    curl_easy_setopt(h, CURLOPT_URL, request.url.c_str());
    curl_easy_setopt(h, CURLOPT_HTTPHEADER, m_fields.get());
    curl_easy_setopt(h, CURLOPT_USERAGENT, userAgent.c_str());
    curl_easy_setopt(h, CURLOPT_PRIVATE, this);
    curl_easy_setopt(h, CURLOPT_ERRORBUFFER, m_reason.data());
    curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L); // several threads: no SIGALRM
    curl_easy_setopt(h, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(h, CURLOPT_ACCEPT_ENCODING, "gzip");
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    curl_easy_setopt(h, CURLOPT_PROTOCOLS, long(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
    if (isLoopback)
        curl_easy_setopt(h, CURLOPT_PROXY, ""); // a proxy of the environment has no business with this machine's own hub

    curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(h, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(h, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!authorityFile.empty())
        curl_easy_setopt(h, CURLOPT_CAINFO, authorityFile.c_str());
    m_trust.applyTo(h);

    curl_easy_setopt(h, CURLOPT_CONNECTTIMEOUT_MS, long(request.timeouts.connect.count()));
    curl_easy_setopt(h, CURLOPT_TIMEOUT_MS, long(request.timeouts.total.count()));
    curl_easy_setopt(h, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(h, CURLOPT_LOW_SPEED_TIME, long(std::chrono::ceil<std::chrono::seconds>(request.timeouts.stall).count()));

    curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    curl_easy_setopt(h, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(h, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    curl_easy_setopt(h, CURLOPT_HEADERDATA, this);

    const bool hasBody = request.method == Method::Post || request.method == Method::Put;
    if (hasBody) {
        curl_easy_setopt(h, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_body.size()));
        curl_easy_setopt(h, CURLOPT_POSTFIELDS, m_body.c_str());
    }
    if (request.method == Method::Put)
        curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "PUT");
    if (request.method == Method::Delete)
        curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "DELETE");
}

CurlTransfer::~CurlTransfer()
{
    platform::wipe(m_body); // a password may be in it
}

void CurlTransfer::finish(CURLcode code)
{
    if (m_isTooLarge)
        return fail({ErrorCode::TooLarge, "the answer is longer than " + std::to_string(m_maxBytes) + " bytes"});
    if (code != CURLE_OK)
        return fail(translate(code, m_reason.data()));
    long status = 0;
    curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
    m_response.status = int(status);
    if (const auto date = m_response.headers.value("Date"))
        m_response.serverDate = dateFromHeader(*date);
    m_answer.set_value(std::move(m_response));
}

std::size_t CurlTransfer::onBody(char *data, std::size_t size, std::size_t count, void *self)
{
    // Called with decompressed bytes: this is where a gzip bomb stops.
    auto *const transfer = static_cast<CurlTransfer *>(self);
    const std::size_t bytes = size * count;
    if (bytes > transfer->m_maxBytes - transfer->m_response.body.size()) {
        transfer->m_isTooLarge = true;
        return 0;
    }
    transfer->m_response.body.append(data, bytes);
    return bytes;
}

std::size_t CurlTransfer::onHeader(char *data, std::size_t size, std::size_t count, void *self)
{
    auto *const transfer = static_cast<CurlTransfer *>(self);
    const std::size_t bytes = size * count;
    transfer->m_headerBytes += bytes;
    if (transfer->m_headerBytes > kMaxHeaderBytes) {
        transfer->m_isTooLarge = true;
        return 0;
    }
    std::string_view line(data, bytes);
    if (line.starts_with("HTTP/")) { // a new answer begins: what came before was a "100 Continue" or the proxy's
        transfer->m_response.headers = {};
        return bytes;
    }
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n' || line.back() == ' '))
        line.remove_suffix(1);
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return bytes;
    std::string_view value = line.substr(colon + 1);
    value.remove_prefix(std::min(value.find_first_not_of(" \t"), value.size()));
    transfer->m_response.headers.add(line.substr(0, colon), std::string(value));
    return bytes;
}

} // namespace http
