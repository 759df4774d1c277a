// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/mapping/measuremapping.h"
#include "app/services/packshelf.h"
#include "content/loader/packloader.h"

#include <filesystem>
#include <memory>
#include <ranges>
#include <vector>

namespace services {

/// The packs of this device: those that came with the app, and those that were installed and are trusted today. A pack
/// that does not load is left out whole, with its reasons in the log: teaching half of it could hide the half that matters.
///
/// A pack is read when it is first asked for, and meanwhile the others one by one in the background: the first screen waits
/// for the pack of the path, not for all of them. Once given, a pack stays where it is as long as any copy of the library.
/// May be asked from several threads.
class Library {
public:
    /// @param root folder whose sub-folders are packs
    /// @param pictos folder of the shared pictograms
    /// @param shelf what was installed. It takes the place of a pack of the same id, unless ours has a higher version; a pack
    ///        of ours that its list withdraws is not taught.
    [[nodiscard]] static Library load(const std::filesystem::path &root, const std::filesystem::path &pictos, ShelfContents shelf = {});

    /// Every pack, by folder; waits for those that are not read yet.
    [[nodiscard]] auto packs() const
    {
        return std::views::transform(all(), [](const content::Pack *pack) -> const content::Pack & { return *pack; });
    }
    [[nodiscard]] const content::Pack *pack(const std::string &id) const;
    /// Those a path draws from, by id; the others need not be read for it.
    [[nodiscard]] std::vector<const content::Pack *> packsOf(const domain::EducationPath &path) const;
    [[nodiscard]] const content::Unit *unit(const domain::UnitRef &ref) const;
    /// The definition of a measure, in the first pack that has it.
    [[nodiscard]] const content::MeasureDefinition *measure(const std::string &kind) const;
    /// What somebody may feel, as the first pack that has it says it.
    [[nodiscard]] const content::Symptom *symptom(const std::string &id) const;
    [[nodiscard]] mapping::MeasureCoding coding(const std::string &kind) const;
    /// Packs that may not teach any more, with what stays readable of them.
    [[nodiscard]] const std::vector<KeptRedFlags> &withheld() const;
    /// Packs that could not be used, by folder name.
    [[nodiscard]] const std::vector<std::string> &refused() const;

private:
    class Shelves;

    explicit Library(std::shared_ptr<Shelves> shelves) : m_shelves(std::move(shelves)) {}
    [[nodiscard]] const std::vector<const content::Pack *> &all() const;

    std::shared_ptr<Shelves> m_shelves;
};

} // namespace services
