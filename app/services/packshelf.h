// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/trust/judgement.h"
#include "platforms/base/clock.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace services
{

/// What stays of a pack that may not teach any more: when to call for help, as its last valid version said it.
struct KeptRedFlags {
    content::PackId pack;
    std::string version;
    content::LocalText title;
    std::vector<content::RedFlag> flags;
    content::Judgement why;
};

/// What the shelf holds today, judged today.
struct ShelfContents {
    std::vector<content::Pack> trusted;
    std::vector<KeptRedFlags> withheld;
    content::TrustList list; ///< what it withdraws holds for the packs that came with the app too
};

/// How an installation ended. Nothing changed on the shelf unless it is `Installed`.
struct InstallOutcome {
    enum class What {
        Installed,
        AlreadyThere,
        Damaged,      ///< the file is not a sound archive: `errors`
        NotSound,     ///< the pack inside does not load: `errors`
        NotTrusted,   ///< `judgement` says why
        Older,        ///< than the one that is there, `there`
        OtherContent, ///< the same version as the one that is there, with other words in it
        NotKept,      ///< the device could not write it: `errors`
    };

    What what = What::NotKept;
    content::PackId pack;
    std::string version;
    content::LocalText title;
    std::string there; ///< version that was current before; empty for none
    content::Judgement judgement;
    std::vector<content::ContentError> errors;
};

struct TrustOutcome {
    bool isKept = false;
    bool setAside = false; ///< the list that was there could not be read and lies beside the new one
    content::TrustList list;
    std::vector<content::ContentError> errors;
};

/// The packs that were installed on this device, and whom it believes. Each pack keeps its newest version and the one
/// before it. Files are written beside and renamed, and a small one names the version in use, so that an interruption at
/// any moment leaves the old state or the new one. Nothing read back is believed: each reading verifies every file again.
class PackShelf
{
public:
    enum class Older { Refuse, Allow };

    /// @param folder made at the first installation
    /// @param pictos folder of the shared pictograms
    PackShelf(std::filesystem::path folder, std::filesystem::path pictos)
        : m_folder(std::move(folder)),
          m_pictos(std::move(pictos))
    {
    }

    /// @param today ISO day by the clock of the device
    [[nodiscard]] ShelfContents read(std::string_view today) const;

    [[nodiscard]] InstallOutcome install(
        const std::filesystem::path &archive, std::string_view today, Older older = Older::Refuse);
    /// Both versions and the red flags that were kept; false when the device could not, true also when there was none.
    [[nodiscard]] bool remove(const content::PackId &pack);

    /// Adds a list to the one that is there; see content::merged.
    [[nodiscard]] TrustOutcome importTrust(const std::filesystem::path &file);

private:
    /// Writes and reads back; the last step makes the version the one in use.
    [[nodiscard]] bool keep(const std::filesystem::path &folder, const content::PackArchive &archive, const content::Pack &pack,
        const content::TrustList &list, std::string_view today) const;

    std::filesystem::path m_folder;
    std::filesystem::path m_pictos;
};

} // namespace services
