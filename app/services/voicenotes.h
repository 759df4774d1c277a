// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/store/settingstore.h"
#include "platforms/voicerecorder.h"

#include <filesystem>

namespace services {

/// How long and how large a spoken answer may get: what a person says in two minutes, 16 kHz, with room for a microphone that
/// gives no less than it has.
inline constexpr platform::VoiceRecorder::Limits kVoiceLimits{120'000, 12 * 1024 * 1024};
/// Stands in `Answer::chosen` for an answer that was spoken.
inline constexpr std::string_view kSpoken = "voice";

[[nodiscard]] bool isSpoken(const domain::Answer &answer);

/// Spoken answers, kept on this device only. Each is a sealed file beside the database, under a key of its own that lies in
/// the database: a note of some megabytes stays out of every copy and check of the database, and dropping 32 bytes deletes
/// it for good, also on storage that never truly overwrites.
class VoiceNotes {
public:
    /// @param folder of the profile
    VoiceNotes(std::filesystem::path folder, store::SettingStore &keys, platform::VoiceRecorder &device)
        : m_folder(std::move(folder)), m_keys(keys), m_device(device)
    {
    }

    [[nodiscard]] platform::VoiceRecorder &device() const { return m_device; }

    platform::Result<void> keep(const domain::FactId &answer, const std::string &sound);
    [[nodiscard]] platform::Result<std::string> read(const domain::FactId &answer) const;
    [[nodiscard]] bool has(const domain::FactId &answer) const;
    platform::Result<void> remove(const domain::FactId &answer);

private:
    [[nodiscard]] std::filesystem::path fileOf(const domain::FactId &answer) const { return m_folder / "voice" / (answer.value + ".sealed"); }

    std::filesystem::path m_folder;
    store::SettingStore &m_keys;
    platform::VoiceRecorder &m_device;
};

} // namespace services
