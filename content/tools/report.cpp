// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/packloader.h"
#include "content/readability/readability.h"
#include "content/tools/verbs.h"

#include <algorithm>
#include <cstdio>
#include <set>

namespace tools
{

namespace
{

/// The sentences a reader meets, one block a line: what the linter judges.
std::string bodyOf(const content::Lesson &lesson)
{
    std::string text;
    for (const content::Page &page : lesson.pages)
        text += page.plain();
    return text;
}

struct Reading {
    std::vector<double> ease; ///< one a lesson
    int words = 0;

    void add(const content::Lesson &lesson, content::Language language)
    {
        const content::TextCounts counts = content::countText(bodyOf(lesson), language);
        words += counts.words;
        ease.push_back(content::readingEase(counts, language));
    }

    void print() const
    {
        if (ease.empty()) {
            std::printf("  %11s", "-");
            return;
        }
        std::vector<double> sorted = ease;
        std::ranges::sort(sorted);
        std::printf("  %5.1f/%5.1f", sorted.front(), sorted[sorted.size() / 2]);
    }
};

std::set<std::string> picturesOf(const content::Pack &pack)
{
    std::set<std::string> names;
    for (const content::Unit &unit : pack.units) {
        names.insert(unit.picto);
        for (const auto &[key, lesson] : unit.lessons) {
            for (const content::Page &page : lesson.pages) {
                for (const content::Block &block : page.blocks)
                    names.insert(block.picto);
            }
        }
        for (const content::Question &question : unit.quiz.questions) {
            names.insert(question.picto);
            for (const content::Option &option : question.options)
                names.insert(option.picto);
        }
    }
    names.erase("");
    return names;
}

void print(const content::Pack &pack)
{
    std::size_t questions = 0;
    for (const content::Unit &unit : pack.units)
        questions += unit.quiz.questions.size();
    const auto safety = std::ranges::count_if(pack.competences, &content::Competence::safety);
    const auto isTaught = [&](const content::Competence &competence) {
        return competence.safety && std::ranges::any_of(pack.units, [&](const content::Unit &unit) {
            return std::ranges::find(unit.competences, competence.id) != unit.competences.end();
        });
    };
    std::printf("%-22s %5zu  %6td/%td  %9zu  %8zu", pack.id.value.c_str(), pack.units.size(),
        std::ranges::count_if(pack.competences, isTaught), safety, questions, picturesOf(pack).size());
    for (const auto &[code, language] : {std::pair("fr", content::Language::French), std::pair("en", content::Language::English)}) {
        int words = 0;
        for (content::Level level = 1; level <= 3; ++level) {
            Reading reading;
            for (const content::Unit &unit : pack.units) {
                if (const auto lesson = unit.lessons.find({code, level}); lesson != unit.lessons.end())
                    reading.add(lesson->second, language);
            }
            reading.print();
            words += reading.words;
        }
        std::printf("  %6d", words);
    }
    std::printf("\n");
}

} // namespace

int report(Arguments arguments)
{
    std::vector<std::filesystem::path> folders(arguments.all().begin(), arguments.all().end());
    if (folders.empty())
        folders = content::findPacks(contentFolder() / "packs");
    std::printf("Reading ease of lessons as lowest/median: Kandel-Moles in French, Flesch in English.\n");
    std::printf("%-22s %5s  %8s  %9s  %8s  %11s  %11s  %11s  %6s  %11s  %11s  %11s  %6s\n", "pack", "units", "safety", "questions",
        "pictures", "fr 1", "fr 2", "fr 3", "words", "en 1", "en 2", "en 3", "words");
    for (const std::filesystem::path &folder : folders) {
        const content::LoadedPack loaded = content::loadPack(folder, pictosFor(folder));
        if (!loaded.pack)
            return say(kRefused, folder.string() + " does not load: passerelle-pack check says why.");
        print(*loaded.pack);
    }
    return kDone;
}

} // namespace tools
