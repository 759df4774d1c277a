// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/archive/manifest.h"

#include "content/archive/archivelimits.h"
#include "content/loader/jsonfile.h"
#include "platforms/base/bytes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace content
{

namespace
{

using nlohmann::json;
using nlohmann::ordered_json;

constexpr int kFormat = 1;
constexpr const char *kAlgorithm = "Ed25519";
constexpr std::size_t kKeyIdDigits = 16;
constexpr std::size_t kSignatureBytes = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLowerHex(std::string_view text, std::size_t digits)
{
    return text.size() == digits && std::ranges::all_of(text, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
}

ContentError formFault(std::string_view file, std::string reason)
{
    return {std::string(file), 0, "archive-form", std::move(reason),
        "Get the archive again from where it came from, or build it again with passerelle-pack build."};
}

/// A member of that type, or nothing.
template <typename T>
std::optional<T> member(const json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end())
        return std::nullopt;
    if constexpr (std::is_same_v<T, std::string>) {
        if (!found->is_string())
            return std::nullopt;
    } else {
        if (!found->is_number_unsigned())
            return std::nullopt;
    }
    return found->get<T>();
}

std::optional<ManifestFile> fileFrom(const json &entry)
{
    if (!entry.is_object())
        return std::nullopt;
    const auto path = member<std::string>(entry, "path");
    const auto bytes = member<std::size_t>(entry, "bytes");
    const auto digest = member<std::string>(entry, "sha256");
    if (!path || !bytes || !digest || !isLowerHex(*digest, 64))
        return std::nullopt;
    return ManifestFile{*path, *bytes, *digest};
}

std::optional<Manifest> manifestFrom(const json &value)
{
    const auto id = member<std::string>(value, "id");
    const auto version = member<std::string>(value, "version");
    const auto files = value.find("files");
    if (!id || !isPackId(*id) || !version || !isPackVersion(*version) || files == value.end() || !files->is_array())
        return std::nullopt;
    Manifest manifest{PackId(*id), *version, {}};
    for (const json &entry : *files) {
        auto file = fileFrom(entry);
        if (!file)
            return std::nullopt;
        manifest.files.push_back(std::move(*file));
    }
    return manifest;
}

std::optional<ArchiveSignature> signatureFrom(const json &value)
{
    const auto keyId = member<std::string>(value, "keyId");
    const auto text = member<std::string>(value, "signature");
    const auto on = member<std::string>(value, "signedOn");
    if (member<std::string>(value, "algorithm") != kAlgorithm || !keyId || !isLowerHex(*keyId, kKeyIdDigits) || !text || !on ||
        !isIsoDate(*on))
        return std::nullopt;
    auto bytes = platform::fromBase64Url(*text);
    if (!bytes || bytes->size() != kSignatureBytes)
        return std::nullopt;
    return ArchiveSignature{*keyId, std::move(*bytes), *on};
}

} // namespace

std::string toText(const Manifest &manifest)
{
    ordered_json files = ordered_json::array();
    for (const ManifestFile &file : manifest.files)
        files.push_back({{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}});
    const ordered_json value{{"format", kFormat}, {"id", manifest.pack.value}, {"version", manifest.version}, {"files", files}};
    return value.dump(1, ' ', false, json::error_handler_t::replace) + '\n';
}

std::string toText(const ArchiveSignature &signature)
{
    const ordered_json value{{"algorithm", kAlgorithm}, {"keyId", signature.keyId},
        {"signature", platform::toBase64Url(signature.bytes)}, {"signedOn", signature.signedOn}};
    return value.dump(1, ' ', false, json::error_handler_t::replace) + '\n';
}

std::optional<Manifest> manifestFromText(std::string_view text, std::vector<ContentError> &errors)
{
    const std::string name(archive::kManifestName);
    const auto file = readJson(name, text, errors);
    if (!file)
        return std::nullopt;
    // The format comes first: what a later one holds is not for this version to judge.
    const auto format = file->value.is_object() ? member<std::size_t>(file->value, "format") : std::nullopt;
    if (format && *format != kFormat) {
        errors.push_back(
            {name, 0, "format-unknown", "The archive has format " + std::to_string(*format) + "; this version knows 1.",
                "Install the latest version of Passerelle."});
        return std::nullopt;
    }
    auto manifest = format ? manifestFrom(file->value) : std::nullopt;
    if (manifest && toText(*manifest) == text)
        return manifest;
    errors.push_back(formFault(name, "The list of files is not written as it must be."));
    return std::nullopt;
}

std::optional<ArchiveSignature> signatureFromText(std::string_view text, std::vector<ContentError> &errors)
{
    const std::string name(archive::kSignatureName);
    const auto file = readJson(name, text, errors);
    if (!file)
        return std::nullopt;
    auto signature = file->value.is_object() ? signatureFrom(file->value) : std::nullopt;
    if (signature && toText(*signature) == text)
        return signature;
    errors.push_back(formFault(name, "The signature is not written as it must be."));
    return std::nullopt;
}

bool isPackId(std::string_view text)
{
    const auto isWord = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'z'); };
    char last = '-';
    for (const char c : text) {
        if (!isWord(c) && (c != '-' || last == '-'))
            return false;
        last = c;
    }
    return last != '-' && text.size() <= 60;
}

namespace
{

/// The three numbers; none when there are not three of at most four digits.
std::optional<std::array<int, 3>> numbersOf(std::string_view version)
{
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::size_t end = i < 2 ? version.find('.') : version.size();
        const std::string_view part = version.substr(0, end);
        if (end == std::string_view::npos || part.empty() || part.size() > 4 || !std::ranges::all_of(part, isDigit))
            return std::nullopt;
        std::from_chars(part.data(), part.data() + part.size(), numbers[i]);
        version.remove_prefix(i < 2 ? end + 1 : end);
    }
    return numbers;
}

} // namespace

bool isPackVersion(std::string_view text)
{
    return numbersOf(text).has_value();
}

bool isLowerVersion(std::string_view left, std::string_view right)
{
    return numbersOf(left).value_or(std::array<int, 3>{}) < numbersOf(right).value_or(std::array<int, 3>{});
}

bool isIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i != 4 && i != 7 && !isDigit(text[i]))
            return false;
    }
    const int month = (text[5] - '0') * 10 + text[6] - '0';
    const int day = (text[8] - '0') * 10 + text[9] - '0';
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

std::string archiveName(const PackId &pack, std::string_view version)
{
    return pack.value + '-' + std::string(version) + ".passerelle";
}

} // namespace content
