// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/library.h"

#include "app/domain/symptoms.h"
#include "platforms/base/logging.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

namespace services {

namespace {

constexpr platform::Logger kLog{"services"};

} // namespace

/// Where the packs lie, and what was read of them so far.
class Library::Shelves {
public:
    Shelves(const std::filesystem::path &root, std::filesystem::path pictos, ShelfContents shelf)
        : m_pictos(std::move(pictos)), m_shelf(std::move(shelf))
    {
        for (const std::filesystem::path &folder : content::findPacks(root))
            m_bundled.push_back(std::make_unique<Bundled>(folder));
        m_rest = std::jthread([this](const std::stop_token &stop) {
            for (auto place = m_bundled.begin(); place != m_bundled.end() && !stop.stop_requested(); ++place)
                read(**place);
        });
    }

    [[nodiscard]] const content::Pack *pack(const std::string &id)
    {
        const auto named = std::ranges::find_if(m_bundled, [&](const auto &each) { return each->folder.filename() == id; });
        const content::Pack *ours = named == m_bundled.end() ? nullptr : read(**named);
        // A folder may be called otherwise than its pack.
        if (!ours || ours->id.value != id) {
            const auto found = std::ranges::find(all(), content::PackId(id), &content::Pack::id);
            return found == all().end() ? nullptr : *found;
        }
        return preferred(*ours);
    }

    [[nodiscard]] const std::vector<const content::Pack *> &all()
    {
        std::call_once(m_isSettled, [this] { settle(); });
        return m_all;
    }

    [[nodiscard]] const std::vector<KeptRedFlags> &withheld()
    {
        // Nothing of ours is withdrawn by an empty list, whatever the packs hold.
        if (!m_shelf.list.revokedPacks.empty())
            (void)all();
        return m_shelf.withheld;
    }

    [[nodiscard]] const std::vector<std::string> &refused()
    {
        (void)all();
        return m_refused;
    }

private:
    struct Bundled {
        explicit Bundled(std::filesystem::path path) : folder(std::move(path)) {}

        std::filesystem::path folder;
        std::once_flag isRead;
        std::optional<content::Pack> pack; ///< neither refused nor withdrawn
        std::optional<KeptRedFlags> withdrawn;
    };

    const content::Pack *read(Bundled &bundled)
    {
        std::call_once(bundled.isRead, [&] {
            content::LoadedPack loaded = content::loadPack(bundled.folder, m_pictos);
            if (loaded.pack)
                judge(std::move(*loaded.pack), bundled);
            for (const content::ContentError &error : loaded.errors) {
                kLog.error("Pack " + bundled.folder.filename().string() + ", " + error.file + ":" + std::to_string(error.line) + " [" + error.code +
                           "] " + error.reason + " " + error.remedy);
            }
        });
        return bundled.pack ? &*bundled.pack : nullptr;
    }

    void judge(content::Pack pack, Bundled &bundled) const
    {
        const content::RevokedPack *withdrawn = m_shelf.list.revocation(pack.id, pack.version);
        if (!withdrawn) {
            bundled.pack = std::move(pack);
            return;
        }
        kLog.warning("The pack " + pack.id.value + " that came with the app is withdrawn: it is not taught.");
        bundled.withdrawn = KeptRedFlags{pack.id, pack.version, pack.title, pack.redFlags,
            {content::TrustVerdict::PackRevoked, {}, pack.issuer, withdrawn->on, withdrawn->reason}};
    }

    [[nodiscard]] const content::Pack *preferred(const content::Pack &ours) const
    {
        const auto installed = std::ranges::find(m_shelf.trusted, ours.id, &content::Pack::id);
        const bool isReplaced = installed != m_shelf.trusted.end() && !content::isLowerVersion(installed->version, ours.version);
        return isReplaced ? &*installed : &ours;
    }

    void settle()
    {
        // From the other end than the background: they meet half way.
        for (auto place = m_bundled.rbegin(); place != m_bundled.rend(); ++place)
            read(**place);
        for (const auto &bundled : m_bundled) {
            if (bundled->pack)
                m_all.push_back(preferred(*bundled->pack));
            else if (bundled->withdrawn)
                m_shelf.withheld.push_back(*bundled->withdrawn);
            else
                m_refused.push_back(bundled->folder.filename().string());
        }
        for (const content::Pack &installed : m_shelf.trusted) {
            if (std::ranges::find(m_all, installed.id, &content::Pack::id) == m_all.end())
                m_all.push_back(&installed);
        }
    }

    std::filesystem::path m_pictos;
    ShelfContents m_shelf;
    std::vector<std::unique_ptr<Bundled>> m_bundled;
    std::vector<const content::Pack *> m_all;
    std::vector<std::string> m_refused;
    std::once_flag m_isSettled;
    std::jthread m_rest; ///< last: ends before what it reads goes
};

Library Library::load(const std::filesystem::path &root, const std::filesystem::path &pictos, ShelfContents shelf)
{
    return Library(std::make_shared<Shelves>(root, pictos, std::move(shelf)));
}

const std::vector<const content::Pack *> &Library::all() const
{
    return m_shelves->all();
}

const std::vector<KeptRedFlags> &Library::withheld() const
{
    return m_shelves->withheld();
}

const std::vector<std::string> &Library::refused() const
{
    return m_shelves->refused();
}

const content::Pack *Library::pack(const std::string &id) const
{
    return m_shelves->pack(id);
}

std::vector<const content::Pack *> Library::packsOf(const domain::EducationPath &path) const
{
    std::set<std::string> named;
    for (const domain::PathUnit &unit : path.units)
        named.insert(unit.unit.pack);
    std::vector<const content::Pack *> packs;
    for (const std::string &id : named) {
        if (const content::Pack *found = pack(id))
            packs.push_back(found);
    }
    return packs;
}

const content::Unit *Library::unit(const domain::UnitRef &ref) const
{
    const content::Pack *in = pack(ref.pack);
    return in ? in->unit(content::UnitId(ref.unit)) : nullptr;
}

const content::MeasureDefinition *Library::measure(const std::string &kind) const
{
    for (const content::Pack &pack : packs()) {
        if (const content::MeasureDefinition *definition = pack.measure(content::MeasureId(kind)))
            return definition;
    }
    return nullptr;
}

const content::Symptom *Library::symptom(const std::string &id) const
{
    for (const content::Pack &pack : packs()) {
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
