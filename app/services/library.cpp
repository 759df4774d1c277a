// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/library.h"

#include "platforms/base/logging.h"

#include <algorithm>

namespace services {

namespace {

constexpr platform::Logger kLog{"services"};

} // namespace

Library Library::load(const std::filesystem::path &root, const std::filesystem::path &pictos)
{
    Library library;
    for (const std::filesystem::path &folder : content::findPacks(root)) {
        content::LoadedPack loaded = content::loadPack(folder, pictos);
        if (loaded.pack) {
            library.m_packs.push_back(std::move(*loaded.pack));
            continue;
        }
        library.m_refused.push_back(folder.filename().string());
        for (const content::ContentError &error : loaded.errors) {
            kLog.error("Pack " + library.m_refused.back() + ", " + error.file + ":" + std::to_string(error.line) + " [" + error.code + "] " +
                       error.reason + " " + error.remedy);
        }
    }
    return library;
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

mapping::MeasureCoding Library::coding(const std::string &kind) const
{
    const content::MeasureDefinition *definition = measure(kind);
    return definition ? mapping::MeasureCoding{definition->loinc, definition->title.in("en"), definition->decimals} : mapping::MeasureCoding{};
}

} // namespace services
