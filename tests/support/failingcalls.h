// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace testsupport {

/// The calls by which a program reaches its files, made to fail: open, write, pwrite, ftruncate, fsync, fdatasync, fallocate,
/// rename, mkdir, and their stdio sisters, of this program and of every library it uses (SQLite, Qt, the standard library).
/// Only below one folder: what the test itself needs elsewhere works.
///
/// The symbols stand in the executable, which is asked before the C library. One at a time; counting is safe with threads.
class FailingCalls {
public:
    enum class Way {
        Once,        ///< the n-th call, as a disk that stutters
        OnwardsFull, ///< the n-th and all that need room after it, as a disk that is full
        Onwards,     ///< the n-th and all after it, as a disk that died
        Killed,      ///< the process is killed before the n-th
    };

    /// Counts calls below `folder`; none fails until `arm`.
    explicit FailingCalls(const std::filesystem::path &folder);
    ~FailingCalls();
    FailingCalls(const FailingCalls &) = delete;
    FailingCalls &operator=(const FailingCalls &) = delete;

    /// From now on the `nth` call fails with `error` (ENOSPC, EIO).
    void arm(int nth, int error, Way way);
    /// There is room again. Gives how many calls failed.
    int heal();
    /// Calls counted since `arm`, or since the beginning.
    [[nodiscard]] int calls() const;
};

} // namespace testsupport
