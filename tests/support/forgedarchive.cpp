// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/forgedarchive.h"

#include "content/archive/archivewriter.h"
#include "platforms/base/bytes.h"

#include <zlib.h>

namespace testsupport
{

namespace
{

std::string u16(std::uint32_t value)
{
    return {static_cast<char>(value & 0xff), static_cast<char>(value >> 8 & 0xff)};
}
std::string u32(std::uint32_t value)
{
    return u16(value & 0xffff) + u16(value >> 16);
}

std::string rawDeflate(const std::string &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

} // namespace

ForgedArchive::ForgedArchive(std::vector<Entry> given) : manifest(manifestOf(given)), files(std::move(given)) {}

std::string ForgedArchive::manifestOf(const std::vector<Entry> &files)
{
    content::Manifest manifest{content::PackId("good"), "1.0.0", {}};
    for (const Entry &file : files)
        manifest.files.push_back({file.name, file.bytes.size(), platform::toHex(platform::sha256(file.bytes))});
    return content::toText(manifest);
}

std::string ForgedArchive::bytes() const
{
    std::vector<Entry> entries = files;
    if (!manifest.empty())
        entries.insert(entries.begin(), Entry{.name = "manifest.json", .bytes = manifest});
    std::string out = before;
    std::string directory;
    for (const Entry &entry : entries) {
        const std::string packed = entry.deflated ? rawDeflate(entry.bytes) : entry.bytes;
        const auto crc = static_cast<std::uint32_t>(
            crc32(0, reinterpret_cast<const Bytef *>(entry.bytes.data()), static_cast<uInt>(entry.bytes.size())));
        const auto size = entry.saidSize.value_or(static_cast<std::uint32_t>(entry.bytes.size()));
        const std::string common = u16(20) + u16(entry.flags) + u16(entry.deflated ? 8 : 0) + u16(0) + u16(entry.date) +
                                   u32(crc) + u32(static_cast<std::uint32_t>(packed.size())) + u32(size);
        const std::string other = entry.nameInDirectory.value_or(entry.name);
        directory += u32(0x02014b50) + u16(20) + common + u16(static_cast<std::uint32_t>(other.size())) + u16(0) + u16(0) +
                     u16(0) + u16(0) + u32(0) + u32(entry.place.value_or(static_cast<std::uint32_t>(out.size()))) + other;
        out += u32(0x04034b50) + common + u16(static_cast<std::uint32_t>(entry.name.size())) +
               u16(static_cast<std::uint32_t>(entry.extra.size())) + entry.name + entry.extra + packed;
    }
    out += beforeDirectory;
    const auto place = static_cast<std::uint32_t>(out.size());
    const auto count = saidEntries.value_or(static_cast<std::uint16_t>(entries.size()));
    const std::string comment = "sha256:" + std::string(64, '0');
    out += directory + u32(0x06054b50) + u16(0) + u16(0) + u16(count) + u16(count) +
           u32(static_cast<std::uint32_t>(directory.size())) + u32(place) + u16(static_cast<std::uint32_t>(comment.size())) +
           comment;
    if (isSealed)
        content::seal(out);
    return out;
}

} // namespace testsupport
