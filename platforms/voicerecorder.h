// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <cstdint>
#include <functional>
#include <string>

namespace platform {

/// A microphone and a loudspeaker for one short note. Port.
///
/// What is spoken stays in memory: no implementation writes it anywhere. Sound is handed over as a WAV file.
class VoiceRecorder {
public:
    /// Called on the thread that records.
    struct Events {
        std::function<void(std::int64_t)> recorded; ///< milliseconds so far
        std::function<void()> full;                 ///< the limit is reached: `stop` gives what there is
        std::function<void()> played;               ///< to the end
        std::function<void()> broke;                ///< the microphone went away: `stop` gives what there is
    };
    struct Limits {
        std::int64_t ms;
        std::size_t bytes;
    };

    virtual ~VoiceRecorder() = default;

    /// Asked when somebody wants to speak, never before: looking may wake the sound system.
    [[nodiscard]] virtual bool hasMicrophone() = 0;
    /// Asks the person through the system, where the system asks; `answer` may be called at once.
    virtual void requestPermission(std::function<void(bool)> answer) = 0;
    [[nodiscard]] virtual Result<void> record(const Limits &limits, Events events) = 0;
    [[nodiscard]] virtual std::string stop() = 0;
    [[nodiscard]] virtual Result<void> play(const std::string &wav, Events events) = 0;
    virtual void stopPlaying() = 0;
};

} // namespace platform
