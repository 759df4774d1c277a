// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <filesystem>

namespace platform {

/// Keeps other processes, and other holders in this one, from doing the same thing at the same time. The system lets go of it
/// when the process ends, however it ends: a file that is left behind locks nothing.
class FileLock {
public:
    /// `Locked` when somebody else holds it; never waits.
    [[nodiscard]] static Result<FileLock> tryTake(const std::filesystem::path &file);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    explicit FileLock(int file) : m_file(file) {}

    int m_file = -1;
};

} // namespace platform
