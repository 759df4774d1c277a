// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/sealedfile.h"

#include <sodium.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>

#include <unistd.h>

namespace services {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::size_t kPiece = 64 * 1024;
constexpr std::size_t kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr unsigned char kLast = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
static_assert(kSealKeyBytes == crypto_secretstream_xchacha20poly1305_KEYBYTES);

const unsigned char *bytes(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

std::string sealed(const std::string &name, const std::string &key, const std::string &content)
{
    crypto_secretstream_xchacha20poly1305_state state;
    std::string out(kHeader, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytes(out), bytes(key));
    std::size_t from = 0;
    do {
        const std::size_t size = std::min(kPiece, content.size() - from);
        const unsigned char tag = from + size == content.size() ? kLast : 0;
        std::string piece(size + kOverhead, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state, bytes(piece), nullptr, bytes(content) + from, size, bytes(name), name.size(), tag);
        out += piece;
        from += size;
    } while (from < content.size());
    sodium_memzero(&state, sizeof state);
    return out;
}

Result<void> writeDurably(const std::filesystem::path &file, const std::string &content)
{
    std::FILE *out = std::fopen(file.c_str(), "wb");
    if (!out)
        return Error{ErrorCode::Storage, "a sealed file cannot be created"};
    const bool isWritten = std::fwrite(content.data(), 1, content.size(), out) == content.size() && std::fflush(out) == 0 &&
        ::fsync(::fileno(out)) == 0;
    const bool isClosed = std::fclose(out) == 0;
    return isWritten && isClosed ? Result<void>() : Result<void>(Error{ErrorCode::Full, "a sealed file cannot be written"});
}

} // namespace

Result<void> writeSealed(const std::filesystem::path &file, const std::string &name, const std::string &key, const std::string &content)
{
    if (sodium_init() < 0 || key.size() != kSealKeyBytes)
        return Error{ErrorCode::Unavailable, "nothing can be sealed here"};
    std::error_code failure;
    std::filesystem::create_directories(file.parent_path(), failure);
    const std::filesystem::path half = file.string() + ".half";
    auto done = writeDurably(half, sealed(name, key, content));
    if (done)
        std::filesystem::rename(half, file, failure);
    if (done && !failure)
        return {};
    std::error_code ignored;
    std::filesystem::remove(half, ignored);
    return done ? Error{ErrorCode::Storage, "a sealed file cannot be moved into place"} : done.error();
}

Result<std::string> readSealed(const std::filesystem::path &file, const std::string &name, const std::string &key, std::size_t maxBytes)
{
    const Error damaged{ErrorCode::Corrupt, "a sealed file is not as it was written"};
    std::error_code failure;
    const auto size = std::filesystem::file_size(file, failure);
    if (failure)
        return Error{ErrorCode::Missing, "a sealed file is not there"};
    if (sodium_init() < 0 || key.size() != kSealKeyBytes || size < kHeader + kOverhead || size > maxBytes + maxBytes / 8 + kPiece)
        return damaged;
    std::ifstream in(file, std::ios::binary);
    const std::string all{std::istreambuf_iterator<char>(in), {}};
    if (all.size() != size)
        return damaged;
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytes(all), bytes(key)) != 0)
        return damaged;
    std::string content;
    unsigned char tag = 0;
    for (std::size_t from = kHeader; from < all.size() && tag != kLast;) {
        const std::size_t sizeHere = std::min(kPiece + kOverhead, all.size() - from);
        if (sizeHere < kOverhead)
            return damaged;
        std::string piece(sizeHere - kOverhead, '\0');
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, bytes(piece), nullptr, &tag, bytes(all) + from, sizeHere, bytes(name), name.size()) != 0)
            return damaged;
        content += piece;
        from += sizeHere;
        if (tag == kLast && from != all.size())
            return damaged;
    }
    sodium_memzero(&state, sizeof state);
    // Without its last piece a file was cut.
    return tag == kLast ? Result<std::string>(std::move(content)) : Result<std::string>(damaged);
}

} // namespace services
