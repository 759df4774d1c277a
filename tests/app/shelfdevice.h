// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/library.h"
#include "tests/support/places.h"
#include "tests/support/signedpack.h"
#include "tests/support/tempfolder.h"

namespace testsupport
{

inline constexpr const char *kToday = "2026-11-22";

inline const content::SecretKey &issuer()
{
    static const content::SecretKey kKey = content::SecretKey::random();
    return kKey;
}

/// A device that believes the issuer, and a desk beside it where files lie.
class Device
{
public:
    Device() { trust({{testsupport::trusted(issuer())}, {}}); }

    services::TrustOutcome trust(const content::TrustList &list)
    {
        testsupport::writeFile(m_folder / "list.json", toText(list));
        return shelf.importTrust(m_folder / "list.json");
    }

    services::InstallOutcome install(const std::string &bytes, const char *today = kToday,
        services::PackShelf::Older older = services::PackShelf::Older::Refuse)
    {
        testsupport::writeFile(m_folder / "incoming.passerelle", bytes);
        return shelf.install(m_folder / "incoming.passerelle", today, older);
    }

    services::InstallOutcome install(const char *version) { return install(SignedPack().version(version).signedBy(issuer())); }

    /// The packs of the device: ours is "good" at `ourVersion`, or there is none.
    [[nodiscard]] services::Library library(const char *ourVersion = nullptr, const char *today = kToday)
    {
        std::filesystem::remove_all(m_folder / "ours");
        std::filesystem::create_directories(m_folder / "ours");
        if (ourVersion) {
            std::filesystem::copy(testsupport::inSource("tests/fixtures/packs/good"), m_folder / "ours/good",
                std::filesystem::copy_options::recursive);
            std::string text = testsupport::readFile(m_folder / "ours/good/pack.json");
            testsupport::writeFile(m_folder / "ours/good/pack.json", text.replace(text.find("1.0.0"), 5, ourVersion));
        }
        return services::Library::load(m_folder / "ours", pictos(), shelf.read(today));
    }

    [[nodiscard]] std::filesystem::path file(const char *name) const { return folder() / name; }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder / "shelf"; }

    void flipByteOf(const char *name)
    {
        std::string bytes = testsupport::readFile(file(name));
        bytes[bytes.size() / 2] ^= 1;
        testsupport::writeFile(file(name), bytes);
    }

    static std::filesystem::path pictos() { return testsupport::inSource("content/pictos"); }

private:
    TempFolder m_folder;

public:
    services::PackShelf shelf{m_folder / "shelf", pictos()};
};

inline content::TrustList withdrawing(const char *version)
{
    return {{testsupport::trusted(issuer())}, {{content::PackId("good"), version, "The limit is wrong.", "2026-11-20"}}};
}

inline content::TrustList keyRevoked()
{
    content::TrustedKey key = testsupport::trusted(issuer());
    key.revokedOn = "2026-11-20";
    return {{key}, {}};
}

/// "1.0.0"; "0 packs" when none or several are taught.
inline std::string versionTaught(const services::ShelfContents &contents)
{
    return contents.trusted.size() == 1 ? contents.trusted.front().version : std::to_string(contents.trusted.size()) + " packs";
}

} // namespace testsupport
