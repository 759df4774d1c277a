// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/speech.h"

#include <memory>

class QTextToSpeech;

namespace platform {

/// The voice of the system through Qt: speech-dispatcher on Linux, the system's own elsewhere. The engine is only made when
/// something is first to be said: it starts a service, and most starts of the app never need it.
class QtSpeech final : public Speech {
public:
    QtSpeech();
    ~QtSpeech() override;

    void say(const std::string &text, const std::string &language, Pace pace, Ended ended) override;
    void stop() override;
    [[nodiscard]] bool isScreenReaderOn() const override;

private:
    void makeEngine();
    [[nodiscard]] bool speak(const std::string &language);
    void end(Outcome outcome);

    std::unique_ptr<QTextToSpeech> m_engine;
    Ended m_ended;
    bool m_isHeard = false; ///< the engine began our sentence, so that "ready" means that it ended
};

} // namespace platform
