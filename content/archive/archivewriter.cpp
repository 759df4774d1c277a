// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/archive/archivewriter.h"

#include "content/archive/archivelimits.h"
#include "content/archive/entrypath.h"
#include "content/archive/packarchive.h"
#include "content/loader/packfolder.h"
#include "platforms/base/bytes.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace fs = std::filesystem;

namespace content
{

namespace
{

using platform::Error;
using platform::ErrorCode;

struct FreeSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

/// Writes into memory through libzip; every failure there is one of memory or of our own making.
class ZipWriter
{
public:
    ZipWriter() : m_buffer(zip_source_buffer_create(nullptr, 0, 0, nullptr))
    {
        m_zip = m_buffer ? zip_open_from_source(m_buffer.get(), ZIP_TRUNCATE, nullptr) : nullptr;
        if (m_zip)
            zip_source_keep(m_buffer.get());
    }
    ~ZipWriter()
    {
        if (m_zip)
            zip_discard(m_zip);
    }
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// `bytes` must live until `finish`.
    bool add(const std::string &name, const std::string &bytes, int method)
    {
        if (!m_zip)
            return false;
        Source source(zip_source_buffer(m_zip, bytes.data(), bytes.size(), 0));
        const zip_int64_t index = source ? zip_file_add(m_zip, name.c_str(), source.get(), 0) : -1;
        if (index < 0)
            return false;
        (void)source.release(); // the archive has it now
        const auto at = static_cast<zip_uint64_t>(index);
        return zip_set_file_compression(m_zip, at, method, method == ZIP_CM_DEFLATE ? 9 : 0) == 0 &&
               zip_file_set_dostime(m_zip, at, archive::kDosTime, archive::kDosDate, 0) == 0;
    }

    std::optional<std::string> finish()
    {
        const std::string comment = std::string(archive::kSealPrefix) + std::string(archive::kSealDigits, '0');
        if (!m_zip || zip_set_archive_comment(m_zip, comment.data(), static_cast<zip_uint16_t>(comment.size())) != 0 ||
            zip_close(m_zip) != 0)
            return std::nullopt;
        m_zip = nullptr;
        zip_stat_t about;
        if (zip_source_stat(m_buffer.get(), &about) != 0 || zip_source_open(m_buffer.get()) != 0)
            return std::nullopt;
        std::string bytes(about.size, '\0');
        const zip_int64_t got = zip_source_read(m_buffer.get(), bytes.data(), bytes.size());
        zip_source_close(m_buffer.get());
        if (got != static_cast<zip_int64_t>(bytes.size()))
            return std::nullopt;
        seal(bytes);
        return bytes;
    }

private:
    Source m_buffer;
    zip_t *m_zip = nullptr;
};

} // namespace

CollectedFiles collectFiles(const fs::path &folder)
{
    CollectedFiles collected;
    std::error_code failed;
    const fs::path root = fs::canonical(folder, failed);
    const PackFolder reader(root);
    for (fs::recursive_directory_iterator entry(root, failed), end; !failed && entry != end; entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        std::error_code unknown;
        const bool isFolder = entry->is_directory(unknown) && !entry->is_symlink(unknown);
        if (name.starts_with('.') || name.ends_with('~')) {
            if (isFolder)
                entry.disable_recursion_pending();
            continue;
        }
        if (isFolder)
            continue;
        const std::string path = entry->path().lexically_relative(root).generic_string();
        if (auto unsafe = archive::pathFault(path)) {
            unsafe->remedy = "Rename the file with plain letters, digits and dashes.";
            collected.errors.push_back(std::move(*unsafe));
            continue;
        }
        if (auto bytes = reader.read(path, collected.errors))
            collected.files.emplace(path, std::move(*bytes));
    }
    if (failed)
        collected.errors.push_back({"", 0, "file-unreadable", "The folder cannot be read whole.", "Check its access rights."});
    return collected;
}

platform::Result<std::string> writeArchive(const PackId &pack, const std::string &version,
    const std::map<std::string, std::string> &files, const std::optional<ArchiveSignature> &signature)
{
    Manifest manifest{pack, version, {}};
    for (const auto &[path, bytes] : files)
        manifest.files.push_back({path, bytes.size(), platform::toHex(platform::sha256(bytes))});
    const std::string manifestText = toText(manifest);
    const std::string signatureText = signature ? toText(*signature) : "";

    ZipWriter zip;
    // The two that say what the rest is can be read with any tool, without unpacking.
    bool isWritten = zip.add(std::string(archive::kManifestName), manifestText, ZIP_CM_STORE);
    if (signature)
        isWritten = isWritten && zip.add(std::string(archive::kSignatureName), signatureText, ZIP_CM_STORE);
    for (const auto &[path, bytes] : files)
        isWritten = isWritten && zip.add(path, bytes, ZIP_CM_DEFLATE);
    auto bytes = isWritten ? zip.finish() : std::nullopt;
    if (!bytes)
        return Error{ErrorCode::Invalid, "the archive could not be written"};
    if (const OpenedArchive again = PackArchive::open(*bytes); !again.archive)
        return Error{ErrorCode::Invalid,
            again.errors.front().file + " [" + again.errors.front().code + "] " + again.errors.front().reason};
    return std::move(*bytes);
}

void seal(std::string &bytes)
{
    bytes.resize(bytes.size() - archive::kSealDigits);
    bytes += platform::toHex(platform::sha256(bytes));
}

} // namespace content
