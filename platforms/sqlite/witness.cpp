// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/sqlite/witness.h"

#include <array>
#include <cstring>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <unistd.h>

namespace sqlite {

namespace {

constexpr std::uint32_t kMagic = 0x50575431; // "PWT1"
constexpr std::size_t kPagePlace = 512;      // apart from the record: a torn write of one leaves the other
constexpr std::size_t kHeaderBytes = 32;     // of the log
constexpr std::size_t kFrameHeaderBytes = 24;
constexpr int kLooks = 4;

/// The whole of the record, in one write. The file never leaves the machine that wrote it.
struct Record {
    std::uint32_t magic = kMagic;
    LogMark log;
    std::uint32_t pages = 0;
    std::uint64_t sum = 0;
};

/// FNV-1a: finds what breaks by accident. Whoever wants to deceive has the database itself to change.
std::uint64_t sumOf(std::string_view bytes)
{
    std::uint64_t sum = 0xcbf29ce484222325u;
    for (const char byte : bytes)
        sum = (sum ^ static_cast<unsigned char>(byte)) * 0x100000001b3u;
    return sum;
}

std::uint64_t sumOf(const Record &record)
{
    const std::array words{record.magic, record.log.turn, record.log.salt[0], record.log.salt[1], record.log.frames, record.pages};
    return sumOf({reinterpret_cast<const char *>(words.data()), sizeof words});
}

std::optional<std::string> bytesOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return std::nullopt;
    return std::string{std::istreambuf_iterator<char>(in), {}};
}

std::uint32_t bigEndian(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// The sum of the log, as its format has it: two words that run through header and frames.
struct LogSum {
    bool isBigEndian = false;
    std::uint32_t first = 0;
    std::uint32_t second = 0;

    void add(std::string_view bytes)
    {
        const auto word = [&](std::size_t at) {
            const std::uint32_t value = bigEndian(bytes, at);
            return isBigEndian ? value : __builtin_bswap32(value);
        };
        for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
            first += word(at) + second;
            second += word(at + 4) + first;
        }
    }
};

/// How many frames from the start belong to the turn of the header and are whole.
std::uint32_t wholeFrames(std::string_view log)
{
    LogSum sum{(bigEndian(log, 0) & 1u) != 0};
    sum.add(log.substr(0, 24));
    const std::size_t pageBytes = bigEndian(log, 8);
    const std::size_t frameBytes = kFrameHeaderBytes + pageBytes;
    if (sum.first != bigEndian(log, 24) || sum.second != bigEndian(log, 28) || pageBytes < 512)
        return 0;
    std::uint32_t frames = 0;
    for (std::size_t at = kHeaderBytes; at + frameBytes <= log.size(); at += frameBytes, ++frames) {
        const std::string_view frame = log.substr(at, frameBytes);
        if (frame.substr(8, 8) != log.substr(16, 8))
            break;
        sum.add(frame.substr(0, 8));
        sum.add(frame.substr(kFrameHeaderBytes));
        if (sum.first != bigEndian(frame, 16) || sum.second != bigEndian(frame, 20))
            break;
    }
    return frames;
}

Witness::Log compareOnce(const std::filesystem::path &database, const LogMark &seen)
{
    if (seen.frames == 0)
        return Witness::Log::AsSeen;
    const auto log = bytesOf(database.string() + "-wal");
    if (!log || log->size() < kHeaderBytes)
        return Witness::Log::Missing;
    const std::uint32_t turn = bigEndian(*log, 12);
    const bool isSameTurn = turn == seen.turn && bigEndian(*log, 16) == seen.salt[0] && bigEndian(*log, 20) == seen.salt[1];
    // A later turn begins only after all of the one before is in the database.
    if (!isSameTurn)
        return turn > seen.turn ? Witness::Log::AsSeen : Witness::Log::Older;
    return wholeFrames(*log) >= seen.frames ? Witness::Log::AsSeen : Witness::Log::Cut;
}

} // namespace

Witness::Witness(const std::filesystem::path &database) : m_file(database.string() + std::string(kSuffix))
{
    if (const auto before = read(database))
        m_pages = before->pages;
}

Witness::~Witness()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool Witness::open()
{
    if (m_descriptor < 0)
        m_descriptor = ::open(m_file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    return m_descriptor >= 0;
}

bool Witness::write(const LogMark &mark, std::uint32_t pages)
{
    Record record{kMagic, mark, pages, 0};
    record.sum = sumOf(record);
    return ::pwrite(m_descriptor, &record, sizeof record, 0) == ssize_t(sizeof record);
}

void Witness::mark(const LogMark &mark)
{
    if (open())
        (void)write(mark, m_pages);
}

bool Witness::settle(const LogMark &mark, std::string_view firstPage, std::uint32_t pages)
{
    if (!open())
        return false;
    LogMark settled = mark;
    settled.frames = 0;
    m_pages = pages;
    if (!write(settled, pages))
        return false;
    if (firstPage.size() == kPageBytes) {
        const std::uint64_t sum = sumOf(firstPage);
        std::string page(firstPage);
        page.append(reinterpret_cast<const char *>(&sum), sizeof sum);
        (void)!::pwrite(m_descriptor, page.data(), page.size(), kPagePlace);
    }
    // Before the log begins anew: an old mark beside a log that was written over would look like a loss.
    return ::fsync(m_descriptor) == 0;
}

std::optional<Witness::Testimony> Witness::read(const std::filesystem::path &database)
{
    const auto bytes = bytesOf(database.string() + std::string(kSuffix));
    Record record;
    if (!bytes || bytes->size() < sizeof record)
        return std::nullopt;
    std::memcpy(&record, bytes->data(), sizeof record);
    if (record.magic != kMagic || record.sum != sumOf(record))
        return std::nullopt;
    Testimony testimony{record.log, record.pages, {}};
    std::uint64_t sum = 0;
    if (bytes->size() >= kPagePlace + kPageBytes + sizeof sum) {
        std::memcpy(&sum, bytes->data() + kPagePlace + kPageBytes, sizeof sum);
        if (const std::string page = bytes->substr(kPagePlace, kPageBytes); sum == sumOf(page))
            testimony.firstPage = page;
    }
    return testimony;
}

Witness::Log Witness::compare(const std::filesystem::path &database)
{
    auto seen = read(database);
    Log found = Log::AsSeen;
    for (int look = 0; seen && look < kLooks; ++look) {
        found = compareOnce(database, seen->log);
        if (found == Log::AsSeen)
            return found;
        // Another connection may have emptied the log between the two readings: then the witness says so by now.
        const auto again = read(database);
        if (!again || again->log == seen->log)
            return again ? found : Log::AsSeen;
        seen = again;
    }
    return found;
}

std::string_view describe(Witness::Log log)
{
    switch (log) {
    case Witness::Log::Missing:
        return "the write-ahead log is missing";
    case Witness::Log::Older:
        return "the write-ahead log is not the one that was written last";
    case Witness::Log::Cut:
        return "the write-ahead log is cut or altered";
    case Witness::Log::AsSeen:
        break;
    }
    return "the write-ahead log is as it was seen";
}

} // namespace sqlite
