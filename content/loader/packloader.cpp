// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/packloader.h"

#include "content/loader/drawing.h"
#include "content/loader/jsonfile.h"
#include "content/loader/lessonreader.h"
#include "content/loader/packchecks.h"
#include "content/loader/packfolder.h"
#include "content/loader/packreader.h"
#include "content/loader/schemacheck.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace fs = std::filesystem;

namespace content {

namespace {

constexpr const char *kPackFile = "pack.json";

class PackLoader {
public:
    PackLoader(const PackFiles &files, const fs::path &pictos) : m_files(files), m_pictos(pictos) {}

    LoadedPack load()
    {
        if (const auto json = readChecked(kPackFile, SchemaName::Pack))
            loadPack(*json);
        std::ranges::stable_sort(m_errors, {}, [](const ContentError &e) { return std::tie(e.file, e.line); });
        // "<b>word</b>" is two faults to the reader and one to the author.
        m_errors.erase(std::unique(m_errors.begin(), m_errors.end()), m_errors.end());
        if (!m_errors.empty())
            return {std::nullopt, std::move(m_errors)};
        return {std::move(m_pack), {}};
    }

private:
    void loadPack(const JsonFile &json)
    {
        m_pack = packFromJson(json.value);
        m_units = listedUnits(json);
        const HasPicto pictos = [this](std::string_view name) { return hasPicto(name); };
        m_known = m_units;
        for (const UsedUnits &used : m_pack.uses)
            m_known.insert(m_known.end(), used.units.begin(), used.units.end());
        checkPack(m_pack, m_known, pictos, Faults(json, m_errors));
        loadDrawings();
        checkUnitFolders(json);
        for (const UnitId &id : m_units) {
            if (m_there.contains(id.value))
                loadUnit(id, pictos);
        }
        if (const auto cycle = prerequisiteCycle(m_pack.units); !cycle.empty())
            tellCycle(cycle);
    }

    /// Also those that nothing shows: a drawing that may not be there is refused, not only left alone.
    void loadDrawings()
    {
        constexpr std::string_view kSvg = ".svg";
        for (const std::string &name : m_files.names("media", false)) {
            const std::string file = "media/" + name;
            const auto svg = m_files.read(file, m_errors);
            if (!svg)
                continue;
            auto fault = name.ends_with(kSvg) ? drawingFault(*svg) : std::optional<std::string>("This is not an SVG drawing.");
            if (fault)
                m_errors.push_back({file, 0, "drawing-unsafe", std::move(*fault),
                    "Draw with plain shapes in the colours {a} {b} {s} {p}: content/schema/README.md says which."});
            else
                m_pack.drawings.emplace(name.substr(0, name.size() - kSvg.size()), *svg);
        }
    }

    std::vector<UnitId> listedUnits(const JsonFile &json)
    {
        std::vector<UnitId> units;
        const auto &list = json.value.at("units");
        for (std::size_t i = 0; i < list.size(); ++i) {
            const UnitId id(list[i].get<std::string>());
            if (std::ranges::find(units, id) == units.end())
                units.push_back(id);
            else
                Faults(json, m_errors)
                    .add(childPointer("/units", i), "duplicate-id", "The unit \"" + id.value + "\" is listed twice.",
                        "List it once.");
        }
        return units;
    }

    /// Listed units exist, and nothing lies in the folder that no one would ever see.
    void checkUnitFolders(const JsonFile &json)
    {
        const auto names = m_files.names("units", true);
        m_there.insert(names.begin(), names.end());
        for (std::size_t i = 0; i < json.value.at("units").size(); ++i) {
            const auto id = json.value.at("units")[i].get<std::string>();
            if (!m_there.contains(id))
                Faults(json, m_errors).add(childPointer("/units", i), "unit-missing", "There is no folder units/" + id + ".",
                    "Create it (content/template is a start), or remove the line.");
        }
        for (const std::string &name : names) {
            if (std::ranges::find(m_units, UnitId(name)) == m_units.end())
                Faults(json, m_errors).add("/units", "unit-unlisted", "The folder units/" + name + " is not listed.",
                    "Add \"" + name + "\" to \"units\", or remove the folder.");
        }
    }

    void loadUnit(const UnitId &id, const HasPicto &pictos)
    {
        const std::string folder = "units/" + id.value + "/";
        const auto json = readChecked(folder + "unit.json", SchemaName::Unit);
        const auto quizJson = readChecked(folder + "quiz.json", SchemaName::Quiz);
        Quiz quiz;
        if (quizJson) {
            quiz = readQuiz(*quizJson);
            checkQuiz(m_pack, quiz, pictos, Faults(*quizJson, m_errors));
        }
        if (!json)
            return;
        Unit unit = unitFromJson(json->value);
        unit.quiz = std::move(quiz);
        if (unit.id != id)
            Faults(*json, m_errors)
                .add("/id", "unit-id-folder", "The id \"" + unit.id.value + "\" is not the name of its folder.",
                    "Write \"" + id.value + "\", or rename the folder.");
        checkUnit(m_pack, unit, m_known, pictos, Faults(*json, m_errors));
        loadLessons(folder, unit);
        m_unitLines[id] = json->line("/prerequisites");
        m_pack.units.push_back(std::move(unit));
    }

    Quiz readQuiz(const JsonFile &json) const
    {
        Quiz quiz = quizFromJson(json.value);
        for (Question &question : quiz.questions) {
            const Competence *competence = m_pack.competence(question.competence);
            question.safety = competence && competence->safety;
        }
        return quiz;
    }

    void loadLessons(const std::string &folder, Unit &unit)
    {
        std::set<std::string> expected{"unit.json", "quiz.json"};
        for (const Level level : unit.levels) {
            std::optional<ReadLesson> first;
            for (const std::string &language : m_pack.languages) {
                const std::string name = language + '.' + std::to_string(level) + ".md";
                expected.insert(name);
                const std::size_t faultsBefore = m_errors.size();
                auto read = loadLesson(folder + name);
                if (!read)
                    continue;
                // A lesson with faults has holes: comparing it would only repeat them in other words.
                const bool whole = m_errors.size() == faultsBefore;
                if (first && whole)
                    compareStructure(*first, *read, m_pack.languages.front(), folder + name);
                unit.lessons.emplace(std::pair(language, level), read->lesson);
                if (!first && whole)
                    first = std::move(read);
            }
        }
        for (const std::string &name : m_files.names(folder, false)) {
            if (!expected.contains(name))
                m_errors.push_back({folder + name, 0, "file-unexpected", "Nothing uses this file.",
                    "Add its level to \"levels\" in unit.json, or remove the file."});
        }
    }

    std::optional<ReadLesson> loadLesson(const std::string &file)
    {
        if (!m_files.hasFile(file)) {
            // A link that leads out of the folder exists and is refused by read(), with its own words.
            std::vector<ContentError> why;
            (void)m_files.read(file, why);
            if (why.front().code == "file-missing")
                why = {{file, 0, "lesson-missing", "The lesson is missing.", "Write it, or remove its level from unit.json."}};
            m_errors.insert(m_errors.end(), why.begin(), why.end());
            return std::nullopt;
        }
        const auto text = m_files.read(file, m_errors);
        if (!text)
            return std::nullopt;
        ReadLesson read = readLesson(file, *text, m_errors);
        for (const LessonReference &word : read.glossary) {
            if (!m_pack.glossary.contains(word.name))
                m_errors.push_back({file, word.line, "unknown-glossary", "The glossary has no \"" + word.name + "\".",
                    "Add it to \"glossary\" in pack.json, or correct the id."});
        }
        for (const LessonReference &picto : read.pictos) {
            if (!hasPicto(picto.name))
                m_errors.push_back({file, picto.line, "unknown-picto", "No pictogram is called \"" + picto.name + "\".",
                    "Use one of content/pictos, or add an SVG to the pack's media folder."});
        }
        return read;
    }

    /// Both languages say the same things in the same order: a page or a warning present in one only is a patient misled.
    void compareStructure(const ReadLesson &left, const ReadLesson &right, const std::string &language, const std::string &file)
    {
        const auto &a = left.lesson.pages;
        const auto &b = right.lesson.pages;
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
            const bool same = std::ranges::equal(a[i].blocks, b[i].blocks, [](const Block &x, const Block &y) {
                return std::tie(x.kind, x.tone, x.picto) == std::tie(y.kind, y.tone, y.picto) && x.items.size() == y.items.size();
            });
            if (!same)
                m_errors.push_back(
                    {file, right.pageLines[i], "parity-blocks", "This page has not the same blocks as in \"" + language + "\".",
                        "Give both languages the same texts, lists, images and callouts, in the same order."});
        }
        if (a.size() != b.size())
            m_errors.push_back({file, right.pageLines.empty() ? 1 : right.pageLines.back(), "parity-pages",
                "There are " + std::to_string(b.size()) + " pages here and " + std::to_string(a.size()) + " in \"" + language +
                    "\".",
                "Give both languages the same pages."});
    }

    void tellCycle(const std::vector<UnitId> &cycle)
    {
        std::string path;
        for (const UnitId &id : cycle)
            path += (path.empty() ? "" : " > ") + id.value;
        m_errors.push_back({"units/" + cycle.front().value + "/unit.json", m_unitLines[cycle.front()], "prerequisite-cycle",
            "Units wait for each other: " + path + ".", "Remove one of these prerequisites."});
    }

    std::optional<JsonFile> readChecked(const std::string &file, SchemaName schema)
    {
        const auto text = m_files.read(file, m_errors);
        if (!text)
            return std::nullopt;
        auto json = readJson(file, *text, m_errors);
        if (!json || !matchesSchema(schema, *json, m_errors))
            return std::nullopt;
        return json;
    }

    [[nodiscard]] bool hasPicto(std::string_view name) const
    {
        // Names come from Markdown too, which no schema has seen.
        const bool isPlain = !name.empty() && std::ranges::all_of(name, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        });
        const std::string file = std::string(name) + ".svg";
        std::error_code failed;
        return isPlain && (m_files.hasFile("media/" + file) || fs::is_regular_file(m_pictos / file, failed));
    }

    const PackFiles &m_files;
    fs::path m_pictos;
    Pack m_pack;
    std::vector<UnitId> m_units; ///< as listed, each once
    std::vector<UnitId> m_known; ///< and those used from other packs
    std::set<std::string> m_there;
    std::map<UnitId, int> m_unitLines;
    std::vector<ContentError> m_errors;
};

} // namespace

LoadedPack loadPack(const fs::path &folder, const fs::path &pictos)
{
    return loadPack(PackFolder(folder), pictos.empty() ? folder / ".." / ".." / "pictos" : pictos);
}

LoadedPack loadPack(const PackFiles &files, const fs::path &pictos)
{
    try {
        return PackLoader(files, pictos).load();
    } catch (const std::exception &failure) {
        // Third-party code throws, and no exception may leave this folder.
        return {std::nullopt, {{kPackFile, 0, "internal", std::string("The pack could not be read: ") + failure.what(),
                                  "Report this with the pack."}}};
    }
}

} // namespace content
