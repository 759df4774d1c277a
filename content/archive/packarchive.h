// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/archive/manifest.h"
#include "content/loader/packfiles.h"
#include "content/loader/packloader.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content
{

struct OpenedArchive;

/// A pack in one file, in memory. There is one exactly when every byte of the file was found to be what its manifest
/// says; nothing is written to disk. That it is whole says nothing about who made it: see content/trust.
class PackArchive final : public PackFiles
{
public:
    [[nodiscard]] static OpenedArchive open(std::string_view bytes);
    [[nodiscard]] static OpenedArchive openFile(const std::filesystem::path &file);

    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    /// What a signature is made over.
    [[nodiscard]] const std::string &manifestText() const { return m_manifestText; }
    [[nodiscard]] const std::optional<ArchiveSignature> &signature() const { return m_signature; }
    [[nodiscard]] const std::map<std::string, std::string> &files() const { return m_files; }

    [[nodiscard]] std::optional<std::string> read(const std::string &relative, std::vector<ContentError> &errors) const override;
    [[nodiscard]] bool hasFile(const std::string &relative) const override;
    [[nodiscard]] std::vector<std::string> names(const std::string &relative, bool folders) const override;

private:
    friend class ArchiveReader;
    PackArchive() = default;

    Manifest m_manifest;
    std::string m_manifestText;
    std::optional<ArchiveSignature> m_signature;
    std::map<std::string, std::string> m_files;
};

/// An archive, or the reason why the file is not one.
struct OpenedArchive {
    std::optional<PackArchive> archive;
    std::vector<ContentError> errors;
};

/// The pack of an archive. Beside what the loader refuses: a manifest that names another pack than the one inside.
[[nodiscard]] LoadedPack loadPack(const PackArchive &archive, const std::filesystem::path &pictos);

} // namespace content
