// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/voicerecorder.h"

#include <QObject>

#include <memory>

namespace platform {

/// The recorder over Qt Multimedia. It reads raw samples: QMediaRecorder would write the voice to a file in the clear.
class QtVoiceRecorder final : public QObject, public VoiceRecorder {
    Q_OBJECT

public:
    QtVoiceRecorder();
    ~QtVoiceRecorder() override;

    [[nodiscard]] bool hasMicrophone() override;
    void requestPermission(std::function<void(bool)> answer) override;
    [[nodiscard]] Result<void> record(const Limits &limits, Events events) override;
    [[nodiscard]] std::string stop() override;
    [[nodiscard]] Result<void> play(const std::string &wav, Events events) override;
    void stopPlaying() override;

private:
    struct Parts;

    void read();

    std::unique_ptr<Parts> m_parts;
};

} // namespace platform
