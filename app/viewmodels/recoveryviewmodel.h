// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "platforms/base/error.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <filesystem>

namespace viewmodels {

/// The page shown when the store does not open: what happened, what is safe, what to do. Nothing is replaced unless the
/// person asks for it.
class RecoveryViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(RecoveryViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString safeText READ safeText NOTIFY changed FINAL)
    Q_PROPERTY(QString remedy READ remedy NOTIFY changed FINAL)
    /// Whether starting anew, with the old file kept aside, is offered: only where trying again cannot help.
    Q_PROPERTY(bool canSetAside READ canSetAside CONSTANT FINAL)

public:
    RecoveryViewModel(platform::Error error, std::filesystem::path folder, const platform::Clock &clock);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString safeText() const;
    [[nodiscard]] QString remedy() const;
    [[nodiscard]] bool canSetAside() const;

    Q_INVOKABLE void tryAgain() { emit tryAgainRequested(); }
    /// Moves the file aside, whole, and opens a new one.
    Q_INVOKABLE void setAside();
    void refresh() { emit changed(); }

signals:
    void changed();
    void tryAgainRequested();

private:
    platform::Error m_error;
    std::filesystem::path m_folder;
    const platform::Clock &m_clock;
};

} // namespace viewmodels
