// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/contenterror.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace content
{

/// Where the loader reads a pack from: a folder, or an archive that was checked whole. Port. Names are relative to the
/// pack, with '/'.
class PackFiles
{
public:
    static constexpr std::size_t kMaxFileBytes = 256 * 1024; ///< ten times the longest lesson we can imagine

    virtual ~PackFiles() = default;

    /// The bytes of a file, or nothing with the reason appended to `errors`.
    [[nodiscard]] virtual std::optional<std::string> read(
        const std::string &relative, std::vector<ContentError> &errors) const = 0;
    [[nodiscard]] virtual bool hasFile(const std::string &relative) const = 0;
    /// Names of the entries directly in a sub-folder, sorted; empty when there is no such folder.
    [[nodiscard]] virtual std::vector<std::string> names(const std::string &relative, bool folders) const = 0;
};

} // namespace content
