// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/checks.h"

#include <algorithm>
#include <set>

namespace content
{

namespace
{

constexpr const char *kPackFile = "pack.json";

void checkUsedUnits(const Desk &desk, Report &report)
{
    for (std::size_t i = 0; i < desk.pack.uses.size(); ++i) {
        const UsedUnits &used = desk.pack.uses[i];
        const std::string at = "/uses/" + std::to_string(i);
        const Pack *other = desk.other(used.pack);
        if (!other) {
            report.add(kPackFile, desk.line(kPackFile, at + "/pack"), "uses-unknown-pack",
                "The pack \"" + used.pack.value + "\" is not there, or does not load.",
                "Correct the id, or mend that pack first.");
            continue;
        }
        if (!other->shared)
            report.add(kPackFile, desk.line(kPackFile, at + "/pack"), "uses-not-shared",
                "The pack \"" + used.pack.value + "\" is not a shared one.", "Move the units you need to a shared pack.");
        for (std::size_t k = 0; k < used.units.size(); ++k) {
            if (!other->unit(used.units[k]))
                report.add(kPackFile, desk.line(kPackFile, at + "/units/" + std::to_string(k)), "uses-unknown-unit",
                    "\"" + used.pack.value + "\" has no unit \"" + used.units[k].value + "\".", "Correct the id.");
        }
    }
}

/// Ids hold across packs: an answer about "spot-clot" counts for every pack that has it, and the same unit is taught
/// once. So two packs may not mean two things by one id.
void checkIdsElsewhere(const Desk &desk, Report &report)
{
    const auto tell = [&](const std::string &list, std::size_t i, const std::string &id, const Pack &other) {
        report.add(kPackFile, desk.line(kPackFile, "/" + list + "/" + std::to_string(i)), "id-elsewhere",
            "The pack \"" + other.id.value + "\" has \"" + id + "\" too.", "Give it an id of its own, or use the unit of a shared pack.");
    };
    for (const Pack *other : desk.context.others) {
        for (std::size_t i = 0; i < desk.pack.units.size(); ++i) {
            if (const UnitId &id = desk.pack.units[i].id; other->unit(id))
                tell("units", i, id.value, *other);
        }
        for (std::size_t i = 0; i < desk.pack.competences.size(); ++i) {
            if (const CompetenceId &id = desk.pack.competences[i].id; other->competence(id))
                tell("competences", i, id.value, *other);
        }
    }
}

void checkUnusedSources(const Desk &desk, Report &report)
{
    const Pack &pack = desk.pack;
    std::set<SourceId> cited;
    for (const Rule &rule : pack.rules) {
        cited.insert(rule.source);
        for (const OtherValue &other : rule.otherValues)
            cited.insert(other.source);
    }
    for (const RedFlag &flag : pack.redFlags)
        cited.insert(flag.source);
    for (const Advice &advice : pack.advice)
        cited.insert(advice.source);
    for (const Unit &unit : pack.units)
        cited.insert(unit.sources.begin(), unit.sources.end());
    for (std::size_t i = 0; i < pack.sources.size(); ++i) {
        if (!cited.contains(pack.sources[i].id))
            report.add(kPackFile, desk.line(kPackFile, "/sources/" + std::to_string(i)), "source-unused",
                "Nothing cites the source \"" + pack.sources[i].id.value + "\".", "Cite it where it was used, or remove it.");
    }
}

void checkUnusedGlossary(const Desk &desk, Report &report)
{
    std::set<std::string> linked;
    for (const Passage &passage : desk.passages) {
        for (const GlossaryLink &link : passage.links)
            linked.insert(link.id);
    }
    for (const auto &[id, entry] : desk.pack.glossary) {
        if (!linked.contains(id))
            report.add(kPackFile, desk.line(kPackFile, "/glossary/" + id), "glossary-unused",
                "No lesson links to the glossary entry \"" + id + "\".", "Link it where the word comes first, or remove it.");
    }
}

std::set<std::string> shownPictos(const Pack &pack)
{
    std::set<std::string> shown;
    for (const MeasureDefinition &measure : pack.measures)
        shown.insert(measure.picto);
    for (const RedFlag &flag : pack.redFlags)
        shown.insert(flag.picto);
    for (const Symptom &symptom : pack.symptoms)
        shown.insert(symptom.picto);
    for (const Unit &unit : pack.units) {
        shown.insert(unit.picto);
        for (const Question &question : unit.quiz.questions) {
            shown.insert(question.picto);
            for (const Option &option : question.options)
                shown.insert(option.picto);
        }
        for (const auto &[key, lesson] : unit.lessons) {
            for (const Page &page : lesson.pages) {
                for (const Block &block : page.blocks)
                    shown.insert(block.picto);
            }
        }
    }
    return shown;
}

void checkUnusedMedia(const Desk &desk, Report &report)
{
    constexpr std::string_view kMedia = "media/";
    constexpr std::string_view kSvg = ".svg";
    const std::set<std::string> shown = shownPictos(desk.pack);
    for (const std::string &name : desk.files.names()) {
        if (!name.starts_with(kMedia))
            continue;
        const bool isShown =
            name.ends_with(kSvg) && shown.contains(name.substr(kMedia.size(), name.size() - kMedia.size() - kSvg.size()));
        if (!isShown)
            report.add(name, 0, "media-unused", "Nothing shows this file.", "Show it, or remove it.");
    }
}

} // namespace

void checkUse(const Desk &desk, Report &report)
{
    checkUsedUnits(desk, report);
    checkIdsElsewhere(desk, report);
    checkUnusedSources(desk, report);
    checkUnusedGlossary(desk, report);
    checkUnusedMedia(desk, report);
}

} // namespace content
