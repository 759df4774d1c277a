// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

/// What is sent, what waits, and since when: one line, the same on every screen.
class SyncViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(SyncViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    /// "3 éléments en attente · dernier envoi 9 h 12"; "À jour" only with an empty queue.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool isWaiting READ isWaiting NOTIFY changed FINAL)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY changed FINAL)
    /// Why nothing leaves at the moment, calmly; empty when all is well.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)

public:
    SyncViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString trouble() const;

    Q_INVOKABLE void syncNow();
    void refresh() override { emit changed(); }
};

} // namespace viewmodels
