// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/readaloudviewmodel.h"

#include "app/viewmodels/sentencetext.h"

#include <QPointer>

#include <algorithm>

namespace viewmodels {

using platform::Speech;

ReadAloudViewModel::ReadAloudViewModel(const Context &context, QObject *parent)
    : QObject(parent), m_speech(context.speech), m_settings(context)
{
}

ReadAloudViewModel::ReadAloudViewModel(Speech *speech, QObject *parent) : QObject(parent), m_speech(speech) {}

ReadAloudViewModel::~ReadAloudViewModel()
{
    if (isReading())
        m_speech->stop();
}

void ReadAloudViewModel::setText(const QStringList &sentences, const QString &language)
{
    if (sentences == m_sentences && language == m_language)
        return;
    stop();
    m_sentences = sentences;
    m_language = language;
    m_start = 0;
    m_notice.clear();
    emit changed();
}

bool ReadAloudViewModel::isOffered() const
{
    return m_speech && !m_sentences.isEmpty() && !m_speech->isScreenReaderOn();
}

void ReadAloudViewModel::setSlow(bool slow)
{
    if (slow == isSlow())
        return;
    m_isSlow = slow;
    if (m_settings)
        m_settings->setSlow(slow);
    // Heard at once: whoever asks for it did not follow this sentence.
    if (isReading())
        sayCurrent();
    else
        emit changed();
}

void ReadAloudViewModel::play()
{
    if (!isOffered() || isReading()) {
        emit changed(); // a screen reader may have come since the bar was drawn
        return;
    }
    if (m_current < 0)
        m_current = std::clamp(m_start, 0, static_cast<int>(m_sentences.size()) - 1);
    m_isFollowed = true;
    sayCurrent();
}

void ReadAloudViewModel::pause()
{
    m_isFollowed = false;
    if (isReading())
        rest(State::Paused);
}

void ReadAloudViewModel::stop()
{
    m_isFollowed = false;
    if (m_state == State::Idle)
        return;
    m_current = -1;
    rest(State::Idle);
}

void ReadAloudViewModel::previousSentence()
{
    if (!canGoBack())
        return;
    --m_current;
    if (isReading())
        sayCurrent();
    else
        emit changed();
}

void ReadAloudViewModel::rest(State state)
{
    const bool wasReading = isReading();
    m_state = state;
    ++m_turn;
    if (wasReading)
        m_speech->stop();
    emit changed();
}

void ReadAloudViewModel::sayCurrent()
{
    m_state = State::Reading;
    m_notice.clear();
    emit changed();
    const int turn = ++m_turn;
    const QString text = spokenText(m_sentences.at(m_current), m_language);
    m_speech->say(text.toStdString(), m_language.toStdString(), isSlow() ? Speech::Pace::Slow : Speech::Pace::Usual,
        [self = QPointer(this), turn](Speech::Outcome outcome) {
            if (self && self->m_turn == turn)
                self->onEnded(outcome);
        });
}

void ReadAloudViewModel::onEnded(Speech::Outcome outcome)
{
    if (outcome == Speech::Outcome::Said && m_current + 1 < m_sentences.size()) {
        ++m_current;
        sayCurrent();
        return;
    }
    ++m_turn;
    m_isFollowed = outcome == Speech::Outcome::Said;
    if (outcome == Speech::Outcome::Replaced) {
        m_state = State::Paused;
        emit changed();
        return;
    }
    if (outcome == Speech::Outcome::NoVoice) {
        //: Read-aloud bar: the device cannot read the language of the text aloud
        m_notice = tr("This device has no voice for this language. The text is here to read.");
    } else if (outcome == Speech::Outcome::Failed) {
        //: Read-aloud bar: the voice of the device does not work at the moment
        m_notice = tr("The voice of this device does not answer. The text is here to read.");
    }
    m_state = State::Idle;
    m_current = -1;
    emit changed();
}

} // namespace viewmodels
