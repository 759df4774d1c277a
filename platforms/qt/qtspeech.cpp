// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/qt/qtspeech.h"

#include <QAccessible>
#include <QLocale>
#include <QTextToSpeech>

#include <algorithm>
#include <utility>

namespace platform {

namespace {

// On Qt's scale from -1 to 1. Engines call 0 what young listeners are used to.
constexpr double kUsualRate = -0.1;
constexpr double kSlowRate = -0.4;

} // namespace

QtSpeech::QtSpeech() = default;
QtSpeech::~QtSpeech() = default;

void QtSpeech::makeEngine()
{
    m_engine = std::make_unique<QTextToSpeech>();
    // Queued: the next sentence is given to an engine that has returned from telling the end of this one.
    QObject::connect(m_engine.get(), &QTextToSpeech::stateChanged, m_engine.get(), [this](QTextToSpeech::State state) {
        if (state == QTextToSpeech::Speaking)
            m_isHeard = true;
        else if (state == QTextToSpeech::Error)
            end(Outcome::Failed);
        else if (state == QTextToSpeech::Ready && m_isHeard)
            end(Outcome::Said);
    }, Qt::QueuedConnection);
}

/// False when the engine has no voice for the language.
bool QtSpeech::speak(const std::string &language)
{
    const QLocale wanted(QString::fromStdString(language));
    const QList<QLocale> known = m_engine->availableLocales();
    const auto found = std::ranges::find(known, wanted.language(), &QLocale::language);
    if (found == known.end())
        return false;
    // Someone's own accent of the language is left as the system has it.
    if (m_engine->locale().language() != wanted.language())
        m_engine->setLocale(*found);
    return true;
}

void QtSpeech::say(const std::string &text, const std::string &language, Pace pace, Ended ended)
{
    if (const Ended before = std::exchange(m_ended, std::move(ended)))
        before(Outcome::Replaced);
    m_isHeard = false;
    if (!m_engine)
        makeEngine();
    if (!speak(language))
        return end(Outcome::NoVoice);
    m_engine->setRate(pace == Pace::Slow ? kSlowRate : kUsualRate);
    if (m_engine->state() != QTextToSpeech::Ready)
        m_engine->stop();
    m_engine->say(QString::fromStdString(text));
}

void QtSpeech::stop()
{
    m_ended = nullptr;
    if (m_engine)
        m_engine->stop();
}

bool QtSpeech::isScreenReaderOn() const
{
    return QAccessible::isActive();
}

void QtSpeech::end(Outcome outcome)
{
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(outcome);
}

} // namespace platform
