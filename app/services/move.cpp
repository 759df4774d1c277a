// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/move.h"

#include "app/services/devicekey.h"
#include "app/services/identity.h"
#include "app/services/movefile.h"
#include "app/services/rescue.h"
#include "app/services/storekeystore.h"
#include "platforms/base/bytes.h"
#include "platforms/base/logging.h"

#include <algorithm>
#include <vector>

namespace services {

namespace fs = std::filesystem;

using platform::Error;
using platform::ErrorCode;
using platform::Result;
using sqlite::Database;

namespace {

constexpr platform::Logger kLog{"services"};
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kMostText = 4096;
constexpr std::uint64_t kMostFile = std::uint64_t{4} * 1024 * 1024 * 1024;
constexpr std::uint64_t kMostNotes = 100'000;
constexpr const char *kNotes = "voice";
constexpr const char *kMovedAway = "moved.away";

/// A folder that is gone again at the end of the scope, with what is in it.
struct Passing {
    fs::path folder;

    explicit Passing(fs::path place) : folder(std::move(place))
    {
        std::error_code ignored;
        fs::remove_all(folder, ignored); // of an attempt that was killed
        fs::create_directories(folder, ignored);
        fs::permissions(folder, fs::perms::owner_all, ignored);
    }
    ~Passing()
    {
        std::error_code ignored;
        fs::remove_all(folder, ignored);
    }
    Passing(const Passing &) = delete;
    Passing &operator=(const Passing &) = delete;
};

std::vector<fs::path> notesOf(const fs::path &folder)
{
    std::vector<fs::path> notes;
    std::error_code failure;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder / kNotes, failure)) {
        if (entry.is_regular_file(failure) && entry.path().extension() == ".sealed")
            notes.push_back(entry.path());
    }
    std::ranges::sort(notes);
    return notes;
}

/// Of the copy that leaves, and of what arrives: what is of one device alone.
Result<void> forgetDevice(Database &database)
{
    return database.execute("DELETE FROM setting WHERE key IN ('device.id', 'store.checkedAt', 'moved.away')");
}

Result<void> isEmpty(const Profile &profile)
{
    const auto store = profile.openStore();
    if (!store)
        return store.error();
    const auto content = store::contentOf((*store)->database());
    if (!content)
        return content.error();
    if (content->entries > 0 || loadIdentity((*store)->settings))
        return Error{ErrorCode::Conflict, "somebody's entries are on this device"};
    return {};
}

/// Out of the file, checked, and under the key of this device beside the place where it will stand.
Result<store::Content> arrive(MoveReader &reader, const fs::path &passing, const Profile &profile, const fs::path &half)
{
    auto secret = reader.read(kKeyBytes);
    const auto promised = reader.readText(kMostText);
    if (!secret || !promised)
        return !secret ? secret.error() : promised.error();
    const sqlite::Key key(std::move(*secret));
    if (auto done = reader.readFile(passing / "arriving.db", kMostFile); !done)
        return done.error();
    const auto count = reader.readText(kMostText);
    if (!count)
        return count.error();
    const auto notes = std::uint64_t(std::strtoull(count->c_str(), nullptr, 10));
    fs::create_directories(passing / kNotes);
    for (std::uint64_t i = 0; i < std::min(notes, kMostNotes); ++i) {
        const auto name = reader.readText(kMostText);
        if (!name)
            return name.error();
        if (name->empty() || name->find('/') != std::string::npos || name->starts_with('.'))
            return Error{ErrorCode::Corrupt, "a name that leads out of its folder"};
        if (auto done = reader.readFile(passing / kNotes / *name, kMostFile); !done)
            return done.error();
    }
    if (!reader.isAtEnd())
        return Error{ErrorCode::Corrupt, "the file goes on after its end"};
    {
        auto raw = Database::open(passing / "arriving.db", key, Database::Mode::MustExist);
        if (!raw)
            return raw.error();
        if (auto sound = raw->checkIntegrity(); !sound)
            return sound.error();
        const auto content = store::contentOf(*raw);
        if (!content)
            return content.error();
        if (content->hash != *promised)
            return Error{ErrorCode::Corrupt, "what arrived is not what left"};
    }
    // The steps of the schema run here, where a failure costs nothing.
    const auto arrived = store::Store::open(passing / "arriving.db", key, Database::Mode::MustExist);
    if (!arrived)
        return arrived.error();
    Database &database = (*arrived)->database();
    if (auto done = forgetDevice(database); !done)
        return done.error();
    if (auto done = database.backupTo(half, profile.key()); !done)
        return done.error();
    auto ours = Database::open(half, profile.key(), Database::Mode::MustExist);
    if (!ours)
        return ours.error();
    const auto content = store::contentOf(*ours);
    if (!content)
        return content.error();
    const auto before = store::contentOf(database);
    if (!before)
        return before.error();
    if (content->hash != before->hash)
        return Error{ErrorCode::Corrupt, "what was put down is not what arrived"};
    return store::Content{*promised, content->entries};
}

} // namespace

Result<Moved> writeMove(const Profile &profile, store::Store &store, const fs::path &file, const std::string &code, const MoveCost &cost,
    const std::string &deviceKey)
{
    const Passing passing(profile.folder() / "leaving");
    const sqlite::Key key = sqlite::Key::random();
    const fs::path copy = passing.folder / "leaving.db";
    if (auto done = store.database().backupTo(copy, key); !done)
        return done.error();
    Result<store::Content> content = [&]() -> Result<store::Content> {
        auto database = Database::open(copy, key, Database::Mode::MustExist);
        if (!database)
            return database.error();
        if (auto sound = database->checkIntegrity(); !sound)
            return sound.error(); // nobody carries damage along
        if (auto done = forgetDevice(*database); !done)
            return done.error();
        store::SettingStore settings(*database);
        if (!deviceKey.empty()) {
            if (auto done = StoreKeystore::put(settings, KeystoreDeviceKey::nameFor(KeystoreDeviceKey::kOwn), deviceKey); !done)
                return done.error();
        }
        return store::contentOf(*database);
    }();
    if (!content)
        return content.error();
    auto writer = MoveWriter::begin(file, code, cost);
    if (!writer)
        return writer.error();
    const std::vector<fs::path> notes = notesOf(profile.folder());
    auto done = (*writer)->write(key.bytes());
    if (done)
        done = (*writer)->writeText(content->hash);
    if (done)
        done = (*writer)->writeFile(copy);
    if (done)
        done = (*writer)->writeText(std::to_string(notes.size()));
    for (std::size_t i = 0; done && i < notes.size(); ++i) {
        done = (*writer)->writeText(notes[i].filename().string());
        if (done)
            done = (*writer)->writeFile(notes[i]);
    }
    if (done)
        done = (*writer)->finish();
    if (!done)
        return done.error();
    kLog.info("A copy for another device was written.");
    return Moved{*content, moveReceipt(code, content->hash)};
}

Result<Moved> readMove(const Profile &profile, const fs::path &file, const std::string &code)
{
    if (auto empty = isEmpty(profile); !empty)
        return empty.error();
    auto reader = MoveReader::open(file, code);
    if (!reader)
        return reader.error();
    const Passing passing(profile.folder() / "arriving");
    const fs::path half = profile.folder() / (std::string(kDatabaseFile) + "-half");
    std::error_code failure;
    const auto removeHalf = [&] {
        std::error_code ignored;
        for (const char *suffix : {"", "-wal", "-shm", "-witness"})
            fs::remove(half.string() + suffix, ignored);
    };
    removeHalf();
    auto content = arrive(**reader, passing.folder, profile, half);
    if (!content) {
        removeHalf();
        return content.error();
    }
    // Before the database that knows their keys: without it they are noise, and the next attempt writes over them.
    fs::create_directories(profile.folder() / kNotes, failure);
    for (const fs::path &note : notesOf(passing.folder)) {
        if (!failure)
            fs::rename(note, profile.folder() / kNotes / note.filename(), failure);
    }
    if (!failure)
        fs::rename(half, profile.folder() / (std::string(kDatabaseFile) + "-rescued"), failure);
    if (failure) {
        removeHalf();
        return Error{ErrorCode::Storage, "what arrived could not be put in place"};
    }
    if (auto done = finishRescue(profile.folder()); !done)
        return done.error();
    kLog.info("What another device wrote has arrived.");
    return Moved{*content, moveReceipt(code, content->hash)};
}

bool isMovedAway(const store::SettingStore &settings)
{
    return !settings.valueOr(kMovedAway, "").empty();
}

Result<void> confirmMove(store::Store &store, TokenVault &tokens, const Moved &moved, std::string_view receipt, const platform::ZonedTime &now)
{
    if (receipt != moved.receipt)
        return Error{ErrorCode::Invalid, "these are not the digits of the new device"};
    // The session first: two devices that go on with one session would both be thrown out.
    if (auto done = tokens.clear(); !done)
        return done;
    return store.settings.set(kMovedAway, toIso(now));
}

} // namespace services
