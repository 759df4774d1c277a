// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <filesystem>
#include <utility>

namespace hub {

/// Held by the process that serves a data folder, and by whoever exchanges what is in it. Ends with the process, however it ends.
class DataLock {
public:
    /// `Unavailable` when another process has it.
    [[nodiscard]] static platform::Result<DataLock> take(const std::filesystem::path &folder);

    DataLock(DataLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    DataLock &operator=(DataLock &&) = delete;
    ~DataLock();

private:
    explicit DataLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace hub
