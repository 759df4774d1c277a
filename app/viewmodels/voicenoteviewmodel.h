// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/voicenotes.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace viewmodels {

/// A spoken answer in the making: why the microphone is needed, recording, listening again. Nothing is asked of the system
/// before the person pressed, and what is spoken stays in memory until it is kept, sealed.
class VoiceNoteViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(VoiceNoteViewModel)
    QML_UNCREATABLE("View models come from QuestionViewModel")
    /// "ready" to begin, "recording", "recorded", "playing", "unavailable"
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    /// Why the microphone is needed, what is recorded and where it stays, or why one cannot speak here.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    /// "12 s", while recording and after.
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasSound READ hasSound NOTIFY changed FINAL)

public:
    VoiceNoteViewModel(platform::VoiceRecorder *device, QObject *parent) : QObject(parent), m_device(device) {}
    ~VoiceNoteViewModel() override;

    [[nodiscard]] QString state() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString lengthText() const;
    [[nodiscard]] bool hasSound() const { return !m_sound.empty(); }
    [[nodiscard]] const std::string &sound() const { return m_sound; }

    /// The person pressed "Speak": looks for a microphone.
    void look();
    Q_INVOKABLE void record();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void play();
    Q_INVOKABLE void stopPlaying();
    /// Forgets what was spoken.
    Q_INVOKABLE void discard();

signals:
    void changed();

private:
    enum class State { Ready, Recording, Recorded, Playing, Unavailable };
    enum class Trouble { None, NoMicrophone, Refused, Silent, Full, Broke, NoLoudspeaker };

    void begin();
    void enter(State state, Trouble trouble = Trouble::None);

    platform::VoiceRecorder *m_device;
    State m_state = State::Ready;
    Trouble m_trouble = Trouble::None;
    std::int64_t m_ms = 0;
    std::string m_sound;
};

} // namespace viewmodels
