// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/tools/arguments.h"

#include "content/archive/manifest.h"
#include "platforms/base/clock.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace tools
{

bool Arguments::read(std::size_t words, const std::vector<std::string_view> &known)
{
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const std::string &each = m_all[i];
        if (!each.starts_with('-')) {
            m_words.push_back(each);
            continue;
        }
        if (std::ranges::find(known, each) == known.end() || i + 1 == m_all.size())
            return false;
        m_options[each] = m_all[++i];
    }
    return m_words.size() == words;
}

std::string Arguments::takeFirst()
{
    if (m_all.empty())
        return {};
    std::string first = std::move(m_all.front());
    m_all.erase(m_all.begin());
    return first;
}

std::optional<std::string> Arguments::option(std::string_view name) const
{
    const auto found = m_options.find(name);
    return found == m_options.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::string> Arguments::day() const
{
    const std::string day = option("--on", platform::toIsoDate(platform::SystemClock().zonedNow()));
    if (content::isIsoDate(day))
        return day;
    say(0, "\"" + day + "\" is not a day. Write it as 2026-11-21.");
    return std::nullopt;
}

void print(const std::vector<content::ContentError> &errors)
{
    for (const content::ContentError &error : errors) {
        const std::string place =
            error.file.empty() ? "" : error.file + (error.line ? ":" + std::to_string(error.line) : "") + ": ";
        std::printf("%s[%s] %s\n  %s\n", place.c_str(), error.code.c_str(), error.reason.c_str(), error.remedy.c_str());
    }
}

int say(int exitCode, const std::string &sentence)
{
    std::fprintf(stderr, "passerelle-pack: %s\n", sentence.c_str());
    return exitCode;
}

bool writeFile(const std::filesystem::path &file, std::string_view bytes)
{
    const std::filesystem::path beside = file.string() + ".part";
    std::error_code failure;
    {
        std::ofstream out(beside, std::ios::binary | std::ios::trunc);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!out.flush()) {
            std::filesystem::remove(beside, failure);
            return false;
        }
    }
    std::filesystem::rename(beside, file, failure);
    return !failure;
}

std::optional<std::string> readFile(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return in.is_open() && !in.bad() ? std::optional(text.str()) : std::nullopt;
}

std::string yearsAfter(const std::string &isoDay, int years)
{
    std::string rest = isoDay.substr(4);
    if (rest == "-02-29")
        rest = "-02-28";
    return std::to_string(std::stoi(isoDay.substr(0, 4)) + years) + rest;
}

std::filesystem::path contentFolder()
{
    return PASSERELLE_CONTENT_DIR;
}

bool isPackFolder(const std::filesystem::path &folder)
{
    if (std::filesystem::exists(folder / "pack.json"))
        return true;
    say(0, "there is no pack.json in " + folder.string() + ". Give the folder of a pack, such as content/packs/heart-failure.");
    return false;
}

bool isPackFile(const std::filesystem::path &file)
{
    if (!std::filesystem::is_directory(file))
        return true;
    say(0, file.string() + " is a folder. Make one file of it first: ./dev pack build " + file.string());
    return false;
}

std::filesystem::path pictosFor(const std::filesystem::path &packFolder)
{
    const std::filesystem::path beside = packFolder / ".." / ".." / "pictos";
    return std::filesystem::is_directory(beside) ? beside : contentFolder() / "pictos";
}

} // namespace tools
