// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "app/mapping/measuremapping.h"
#include "content/loader/packloader.h"

#include <filesystem>
#include <vector>

namespace services {

/// The packs of this installation. A pack that does not load is left out whole, with its reasons in the log: teaching
/// half of it could hide the half that matters.
class Library {
public:
    /// @param root folder whose sub-folders are packs
    /// @param pictos folder of the shared pictograms
    [[nodiscard]] static Library load(const std::filesystem::path &root, const std::filesystem::path &pictos);

    [[nodiscard]] const std::vector<content::Pack> &packs() const { return m_packs; }
    [[nodiscard]] const content::Pack *pack(const std::string &id) const;
    [[nodiscard]] const content::Unit *unit(const domain::UnitRef &ref) const;
    /// The definition of a measure, in the first pack that has it.
    [[nodiscard]] const content::MeasureDefinition *measure(const std::string &kind) const;
    [[nodiscard]] mapping::MeasureCoding coding(const std::string &kind) const;
    /// Packs that could not be used, by folder name.
    [[nodiscard]] const std::vector<std::string> &refused() const { return m_refused; }

private:
    std::vector<content::Pack> m_packs;
    std::vector<std::string> m_refused;
};

} // namespace services
