// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "app/mapping/measuremapping.h"
#include "app/services/packshelf.h"
#include "content/loader/packloader.h"

#include <filesystem>
#include <vector>

namespace services {

/// The packs of this device: those that came with the app, and those that were installed and are trusted today. A pack
/// that does not load is left out whole, with its reasons in the log: teaching half of it could hide the half that matters.
class Library {
public:
    /// @param root folder whose sub-folders are packs
    /// @param pictos folder of the shared pictograms
    /// @param shelf what was installed. It takes the place of a pack of the same id, unless ours has a higher version; a pack
    ///        of ours that its list withdraws is not taught.
    [[nodiscard]] static Library load(const std::filesystem::path &root, const std::filesystem::path &pictos, ShelfContents shelf = {});

    [[nodiscard]] const std::vector<content::Pack> &packs() const { return m_packs; }
    [[nodiscard]] const content::Pack *pack(const std::string &id) const;
    [[nodiscard]] const content::Unit *unit(const domain::UnitRef &ref) const;
    /// The definition of a measure, in the first pack that has it.
    [[nodiscard]] const content::MeasureDefinition *measure(const std::string &kind) const;
    /// What somebody may feel, as the first pack that has it says it.
    [[nodiscard]] const content::Symptom *symptom(const std::string &id) const;
    [[nodiscard]] mapping::MeasureCoding coding(const std::string &kind) const;
    /// Packs that may not teach any more, with what stays readable of them.
    [[nodiscard]] const std::vector<KeptRedFlags> &withheld() const { return m_withheld; }
    /// Packs that could not be used, by folder name.
    [[nodiscard]] const std::vector<std::string> &refused() const { return m_refused; }

private:
    void add(content::Pack pack, const content::TrustList &list);
    void addInstalled(content::Pack pack);

    std::vector<content::Pack> m_packs;
    std::vector<KeptRedFlags> m_withheld;
    std::vector<std::string> m_refused;
};

} // namespace services
