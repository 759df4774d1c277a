// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/contenterror.h"
#include "content/model/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content
{

struct ManifestFile {
    std::string path;
    std::size_t bytes = 0;
    std::string sha256; ///< lower-case hexadecimal

    friend bool operator==(const ManifestFile &, const ManifestFile &) = default;
};

/// What an archive holds: the text that is signed. Files are in the order of their paths.
struct Manifest {
    PackId pack;
    std::string version;
    std::vector<ManifestFile> files;

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

struct ArchiveSignature {
    std::string keyId;    ///< 16 hexadecimal digits
    std::string bytes;    ///< 64
    std::string signedOn; ///< ISO date, as the signer's clock said it: for people, never for a decision

    friend bool operator==(const ArchiveSignature &, const ArchiveSignature &) = default;
};

// Each has exactly one text. Reading refuses any other text for the same values, so that no byte of it is without meaning.
[[nodiscard]] std::string toText(const Manifest &manifest);
[[nodiscard]] std::string toText(const ArchiveSignature &signature);
[[nodiscard]] std::optional<Manifest> manifestFromText(std::string_view text, std::vector<ContentError> &errors);
[[nodiscard]] std::optional<ArchiveSignature> signatureFromText(std::string_view text, std::vector<ContentError> &errors);

/// Whether a text has the form of the id or of the version of a pack, as the schema of packs says it.
[[nodiscard]] bool isPackId(std::string_view text);
[[nodiscard]] bool isPackVersion(std::string_view text);
/// "2026-11-21"
[[nodiscard]] bool isIsoDate(std::string_view text);

/// Orders versions by their numbers. @pre both are versions.
[[nodiscard]] bool isLowerVersion(std::string_view left, std::string_view right);

/// "heart-failure-1.0.0.passerelle"
[[nodiscard]] std::string archiveName(const PackId &pack, std::string_view version);

} // namespace content
