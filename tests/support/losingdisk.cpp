// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/losingdisk.h"

#include "tests/support/tempfolder.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace testsupport {

namespace {

/// A change that nobody has asked to be kept for sure.
struct Change {
    sqlite3_int64 at = 0; ///< of a write; the new size of a truncation
    std::string bytes;
    bool isTruncation = false;
};

struct Kept {
    std::string durable;      ///< what a sync has promised
    std::vector<Change> open; ///< since then
    bool wasSynced = false;   ///< else the file itself may be gone
    bool isDeleted = false;
};

void put(std::string &file, sqlite3_int64 at, std::string_view bytes)
{
    file.resize(std::max(file.size(), std::size_t(at) + bytes.size()));
    file.replace(std::size_t(at), bytes.size(), bytes);
}

} // namespace

struct LosingDisk::State {
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    std::mt19937 random;
    std::map<std::string, Kept> files;
    int operations = 0;
    int failsAt = 0; ///< 0: never
    bool isDown = false;
    Toll toll;

    /// False when the power is gone, or goes now.
    bool goesOn()
    {
        ++operations;
        if (failsAt > 0 && operations >= failsAt)
            isDown = true;
        return !isDown;
    }

    bool chance() { return random() % 2 == 0; }

    void land(std::string &file, const Change &change)
    {
        if (change.isTruncation) {
            if (chance())
                file.resize(std::size_t(change.at));
            return;
        }
        switch (random() % 3) {
        case 0:
            ++toll.dropped;
            return;
        case 1:
            ++toll.kept;
            return put(file, change.at, change.bytes);
        default:
            break;
        }
        ++toll.torn;
        const auto unit = sqlite3_int64(512) << random() % 4;
        const auto end = change.at + sqlite3_int64(change.bytes.size());
        for (sqlite3_int64 from = change.at; from < end;) {
            const sqlite3_int64 to = std::min(end, (from / unit + 1) * unit); // units lie where the disk has them
            if (chance())
                put(file, from, std::string_view(change.bytes).substr(std::size_t(from - change.at), std::size_t(to - from)));
            from = to;
        }
    }
};

namespace {

LosingDisk::State *g_disk = nullptr;

struct Handle {
    sqlite3_file base;
    Kept *kept; ///< none for a file without a name
    sqlite3_file *real;
};

Handle &of(sqlite3_file *file)
{
    return *reinterpret_cast<Handle *>(file);
}

int closeFile(sqlite3_file *file)
{
    return of(file).real->pMethods->xClose(of(file).real);
}

int readFile(sqlite3_file *file, void *into, int count, sqlite3_int64 at)
{
    return g_disk->isDown ? SQLITE_IOERR_READ : of(file).real->pMethods->xRead(of(file).real, into, count, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    Handle &handle = of(file);
    if (g_disk->isDown)
        return SQLITE_IOERR_WRITE;
    const bool goesOn = g_disk->goesOn();
    // Also the write during which the power goes: some of it may arrive.
    if (handle.kept)
        handle.kept->open.push_back({at, std::string(static_cast<const char *>(bytes), std::size_t(count)), false});
    return goesOn ? handle.real->pMethods->xWrite(handle.real, bytes, count, at) : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    Handle &handle = of(file);
    if (g_disk->isDown)
        return SQLITE_IOERR_TRUNCATE;
    const bool goesOn = g_disk->goesOn();
    if (handle.kept)
        handle.kept->open.push_back({size, {}, true});
    return goesOn ? handle.real->pMethods->xTruncate(handle.real, size) : SQLITE_IOERR_TRUNCATE;
}

int syncFile(sqlite3_file *file, int)
{
    if (g_disk->isDown || !g_disk->goesOn())
        return SQLITE_IOERR_FSYNC;
    if (Kept *kept = of(file).kept) {
        for (const Change &change : kept->open) {
            if (change.isTruncation)
                kept->durable.resize(std::size_t(change.at));
            else
                put(kept->durable, change.at, change.bytes);
        }
        kept->open.clear();
        kept->wasSynced = true;
    }
    return SQLITE_OK; // the real disk has time: its power does not fail
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return g_disk->isDown ? SQLITE_IOERR_FSTAT : of(file).real->pMethods->xFileSize(of(file).real, size);
}

int lockFile(sqlite3_file *file, int level)
{
    return of(file).real->pMethods->xLock(of(file).real, level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return of(file).real->pMethods->xUnlock(of(file).real, level);
}

int checkLock(sqlite3_file *file, int *held)
{
    return of(file).real->pMethods->xCheckReservedLock(of(file).real, held);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return of(file).real->pMethods->xFileControl(of(file).real, operation, argument);
}

int sectorSize(sqlite3_file *)
{
    return 512;
}

int characteristics(sqlite3_file *)
{
    // What SQLite supposes on every system of ours: bytes beside those that are written stay as they are. Nothing more is
    // promised: no atomic write, no order, appended bytes may come after the new size.
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapIndex(sqlite3_file *file, int page, int size, int extend, void volatile **into)
{
    return g_disk->isDown ? SQLITE_IOERR_SHMMAP : of(file).real->pMethods->xShmMap(of(file).real, page, size, extend, into);
}

int lockIndex(sqlite3_file *file, int offset, int count, int flags)
{
    return of(file).real->pMethods->xShmLock(of(file).real, offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    of(file).real->pMethods->xShmBarrier(of(file).real);
}

int unmapIndex(sqlite3_file *file, int isLast)
{
    return of(file).real->pMethods->xShmUnmap(of(file).real, isLast);
}

constexpr sqlite3_io_methods kMethods{2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile, unlockFile, checkLock,
    controlFile, sectorSize, characteristics, mapIndex, lockIndex, barrier, unmapIndex, nullptr, nullptr};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    if (g_disk->isDown)
        return SQLITE_CANTOPEN;
    Handle &handle = of(file);
    handle = Handle{};
    handle.real = reinterpret_cast<sqlite3_file *>(&handle + 1);
    const bool wasThere = name && std::filesystem::exists(name);
    const int code = g_disk->real->xOpen(g_disk->real, name, handle.real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    handle.base.pMethods = &kMethods;
    if (name) {
        const auto [place, isNew] = g_disk->files.try_emplace(name);
        Kept &kept = place->second;
        if (isNew || kept.isDeleted)
            kept = wasThere ? Kept{testsupport::readFile(name), {}, true, false} : Kept{};
        handle.kept = &kept;
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int alsoSync)
{
    if (g_disk->isDown || !g_disk->goesOn())
        return SQLITE_IOERR_DELETE;
    if (const auto place = g_disk->files.find(name); place != g_disk->files.end()) {
        place->second.isDeleted = true;
        if (alsoSync)
            g_disk->files.erase(place);
    }
    return g_disk->real->xDelete(g_disk->real, name, 0);
}

} // namespace

LosingDisk::LosingDisk(std::uint32_t seed) : m_state(std::make_unique<State>())
{
    State &state = *m_state;
    state.random.seed(seed);
    sqlite3_initialize();
    state.real = sqlite3_vfs_find(nullptr);
    state.vfs = *state.real;
    state.vfs.pNext = nullptr;
    state.vfs.zName = "losing-disk";
    state.vfs.szOsFile = int(sizeof(Handle)) + state.real->szOsFile;
    state.vfs.xOpen = openFile;
    state.vfs.xDelete = deleteFile;
    g_disk = m_state.get();
    if (sqlite3_vfs_register(&state.vfs, 1) != SQLITE_OK)
        std::abort();
}

LosingDisk::~LosingDisk()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
    g_disk = nullptr;
}

void LosingDisk::failAfter(int count)
{
    m_state->operations = 0;
    m_state->failsAt = count;
}

int LosingDisk::operations() const
{
    return m_state->operations;
}

bool LosingDisk::isDown() const
{
    return m_state->isDown;
}

const LosingDisk::Toll &LosingDisk::toll() const
{
    return m_state->toll;
}

void LosingDisk::startAgain()
{
    State &state = *m_state;
    for (auto &[name, kept] : state.files) {
        std::error_code ignored;
        // The index of the log is memory in truth: nothing of it is there after a cut.
        std::filesystem::remove(name + "-shm", ignored);
        const bool isGone = kept.isDeleted ? state.chance() : !kept.wasSynced && state.chance();
        if (isGone) {
            std::filesystem::remove(name, ignored);
            continue;
        }
        std::string file = kept.durable;
        if (!kept.isDeleted) {
            // In the order they were made: of two writes to one place the older never lands last. Dropping some is what makes
            // them arrive in any order.
            for (const Change &change : kept.open)
                state.land(file, change);
        }
        testsupport::writeFile(name, file);
    }
    state.files.clear();
    state.operations = 0;
    state.failsAt = 0;
    state.isDown = false;
}

} // namespace testsupport
