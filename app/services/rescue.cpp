// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/rescue.h"

#include "platforms/base/logging.h"

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <unistd.h>

namespace services {

namespace fs = std::filesystem;

using platform::Error;
using platform::ErrorCode;
using platform::Result;
using sqlite::Damage;

namespace {

constexpr platform::Logger kLog{"services"};
constexpr const char *kAside = "set-aside";
constexpr std::array kParts{"", "-wal", "-witness"};
constexpr std::array kAllParts{"", "-wal", "-witness", "-shm"};

fs::path databaseIn(const fs::path &folder, std::string_view suffix = {})
{
    return folder / (std::string(kDatabaseFile) + std::string(suffix));
}

Error storageError(const std::error_code &failure, const char *what)
{
    return {failure == std::errc::no_space_on_device ? ErrorCode::Full : ErrorCode::Storage, what};
}

void removeParts(const fs::path &file)
{
    std::error_code ignored;
    for (const char *suffix : kAllParts)
        fs::remove(file.string() + suffix, ignored);
}

/// Names survive a power loss only with their folder.
void syncFolder(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)::fsync(descriptor);
    ::close(descriptor);
}

/// The old file under a second name, and a copy to work on.
Result<void> keepOld(const fs::path &folder, const fs::path &aside, const fs::path &work)
{
    std::error_code failure;
    for (const char *suffix : kParts) {
        const fs::path part = databaseIn(folder, suffix);
        if (!fs::exists(part, failure))
            continue;
        const fs::path kept = aside / part.filename();
        fs::create_hard_link(part, kept, failure);
        if (failure) // a file system without second names
            fs::copy_file(part, kept, failure);
        if (failure)
            return storageError(failure, "the damaged file could not be put aside");
        fs::copy_file(part, work.string() + suffix, failure);
        if (failure)
            return storageError(failure, "the damaged file could not be copied");
    }
    return {};
}

} // namespace

Damage examineProfile(const fs::path &folder, const sqlite::Key &key, const Error &error)
{
    return sqlite::examine(databaseIn(folder), key, error);
}

bool canRescue(Damage damage)
{
    switch (damage) {
    case Damage::LostSalt:
    case Damage::FirstPage:
    case Damage::Pages:
    case Damage::Truncated:
    case Damage::LogMissing:
    case Damage::LogOlder:
    case Damage::LogCut:
        return true;
    default:
        return false;
    }
}

Result<fs::path> quarantine(const fs::path &folder, platform::Instant now)
{
    std::string stamp = platform::toIso(now);
    std::erase_if(stamp, [](char c) { return c == ':' || c == '.'; });
    const fs::path aside = folder / kAside / stamp;
    std::error_code failure;
    fs::create_directories(aside, failure);
    if (failure)
        return storageError(failure, "a folder for the old file cannot be made");
    return aside;
}

Result<store::Salvage> rescue(const fs::path &folder, const sqlite::Key &key, platform::Instant now)
{
    const auto aside = quarantine(folder, now);
    if (!aside)
        return aside.error();
    const fs::path work = *aside / "work.db";
    const fs::path half = databaseIn(folder, "-half");
    removeParts(half); // of a rescue that was interrupted
    auto done = keepOld(folder, *aside, work);
    auto saved = done ? store::salvage(work, key, half) : Result<store::Salvage>(done.error());
    removeParts(work);
    if (!saved) {
        // The file is where it was: what lies aside is a second name of it.
        std::error_code ignored;
        fs::remove_all(*aside, ignored);
        return saved;
    }
    std::error_code failure;
    fs::remove(half.string() + "-witness", failure);
    syncFolder(*aside);
    // From this name on the new file is the one that counts, whatever happens.
    fs::rename(half, databaseIn(folder, "-rescued"), failure);
    if (failure)
        return storageError(failure, "what was saved could not be put in place");
    syncFolder(folder);
    if (auto finished = finishRescue(folder); !finished)
        return finished.error();
    kLog.warning("A damaged database was put aside: " + std::to_string(saved->entries) + " entries were saved, "
        + std::to_string(saved->waitingLost) + " that waited were not.");
    return saved;
}

Result<void> finishRescue(const fs::path &folder)
{
    std::error_code failure;
    const fs::path rescued = databaseIn(folder, "-rescued");
    if (!fs::exists(rescued, failure))
        return {};
    // Old parts first: the new file beside the old log would be another damaged one.
    for (const char *suffix : {"-wal", "-shm", "-witness"}) {
        fs::remove(databaseIn(folder, suffix), failure);
        if (failure)
            return storageError(failure, "a part of the old file could not be taken away");
    }
    fs::rename(rescued, databaseIn(folder), failure);
    if (failure)
        return storageError(failure, "what was saved could not be put in place");
    syncFolder(folder);
    return {};
}

std::vector<KeptFile> keptFiles(const fs::path &folder)
{
    std::vector<KeptFile> kept;
    std::error_code failure;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder / kAside, failure)) {
        KeptFile file{entry.path().filename().string(), {}, 0};
        // 2026-11-22T074501123Z, as `quarantine` writes it
        std::string iso = file.name;
        if (iso.size() < 17 || !entry.is_directory(failure))
            continue;
        iso.insert(13, ":").insert(16, ":");
        if (iso.size() > 20)
            iso.insert(19, ".");
        if (const auto at = platform::zonedFromIso(iso))
            file.since = at->at;
        for (const fs::directory_entry &part : fs::recursive_directory_iterator(entry.path(), failure))
            file.bytes += part.is_regular_file(failure) ? part.file_size(failure) : 0;
        kept.push_back(std::move(file));
    }
    std::ranges::sort(kept, {}, &KeptFile::name);
    return kept;
}

Result<void> forgetKept(const fs::path &folder, const std::string &name)
{
    // A name from outside stays within the folder.
    if (name.empty() || name.find('/') != std::string::npos || name.starts_with('.'))
        return Error{ErrorCode::Invalid, "this is no file that was put aside"};
    std::error_code failure;
    if (fs::remove_all(folder / kAside / name, failure) == 0 || failure)
        return Error{ErrorCode::Storage, "the old file could not be removed"};
    return {};
}

} // namespace services
