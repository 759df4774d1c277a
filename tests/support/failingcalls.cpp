// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/failingcalls.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define PASSERELLE_REPLACES extern "C" __attribute__((visibility("default")))

namespace testsupport {

namespace {

constexpr int kMaxDescriptors = 4096;

std::string g_folder; ///< empty: nobody listens
std::array<std::atomic<bool>, kMaxDescriptors> g_watched;
std::atomic<int> g_calls = 0;
std::atomic<int> g_failsAt = 0; ///< 0: never
std::atomic<int> g_error = 0;
std::atomic<int> g_failed = 0;
std::atomic<FailingCalls::Way> g_way = FailingCalls::Way::Once;

enum class Needs { Room, Disk };

/// Whether this call fails; sets errno then.
bool fails(Needs needs)
{
    const int number = ++g_calls;
    const int from = g_failsAt;
    if (from == 0 || number < from)
        return false;
    const FailingCalls::Way way = g_way;
    if (way == FailingCalls::Way::Killed)
        ::kill(::getpid(), SIGKILL);
    if (number > from && (way == FailingCalls::Way::Once || (way == FailingCalls::Way::OnwardsFull && needs == Needs::Disk)))
        return false;
    ++g_failed;
    errno = g_error;
    return true;
}

bool isBelow(const char *path)
{
    return !g_folder.empty() && path && std::strncmp(path, g_folder.c_str(), g_folder.size()) == 0;
}

bool isWatched(int descriptor)
{
    return descriptor >= 0 && descriptor < kMaxDescriptors && g_watched[std::size_t(descriptor)];
}

int watch(int descriptor)
{
    if (descriptor >= 0 && descriptor < kMaxDescriptors)
        g_watched[std::size_t(descriptor)] = true;
    return descriptor;
}

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

int opened(const char *name, const char *path, int flags, mode_t mode)
{
    using Open = int(const char *, int, mode_t);
    static Open *const plain = real<Open>("open");
    static Open *const large = real<Open>("open64");
    const bool needsRoom = (flags & O_CREAT) != 0;
    if (isBelow(path)) {
        if (fails(needsRoom ? Needs::Room : Needs::Disk))
            return -1;
        return watch((std::strcmp(name, "open") == 0 ? plain : large)(path, flags, mode));
    }
    return (std::strcmp(name, "open") == 0 ? plain : large)(path, flags, mode);
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? mode_t(va_arg(arguments, int)) : mode_t(0);
}

} // namespace

FailingCalls::FailingCalls(const std::filesystem::path &folder)
{
    for (auto &each : g_watched)
        each = false;
    g_calls = 0;
    g_failsAt = 0;
    g_failed = 0;
    g_folder = folder.string();
}

FailingCalls::~FailingCalls()
{
    g_failsAt = 0;
    g_folder.clear();
}

void FailingCalls::arm(int nth, int error, Way way)
{
    g_way = way;
    g_error = error;
    g_failed = 0;
    g_calls = 0;
    g_failsAt = nth;
}

int FailingCalls::heal()
{
    g_failsAt = 0;
    return g_failed;
}

int FailingCalls::calls() const
{
    return g_calls;
}

} // namespace testsupport

using namespace testsupport;

PASSERELLE_REPLACES int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened("open", path, flags, mode);
}

PASSERELLE_REPLACES int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened("open64", path, flags, mode);
}

PASSERELLE_REPLACES int close(int descriptor)
{
    static auto *const next = real<int(int)>("close");
    if (descriptor >= 0 && descriptor < kMaxDescriptors)
        g_watched[std::size_t(descriptor)] = false;
    return next(descriptor);
}

PASSERELLE_REPLACES ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static auto *const next = real<ssize_t(int, const void *, size_t)>("write");
    return isWatched(descriptor) && fails(Needs::Room) ? -1 : next(descriptor, bytes, count);
}

PASSERELLE_REPLACES ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at)
{
    static auto *const next = real<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return isWatched(descriptor) && fails(Needs::Room) ? -1 : next(descriptor, bytes, count, at);
}

PASSERELLE_REPLACES ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at)
{
    static auto *const next = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return isWatched(descriptor) && fails(Needs::Room) ? -1 : next(descriptor, bytes, count, at);
}

PASSERELLE_REPLACES int ftruncate(int descriptor, off_t size)
{
    static auto *const next = real<int(int, off_t)>("ftruncate");
    return isWatched(descriptor) && fails(Needs::Room) ? -1 : next(descriptor, size);
}

PASSERELLE_REPLACES int ftruncate64(int descriptor, off64_t size)
{
    static auto *const next = real<int(int, off64_t)>("ftruncate64");
    return isWatched(descriptor) && fails(Needs::Room) ? -1 : next(descriptor, size);
}

PASSERELLE_REPLACES int fsync(int descriptor)
{
    static auto *const next = real<int(int)>("fsync");
    return isWatched(descriptor) && fails(Needs::Disk) ? -1 : next(descriptor);
}

PASSERELLE_REPLACES int fdatasync(int descriptor)
{
    static auto *const next = real<int(int)>("fdatasync");
    return isWatched(descriptor) && fails(Needs::Disk) ? -1 : next(descriptor);
}

PASSERELLE_REPLACES int rename(const char *from, const char *to)
{
    static auto *const next = real<int(const char *, const char *)>("rename");
    return isBelow(to) && fails(Needs::Disk) ? -1 : next(from, to);
}

PASSERELLE_REPLACES int mkdir(const char *path, mode_t mode)
{
    static auto *const next = real<int(const char *, mode_t)>("mkdir");
    return isBelow(path) && fails(Needs::Room) ? -1 : next(path, mode);
}

PASSERELLE_REPLACES FILE *fopen(const char *path, const char *mode)
{
    static auto *const next = real<FILE *(const char *, const char *)>("fopen");
    if (!isBelow(path))
        return next(path, mode);
    if (fails(std::strchr(mode, 'w') ? Needs::Room : Needs::Disk))
        return nullptr;
    FILE *file = next(path, mode);
    if (file)
        watch(::fileno(file));
    return file;
}

PASSERELLE_REPLACES size_t fwrite(const void *bytes, size_t size, size_t count, FILE *file)
{
    static auto *const next = real<size_t(const void *, size_t, size_t, FILE *)>("fwrite");
    return file && isWatched(::fileno(file)) && fails(Needs::Room) ? 0 : next(bytes, size, count, file);
}

PASSERELLE_REPLACES int fflush(FILE *file)
{
    static auto *const next = real<int(FILE *)>("fflush");
    return file && isWatched(::fileno(file)) && fails(Needs::Room) ? EOF : next(file);
}
