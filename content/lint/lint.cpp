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

std::vector<Finding> lintFolder(const std::filesystem::path &folder, const std::string &today, const std::filesystem::path &pictos,
    const std::filesystem::path &installed)
{
    const LoadedPack loaded = loadPack(folder, pictos);
    if (!loaded.pack)
        return loaded.errors;
    std::vector<Pack> beside;
    for (const std::filesystem::path &root : {folder / "..", installed}) {
        for (const std::filesystem::path &other : root.empty() ? std::vector<std::filesystem::path>() : findPacks(root)) {
            auto read = loadPack(other, root == installed ? std::filesystem::path() : pictos);
            const auto isKnown = [&](const Pack &pack) { return pack.id == read.pack->id; };
            if (read.pack && read.pack->id != loaded.pack->id && std::ranges::none_of(beside, isKnown))
                beside.push_back(std::move(*read.pack));
        }
    }
    LintContext context{today};
    for (const Pack &other : beside)
        context.others.push_back(&other);
    return lint(*loaded.pack, PackLines::read(folder), context);
}

} // namespace content
