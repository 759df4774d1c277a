// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace testsupport
{

/// A ZIP file written by somebody who means harm: every field can be made to lie. Left alone it is a sound archive of
/// Passerelle, so that a test shows the one thing it changed and nothing else.
class ForgedArchive
{
public:
    struct Entry {
        std::string name;
        std::string bytes;
        bool deflated = false;
        std::uint16_t flags = 0;
        std::optional<std::uint32_t> saidSize;      ///< unpacked size in both headers
        std::optional<std::string> nameInDirectory; ///< other than in front of the bytes
        std::optional<std::uint32_t> place;         ///< offset in the directory
        std::string extra;                          ///< extra field in front of the bytes
        std::uint16_t date = 0x21;
    };

    /// With a manifest that lists `files` as they are.
    explicit ForgedArchive(std::vector<Entry> files);

    std::string manifest;
    std::vector<Entry> files;
    std::string before; ///< in front of the first entry
    std::string beforeDirectory;
    std::optional<std::uint16_t> saidEntries;
    bool isSealed = true;

    /// The manifest of these files, in the one form there is.
    [[nodiscard]] static std::string manifestOf(const std::vector<Entry> &files);

    [[nodiscard]] std::string bytes() const;
};

} // namespace testsupport
