// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/archive/entrypath.h"

#include <algorithm>

namespace content::archive
{

namespace
{

constexpr std::size_t kMaxPathBytes = 160;
constexpr int kMaxDepth = 6;

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

/// The name as it may be printed: what an attacker put there must not reach a terminal.
std::string shown(std::string_view path)
{
    std::string text;
    for (const char c : path.substr(0, kMaxPathBytes))
        text += isPlain(c) || c == '/' ? c : '?';
    return text;
}

} // namespace

std::optional<ContentError> pathFault(std::string_view path)
{
    const auto fault = [&](std::string reason) {
        return ContentError{shown(path), 0, "path-unsafe", std::move(reason),
            "Build the archive again with passerelle-pack build, from a folder whose names are plain."};
    };
    if (path.empty() || path.size() > kMaxPathBytes)
        return fault("A name in the archive is empty or longer than 160 bytes.");
    if (path.front() == '/')
        return fault("A name in the archive is absolute.");
    int depth = 0;
    for (std::size_t start = 0; start <= path.size(); ++depth) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string_view part = path.substr(start, end - start);
        if (part.empty() || part.front() == '.')
            return fault("A name in the archive leads elsewhere or is hidden: a part of it is empty or starts with a dot.");
        if (!std::ranges::all_of(part, isPlain))
            return fault("A name in the archive holds a character that is not a plain letter, a digit, \"-\", \"_\" or \".\".");
        start = end + 1;
    }
    if (depth > kMaxDepth)
        return fault("A name in the archive is nested more than 6 folders deep.");
    return std::nullopt;
}

std::string folded(std::string_view path)
{
    std::string lower(path);
    std::ranges::transform(
        lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

} // namespace content::archive
