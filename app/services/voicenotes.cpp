// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/voicenotes.h"

#include "app/services/sealedfile.h"
#include "platforms/base/bytes.h"

#include <algorithm>

namespace services {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

std::string keyName(const domain::FactId &answer)
{
    return "voice." + answer.value;
}

} // namespace

bool isSpoken(const domain::Answer &answer)
{
    return std::ranges::find(answer.chosen, kSpoken) != answer.chosen.end();
}

Result<void> VoiceNotes::keep(const domain::FactId &answer, const std::string &sound)
{
    if (sound.empty() || sound.size() > kVoiceLimits.bytes)
        return Error{ErrorCode::TooLarge, "a spoken answer is empty or too long"};
    std::string key = platform::randomBytes(kSealKeyBytes);
    auto done = writeSealed(fileOf(answer), answer.value, key, sound);
    if (done)
        done = m_keys.set(keyName(answer), platform::toHex(key));
    platform::wipe(key);
    return done;
}

Result<std::string> VoiceNotes::read(const domain::FactId &answer) const
{
    const auto hex = m_keys.get(keyName(answer));
    if (!hex)
        return hex.error();
    auto key = *hex ? platform::fromHex(**hex) : std::nullopt;
    if (!key)
        return Error{ErrorCode::Missing, "there is no such spoken answer"};
    auto sound = readSealed(fileOf(answer), answer.value, *key, kVoiceLimits.bytes);
    platform::wipe(*key);
    return sound;
}

bool VoiceNotes::has(const domain::FactId &answer) const
{
    return !m_keys.valueOr(keyName(answer), {}).empty();
}

Result<void> VoiceNotes::remove(const domain::FactId &answer)
{
    // The key first: from then on nobody can hear it, whatever becomes of the file.
    if (auto done = m_keys.remove(keyName(answer)); !done)
        return done;
    std::error_code ignored;
    std::filesystem::remove(fileOf(answer), ignored);
    return {};
}

} // namespace services
