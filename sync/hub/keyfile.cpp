// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/keyfile.h"

#include "platforms/base/bytes.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

namespace hub {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::size_t kKeyBytes = 32;

bool syncFolder(const std::filesystem::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

/// On disk for good before the database is made: a crash in between must not leave a database without its key.
bool writeDurably(const std::filesystem::path &file, const std::string &bytes)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    const bool written = ::write(descriptor, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) && ::fsync(descriptor) == 0;
    const bool closed = ::close(descriptor) == 0;
    return written && closed && syncFolder(file.parent_path().empty() ? "." : file.parent_path());
}

Result<sqlite::Key> loadKey(const std::filesystem::path &file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return Error{ErrorCode::Invalid, "Other users of this machine can read the key file " + file.string() + ". Run: chmod 600 "
                + file.string()};
    }
    std::ifstream in(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    if (bytes.str().size() != kKeyBytes) {
        return Error{ErrorCode::WrongKey, "The key file " + file.string() + " cannot be read or is not 32 bytes long. Put back the copy "
                "that you keep of it; without the key nobody can open the database."};
    }
    return sqlite::Key(bytes.str());
}

} // namespace

Result<std::string> readSecretFile(const std::filesystem::path &file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return Error{ErrorCode::Missing, "names a file that is not there"};
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Error{ErrorCode::Invalid, "names a file that other users can read; run: chmod 600 " + file.string()};
    std::ifstream in(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    std::string secret = bytes.str();
    while (!secret.empty() && (secret.back() == '\n' || secret.back() == '\r'))
        secret.pop_back();
    return secret.empty() ? Result<std::string>(Error{ErrorCode::Invalid, "names an empty file"}) : secret;
}

Result<sqlite::Key> loadOrCreateKey(const std::filesystem::path &keyFile, const std::filesystem::path &databaseFile)
{
    if (std::filesystem::exists(keyFile))
        return loadKey(keyFile);
    if (std::filesystem::exists(databaseFile)) {
        return Error{ErrorCode::WrongKey, "There is a database at " + databaseFile.string() + " but its key file " + keyFile.string()
                + " is missing. Put it back, or name it with --key-file. No new key was made: it would not open this database."};
    }
    std::error_code failed;
    std::filesystem::create_directories(keyFile.parent_path().empty() ? "." : keyFile.parent_path(), failed);
    sqlite::Key key = sqlite::Key::random();
    if (failed || !writeDurably(keyFile, key.bytes())) {
        return Error{ErrorCode::Storage, "The key file " + keyFile.string() + " cannot be written. Check that its folder exists and "
                "belongs to the user that runs the hub."};
    }
    return key;
}

} // namespace hub
