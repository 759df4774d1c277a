// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/readingsettings.h"

#include <QStringList>

#include <optional>

namespace viewmodels {

/// Reads the sentences of one screen aloud, one after the other; the screen highlights `current`. It never starts by itself,
/// and stops when what is on the screen changes. The screen that owns it says what there is to read, and whether to go on with
/// what comes next for somebody who is listening.
class ReadAloudViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(ReadAloudViewModel)
    QML_UNCREATABLE("Belongs to a screen's view model")
    /// False when there is nothing to read, and while a screen reader speaks: then there is no bar.
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed FINAL)
    /// Stopped at `current`, to go on there.
    Q_PROPERTY(bool isPaused READ isPaused NOTIFY changed FINAL)
    /// The sentence that is read, from 0; -1 when none is.
    Q_PROPERTY(int current READ current NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed FINAL)
    Q_PROPERTY(bool isSlow READ isSlow WRITE setSlow NOTIFY changed FINAL)
    /// Why there is no voice; empty otherwise.
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)

public:
    ReadAloudViewModel(const Context &context, QObject *parent);
    /// Before anybody's store is open: how fast the voice is holds as long as the page. @param speech none: nothing is offered
    ReadAloudViewModel(platform::Speech *speech, QObject *parent);
    ~ReadAloudViewModel() override;

    /// What the screen says, in order, in `language`. Other words than before stop the voice.
    void setText(const QStringList &sentences, const QString &language);
    /// Where the voice begins when it is next started.
    void setStart(int sentence) { m_start = sentence; }

    [[nodiscard]] bool isOffered() const;
    [[nodiscard]] bool isReading() const { return m_state == State::Reading; }
    [[nodiscard]] bool isPaused() const { return m_state == State::Paused; }
    /// It was started here and not stopped since: it is reading, or came to the end by itself.
    [[nodiscard]] bool isFollowed() const { return m_isFollowed; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool isSlow() const { return m_settings ? m_settings->isSlow() : m_isSlow; }
    void setSlow(bool slow);
    [[nodiscard]] QString notice() const { return m_notice; }

    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void previousSentence();
    /// Leaves the place: the next start is at the beginning.
    Q_INVOKABLE void stop();

signals:
    void changed();

private:
    enum class State { Idle, Reading, Paused };

    void sayCurrent();
    void onEnded(platform::Speech::Outcome outcome);
    void rest(State state);

    platform::Speech *m_speech;
    std::optional<ReadingSettings> m_settings;
    bool m_isSlow = false; ///< where there are no settings
    QStringList m_sentences;
    QString m_language;
    State m_state = State::Idle;
    int m_start = 0;
    int m_current = -1;
    bool m_isFollowed = false;
    int m_turn = 0; ///< an answer of the voice to an earlier one is not about what is said now
    QString m_notice;
};

} // namespace viewmodels
