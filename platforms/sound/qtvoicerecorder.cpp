// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/sound/qtvoicerecorder.h"

#include "platforms/sound/wav.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QAudioSource>
#include <QBuffer>
#include <QCoreApplication>
#include <QMediaDevices>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QPermissions>
#endif

#include <algorithm>
#include <optional>

namespace platform {

namespace {

/// Speech needs no more than 16 kHz; a microphone that cannot do it gives what it has.
std::optional<QAudioFormat> formatOf(const QAudioDevice &microphone)
{
    for (const int channels : {1, 2}) {
        for (const int rate : {16'000, 44'100, 48'000}) {
            QAudioFormat format;
            format.setSampleRate(rate);
            format.setChannelCount(channels);
            format.setSampleFormat(QAudioFormat::Int16);
            if (microphone.isFormatSupported(format))
                return format;
        }
    }
    return std::nullopt;
}

QAudioFormat formatOf(const Pcm &pcm)
{
    QAudioFormat format;
    format.setSampleRate(static_cast<int>(pcm.rate));
    format.setChannelCount(pcm.channels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

struct QtVoiceRecorder::Parts {
    Limits limits{0, 0};
    Events events;
    Pcm pcm;
    std::unique_ptr<QAudioSource> source;
    QIODevice *samples = nullptr; ///< of the source
    QByteArray heard;
    QBuffer buffer;
    std::unique_ptr<QAudioSink> sink;
};

QtVoiceRecorder::QtVoiceRecorder() : m_parts(std::make_unique<Parts>()) {}

QtVoiceRecorder::~QtVoiceRecorder()
{
    stopPlaying();
    (void)stop();
}

bool QtVoiceRecorder::hasMicrophone()
{
    const QAudioDevice microphone = QMediaDevices::defaultAudioInput();
    return !microphone.isNull() && formatOf(microphone);
}

void QtVoiceRecorder::requestPermission(std::function<void(bool)> answer)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QMicrophonePermission permission;
    switch (qApp->checkPermission(permission)) {
    case Qt::PermissionStatus::Undetermined:
        qApp->requestPermission(permission, this, [answer = std::move(answer)](const QPermission &given) {
            answer(given.status() == Qt::PermissionStatus::Granted);
        });
        return;
    case Qt::PermissionStatus::Denied:
        answer(false);
        return;
    case Qt::PermissionStatus::Granted:
        break;
    }
#endif
    answer(true);
}

Result<void> QtVoiceRecorder::record(const Limits &limits, Events events)
{
    const QAudioDevice microphone = QMediaDevices::defaultAudioInput();
    const auto format = microphone.isNull() ? std::nullopt : formatOf(microphone);
    if (!format)
        return Error{ErrorCode::Unavailable, "there is no microphone with a format we read"};
    stopPlaying();
    (void)stop();
    Parts &parts = *m_parts;
    parts.limits = limits;
    parts.events = std::move(events);
    parts.pcm = {static_cast<std::uint32_t>(format->sampleRate()), static_cast<std::uint16_t>(format->channelCount()), {}};
    parts.source = std::make_unique<QAudioSource>(microphone, *format);
    connect(parts.source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState && m_parts->source && m_parts->source->error() != QAudio::NoError)
            m_parts->events.broke();
    });
    parts.samples = parts.source->start();
    if (!parts.samples) {
        parts.source.reset();
        return Error{ErrorCode::Unavailable, "the microphone does not start"};
    }
    connect(parts.samples, &QIODevice::readyRead, this, &QtVoiceRecorder::read);
    return {};
}

void QtVoiceRecorder::read()
{
    Parts &parts = *m_parts;
    if (!parts.samples)
        return;
    const QByteArray fresh = parts.samples->readAll();
    const std::size_t second = parts.pcm.bytesASecond();
    const std::size_t frame = std::size_t{parts.pcm.channels} * 2;
    const std::size_t byTime = second * static_cast<std::size_t>(parts.limits.ms) / 1000;
    const std::size_t most = std::min(byTime, parts.limits.bytes - kWavHeader) / frame * frame;
    const std::size_t room = most - std::min(most, parts.pcm.samples.size());
    parts.pcm.samples.append(fresh.constData(), std::min(room, static_cast<std::size_t>(fresh.size())));
    // Copied: whoever is told may stop, and with that drop what the events hold.
    const Events events = parts.events;
    events.recorded(static_cast<std::int64_t>(parts.pcm.samples.size() * 1000 / second));
    if (static_cast<std::size_t>(fresh.size()) >= room)
        events.full();
}

std::string QtVoiceRecorder::stop()
{
    Parts &parts = *m_parts;
    parts.samples = nullptr;
    // Later: this may be called from one of its own signals.
    if (QAudioSource *source = parts.source.release()) {
        source->disconnect(this);
        source->stop();
        source->deleteLater();
    }
    std::string wav = parts.pcm.samples.empty() ? std::string() : toWav(parts.pcm);
    parts.pcm.samples.clear();
    return wav;
}

Result<void> QtVoiceRecorder::play(const std::string &wav, Events events)
{
    const auto pcm = fromWav(wav);
    if (!pcm)
        return Error{ErrorCode::Invalid, "the note is not a sound of ours"};
    const QAudioDevice speaker = QMediaDevices::defaultAudioOutput();
    if (speaker.isNull())
        return Error{ErrorCode::Unavailable, "there is no loudspeaker"};
    stopPlaying();
    Parts &parts = *m_parts;
    parts.events = std::move(events);
    parts.heard = QByteArray(pcm->samples.data(), static_cast<qsizetype>(pcm->samples.size()));
    parts.buffer.setBuffer(&parts.heard);
    parts.buffer.open(QIODevice::ReadOnly);
    parts.sink = std::make_unique<QAudioSink>(speaker, formatOf(*pcm));
    connect(parts.sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        if (state != QAudio::IdleState)
            return;
        const Events told = m_parts->events;
        stopPlaying();
        told.played();
    });
    parts.sink->start(&parts.buffer);
    return {};
}

void QtVoiceRecorder::stopPlaying()
{
    Parts &parts = *m_parts;
    if (QAudioSink *sink = parts.sink.release()) {
        sink->disconnect(this);
        sink->stop();
        sink->deleteLater();
    }
    parts.buffer.close();
    parts.heard.clear();
}

} // namespace platform
