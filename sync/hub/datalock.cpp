// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/datalock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hub {

using platform::Error;
using platform::ErrorCode;

platform::Result<DataLock> DataLock::take(const std::filesystem::path &folder)
{
    const std::filesystem::path file = folder / "hub.lock";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return Error{ErrorCode::Storage, "The file " + file.string() + " cannot be made. Does the folder belong to the user that runs the hub?"};
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return Error{ErrorCode::Unavailable, "A hub is running on " + folder.string() + ". Stop it first."};
    }
    return DataLock(descriptor);
}

DataLock::~DataLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace hub
