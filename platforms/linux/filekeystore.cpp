// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/linux/filekeystore.h"

#include "platforms/base/bytes.h"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace platform {

namespace fs = std::filesystem;

Result<std::optional<std::string>> FileKeystore::read(const std::string &name)
{
    const fs::path file = m_folder / name;
    std::error_code failure;
    if (!fs::exists(file, failure))
        return failure ? Result<std::optional<std::string>>(Error{ErrorCode::Unavailable, "the folder of keys cannot be read"}) : std::optional<std::string>();
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    auto secret = fromHex(text.str());
    if (!in || !secret || secret->empty())
        return Error{ErrorCode::Unavailable, "a key file cannot be read or is damaged"};
    return secret;
}

Result<void> FileKeystore::create(const std::string &name, const std::string &secret)
{
    std::error_code failure;
    fs::create_directories(m_folder, failure);
    fs::permissions(m_folder, fs::perms::owner_all, failure);
    const fs::path file = m_folder / name;
    // O_EXCL: two processes that start together cannot each make a key.
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return Error{errno == EEXIST ? ErrorCode::Conflict : ErrorCode::Unavailable, "the key file cannot be made"};
    std::string hex = toHex(secret);
    const bool written = ::write(descriptor, hex.data(), hex.size()) == static_cast<ssize_t>(hex.size()) && ::fsync(descriptor) == 0;
    wipe(hex);
    ::close(descriptor);
    if (!written) {
        ::unlink(file.c_str()); // nothing was encrypted with it yet
        return Error{ErrorCode::Full, "the key file could not be written"};
    }
    return {};
}

Result<void> FileKeystore::remove(const std::string &name)
{
    const fs::path file = m_folder / name;
    std::error_code failure;
    const auto size = fs::file_size(file, failure);
    if (failure)
        return failure == std::errc::no_such_file_or_directory ? Result<void>() : Error{ErrorCode::Unavailable, "a key file cannot be reached"};
    // Written over first: on most media that reaches the same place. Flash may keep a copy all the same; the README says so.
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        const std::string zeros(size, '0');
        const bool done = ::write(descriptor, zeros.data(), zeros.size()) == static_cast<ssize_t>(zeros.size()) && ::fsync(descriptor) == 0;
        ::close(descriptor);
        if (!done)
            return Error{ErrorCode::Unavailable, "a key file could not be written over"};
    }
    if (!fs::remove(file, failure) || failure)
        return Error{ErrorCode::Unavailable, "a key file could not be removed"};
    return {};
}

} // namespace platform
