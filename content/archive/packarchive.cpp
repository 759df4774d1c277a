// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/archive/packarchive.h"

#include "content/archive/archivelimits.h"
#include "content/archive/ziplayout.h"
#include "platforms/base/bytes.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>

namespace content
{

namespace
{

constexpr const char *kGetAgain = "Get the archive again from where it came from.";

struct DiscardZip {
    void operator()(zip_t *zip) const { zip_discard(zip); }
};
struct CloseEntry {
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};

} // namespace

class ArchiveReader
{
public:
    explicit ArchiveReader(std::string_view bytes) : m_bytes(bytes) {}

    OpenedArchive read()
    {
        if (checkSize() && checkSeal() && checkLayout() && openZip() && checkNames() && readManifest() && readFiles())
            return {std::move(m_archive), {}};
        return {std::nullopt, std::move(m_errors)};
    }

private:
    bool refuse(std::string file, std::string code, std::string reason, std::string remedy = kGetAgain)
    {
        m_errors.push_back({std::move(file), 0, std::move(code), std::move(reason), std::move(remedy)});
        return false;
    }

    bool checkSize()
    {
        if (m_bytes.size() > archive::kMaxArchiveBytes)
            return refuse("", "archive-too-large", "The file is larger than 8 MiB.", "Split the pack in two.");
        if (!m_bytes.starts_with("PK\x03\x04"))
            return refuse("", "not-an-archive", "The file is not a content pack.", "Choose a file that ends in .passerelle.");
        return true;
    }

    bool checkSeal()
    {
        if (m_bytes.size() > archive::kSealBytes) {
            const std::string_view sealed = m_bytes.substr(0, m_bytes.size() - archive::kSealDigits);
            if (sealed.ends_with(archive::kSealPrefix) &&
                platform::toHex(platform::sha256(sealed)) == m_bytes.substr(sealed.size()))
                return true;
        }
        return refuse("", "archive-altered", "The file was changed or cut after it was made.");
    }

    bool checkLayout()
    {
        auto fault = archive::layoutFault(m_bytes);
        if (fault)
            m_errors.push_back(std::move(*fault));
        return !fault;
    }

    bool openZip()
    {
        zip_error_t failure;
        zip_error_init(&failure);
        zip_source_t *source = zip_source_buffer_create(m_bytes.data(), m_bytes.size(), 0, &failure);
        m_zip.reset(source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &failure) : nullptr);
        if (source && !m_zip)
            zip_source_free(source); // taken over only when the archive opens
        const std::string why = m_zip ? "" : zip_error_strerror(&failure);
        zip_error_fini(&failure);
        return m_zip || refuse("", "archive-unreadable", "The file cannot be read as a ZIP archive: " + why + ".");
    }

    bool checkNames()
    {
        const auto count = zip_get_num_entries(m_zip.get(), 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            const char *name = zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
            m_names.emplace_back(name ? name : "");
        }
        m_first = m_names.size() > 1 && m_names[1] == archive::kSignatureName ? 2 : 1;
        if (m_names.empty() || m_names[0] != archive::kManifestName)
            return refuse("", "manifest-missing", "The archive does not start with its list of files.");
        if (!std::is_sorted(m_names.begin() + static_cast<std::ptrdiff_t>(m_first), m_names.end()))
            return refuse("", "archive-layout", "The files of the archive are not in order.");
        return true;
    }

    bool readManifest()
    {
        auto text = unpack(0, archive::kMaxManifestBytes);
        auto manifest = text ? manifestFromText(*text, m_errors) : std::nullopt;
        if (!manifest)
            return false;
        m_archive.m_manifestText = std::move(*text);
        m_archive.m_manifest = std::move(*manifest);
        if (m_first == 1)
            return true;
        const auto signature = unpack(1, archive::kMaxEntryBytes);
        m_archive.m_signature = signature ? signatureFromText(*signature, m_errors) : std::nullopt;
        return m_archive.m_signature.has_value();
    }

    bool readFiles()
    {
        const auto &listed = m_archive.m_manifest.files;
        for (std::size_t i = 0; i < listed.size() || m_first + i < m_names.size(); ++i) {
            // Both lists are sorted: the first difference says which side has one too many.
            const std::string *inside = m_first + i < m_names.size() ? &m_names[m_first + i] : nullptr;
            const std::string *promised = i < listed.size() ? &listed[i].path : nullptr;
            if (!promised || (inside && *inside < *promised))
                return refuse(*inside, "entry-unlisted", "The archive holds a file that its list does not name.");
            if (!inside || *inside != *promised)
                return refuse(*promised, "entry-missing", "The archive lacks a file that its list names.");
            if (!readFile(m_first + i, listed[i]))
                return false;
        }
        return true;
    }

    bool readFile(std::size_t index, const ManifestFile &promised)
    {
        auto bytes = unpack(index, archive::kMaxEntryBytes);
        if (!bytes)
            return false;
        if (bytes->size() != promised.bytes || platform::toHex(platform::sha256(*bytes)) != promised.sha256)
            return refuse(promised.path, "entry-altered", "The file is not the one that the list of the archive describes.");
        m_archive.m_files.emplace(promised.path, std::move(*bytes));
        return true;
    }

    /// Unpacks piece by piece, and stops at the first byte too many: what the headers promise is not believed.
    std::optional<std::string> unpack(std::size_t index, std::size_t most)
    {
        const std::string &name = m_names[index];
        zip_stat_t about;
        const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen_index(m_zip.get(), index, 0));
        if (!entry || zip_stat_index(m_zip.get(), index, 0, &about) != 0) {
            refuse(name, "archive-unreadable", "A file of the archive cannot be opened.");
            return std::nullopt;
        }
        std::string bytes;
        std::array<char, 16 * 1024> piece;
        for (;;) {
            const zip_int64_t got = zip_fread(entry.get(), piece.data(), piece.size());
            if (got < 0) {
                refuse(name, "archive-unreadable", "A file of the archive cannot be unpacked.");
                return std::nullopt;
            }
            if (got == 0)
                return bytes;
            bytes.append(piece.data(), static_cast<std::size_t>(got));
            m_total += static_cast<std::size_t>(got);
            if (bytes.size() / archive::kMaxRatio > about.comp_size || m_total / archive::kMaxRatio > m_bytes.size()) {
                refuse(name, "archive-bomb", "A file of the archive unpacks to more than a hundred times its size.",
                    "Do not use this file, and tell whoever gave it to you.");
                return std::nullopt;
            }
            if (bytes.size() > most || m_total > archive::kMaxTotalBytes) {
                refuse(name, "entry-too-large", "A file of the archive is larger than 256 KiB, or all together than 16 MiB.",
                    "Split the unit or the pack.");
                return std::nullopt;
            }
        }
    }

    std::string_view m_bytes;
    std::unique_ptr<zip_t, DiscardZip> m_zip;
    std::vector<std::string> m_names; ///< in the order of the archive
    std::size_t m_first = 1;          ///< index of the first file of the pack
    std::size_t m_total = 0;          ///< bytes unpacked so far
    PackArchive m_archive;
    std::vector<ContentError> m_errors;
};

OpenedArchive PackArchive::open(std::string_view bytes)
{
    try {
        return ArchiveReader(bytes).read();
    } catch (const std::exception &failure) {
        return {std::nullopt, {{"", 0, "internal", std::string("The archive could not be read: ") + failure.what(),
                                  "Report this with the archive."}}};
    }
}

OpenedArchive PackArchive::openFile(const std::filesystem::path &file)
{
    const auto refused = [](std::string code, std::string reason, std::string remedy) {
        return OpenedArchive{std::nullopt, {{"", 0, std::move(code), std::move(reason), std::move(remedy)}}};
    };
    std::error_code failure;
    if (!std::filesystem::is_regular_file(file, failure))
        return refused("file-missing", "There is no such file.", "Check its name.");
    std::ifstream in(file, std::ios::binary);
    // One byte more than allowed: how long the file is now is known by reading it, not by asking before.
    std::string bytes(archive::kMaxArchiveBytes + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!in.is_open() || in.bad())
        return refused("file-unreadable", "The file cannot be read.", "Check its access rights.");
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return open(bytes);
}

std::optional<std::string> PackArchive::read(const std::string &relative, std::vector<ContentError> &errors) const
{
    const auto found = m_files.find(relative);
    if (found != m_files.end())
        return found->second;
    errors.push_back(
        {relative, 0, "file-missing", "The archive has no such file.", "Add it to the folder, then build the archive again."});
    return std::nullopt;
}

bool PackArchive::hasFile(const std::string &relative) const
{
    return m_files.contains(relative);
}

std::vector<std::string> PackArchive::names(const std::string &relative, bool folders) const
{
    const std::string prefix = relative.empty() || relative.ends_with('/') ? relative : relative + '/';
    std::vector<std::string> found;
    for (auto file = m_files.lower_bound(prefix); file != m_files.end() && file->first.starts_with(prefix); ++file) {
        const std::string rest = file->first.substr(prefix.size());
        const auto slash = rest.find('/');
        if ((slash != std::string::npos) != folders)
            continue;
        std::string name = rest.substr(0, slash);
        if (found.empty() || found.back() != name)
            found.push_back(std::move(name));
    }
    std::ranges::sort(found); // "a/…" comes after "a-b/…" among paths, and before it among names
    return found;
}

LoadedPack loadPack(const PackArchive &archive, const std::filesystem::path &pictos)
{
    LoadedPack loaded = loadPack(static_cast<const PackFiles &>(archive), pictos);
    const Manifest &manifest = archive.manifest();
    if (loaded.pack && (loaded.pack->id != manifest.pack || loaded.pack->version != manifest.version))
        return {std::nullopt, {{"pack.json", 0, "manifest-other-pack",
                                  "The archive says " + manifest.pack.value + " " + manifest.version + " and holds " +
                                      loaded.pack->id.value + " " + loaded.pack->version + ".",
                                  "Build the archive again with passerelle-pack build."}}};
    return loaded;
}

} // namespace content
