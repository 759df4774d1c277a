// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/packfetch.h"

#include "platforms/base/bytes.h"
#include "sync/fhir/jsontext.h"

#include <algorithm>
#include <charconv>
#include <cctype>
#include <fstream>
#include <sstream>

namespace services
{

namespace fs = std::filesystem;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace
{

/// No pack of ours comes near; a hostile hub must not fill the device.
constexpr std::uintmax_t kLargest = 64u * 1024 * 1024;
constexpr std::size_t kMostOffers = 200;

std::string judgedKey(const std::string &sha256)
{
    return "pack.judged." + sha256;
}

bool isDigest(const std::string &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c) || (c >= 'a' && c <= 'f'); });
}

std::uintmax_t sizeOf(const fs::path &file)
{
    std::error_code none;
    const auto size = fs::file_size(file, none);
    return none ? 0 : size;
}

std::string digestOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return platform::toHex(platform::sha256(bytes.str()));
}

} // namespace

Result<std::vector<InstallOutcome>> PackFetch::run(std::string_view today)
{
    const auto all = offers();
    if (!all)
        return all.error();
    std::vector<InstallOutcome> outcomes;
    for (const Offer &offer : *all) {
        if (!m_settings.valueOr(judgedKey(offer.sha256), "").empty())
            continue;
        const auto file = fetch(offer);
        if (!file)
            return file.error();
        outcomes.push_back(m_shelf.install(*file, today));
        // A device that had no room may have some tomorrow, and may trust whom it does not know today: the bytes stay, and are judged
        // again. Every other judgement holds for them.
        using What = InstallOutcome::What;
        if (outcomes.back().what == What::NotKept || outcomes.back().what == What::NotTrusted)
            continue;
        std::error_code ignored;
        fs::remove(*file, ignored);
        if (auto done = m_settings.set(judgedKey(offer.sha256), std::string(today)); !done)
            return done.error();
    }
    return outcomes;
}

Result<std::vector<PackFetch::Offer>> PackFetch::offers()
{
    engine::Session::Call call{http::Method::Get, "packs", {}, {}, engine::Session::Base::Hub};
    const auto response = m_session.send(call);
    if (!response)
        return response.error();
    if (response->status == 404)
        return std::vector<Offer>();
    const auto answer = fhir::parseJson(response->body);
    const fhir::JsonValue *packs = answer ? answer->find("packs") : nullptr;
    if (response->status != 200 || !packs || packs->kind != fhir::JsonValue::Kind::Array || packs->items.size() > kMostOffers)
        return Error{ErrorCode::BadReply, "no list of packs, HTTP " + std::to_string(response->status)};
    std::vector<Offer> all;
    for (const fhir::JsonValue &pack : packs->items) {
        const fhir::JsonValue *sha256 = pack.find("sha256");
        const fhir::JsonValue *size = pack.find("size");
        Offer offer;
        if (sha256 && size) {
            offer.sha256 = sha256->text;
            std::from_chars(size->text.data(), size->text.data() + size->text.size(), offer.size);
        }
        if (isDigest(offer.sha256) && offer.size > 0 && offer.size <= kLargest)
            all.push_back(offer);
    }
    return all;
}

Result<fs::path> PackFetch::fetch(const Offer &offer)
{
    std::error_code wrong;
    fs::create_directories(m_folder, wrong);
    const fs::path file = m_folder / (offer.sha256 + ".part");
    if (sizeOf(file) > offer.size)
        fs::remove(file, wrong);
    while (sizeOf(file) < offer.size) {
        if (const auto done = fetchPiece(offer, file, sizeOf(file)); !done)
            return done.error();
    }
    if (digestOf(file) == offer.sha256)
        return file;
    fs::remove(file, wrong); // from the beginning next time
    return Error{ErrorCode::BadReply, "a pack that is not what its digest says"};
}

Result<void> PackFetch::fetchPiece(const Offer &offer, const fs::path &file, std::uintmax_t from)
{
    const std::uintmax_t to = std::min(offer.size, from + m_piece) - 1;
    engine::Session::Call call{http::Method::Get, "packs/" + offer.sha256, {}, {}, engine::Session::Base::Hub};
    call.range = "bytes=" + std::to_string(from) + '-' + std::to_string(to);
    const auto response = m_session.send(call);
    if (!response)
        return response.error();
    const std::string said = response->headers.value("Content-Range").value_or("");
    const bool isPiece = response->status == 206 && response->body.size() == to - from + 1
        && said.starts_with("bytes " + std::to_string(from) + '-');
    const bool isWhole = response->status == 200 && response->body.size() == offer.size; // who knows no ranges
    if (!isPiece && !isWhole)
        return Error{response->status == 429 || response->status >= 500 ? ErrorCode::ServerBusy : ErrorCode::BadReply,
            "a piece of a pack, HTTP " + std::to_string(response->status)};
    std::ofstream stream(file, std::ios::binary | (isWhole ? std::ios::trunc : std::ios::app));
    stream << response->body;
    stream.close();
    return stream ? Result<void>() : Result<void>(Error{ErrorCode::Full, "no room for a pack"});
}

} // namespace services
