// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace sqlite {

/// How far the write-ahead log of a database had come when somebody last looked.
struct LogMark {
    std::uint32_t turn = 0;  ///< counts how often the log began anew
    std::uint32_t salt[2]{}; ///< what SQLite drew for this turn
    std::uint32_t frames = 0; ///< committed and not yet known to be in the database; 0: the log may go

    friend bool operator==(const LogMark &, const LogMark &) = default;
};

/// A small file beside a database, "<file>-witness". SQLite takes a log that is missing, older or cut for the end of what was
/// written, and opens without a word; the witness remembers how far the log had come. It also keeps a copy of the first page,
/// with the salt, without which no key opens anything. It holds nothing that is not in the database, as encrypted as there.
///
/// Never ahead of what is on disk, sometimes behind: a mark is made after the commit it tells of. One object a connection.
class Witness {
public:
    static constexpr std::string_view kSuffix = "-witness";
    static constexpr std::size_t kPageBytes = 4096;

    explicit Witness(const std::filesystem::path &database);
    ~Witness();
    Witness(const Witness &) = delete;
    Witness &operator=(const Witness &) = delete;

    /// After a commit. Failing to write it down costs a later warning and nothing else.
    void mark(const LogMark &mark);
    /// All of the log is in the database: from now on it may be missing. On disk when it returns true.
    [[nodiscard]] bool settle(const LogMark &mark, std::string_view firstPage, std::uint32_t pages);

    struct Testimony {
        LogMark log;
        std::uint32_t pages = 0; ///< of the database when it was last settled; 0: never
        std::string firstPage;   ///< empty: never kept
    };
    /// What was written down; none without a file, or when it was cut or altered itself.
    [[nodiscard]] static std::optional<Testimony> read(const std::filesystem::path &database);

    enum class Log { AsSeen, Missing, Older, Cut };
    /// Compares the log that lies there with the witness. Whoever writes meanwhile does not disturb.
    [[nodiscard]] static Log compare(const std::filesystem::path &database);

private:
    bool write(const LogMark &mark, std::uint32_t pages);
    [[nodiscard]] bool open();

    std::filesystem::path m_file;
    int m_descriptor = -1;
    std::uint32_t m_pages = 0;
};

[[nodiscard]] std::string_view describe(Witness::Log log);

/// What this thread opens while one of these lives is witnessed: compared before, and watched after. For files of which nobody
/// puts an older copy back by hand, which would look like a lost log; so not for those of a hub.
class WitnessedOpening {
public:
    WitnessedOpening() { ++s_depth; }
    ~WitnessedOpening() { --s_depth; }
    WitnessedOpening(const WitnessedOpening &) = delete;
    WitnessedOpening &operator=(const WitnessedOpening &) = delete;

    [[nodiscard]] static bool isWanted() { return s_depth > 0; }

private:
    static inline thread_local int s_depth = 0;
};

} // namespace sqlite
