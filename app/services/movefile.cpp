// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/movefile.h"

#include "platforms/base/bytes.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

#include <unistd.h>

namespace services {

namespace fs = std::filesystem;

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::string_view kMagic = "PASSERELLE MOVE\n";
constexpr unsigned char kVersion = 1;
constexpr std::size_t kSaltBytes = crypto_pwhash_SALTBYTES;
constexpr std::size_t kCheckBytes = 16;
constexpr std::size_t kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kPiece = 64 * 1024;
/// magic, version, passes, KiB, salt, check of the code, head of the stream, check of all that
constexpr std::size_t kFixed = kMagic.size() + 1 + 4 + 4 + kSaltBytes;
constexpr std::size_t kHeader = kFixed + kCheckBytes + kStreamHeader + kCheckBytes;
// What a file may ask of this device: more is a file that wants to exhaust it.
constexpr std::uint32_t kMostPasses = 16;
constexpr std::uint32_t kMostKiB = 1024 * 1024;

unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string littleEndian(std::uint64_t value, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += static_cast<char>(value >> 8 * i & 0xff);
    return text;
}

std::uint64_t fromLittleEndian(std::string_view text)
{
    std::uint64_t value = 0;
    for (std::size_t i = text.size(); i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(text[i]);
    return value;
}

/// Two keys from a code: the first for the stream, the second to know a wrong code by.
Result<std::array<std::string, 2>> keysOf(const std::string &code, std::string_view salt, std::uint32_t passes, std::uint32_t kib)
{
    std::string master(crypto_kdf_KEYBYTES, '\0');
    if (sodium_init() < 0
        || crypto_pwhash(bytes(master), master.size(), code.data(), code.size(), bytes(salt), passes, std::size_t{kib} * 1024,
               crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{ErrorCode::Unavailable, "the code could not be worked on: too little memory"};
    std::array<std::string, 2> keys{std::string(32, '\0'), std::string(32, '\0')};
    crypto_kdf_derive_from_key(bytes(keys[0]), 32, 1, "pas-move", bytes(master));
    crypto_kdf_derive_from_key(bytes(keys[1]), 32, 2, "pas-move", bytes(master));
    platform::wipe(master);
    return keys;
}

std::string checkOf(std::string_view text, std::string_view key)
{
    std::string sum(kCheckBytes, '\0');
    crypto_generichash(bytes(sum), sum.size(), bytes(text), text.size(), key.empty() ? nullptr : bytes(key), key.size());
    return sum;
}

Error damaged()
{
    return {ErrorCode::Corrupt, "the file is not as it was written"};
}

} // namespace

// ---- writing --------------------------------------------------------------------------------------------------------

MoveWriter::MoveWriter() : m_state(std::make_unique<crypto_secretstream_xchacha20poly1305_state>()) {}

MoveWriter::~MoveWriter()
{
    sodium_memzero(m_state.get(), sizeof *m_state);
    platform::wipe(m_piece);
    if (!m_out)
        return;
    std::fclose(m_out);
    std::error_code ignored;
    fs::remove(m_half, ignored);
}

Result<std::unique_ptr<MoveWriter>> MoveWriter::begin(const fs::path &file, const std::string &code, const MoveCost &cost)
{
    std::error_code ignored;
    if (fs::exists(file, ignored))
        return Error{ErrorCode::Conflict, "a file of that name is there"};
    std::string header(kMagic);
    header += static_cast<char>(kVersion);
    header += littleEndian(cost.passes, 4) + littleEndian(cost.memoryBytes / 1024, 4) + platform::randomBytes(kSaltBytes);
    auto keys = keysOf(code, std::string_view(header).substr(kFixed - kSaltBytes), std::uint32_t(cost.passes), std::uint32_t(cost.memoryBytes / 1024));
    if (!keys)
        return keys.error();
    header += checkOf(header, (*keys)[1]);
    std::unique_ptr<MoveWriter> writer(new MoveWriter);
    std::string stream(kStreamHeader, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(writer->m_state.get(), bytes(stream), bytes((*keys)[0]));
    header += stream;
    header += checkOf(header, {});
    for (std::string &key : *keys)
        platform::wipe(key);
    writer->m_file = file;
    writer->m_half = file.string() + ".half";
    writer->m_out = std::fopen(writer->m_half.c_str(), "wb");
    if (!writer->m_out)
        return Error{ErrorCode::Storage, "the file cannot be made there"};
    if (auto done = writer->put(header); !done)
        return done.error();
    return writer;
}

Result<void> MoveWriter::put(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), m_out) != text.size())
        return Error{ErrorCode::Full, "the file could not be written"};
    return {};
}

Result<void> MoveWriter::push(bool isLast)
{
    std::string sealed(m_piece.size() + kOverhead, '\0');
    crypto_secretstream_xchacha20poly1305_push(m_state.get(), bytes(sealed), nullptr, bytes(m_piece), m_piece.size(), nullptr, 0,
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_piece.clear();
    return put(sealed);
}

Result<void> MoveWriter::write(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t count = std::min(text.size(), kPiece - m_piece.size());
        m_piece += text.substr(0, count);
        text.remove_prefix(count);
        if (m_piece.size() == kPiece) {
            if (auto done = push(false); !done)
                return done;
        }
    }
    return {};
}

Result<void> MoveWriter::writeText(std::string_view text)
{
    if (auto done = write(littleEndian(text.size(), 8)); !done)
        return done;
    return write(text);
}

Result<void> MoveWriter::writeFile(const fs::path &file)
{
    std::error_code failure;
    const auto size = fs::file_size(file, failure);
    std::FILE *in = failure ? nullptr : std::fopen(file.c_str(), "rb");
    if (!in)
        return Error{ErrorCode::Storage, "a file that was to go along cannot be read"};
    auto done = write(littleEndian(size, 8));
    std::uintmax_t copied = 0;
    std::string piece(kPiece, '\0');
    while (done && copied < size) {
        const std::size_t got = std::fread(piece.data(), 1, std::size_t(std::min<std::uintmax_t>(kPiece, size - copied)), in);
        if (got == 0)
            break;
        done = write(std::string_view(piece).substr(0, got));
        copied += got;
    }
    std::fclose(in);
    if (done && copied != size)
        return Error{ErrorCode::Storage, "a file that was to go along changed meanwhile"};
    return done;
}

Result<void> MoveWriter::finish()
{
    if (auto done = push(true); !done)
        return done;
    const bool isOnDisk = std::fflush(m_out) == 0 && ::fsync(::fileno(m_out)) == 0;
    const bool isClosed = std::fclose(std::exchange(m_out, nullptr)) == 0;
    std::error_code failure;
    if (isOnDisk && isClosed)
        fs::rename(m_half, m_file, failure);
    if (!isOnDisk || !isClosed || failure) {
        fs::remove(m_half, failure);
        return Error{ErrorCode::Full, "the file could not be written to its end"};
    }
    return {};
}

// ---- reading --------------------------------------------------------------------------------------------------------

MoveReader::MoveReader() : m_state(std::make_unique<crypto_secretstream_xchacha20poly1305_state>()) {}

MoveReader::~MoveReader()
{
    sodium_memzero(m_state.get(), sizeof *m_state);
    platform::wipe(m_piece);
    if (m_in)
        std::fclose(m_in);
}

Result<std::unique_ptr<MoveReader>> MoveReader::open(const fs::path &file, const std::string &code)
{
    std::unique_ptr<MoveReader> reader(new MoveReader);
    reader->m_in = std::fopen(file.c_str(), "rb");
    if (!reader->m_in)
        return Error{ErrorCode::Missing, "there is no such file"};
    std::string header(kHeader, '\0');
    header.resize(std::fread(header.data(), 1, header.size(), reader->m_in));
    if (!header.starts_with(kMagic))
        return Error{ErrorCode::Invalid, "the file is not one of ours"};
    if (header.size() > kMagic.size() && static_cast<unsigned char>(header[kMagic.size()]) > kVersion)
        return Error{ErrorCode::SchemaTooNew, "a later version wrote the file"};
    const std::string_view text(header);
    if (header.size() < kHeader || sodium_init() < 0 || checkOf(text.substr(0, kHeader - kCheckBytes), {}) != text.substr(kHeader - kCheckBytes))
        return damaged();
    const auto passes = static_cast<std::uint32_t>(fromLittleEndian(text.substr(kMagic.size() + 1, 4)));
    const auto kib = static_cast<std::uint32_t>(fromLittleEndian(text.substr(kMagic.size() + 5, 4)));
    if (passes == 0 || passes > kMostPasses || kib < 8 || kib > kMostKiB)
        return damaged();
    auto keys = keysOf(code, text.substr(kFixed - kSaltBytes, kSaltBytes), passes, kib);
    if (!keys)
        return keys.error();
    const bool isRight = checkOf(text.substr(0, kFixed), (*keys)[1]) == text.substr(kFixed, kCheckBytes);
    const bool isBegun = isRight
        && crypto_secretstream_xchacha20poly1305_init_pull(reader->m_state.get(), bytes(text.substr(kFixed + kCheckBytes, kStreamHeader)), bytes((*keys)[0])) == 0;
    for (std::string &key : *keys)
        platform::wipe(key);
    if (!isRight)
        return Error{ErrorCode::WrongKey, "the code is not the one of this file"};
    if (!isBegun)
        return damaged();
    return reader;
}

Result<void> MoveReader::pull()
{
    std::string sealed(kPiece + kOverhead, '\0');
    sealed.resize(std::fread(sealed.data(), 1, sealed.size(), m_in));
    if (m_hasEnded || sealed.size() < kOverhead)
        return damaged();
    m_piece.assign(sealed.size() - kOverhead, '\0');
    m_at = 0;
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(m_state.get(), bytes(m_piece), nullptr, &tag, bytes(sealed), sealed.size(), nullptr, 0) != 0) {
        m_piece.clear();
        return damaged();
    }
    m_hasEnded = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    // Nothing comes after the end.
    return m_hasEnded && std::fgetc(m_in) != EOF ? Result<void>(damaged()) : Result<void>();
}

Result<std::string> MoveReader::read(std::size_t count)
{
    std::string text;
    while (text.size() < count) {
        if (m_at == m_piece.size()) {
            if (auto done = pull(); !done)
                return done.error();
            continue;
        }
        const std::size_t here = std::min(count - text.size(), m_piece.size() - m_at);
        text.append(m_piece, m_at, here);
        m_at += here;
    }
    // The end may be a piece of nothing.
    if (m_at == m_piece.size() && !m_hasEnded) {
        if (auto done = pull(); !done)
            return done.error();
    }
    return text;
}

Result<std::uint64_t> MoveReader::readLength(std::uint64_t most)
{
    const auto text = read(8);
    if (!text)
        return text.error();
    const std::uint64_t length = fromLittleEndian(*text);
    if (length > most)
        return damaged();
    return length;
}

Result<std::string> MoveReader::readText(std::size_t most)
{
    const auto length = readLength(most);
    if (!length)
        return length.error();
    return read(std::size_t(*length));
}

Result<void> MoveReader::readFile(const fs::path &into, std::uint64_t most)
{
    const auto length = readLength(most);
    if (!length)
        return length.error();
    std::FILE *out = std::fopen(into.c_str(), "wb");
    if (!out)
        return Error{ErrorCode::Storage, "a file cannot be made here"};
    Result<void> done;
    for (std::uint64_t left = *length; done && left > 0;) {
        const auto piece = read(std::size_t(std::min<std::uint64_t>(left, kPiece)));
        if (!piece)
            done = piece.error();
        else if (std::fwrite(piece->data(), 1, piece->size(), out) != piece->size())
            done = Error{ErrorCode::Full, "there is no room for what arrives"};
        else
            left -= piece->size();
    }
    const bool isOnDisk = std::fflush(out) == 0 && ::fsync(::fileno(out)) == 0;
    if (std::fclose(out) != 0 || !isOnDisk)
        return done ? Error{ErrorCode::Full, "there is no room for what arrives"} : done.error();
    return done;
}

} // namespace services
