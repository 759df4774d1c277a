// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/enrol/offer.h"

#include "sync/fhir/jsontext.h"
#include "sync/http/url.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace enrol {

namespace {

using fhir::JsonValue;
using platform::Error;
using platform::ErrorCode;

/// A QR code holds 2,953 bytes at most: nothing longer can have come from one.
constexpr std::size_t kMaxUriBytes = 2953;
constexpr std::size_t kMaxTypedBytes = 256;
constexpr std::string_view kPrefix = "credential_offer=";
constexpr std::string_view kGrant = "urn:ietf:params:oauth:grant-type:pre-authorized_code";
constexpr std::string_view kUserCodeAlphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// 128 bits in base64url are 22 characters; less could be guessed.
constexpr std::size_t kMinCodeLength = 22;
constexpr std::size_t kMaxCodeLength = 512;
constexpr std::size_t kMaxPins = 4;
constexpr std::string_view kPinFragment = "#pin=";

Error invalid(const char *detail)
{
    return {ErrorCode::Invalid, std::string("offer: ") + detail};
}

const JsonValue *object(const JsonValue *parent, std::string_view name)
{
    const JsonValue *value = parent ? parent->find(name) : nullptr;
    return value && value->kind == JsonValue::Kind::Object ? value : nullptr;
}

std::string text(const JsonValue *parent, std::string_view name)
{
    const JsonValue *value = parent ? parent->find(name) : nullptr;
    return value && value->kind == JsonValue::Kind::String ? value->text : std::string();
}

bool isCode(std::string_view code)
{
    const auto isUrlSafe = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; };
    return code.size() >= kMinCodeLength && code.size() <= kMaxCodeLength && std::all_of(code.begin(), code.end(), isUrlSafe);
}

/// Keys of a hub that no authority vouches for. An offer that names one badly is no offer: without it the hub could be anybody.
std::optional<http::Pins> pinsIn(const JsonValue &offer)
{
    http::Pins pins;
    const JsonValue *list = offer.find("passerelle_tls_pins");
    if (!list)
        return pins;
    if (list->kind != JsonValue::Kind::Array || list->items.size() > kMaxPins)
        return std::nullopt;
    for (const JsonValue &each : list->items) {
        if (each.kind != JsonValue::Kind::String || !http::isPin(each.text))
            return std::nullopt;
        pins.push_back(each.text);
    }
    return pins;
}

/// The count of digits, or none when the offer asks for something we do not show a keypad for.
std::optional<std::size_t> txCodeLength(const JsonValue *grant)
{
    const JsonValue *txCode = object(grant, "tx_code");
    const JsonValue *length = txCode ? txCode->find("length") : nullptr;
    std::size_t digits = 0;
    if (!length || length->kind != JsonValue::Kind::Number || text(txCode, "input_mode") != "numeric")
        return std::nullopt;
    const char *const end = length->text.data() + length->text.size();
    const auto parsed = std::from_chars(length->text.data(), end, digits);
    if (parsed.ec != std::errc() || parsed.ptr != end || digits < 4 || digits > 12)
        return std::nullopt;
    return digits;
}

platform::Result<std::string> originOf(std::string_view address)
{
    const auto url = http::parseTrustedUrl(address);
    if (!url)
        return url.error();
    if ((url->path != "/" && !url->path.empty()) || !url->query.empty() || !url->fragment.empty())
        return Error{ErrorCode::Invalid, "the address of a hub has no path"};
    return url->origin();
}

} // namespace

platform::Result<Offer> parseOffer(std::string_view uri)
{
    if (uri.size() > kMaxUriBytes)
        return invalid("too long");
    const auto url = http::parseTrustedUrl(uri);
    if (!url)
        return url.error();
    // In the fragment, so that no server on the way writes it to a log; an offer anywhere else was made by somebody else.
    if (!url->fragment.starts_with(kPrefix))
        return invalid("no credential_offer in the fragment");
    const auto json = http::percentDecode(std::string_view(url->fragment).substr(kPrefix.size()));
    const auto parsed = json ? fhir::parseJson(*json) : platform::Result<JsonValue>(invalid("badly encoded"));
    if (!parsed || parsed->kind != JsonValue::Kind::Object)
        return invalid("not JSON");

    const auto issuer = originOf(text(&*parsed, "credential_issuer"));
    if (!issuer)
        return issuer.error();
    if (*issuer != url->origin())
        return Error{ErrorCode::Untrusted, "the offer was made at one address for the hub of another"};
    const JsonValue *grant = object(object(&*parsed, "grants"), kGrant);
    if (!grant)
        return invalid("no pre-authorized code");
    const std::string code = text(grant, "pre-authorized_code");
    if (!isCode(code))
        return invalid("the code is not one of ours");
    const auto length = txCodeLength(grant);
    if (!length)
        return invalid("a numeric transaction code is required");
    auto pins = pinsIn(*parsed);
    if (!pins)
        return invalid("a key of the hub is not one");
    return Offer{*issuer, code, *length, std::move(*pins)};
}

platform::Result<std::string> normaliseUserCode(std::string_view typed)
{
    std::string code;
    for (char c : typed.substr(0, kMaxTypedBytes)) {
        if (c == '-' || c == ' ')
            continue;
        if (c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
        if (kUserCodeAlphabet.find(c) == std::string_view::npos)
            return Error{ErrorCode::Invalid, "a character no short code contains"};
        code += c;
    }
    if (code.size() != 8)
        return Error{ErrorCode::Invalid, "a short code has 8 characters"};
    return code.substr(0, 4) + '-' + code.substr(4);
}

platform::Result<std::string> normaliseTxCode(std::string_view typed, std::size_t length)
{
    std::string digits;
    for (const char c : typed.substr(0, kMaxTypedBytes)) {
        if (c == ' ')
            continue;
        if (c < '0' || c > '9')
            return Error{ErrorCode::Invalid, "the second code is made of digits"};
        digits += c;
    }
    if (digits.size() != length)
        return Error{ErrorCode::Invalid, "the second code has " + std::to_string(length) + " digits"};
    return digits;
}

platform::Result<std::string> normaliseHub(std::string_view typed)
{
    if (typed.size() > kMaxTypedBytes)
        return Error{ErrorCode::Invalid, "too long for the address of a hub"};
    typed = typed.substr(0, typed.find(kPinFragment));
    const bool hasScheme = typed.find("://") != std::string_view::npos;
    return originOf(hasScheme ? std::string(typed) : "https://" + std::string(typed));
}

http::Pins pinsOfHub(std::string_view typed)
{
    const std::size_t at = typed.find(kPinFragment);
    return at == std::string_view::npos ? http::Pins() : http::pinsFromText(typed.substr(at + kPinFragment.size()));
}

} // namespace enrol
