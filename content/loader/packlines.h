// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace content
{

/// The files of a pack as their author wrote them, and the line on which each thing stands: values know nothing of
/// lines, and a fault without its line is one an author hunts for.
class PackLines
{
public:
    /// Reads what a pack is made of. Files that cannot be read are left out: the loader says why.
    [[nodiscard]] static PackLines read(const std::filesystem::path &folder);

    /// Paths relative to the pack, sorted: the texts, and everything in its media folder.
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }
    /// The line of a value in a JSON file, or of the nearest parent that exists.
    [[nodiscard]] int line(const std::string &file, std::string pointer) const;
    /// The line of a lesson on which `words` start, marks and links left out; looked for from line `from`, which is
    /// also the answer when they are nowhere.
    [[nodiscard]] int lineOf(const std::string &file, std::string_view words, int from = 1) const;

private:
    /// A lesson without its marks, its lines joined by spaces.
    struct Plain {
        std::string text;
        std::vector<std::size_t> starts; ///< where each line starts in it
    };

    [[nodiscard]] static Plain plain(std::string_view markdown);

    std::vector<std::string> m_names;
    std::map<std::string, std::map<std::string, int>> m_pointers; ///< by file, then JSON pointer
    std::map<std::string, Plain> m_lessons;
};

} // namespace content
