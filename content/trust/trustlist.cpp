// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/trust/trustlist.h"

#include "content/archive/manifest.h"
#include "content/loader/jsonfile.h"
#include "content/trust/keys.h"
#include "platforms/base/bytes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace content
{

namespace
{

using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::size_t kMaxBytes = 1024 * 1024;
constexpr std::size_t kPublicKeyBytes = 32;
constexpr std::size_t kMaxWords = 400;

/// Reads one object of the list; every wrong member is told, with its line.
class ObjectReader
{
public:
    ObjectReader(const JsonFile &file, std::string pointer, std::vector<ContentError> &errors)
        : m_file(file),
          m_pointer(std::move(pointer)),
          m_value(file.value.at(json::json_pointer(m_pointer))),
          m_errors(errors)
    {
        if (!m_value.is_object())
            refuse(m_pointer, "This is not an object.", "Write it as the README of content shows.");
    }

    template <typename Accepts>
    std::string text(const char *name, Accepts accepts, const std::string &expected, bool isOptional = false)
    {
        m_known.insert(name);
        const auto found = m_value.is_object() ? m_value.find(name) : m_value.end();
        if (found == m_value.end() && isOptional)
            return {};
        if (found != m_value.end() && found->is_string() && accepts(found->get<std::string>()))
            return found->get<std::string>();
        refuse(childPointer(m_pointer, name), std::string("\"") + name + "\" is missing or is not " + expected + ".",
            "Write " + expected + ".");
        return {};
    }

    void finish()
    {
        if (!m_value.is_object())
            return;
        for (const auto &[name, unused] : m_value.items()) {
            if (!m_known.contains(name))
                refuse(childPointer(m_pointer, name), "\"" + name + "\" is not known.", "Remove it or correct its spelling.");
        }
    }

private:
    void refuse(const std::string &pointer, std::string reason, std::string remedy)
    {
        m_errors.push_back({m_file.file, m_file.line(pointer), "trust-list", std::move(reason), std::move(remedy)});
    }

    const JsonFile &m_file;
    std::string m_pointer;
    const json &m_value;
    std::vector<ContentError> &m_errors;
    std::set<std::string> m_known;
};

bool isWords(const std::string &text)
{
    return !text.empty() && text.size() <= kMaxWords;
}
bool isDate(const std::string &text)
{
    return isIsoDate(text);
}
constexpr const char *kDateExpected = "a date such as 2027-11-21";
constexpr const char *kWordsExpected = "a short text";

TrustedKey readKey(ObjectReader read)
{
    const std::string id = read.text("keyId", isWords, "the name of the key");
    const std::string key = read.text(
        "publicKey",
        [&](const std::string &text) {
            const auto bytes = platform::fromBase64Url(text);
            return bytes && bytes->size() == kPublicKeyBytes && keyIdOf(*bytes) == id;
        },
        "the public key that \"keyId\" names");
    TrustedKey known{platform::fromBase64Url(key).value_or(""), read.text("issuer", isWords, kWordsExpected),
        read.text("validFrom", isDate, kDateExpected), read.text("validUntil", isDate, kDateExpected), std::nullopt, {}};
    if (const std::string on = read.text("revokedOn", isDate, kDateExpected, true); !on.empty())
        known.revokedOn = on;
    known.reason = read.text("reason", isWords, kWordsExpected, true);
    read.finish();
    return known;
}

RevokedPack readRevocation(ObjectReader read)
{
    const auto isVersion = [](const std::string &text) { return text == RevokedPack::kEveryVersion || isPackVersion(text); };
    RevokedPack revoked{PackId(read.text(
                            "id", [](const std::string &text) { return isPackId(text); }, "the id of a pack")),
        read.text("version", isVersion, "a version such as 1.0.0, or \"*\""), read.text("reason", isWords, kWordsExpected),
        read.text("on", isDate, kDateExpected)};
    read.finish();
    return revoked;
}

/// Calls `read` with the pointer to each element; false when `name` is no list.
template <typename Read>
bool eachOf(const JsonFile &file, const char *name, Read read)
{
    const auto found = file.value.find(name);
    if (found == file.value.end() || !found->is_array())
        return false;
    for (std::size_t i = 0; i < found->size(); ++i)
        read(childPointer(childPointer("", name), i));
    return true;
}

} // namespace

std::string TrustedKey::keyId() const
{
    return keyIdOf(publicKey);
}

const TrustedKey *TrustList::key(std::string_view keyId) const
{
    const auto found = std::ranges::find_if(keys, [&](const TrustedKey &key) { return key.keyId() == keyId; });
    return found == keys.end() ? nullptr : &*found;
}

const RevokedPack *TrustList::revocation(const PackId &id, std::string_view version) const
{
    const auto found = std::ranges::find_if(revokedPacks, [&](const RevokedPack &revoked) {
        return revoked.id == id && (revoked.version == version || revoked.version == RevokedPack::kEveryVersion);
    });
    return found == revokedPacks.end() ? nullptr : &*found;
}

TrustList merged(const TrustList &known, const TrustList &newer)
{
    TrustList both = known;
    for (const TrustedKey &key : newer.keys) {
        const auto same = std::ranges::find(both.keys, key.publicKey, &TrustedKey::publicKey);
        if (same == both.keys.end()) {
            both.keys.push_back(key);
            continue;
        }
        const TrustedKey before = std::exchange(*same, key);
        if (before.revokedOn) {
            same->revokedOn = before.revokedOn;
            same->reason = before.reason;
        }
    }
    for (const RevokedPack &revoked : newer.revokedPacks) {
        const auto isSame = [&](const RevokedPack &other) { return other.id == revoked.id && other.version == revoked.version; };
        if (std::ranges::none_of(both.revokedPacks, isSame))
            both.revokedPacks.push_back(revoked);
    }
    return both;
}

std::string toText(const TrustList &list)
{
    ordered_json keys = ordered_json::array();
    for (const TrustedKey &key : list.keys) {
        ordered_json value{{"keyId", key.keyId()}, {"publicKey", platform::toBase64Url(key.publicKey)}, {"issuer", key.issuer},
            {"validFrom", key.validFrom}, {"validUntil", key.validUntil}};
        if (key.revokedOn)
            value["revokedOn"] = *key.revokedOn;
        if (!key.reason.empty())
            value["reason"] = key.reason;
        keys.push_back(std::move(value));
    }
    ordered_json packs = ordered_json::array();
    for (const RevokedPack &revoked : list.revokedPacks)
        packs.push_back({{"id", revoked.id.value}, {"version", revoked.version}, {"reason", revoked.reason}, {"on", revoked.on}});
    return ordered_json{{"keys", keys}, {"revokedPacks", packs}}.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

std::optional<TrustList> trustListFromText(const std::string &file, std::string_view text, std::vector<ContentError> &errors)
{
    const std::size_t before = errors.size();
    const auto refuse = [&](std::string reason) {
        errors.push_back({file, 1, "trust-list", std::move(reason), "passerelle-pack trust makes such a list."});
        return std::nullopt;
    };
    if (text.size() > kMaxBytes)
        return refuse("The list is larger than 1 MiB.");
    const auto read = readJson(file, text, errors);
    if (!read)
        return std::nullopt;
    TrustList list;
    const bool isList = read->value.is_object() && read->value.size() == 2 && eachOf(*read, "keys", [&](std::string pointer) {
        list.keys.push_back(readKey({*read, std::move(pointer), errors}));
    }) && eachOf(*read, "revokedPacks", [&](std::string pointer) {
        list.revokedPacks.push_back(readRevocation({*read, std::move(pointer), errors}));
    });
    if (!isList)
        return refuse("This is not a list of \"keys\" and \"revokedPacks\".");
    std::set<std::string> seen;
    for (const TrustedKey &key : list.keys) {
        if (errors.size() == before && !seen.insert(key.publicKey).second)
            return refuse("The key " + key.keyId() + " stands in the list twice.");
    }
    return errors.size() == before ? std::optional(std::move(list)) : std::nullopt;
}

} // namespace content
