// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/packfolder.h"

#include "content/loader/packloader.h"

#include <algorithm>
#include <fstream>

namespace fs = std::filesystem;

namespace content {

PackFolder::PackFolder(const fs::path &root)
{
    std::error_code failed;
    m_root = fs::canonical(root, failed);
    if (failed)
        m_root.clear();
}

std::optional<std::string> PackFolder::read(const std::string &relative, std::vector<ContentError> &errors) const
{
    const auto refuse = [&](std::string code, std::string reason, std::string remedy) {
        errors.push_back({relative, 0, std::move(code), std::move(reason), std::move(remedy)});
        return std::nullopt;
    };
    std::error_code failed;
    if (m_root.empty() || !fs::exists(m_root / relative, failed))
        return refuse("file-missing", "The file does not exist.", "Create it, or correct the name that leads to it.");
    const auto path = resolve(relative);
    if (!path)
        return refuse("path-outside", "The path leads out of the pack folder.", "Keep every file of the pack inside its folder.");
    if (!fs::is_regular_file(*path, failed))
        return refuse("not-a-file", "This is not a plain file.", "Replace it by a text file.");
    const auto size = fs::file_size(*path, failed);
    if (failed || size > kMaxFileBytes)
        return refuse(
            "file-too-large", "The file is larger than 256 KiB.", "Split the unit: it is too long to be learned at once.");
    std::ifstream in(*path, std::ios::binary);
    std::string bytes(size, '\0');
    if (!in.read(bytes.data(), static_cast<std::streamsize>(size)))
        return refuse("file-unreadable", "The file cannot be read.", "Check its access rights.");
    return bytes;
}

bool PackFolder::hasFile(const std::string &relative) const
{
    std::error_code failed;
    const auto path = resolve(relative);
    return path && fs::is_regular_file(*path, failed);
}

std::vector<std::string> PackFolder::names(const std::string &relative, bool folders) const
{
    std::vector<std::string> found;
    const auto folder = resolve(relative);
    if (!folder)
        return found;
    std::error_code failed;
    for (fs::directory_iterator entry(*folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        std::error_code unknown;
        if (entry->is_directory(unknown) == folders)
            found.push_back(entry->path().filename().string());
    }
    std::ranges::sort(found);
    return found;
}

std::optional<fs::path> PackFolder::resolve(const std::string &relative) const
{
    std::error_code failed;
    const fs::path asked(relative);
    if (m_root.empty() || asked.is_absolute() || std::ranges::find(asked, fs::path("..")) != asked.end())
        return std::nullopt;
    const fs::path real = fs::canonical(m_root / asked, failed);
    if (failed)
        return std::nullopt;
    const auto [rootEnd, unused] = std::ranges::mismatch(m_root, real);
    if (rootEnd != m_root.end())
        return std::nullopt;
    return real;
}

std::vector<fs::path> findPacks(const fs::path &root)
{
    std::vector<fs::path> found;
    std::error_code failed;
    for (fs::directory_iterator entry(root, failed), end; !failed && entry != end; entry.increment(failed)) {
        std::error_code unknown;
        if (fs::is_regular_file(entry->path() / "pack.json", unknown))
            found.push_back(entry->path());
    }
    std::ranges::sort(found);
    return found;
}

} // namespace content
