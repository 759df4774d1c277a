// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/movecode.h"
#include "platforms/base/result.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

struct crypto_secretstream_xchacha20poly1305_state;

namespace services {

/// A file that a code opens: Argon2id of the code, XChaCha20-Poly1305 in pieces (libsodium secretstream). What it says of itself
/// in the clear is the cost of a guess and a salt; a wrong code and a damaged file are told apart.
class MoveWriter {
public:
    /// Writes beside `file`, which appears when `finish` has everything on disk. `Conflict` where a file of that name is.
    [[nodiscard]] static platform::Result<std::unique_ptr<MoveWriter>> begin(
        const std::filesystem::path &file, const std::string &code, const MoveCost &cost);
    /// Takes away what is unfinished.
    ~MoveWriter();
    MoveWriter(const MoveWriter &) = delete;
    MoveWriter &operator=(const MoveWriter &) = delete;

    platform::Result<void> write(std::string_view bytes);
    platform::Result<void> writeText(std::string_view text); ///< with its length
    platform::Result<void> writeFile(const std::filesystem::path &file); ///< with its length
    platform::Result<void> finish();

private:
    MoveWriter();
    platform::Result<void> push(bool isLast);
    platform::Result<void> put(std::string_view bytes);

    std::filesystem::path m_file;
    std::filesystem::path m_half;
    std::FILE *m_out = nullptr;
    std::unique_ptr<crypto_secretstream_xchacha20poly1305_state> m_state;
    std::string m_piece;
};

class MoveReader {
public:
    /// `Missing`, `Invalid` (no file of this kind), `SchemaTooNew` (of a later version), `Corrupt`, or `WrongKey` for a wrong code.
    [[nodiscard]] static platform::Result<std::unique_ptr<MoveReader>> open(const std::filesystem::path &file, const std::string &code);
    ~MoveReader();
    MoveReader(const MoveReader &) = delete;
    MoveReader &operator=(const MoveReader &) = delete;

    /// `Corrupt` when less is there, or any byte is not as it was written.
    [[nodiscard]] platform::Result<std::string> read(std::size_t bytes);
    [[nodiscard]] platform::Result<std::string> readText(std::size_t most);
    platform::Result<void> readFile(const std::filesystem::path &into, std::uint64_t most);
    /// Whether all of it was read, to the piece that ends it.
    [[nodiscard]] bool isAtEnd() const { return m_hasEnded && m_at == m_piece.size(); }

private:
    MoveReader();
    platform::Result<void> pull();
    [[nodiscard]] platform::Result<std::uint64_t> readLength(std::uint64_t most);

    std::FILE *m_in = nullptr;
    std::unique_ptr<crypto_secretstream_xchacha20poly1305_state> m_state;
    std::string m_piece;
    std::size_t m_at = 0;
    bool m_hasEnded = false;
};

} // namespace services
