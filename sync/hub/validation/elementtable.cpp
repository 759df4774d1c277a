// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/validation/elementtable.h"

#include "elements_txt.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace hub {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

void addLine(ElementGroup &group, std::string_view line)
{
    const auto words = split(line, ' ');
    ElementRule rule;
    rule.name = words[0];
    const bool isChoice = rule.name.ends_with("[x]");
    if (isChoice)
        rule.name.remove_suffix(3);
    rule.isRequired = words[1] != "0";
    rule.isList = words[2] != "1";
    rule.types = split(words[3], '|');
    if (words.size() > 4)
        rule.codes = split(words[4], '|');
    for (const std::string_view type : rule.types) {
        std::string key(rule.name);
        if (isChoice)
            key.append(1, static_cast<char>(std::toupper(static_cast<unsigned char>(type[0])))).append(type.substr(1));
        group.byKey.emplace(std::move(key), ElementGroup::Meaning{group.rules.size(), type});
    }
    group.rules.push_back(std::move(rule));
}

std::map<std::string_view, ElementGroup> readTable()
{
    std::map<std::string_view, ElementGroup> groups;
    ElementGroup *group = nullptr;
    for (const std::string_view line : split(validation::k_elements, '\n')) {
        if (line.starts_with('@'))
            group = &groups[line.substr(1)];
        else if (group && !line.empty())
            addLine(*group, line);
    }
    return groups;
}

} // namespace

const ElementGroup *elementGroup(std::string_view name)
{
    static const std::map<std::string_view, ElementGroup> groups = readTable();
    const auto found = groups.find(name);
    return found == groups.end() ? nullptr : &found->second;
}

} // namespace hub
