// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/archive/ziplayout.h"

#include "content/archive/archivelimits.h"
#include "content/archive/entrypath.h"

#include <cstdint>
#include <set>
#include <string>

namespace content::archive
{

namespace
{

// Sizes and places of the fields, APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16.
constexpr std::size_t kLocalBytes = 30;
constexpr std::size_t kCentralBytes = 46;
constexpr std::size_t kEndBytes = 22;
constexpr std::uint32_t kLocalMark = 0x04034b50;
constexpr std::uint32_t kCentralMark = 0x02014b50;
constexpr std::uint32_t kEndMark = 0x06054b50;
constexpr int kStored = 0;
constexpr int kDeflated = 8;

class LayoutCheck
{
public:
    explicit LayoutCheck(std::string_view bytes) : m_bytes(bytes) {}

    std::optional<ContentError> run()
    {
        const std::size_t end = m_bytes.size() - kSealBytes - kEndBytes;
        if (u32(end) != kEndMark || u16(end + 20) != kSealBytes || u32(end + 4) != 0 || u16(end + 8) != u16(end + 10))
            return fault("The end of the archive is not written as it must be.");
        const std::size_t count = u16(end + 10);
        if (count > kMaxEntries)
            return ContentError{"", 0, "too-many-entries", "The archive holds more than 2,000 files.", "Split the pack in two."};
        const std::size_t directory = u32(end + 16);
        if (directory > end || end - directory != u32(end + 12))
            return fault("The directory of the archive does not end where it must.");
        std::size_t place = 0;
        std::size_t central = directory;
        for (std::size_t i = 0; i < count; ++i) {
            if (auto found = entry(place, central, directory, end))
                return found;
        }
        if (place != directory || central != end)
            return fault("The archive holds bytes that belong to no file.");
        return std::nullopt;
    }

private:
    /// One entry and its line of the directory; both places move behind it.
    std::optional<ContentError> entry(std::size_t &place, std::size_t &central, std::size_t directory, std::size_t end)
    {
        if (end - central < kCentralBytes || directory - place < kLocalBytes || u32(central) != kCentralMark ||
            u32(place) != kLocalMark)
            return fault("A file of the archive is not where its directory says.");
        const std::size_t nameBytes = u16(central + 28);
        const std::size_t packed = u32(central + 20);
        if (end - central - kCentralBytes < nameBytes || directory - place - kLocalBytes < nameBytes ||
            directory - place - kLocalBytes - nameBytes < packed)
            return fault("A file of the archive is longer than the archive.");
        // From the version needed to the length of the extra field, both headers say the same in the same order.
        if (m_bytes.substr(place + 4, 26) != m_bytes.substr(central + 6, 26) ||
            m_bytes.substr(place + kLocalBytes, nameBytes) != m_bytes.substr(central + kCentralBytes, nameBytes))
            return fault("The archive gives two descriptions of one file.");
        if (u32(central + 42) != place)
            return fault("Two files of the archive share their bytes, or their order is not that of the directory.");
        const int method = u16(central + 10);
        const bool isPlain = (u16(central + 8) & ~kLevelFlags) == 0 && (method == kStored || method == kDeflated) &&
                             u16(central + 12) == kDosTime && u16(central + 14) == kDosDate && u16(central + 30) == 0 &&
                             u16(central + 32) == 0 && u16(central + 34) == 0;
        if (!isPlain || (method == kStored && packed != u32(central + 24)))
            return fault("A file of the archive is encrypted, packed in another way or carries more than its bytes.");
        const std::string_view name = m_bytes.substr(central + kCentralBytes, nameBytes);
        if (auto unsafe = pathFault(name))
            return unsafe;
        if (!m_seen.insert(folded(name)).second)
            return ContentError{std::string(name), 0, "name-twice",
                "Two files of the archive have the same name, or differ by capitals only.",
                "Rename one of them in the folder, then build the archive again."};
        place += kLocalBytes + nameBytes + packed;
        central += kCentralBytes + nameBytes;
        return std::nullopt;
    }

    static constexpr int kLevelFlags = 0x0006; ///< how hard deflate tried: says nothing about the bytes

    [[nodiscard]] std::uint16_t u16(std::size_t at) const
    {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(m_bytes[at + i])); };
        return static_cast<std::uint16_t>(byte(0) | byte(1) << 8);
    }

    [[nodiscard]] std::uint32_t u32(std::size_t at) const { return u16(at) | static_cast<std::uint32_t>(u16(at + 2)) << 16; }

    static ContentError fault(std::string reason)
    {
        return {"", 0, "archive-layout", std::move(reason),
            "Do not use this file. Get the archive again from where it came from, or build it again with passerelle-pack build."};
    }

    std::string_view m_bytes;
    std::set<std::string> m_seen;
};

} // namespace

std::optional<ContentError> layoutFault(std::string_view bytes)
{
    if (bytes.size() < kEndBytes + kSealBytes)
        return ContentError{"", 0, "archive-layout", "The file is too short to be an archive.", "Get the archive again."};
    return LayoutCheck(bytes).run();
}

} // namespace content::archive
