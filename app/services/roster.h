// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "platforms/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace services {

/// One person of this device, as far as it may be known before their data is open.
struct Resident {
    std::string id;      ///< "first", or the name of their folder
    std::string name;    ///< what they want to be called on the page that asks who is here; empty when they never said
    std::string picture; ///< a pictogram, instead of a name or beside it
    // So that the locked page can be read by the one it is for.
    std::string language;
    double textScale = 1;
    std::string appearance;
    // Only with their consent: the packs whose warning signs are readable before the code, and whom to call.
    std::vector<std::string> signs;
    std::string callName;
    std::string callPhone;

    friend bool operator==(const Resident &, const Resident &) = default;
};

/// Who has data on this device. The folders say it: a list that was lost costs names, never data.
///
/// The first person's data lies in the data folder itself, where devices with a single person have always had it: nothing
/// has to be moved. Everyone else has a folder below `people`. What is known before unlocking is in `device.json`, in the
/// clear.
class Roster {
public:
    explicit Roster(std::filesystem::path dataFolder);

    /// In the order they came. Never empty: a new device has a place for its first person.
    [[nodiscard]] const std::vector<Resident> &people() const { return m_people; }
    [[nodiscard]] const Resident *find(const std::string &id) const;
    [[nodiscard]] std::filesystem::path folderOf(const std::string &id) const;
    /// The name under which the keystore has their key while they have no lock.
    [[nodiscard]] static std::string keyNameOf(const std::string &id);

    /// A place for one more person.
    [[nodiscard]] platform::Result<std::string> add(platform::Instant now);
    [[nodiscard]] platform::Result<void> save(const Resident &resident);
    /// What was known of somebody before their data was open, without a trace of it.
    [[nodiscard]] platform::Result<void> forget(const std::string &id);

    static constexpr const char *kFirst = "first";

private:
    void read();
    [[nodiscard]] platform::Result<void> write() const;

    std::filesystem::path m_folder;
    std::vector<Resident> m_people;
};

} // namespace services
