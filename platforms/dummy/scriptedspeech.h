// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/speech.h"

#include <set>
#include <utility>
#include <vector>

namespace platform {

/// A voice that is silent, remembers what it was asked to say, and comes to the end of a sentence on demand. For tests.
class ScriptedSpeech final : public Speech {
public:
    struct Sentence {
        std::string text;
        std::string language;
        Pace pace = Pace::Usual;
    };

    void say(const std::string &text, const std::string &language, Pace pace, Ended ended) override
    {
        said.push_back({text, language, pace});
        if (const Ended before = std::exchange(m_ended, std::move(ended)))
            before(Outcome::Replaced);
        if (!voices.contains(language))
            finish(Outcome::NoVoice);
    }
    void stop() override
    {
        ++stops;
        m_ended = nullptr;
    }
    [[nodiscard]] bool isScreenReaderOn() const override { return screenReader; }

    /// What is being said comes to its end.
    void finish(Outcome outcome = Outcome::Said)
    {
        if (const Ended ended = std::exchange(m_ended, nullptr))
            ended(outcome);
    }
    [[nodiscard]] bool isSpeaking() const { return static_cast<bool>(m_ended); }

    std::vector<Sentence> said;
    std::set<std::string> voices{"fr", "en"};
    bool screenReader = false;
    int stops = 0;

private:
    Ended m_ended;
};

} // namespace platform
