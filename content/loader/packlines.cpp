// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/packlines.h"

#include "content/loader/jsonfile.h"
#include "content/loader/packfolder.h"

#include <algorithm>

namespace content
{

namespace
{

/// One line as the reader sees it: "> - **Ask** [why](glossary:x)." is "Ask why.".
std::string withoutMarks(std::string_view line)
{
    while (!line.empty() && (line.front() == '>' || line.front() == '-' || line.front() == '#' || line.front() == ' '))
        line.remove_prefix(1);
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '*' || line[i] == '[' || line[i] == '!')
            continue;
        if (line.substr(i).starts_with("](")) {
            i = std::min(line.find(')', i), line.size());
            continue;
        }
        if (line[i] != ']')
            out += line[i];
    }
    return out;
}

/// Spaces of every kind become one plain space, and the marks above go: so that what was cut out of a lesson is found in it.
std::string sought(std::string_view words)
{
    std::string out;
    for (const char c : words) {
        if (c == '\n')
            out += ' ';
        else if (c != '!')
            out += c;
    }
    return out;
}

} // namespace

PackLines PackLines::read(const std::filesystem::path &folder)
{
    PackLines files;
    const PackFolder disk(folder);
    std::vector<ContentError> ignored;
    const auto take = [&](const std::string &name) {
        const auto text = disk.read(name, ignored);
        if (!text)
            return;
        files.m_names.push_back(name);
        if (name.ends_with(".md"))
            files.m_lessons.emplace(name, plain(*text));
        else if (const auto json = readJson(name, *text, ignored))
            files.m_pointers.emplace(name, json->lines);
    };
    take("pack.json");
    for (const std::string &unit : disk.names("units", true)) {
        const std::string within = "units/" + unit + "/";
        for (const std::string &name : disk.names(within, false))
            take(within + name);
    }
    for (const std::string &name : disk.names("media", false))
        files.m_names.push_back("media/" + name);
    std::ranges::sort(files.m_names);
    return files;
}

int PackLines::line(const std::string &file, std::string pointer) const
{
    const auto pointers = m_pointers.find(file);
    while (pointers != m_pointers.end()) {
        if (const auto found = pointers->second.find(pointer); found != pointers->second.end())
            return found->second;
        const auto slash = pointer.rfind('/');
        if (slash == std::string::npos)
            break;
        pointer.resize(slash);
    }
    return 1;
}

int PackLines::lineOf(const std::string &file, std::string_view words, int from) const
{
    const auto lesson = m_lessons.find(file);
    if (lesson == m_lessons.end())
        return from;
    const auto &starts = lesson->second.starts;
    const auto first = static_cast<std::size_t>(std::clamp(from, 1, std::max(1, static_cast<int>(starts.size()))) - 1);
    const std::size_t at = starts.empty() ? std::string::npos : lesson->second.text.find(sought(words), starts[first]);
    if (at == std::string::npos)
        return from;
    return static_cast<int>(std::ranges::upper_bound(starts, at) - starts.begin());
}

PackLines::Plain PackLines::plain(std::string_view markdown)
{
    Plain made;
    for (std::size_t start = 0; start < markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', start), markdown.size());
        made.starts.push_back(made.text.size());
        made.text += withoutMarks(markdown.substr(start, end - start)) + ' ';
        start = end + 1;
    }
    return made;
}

} // namespace content
