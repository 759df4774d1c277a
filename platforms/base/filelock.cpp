// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/base/filelock.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace platform {

Result<FileLock> FileLock::tryTake(const std::filesystem::path &file)
{
    const int opened = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (opened < 0)
        return Error{ErrorCode::Storage, "the lock file cannot be opened, errno " + std::to_string(errno)};
    // Of the open file, not of the process: two holders in one process exclude each other too.
    if (::flock(opened, LOCK_EX | LOCK_NB) == 0)
        return FileLock(opened);
    const int reason = errno;
    ::close(opened);
    if (reason == EWOULDBLOCK)
        return Error{ErrorCode::Locked, "somebody else holds the lock"};
    return Error{ErrorCode::Storage, "the lock cannot be taken, errno " + std::to_string(reason)};
}

FileLock::FileLock(FileLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace platform
