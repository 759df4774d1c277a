// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/configfile.h"

#include <fstream>

namespace hub {

using platform::Error;
using platform::ErrorCode;

namespace {

std::string trimmed(const std::string &text)
{
    constexpr const char *kBlanks = " \t\r";
    const std::size_t from = text.find_first_not_of(kBlanks);
    return from == std::string::npos ? std::string() : text.substr(from, text.find_last_not_of(kBlanks) + 1 - from);
}

} // namespace

platform::Result<std::vector<std::pair<std::string, std::string>>> readConfigFile(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    if (!stream)
        return Error{ErrorCode::Missing, "The configuration file " + file.string() + " cannot be read."};
    std::vector<std::pair<std::string, std::string>> options;
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        const std::string text = trimmed(line);
        if (text.empty() || text.starts_with('#'))
            continue;
        const std::size_t equals = text.find('=');
        if (equals == 0 || equals == std::string::npos)
            return Error{ErrorCode::Invalid, file.string() + ", line " + std::to_string(number) + ": expected is: option = value."};
        options.emplace_back(trimmed(text.substr(0, equals)), trimmed(text.substr(equals + 1)));
    }
    return options;
}

} // namespace hub
