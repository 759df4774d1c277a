// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/packshelf.h"
#include "app/store/settingstore.h"
#include "sync/engine/session.h"

#include <filesystem>
#include <string>
#include <vector>

namespace services
{

/// Brings the packs a hub offers onto the shelf of this device. Bytes come in pieces that are kept as they come: a line that is cut,
/// or a program that is killed, costs one piece. What is whole is judged by the shelf like a file somebody chose by hand; what it
/// refuses is not fetched again until it is another file.
class PackFetch
{
public:
    /// About a second of a slow line: what a cut may cost.
    static constexpr std::uintmax_t kPiece = 128 * 1024;

    /// @param folder for what has not arrived whole, or is not trusted yet; made when it is needed
    /// @param piece bytes asked for at once
    PackFetch(engine::Session &session, PackShelf &shelf, store::SettingStore &settings, std::filesystem::path folder, std::uintmax_t piece = kPiece)
        : m_session(session),
          m_shelf(shelf),
          m_settings(settings),
          m_folder(std::move(folder)),
          m_piece(piece)
    {
    }

    /// Everything the hub offers and this device has not judged yet. A hub without packs offers none.
    [[nodiscard]] platform::Result<std::vector<InstallOutcome>> run(std::string_view today);

private:
    struct Offer {
        std::string sha256;
        std::uintmax_t size = 0;
    };

    [[nodiscard]] platform::Result<std::vector<Offer>> offers();
    [[nodiscard]] platform::Result<std::filesystem::path> fetch(const Offer &offer);
    [[nodiscard]] platform::Result<void> fetchPiece(const Offer &offer, const std::filesystem::path &file, std::uintmax_t from);

    engine::Session &m_session;
    PackShelf &m_shelf;
    store::SettingStore &m_settings;
    std::filesystem::path m_folder;
    std::uintmax_t m_piece;
};

} // namespace services
