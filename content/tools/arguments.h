// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/contenterror.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tools
{

/// What stands behind the verb: words, and options that each take a value.
class Arguments
{
public:
    /// `known` are the options the verb takes; any other is a fault.
    [[nodiscard]] bool read(std::size_t words, const std::vector<std::string_view> &known);

    explicit Arguments(std::vector<std::string> all) : m_all(std::move(all)) {}

    /// As they were given: for a verb that takes any number of words.
    [[nodiscard]] const std::vector<std::string> &all() const { return m_all; }

    /// The first word, with the others left: for a verb that has verbs.
    [[nodiscard]] std::string takeFirst();

    [[nodiscard]] const std::string &word(std::size_t index) const { return m_words.at(index); }
    [[nodiscard]] std::optional<std::string> option(std::string_view name) const;
    [[nodiscard]] std::string option(std::string_view name, std::string fallback) const
    {
        return option(name).value_or(std::move(fallback));
    }
    /// The day given with --on, else today by the clock of this machine; nothing, said so, when it is no day.
    [[nodiscard]] std::optional<std::string> day() const;

private:
    std::vector<std::string> m_all;
    std::vector<std::string> m_words;
    std::map<std::string, std::string, std::less<>> m_options;
};

/// One fault after the other: where, what, what to do.
void print(const std::vector<content::ContentError> &errors);
/// "passerelle-pack: …" on standard error. Gives `exitCode`, so that a verb can end with it.
int say(int exitCode, const std::string &sentence);

/// Whole or not at all: written beside, then renamed.
[[nodiscard]] bool writeFile(const std::filesystem::path &file, std::string_view bytes);
[[nodiscard]] std::optional<std::string> readFile(const std::filesystem::path &file);

/// The same day `years` later; the 29th of February becomes the 28th.
[[nodiscard]] std::string yearsAfter(const std::string &isoDay, int years);

/// Where the content folder of this installation is: pictograms and the template.
[[nodiscard]] std::filesystem::path contentFolder();
/// True when there is a pack.json in it; otherwise says so.
[[nodiscard]] bool isPackFolder(const std::filesystem::path &folder);
/// True unless it is a folder, which is said: signing and verifying take what build makes of it.
[[nodiscard]] bool isPackFile(const std::filesystem::path &file);
/// The pictograms beside the packs of that folder; those of this installation when there are none.
[[nodiscard]] std::filesystem::path pictosFor(const std::filesystem::path &packFolder);

} // namespace tools
