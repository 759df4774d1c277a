// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/lint.h"

#include "content/lint/checks.h"
#include "content/loader/packloader.h"

#include <algorithm>
#include <tuple>

namespace content
{

std::vector<Finding> Report::sorted() const
{
    std::vector<Finding> all = m_findings;
    std::ranges::sort(all, {}, [](const Finding &f) { return std::tie(f.file, f.line, f.code, f.reason); });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

const Pack *Desk::other(const PackId &id) const
{
    const auto found = std::ranges::find_if(context.others, [&](const Pack *each) { return each->id == id; });
    return found == context.others.end() ? nullptr : *found;
}

const Unit *Desk::usedUnit(const PackId &from, const UnitId &unit) const
{
    const Pack *shared = other(from);
    return shared ? shared->unit(unit) : nullptr;
}

std::vector<const Unit *> Desk::path() const
{
    std::vector<const Unit *> units;
    for (const Unit &own : pack.units)
        units.push_back(&own);
    for (const UsedUnits &used : pack.uses) {
        for (const UnitId &id : used.units) {
            if (const Unit *unit = usedUnit(used.pack, id))
                units.push_back(unit);
        }
    }
    return units;
}

bool Desk::knowsAllUsed() const
{
    return std::ranges::all_of(pack.uses, [this](const UsedUnits &used) {
        return std::ranges::all_of(used.units, [&](const UnitId &id) { return usedUnit(used.pack, id) != nullptr; });
    });
}

std::vector<Finding> lint(const Pack &pack, const PackLines &files, const LintContext &context)
{
    const Desk desk{pack, files, context, passagesOf(pack, files)};
    Report report;
    for (const auto check : {checkReading, checkVocabulary, checkTypography, checkTeaching, checkSafety, checkSources,
             checkFigures, checkParity, checkUse})
        check(desk, report);
    return report.sorted();
}

FolderLinter::FolderLinter(std::string today, std::filesystem::path installed)
    : m_today(std::move(today)), m_installed(std::move(installed))
{
}

std::vector<Finding> FolderLinter::lint(const std::filesystem::path &folder, const std::filesystem::path &pictos)
{
    const LoadedPack loaded = loadPack(folder, pictos);
    return loaded.pack ? lint(*loaded.pack, folder, pictos) : loaded.errors;
}

std::vector<Finding> FolderLinter::lint(const Pack &pack, const std::filesystem::path &folder, const std::filesystem::path &pictos)
{
    LintContext context{m_today};
    const auto add = [&](const std::vector<Pack> &packs) {
        for (const Pack &other : packs) {
            const auto isSame = [&](const Pack *known) { return known->id == other.id; };
            if (other.id != pack.id && std::ranges::none_of(context.others, isSame))
                context.others.push_back(&other);
        }
    };
    add(packsIn(folder / "..", pictos));
    if (!m_installed.empty())
        add(packsIn(m_installed, {}));
    return content::lint(pack, PackLines::read(folder), context);
}

const std::vector<Pack> &FolderLinter::packsIn(const std::filesystem::path &root, const std::filesystem::path &pictos)
{
    const auto [there, isNew] = m_read.try_emplace(std::filesystem::weakly_canonical(root));
    if (isNew) {
        for (const std::filesystem::path &each : findPacks(root)) {
            if (auto read = loadPack(each, pictos); read.pack)
                there->second.push_back(std::move(*read.pack));
        }
    }
    return there->second;
}

} // namespace content
