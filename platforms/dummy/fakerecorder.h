// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/voicerecorder.h"

namespace platform {

/// A recorder whose microphone is in the hand of a test.
class FakeRecorder final : public VoiceRecorder {
public:
    [[nodiscard]] bool hasMicrophone() override { return microphone; }
    void requestPermission(std::function<void(bool)> answer) override
    {
        ++asked;
        answer(permitted);
    }
    [[nodiscard]] Result<void> record(const Limits &wanted, Events events) override
    {
        if (!microphone)
            return Error{ErrorCode::Unavailable, "no microphone"};
        limits = wanted;
        m_events = std::move(events);
        isRecording = true;
        m_sound.clear();
        return {};
    }
    /// Somebody speaks.
    void speak(const std::string &sound, std::int64_t ms)
    {
        m_sound += sound;
        m_events.recorded(ms);
        if (ms >= limits.ms || m_sound.size() >= limits.bytes)
            m_events.full();
    }
    void unplug()
    {
        microphone = false;
        m_events.broke();
    }
    [[nodiscard]] std::string stop() override
    {
        isRecording = false;
        return m_sound;
    }
    [[nodiscard]] Result<void> play(const std::string &wav, Events events) override
    {
        playing = wav;
        m_events = std::move(events);
        return {};
    }
    void playToTheEnd()
    {
        playing.clear();
        m_events.played();
    }
    void stopPlaying() override { playing.clear(); }

    bool microphone = true;
    bool permitted = true;
    bool isRecording = false;
    int asked = 0;
    std::string playing;
    Limits limits{0, 0};

private:
    Events m_events;
    std::string m_sound;
};

} // namespace platform
