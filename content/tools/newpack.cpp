// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/archive/manifest.h"
#include "content/lint/lint.h"
#include "content/tools/verbs.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <iostream>
#include <regex>
#include <unistd.h>

namespace tools
{

namespace
{

using nlohmann::ordered_json;
namespace fs = std::filesystem;

struct Question {
    const char *option;
    const char *sentence;
    const char *fallback; ///< option whose answer stands in; none when it must be answered
};

constexpr std::array kQuestions{
    Question{"--title-fr", "Title of the pack, in French", nullptr},
    Question{"--title-en", "Title of the pack, in English", nullptr},
    Question{"--code", "ICD-10 code of the pathology, for example I50", nullptr},
    Question{"--code-fr", "Name of the pathology, in French (Enter: the title)", "--title-fr"},
    Question{"--code-en", "Name of the pathology, in English (Enter: the title)", "--title-en"},
    Question{"--issuer", "Who publishes it (Enter: Passerelle)", ""},
};

using Answers = std::map<std::string, std::string>;

/// A keyboard has the straight apostrophe only, and texts want the other one.
std::string typographic(std::string text)
{
    for (std::size_t at = text.find('\''); at != std::string::npos; at = text.find('\'', at))
        text.replace(at, 1, "’");
    return text;
}

/// What is wrong with an answer; empty when nothing is.
std::string faultOf(const Question &question, const std::string &answer)
{
    static const std::regex kCode("[A-Z][0-9]{2}(\\.[0-9]{1,2})?");
    if (answer.empty())
        return std::string(question.option) + " is missing: " + question.sentence + ".";
    if (question.option == std::string_view("--code") && !std::regex_match(answer, kCode))
        return "\"" + answer + "\" is not an ICD-10 code such as I50 or C34.1.";
    return {};
}

/// What was given, else what somebody answers, asked again until it will do; else what stands in. Nothing when one is
/// missing still.
std::optional<Answers> ask(const Arguments &arguments)
{
    const bool isSomebodyThere = ::isatty(STDIN_FILENO) != 0;
    Answers answers;
    for (const Question &question : kQuestions) {
        const std::string given = arguments.option(question.option, "");
        std::string answer = given;
        while (true) {
            if (given.empty() && isSomebodyThere) {
                std::printf("%s: ", question.sentence);
                std::fflush(stdout);
                std::getline(std::cin, answer);
            }
            if (answer.empty() && question.fallback)
                answer = *question.fallback ? answers[question.fallback] : "Passerelle";
            const std::string fault = faultOf(question, answer);
            if (fault.empty())
                break;
            say(0, fault);
            if (!given.empty() || !isSomebodyThere || !std::cin)
                return std::nullopt;
        }
        answers[question.option] = typographic(answer);
    }
    return answers;
}

/// Ids hold across packs: those of the template start with "pack-", and here with the id of the new pack instead, so that
/// two packs started from it do not claim each other's.
std::string withOwnIds(std::string text, const std::string &id)
{
    constexpr std::string_view kTheirs = "\"pack-";
    const std::string own = '"' + id + '-';
    for (std::size_t at = text.find(kTheirs); at != std::string::npos; at = text.find(kTheirs, at + own.size()))
        text.replace(at, kTheirs.size(), own);
    return text;
}

std::string packText(const std::string &from, const std::string &id, const std::string &today, Answers answers)
{
    ordered_json pack = ordered_json::parse(from, nullptr, false);
    if (pack.is_discarded())
        return {}; // told by the check of what was written
    pack["id"] = id;
    pack["issuer"] = answers["--issuer"];
    pack["title"] = {{"fr", answers["--title-fr"]}, {"en", answers["--title-en"]}};
    pack["pathologies"][0]["code"] = answers["--code"];
    pack["pathologies"][0]["title"] = {{"fr", answers["--code-fr"]}, {"en", answers["--code-en"]}};
    for (ordered_json &source : pack["sources"]) {
        source["reviewed"] = today;
        source["reviewDue"] = yearsAfter(today, 1);
    }
    return pack.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

fs::path firstUnit(const fs::path &folder, const std::string &id)
{
    return folder / "units" / (id + "-first-unit");
}

/// The template with the answers in place, in a folder that did not exist.
bool write(const fs::path &folder, const std::string &id, const std::string &today, const Answers &answers)
{
    const fs::path from = contentFolder() / "template";
    const fs::path unit = firstUnit(folder, id);
    std::error_code failure;
    fs::create_directories(unit, failure);
    const auto pack = readFile(from / "pack.json");
    bool isWritten = !failure && pack && writeFile(folder / "pack.json", packText(withOwnIds(*pack, id), id, today, answers));
    for (const char *name : {"unit.json", "quiz.json", "fr.1.md", "en.1.md", "fr.2.md", "en.2.md"}) {
        const auto text = readFile(from / "unit" / name);
        isWritten = isWritten && text && writeFile(unit / name, withOwnIds(*text, id));
    }
    return isWritten;
}

} // namespace

int newPack(Arguments arguments)
{
    std::vector<std::string_view> options{"--in", "--on"};
    for (const Question &question : kQuestions)
        options.push_back(question.option);
    if (!arguments.read(1, options))
        return kMisused;
    const std::string id = arguments.word(0);
    if (!content::isPackId(id))
        return say(kRefused, "\"" + id + "\" is not an id: small letters, digits and single dashes, for example heart-failure.");
    const fs::path folder = fs::path(arguments.option("--in", (contentFolder() / "packs").string())) / id;
    if (fs::exists(folder))
        return say(kRefused, folder.string() + " exists already, and is left as it is.");
    const auto today = arguments.day();
    const auto answers = today ? ask(arguments) : std::nullopt;
    if (!answers)
        return kRefused;
    if (!write(folder, id, *today, *answers))
        return say(kRefused, folder.string() + " could not be written.");
    const auto findings = content::FolderLinter(*today, contentFolder() / "packs").lint(folder, pictosFor(folder));
    print(findings); // the template has none: these come of the answers
    if (!findings.empty())
        return say(kRefused, folder.string() + " is there; mend the lines above, then: ./dev pack lint " + folder.string());
    std::printf("%s is a pack with one example unit, and nothing to mend. Next:\n"
                "  1. ./dev pack preview %s    leave it open: it is read again whenever a file is saved\n"
                "  2. Replace the example, line by line with content/template/README.md: first %s,\n"
                "     renamed as a folder, in its unit.json and in \"units\" of pack.json; then, in pack.json, the source, the "
                "competence,\n"
                "     the red flag and the glossary\n"
                "  3. ./dev pack lint %s\n"
                "  4. ./dev pack build %s, then sign and install it: content/README.md\n",
        folder.string().c_str(), folder.string().c_str(), firstUnit(folder, id).string().c_str(), folder.string().c_str(),
        folder.string().c_str());
    return kDone;
}

} // namespace tools
