// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/readingsettings.h"

namespace viewmodels {

/// The choices about reading, as the settings page shows them.
class ReadingViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(ReadingViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    Q_PROPERTY(bool isContinuous READ isContinuous WRITE setContinuous NOTIFY changed FINAL)
    Q_PROPERTY(bool isSlow READ isSlow WRITE setSlow NOTIFY changed FINAL)
    /// The voice, once started, goes on from page to page.
    Q_PROPERTY(bool isListening READ isListening WRITE setListening NOTIFY changed FINAL)
    /// 0 while the texts follow the answers, else the level the person chose.
    Q_PROPERTY(int level READ level WRITE setLevel NOTIFY changed FINAL)
    /// Said when our own voice stays silent because another one speaks; empty otherwise.
    Q_PROPERTY(QString voiceText READ voiceText NOTIFY changed FINAL)

public:
    ReadingViewModel(const Context &context, QObject *parent) : ScreenViewModel(context, parent), m_settings(context) {}

    [[nodiscard]] bool isContinuous() const { return m_settings.isContinuous(); }
    void setContinuous(bool continuous);
    [[nodiscard]] bool isSlow() const { return m_settings.isSlow(); }
    void setSlow(bool slow);
    [[nodiscard]] bool isListening() const { return m_settings.isListening(); }
    void setListening(bool listening);
    [[nodiscard]] int level() const { return m_settings.chosenLevel(); }
    void setLevel(int level);
    [[nodiscard]] QString voiceText() const;

    void refresh() override { emit changed(); }

signals:
    void entered();

private:
    ReadingSettings m_settings;
};

} // namespace viewmodels
