// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/voicenoteviewmodel.h"

#include <QPointer>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

VoiceNoteViewModel::~VoiceNoteViewModel()
{
    // Nobody listens any more: the microphone goes off with the page.
    if (m_device && m_state == State::Recording)
        (void)m_device->stop();
    if (m_device && m_state == State::Playing)
        m_device->stopPlaying();
}

void VoiceNoteViewModel::enter(State state, Trouble trouble)
{
    m_state = state;
    m_trouble = trouble;
    emit changed();
}

void VoiceNoteViewModel::look()
{
    if (hasSound())
        return;
    if (!m_device || !m_device->hasMicrophone())
        return enter(State::Unavailable, Trouble::NoMicrophone);
    enter(State::Ready);
}

void VoiceNoteViewModel::record()
{
    if (!m_device || m_state == State::Recording)
        return;
    m_device->requestPermission([self = QPointer(this)](bool isGranted) {
        if (!self)
            return;
        if (isGranted)
            self->begin();
        else
            self->enter(State::Unavailable, Trouble::Refused);
    });
}

void VoiceNoteViewModel::begin()
{
    m_sound.clear();
    m_ms = 0;
    const QPointer self(this);
    const auto end = [self](Trouble why) {
        if (!self || self->m_state != State::Recording)
            return;
        self->stop();
        self->enter(self->m_state, self->hasSound() ? why : Trouble::NoMicrophone);
    };
    platform::VoiceRecorder::Events events{
        [self](std::int64_t ms) {
            if (!self)
                return;
            self->m_ms = ms;
            emit self->changed();
        },
        [end] { end(Trouble::Full); }, [] {}, [end] { end(Trouble::Broke); }};
    if (auto started = m_device->record(services::kVoiceLimits, std::move(events)); !started)
        return enter(State::Unavailable, Trouble::NoMicrophone);
    enter(State::Recording);
}

void VoiceNoteViewModel::stop()
{
    if (m_state != State::Recording)
        return;
    m_sound = m_device->stop();
    if (hasSound())
        enter(State::Recorded);
    else
        enter(State::Ready, Trouble::Silent);
}

void VoiceNoteViewModel::play()
{
    if (m_state != State::Recorded)
        return;
    const QPointer self(this);
    platform::VoiceRecorder::Events events{[](std::int64_t) {}, [] {},
        [self] {
            if (self && self->m_state == State::Playing)
                self->enter(State::Recorded);
        },
        [] {}};
    if (auto started = m_device->play(m_sound, std::move(events)); !started)
        return enter(State::Recorded, Trouble::NoLoudspeaker);
    enter(State::Playing);
}

void VoiceNoteViewModel::stopPlaying()
{
    if (m_state != State::Playing)
        return;
    m_device->stopPlaying();
    enter(State::Recorded);
}

void VoiceNoteViewModel::discard()
{
    stop();
    stopPlaying();
    m_sound.clear();
    m_ms = 0;
    if (m_state != State::Unavailable)
        enter(State::Ready);
}

QString VoiceNoteViewModel::state() const
{
    switch (m_state) {
    case State::Ready:
        return u"ready"_s;
    case State::Recording:
        return u"recording"_s;
    case State::Recorded:
        return u"recorded"_s;
    case State::Playing:
        return u"playing"_s;
    case State::Unavailable:
        break;
    }
    return u"unavailable"_s;
}

QString VoiceNoteViewModel::text() const
{
    switch (m_trouble) {
    case Trouble::NoMicrophone:
        //: Answering by voice: the device has no microphone that the app can use
        return tr("No microphone can be used here. You can write instead.");
    case Trouble::Refused:
        //: Answering by voice: the person, or the device, did not allow the microphone
        return tr("The microphone is not allowed. You can write instead.");
    case Trouble::Silent:
        //: Answering by voice: the recording held nothing
        return tr("Nothing was heard. You can try again, or write.");
    case Trouble::Full:
        //: Answering by voice: the longest time was reached and the recording ended by itself
        return tr("The time is full: 2 minutes at most. What you said is there.");
    case Trouble::Broke:
        //: Answering by voice: the microphone was unplugged in the middle
        return tr("The microphone went off. What you said before is there.");
    case Trouble::NoLoudspeaker:
        //: Answering by voice: the recording cannot be played
        return tr("It cannot be played here. What you said is there.");
    case Trouble::None:
        break;
    }
    switch (m_state) {
    case State::Recording:
        //: Answering by voice, while recording
        return tr("I am listening. Speak as you would to somebody close.");
    case State::Recorded:
    case State::Playing:
        //: Answering by voice, after recording: the person can listen before keeping it
        return tr("You can listen again before you keep it.");
    default:
        //: Answering by voice, before the microphone is used: why, how long, where it stays
        return tr("The microphone is on only while you speak, 2 minutes at most. What you say stays on this device, locked.");
    }
}

QString VoiceNoteViewModel::lengthText() const
{
    const auto seconds = static_cast<int>((m_ms + 500) / 1000);
    //: Length of what was spoken; %1 seconds
    const QString shortText = tr("%1 s").arg(seconds);
    //: Length of what was spoken; %1 minutes, %2 seconds
    const QString longText = tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return m_ms == 0 ? QString() : seconds < 60 ? shortText : longText;
}

} // namespace viewmodels
