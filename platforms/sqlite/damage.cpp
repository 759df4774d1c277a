// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/sqlite/damage.h"

#include "platforms/base/bytes.h"
#include "platforms/sqlite/witness.h"

#include <array>
#include <fstream>

namespace sqlite {

namespace fs = std::filesystem;

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::size_t kSaltBytes = 16;

std::string firstBytes(const fs::path &file, std::size_t count)
{
    std::string bytes(count, '\0');
    std::ifstream in(file, std::ios::binary);
    in.read(bytes.data(), std::streamsize(count));
    bytes.resize(std::size_t(std::max<std::streamsize>(in.gcount(), 0)));
    return bytes;
}

/// Whether the key opens the copy of the first page alone.
bool opensFirstPage(const std::string &page, const Key &key, const fs::path &beside)
{
    const fs::path probe = beside.parent_path() / ("probe-" + platform::toHex(platform::randomBytes(8)));
    {
        std::ofstream out(probe, std::ios::binary);
        out.write(page.data(), std::streamsize(page.size()));
    }
    // The rest of the file is missing, which is `Corrupt`: past the check of the page, which is all we ask.
    const auto opened = Database::open(probe, key, Database::Mode::MustExist);
    const bool isRight = opened || opened.error().code == ErrorCode::Corrupt;
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm"})
        fs::remove(probe.string() + suffix, ignored);
    return isRight;
}

Damage ofTheKey(const fs::path &file, const Key &key)
{
    const auto witness = Witness::read(file);
    if (!witness || witness->firstPage.empty() || !opensFirstPage(witness->firstPage, key, file))
        return Damage::WrongKey;
    return firstBytes(file, kSaltBytes) == witness->firstPage.substr(0, kSaltBytes) ? Damage::FirstPage : Damage::LostSalt;
}

Damage ofThePages(const fs::path &file, const Key &key)
{
    switch (Witness::compare(file)) {
    case Witness::Log::Missing:
        return Damage::LogMissing;
    case Witness::Log::Older:
        return Damage::LogOlder;
    case Witness::Log::Cut:
        return Damage::LogCut;
    case Witness::Log::AsSeen:
        break;
    }
    std::error_code failure;
    const auto bytes = fs::file_size(file, failure);
    const auto witness = Witness::read(file);
    if (!failure && (bytes % Witness::kPageBytes != 0 || (witness && bytes / Witness::kPageBytes < witness->pages)))
        return Damage::Truncated;
    auto opened = Database::open(file, key, Database::Mode::MustExist);
    if (!opened)
        return opened.error().code == ErrorCode::WrongKey ? ofTheKey(file, key) : Damage::Pages;
    return opened->checkIntegrity() ? Damage::None : Damage::Pages;
}

} // namespace

std::string_view toToken(Damage damage)
{
    constexpr std::array<std::string_view, 15> kTokens{"none", "wrong-key", "lost-salt", "first-page", "pages", "truncated", "log-missing",
        "log-older", "log-cut", "plain-file", "newer", "disk-full", "disk-failing", "in-use", "gone"};
    return kTokens[std::size_t(damage)];
}

Damage examine(const fs::path &file, const Key &key, const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotEncrypted:
        return Damage::PlainFile;
    case ErrorCode::SchemaTooNew:
        return Damage::Newer;
    case ErrorCode::Full:
        return Damage::DiskFull;
    case ErrorCode::Locked:
        return Damage::InUse;
    case ErrorCode::Missing:
        return Damage::Gone;
    case ErrorCode::WrongKey:
        return ofTheKey(file, key);
    case ErrorCode::Corrupt:
        return ofThePages(file, key);
    default:
        return Damage::DiskFailing;
    }
}

Result<void> restoreFirstPage(const fs::path &file)
{
    const auto witness = Witness::read(file);
    if (!witness || witness->firstPage.empty())
        return Error{ErrorCode::Missing, "there is no copy of the first page"};
    std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
    out.seekp(0);
    out.write(witness->firstPage.data(), std::streamsize(witness->firstPage.size()));
    out.close();
    return out ? Result<void>() : Result<void>(Error{ErrorCode::Storage, "the first page could not be written"});
}

} // namespace sqlite
