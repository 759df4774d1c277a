// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/library.h"

#include "app/domain/symptoms.h"
#include "platforms/base/logging.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace services {

namespace {

constexpr platform::Logger kLog{"services"};

/// Reads packs on every core: the first screen waits for them.
std::vector<content::LoadedPack> loadAll(const std::vector<std::filesystem::path> &folders, const std::filesystem::path &pictos)
{
    std::vector<content::LoadedPack> loaded(folders.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < folders.size(); i = next++)
            loaded[i] = content::loadPack(folders[i], pictos);
    };
    {
        const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < std::min(cores, folders.size()); ++i)
            others.emplace_back(work);
        work();
    }
    return loaded;
}

} // namespace

Library Library::load(const std::filesystem::path &root, const std::filesystem::path &pictos, ShelfContents shelf)
{
    Library library;
    library.m_withheld = std::move(shelf.withheld);
    const std::vector<std::filesystem::path> folders = content::findPacks(root);
    std::vector<content::LoadedPack> loaded = loadAll(folders, pictos);
    for (std::size_t i = 0; i < folders.size(); ++i) {
        if (loaded[i].pack) {
            library.add(std::move(*loaded[i].pack), shelf.list);
            continue;
        }
        library.m_refused.push_back(folders[i].filename().string());
        for (const content::ContentError &error : loaded[i].errors) {
            kLog.error("Pack " + library.m_refused.back() + ", " + error.file + ":" + std::to_string(error.line) + " [" + error.code + "] " +
                       error.reason + " " + error.remedy);
        }
    }
    for (content::Pack &pack : shelf.trusted)
        library.addInstalled(std::move(pack));
    return library;
}

void Library::add(content::Pack pack, const content::TrustList &list)
{
    const content::RevokedPack *withdrawn = list.revocation(pack.id, pack.version);
    if (!withdrawn) {
        m_packs.push_back(std::move(pack));
        return;
    }
    kLog.warning("The pack " + pack.id.value + " that came with the app is withdrawn: it is not taught.");
    m_withheld.push_back({pack.id, pack.version, pack.title, pack.redFlags,
        {content::TrustVerdict::PackRevoked, {}, pack.issuer, withdrawn->on, withdrawn->reason}});
}

void Library::addInstalled(content::Pack pack)
{
    const auto ours = std::ranges::find(m_packs, pack.id, &content::Pack::id);
    if (ours == m_packs.end())
        m_packs.push_back(std::move(pack));
    else if (!content::isLowerVersion(pack.version, ours->version))
        *ours = std::move(pack);
}

const content::Pack *Library::pack(const std::string &id) const
{
    const auto found = std::ranges::find_if(m_packs, [&](const content::Pack &pack) { return pack.id == id; });
    return found == m_packs.end() ? nullptr : &*found;
}

const content::Unit *Library::unit(const domain::UnitRef &ref) const
{
    const content::Pack *in = pack(ref.pack);
    return in ? in->unit(content::UnitId(ref.unit)) : nullptr;
}

const content::MeasureDefinition *Library::measure(const std::string &kind) const
{
    for (const content::Pack &pack : m_packs) {
        if (const content::MeasureDefinition *definition = pack.measure(content::MeasureId(kind)))
            return definition;
    }
    return nullptr;
}

const content::Symptom *Library::symptom(const std::string &id) const
{
    for (const content::Pack &pack : m_packs) {
        const auto found = std::ranges::find(pack.symptoms, id, &content::Symptom::id);
        if (found != pack.symptoms.end())
            return &*found;
    }
    return nullptr;
}

mapping::MeasureCoding Library::coding(const std::string &kind) const
{
    if (const auto symptom = domain::symptomIn(kind)) {
        const content::Symptom *felt = this->symptom(*symptom);
        return {"75325-1", felt ? felt->title.in("en") : *symptom, 0}; // https://loinc.org/75325-1, Symptom
    }
    const content::MeasureDefinition *definition = measure(kind);
    return definition ? mapping::MeasureCoding{definition->loinc, definition->title.in("en"), definition->decimals} : mapping::MeasureCoding{};
}

} // namespace services
