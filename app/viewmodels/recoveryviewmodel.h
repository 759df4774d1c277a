// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/rescue.h"
#include "app/services/worker.h"
#include "platforms/base/clock.h"
#include "platforms/base/error.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <filesystem>
#include <optional>

namespace viewmodels {

/// The page shown when the store does not open, or a check found it damaged: what happened, what is safe, what to do. Where
/// something can be read, saving it comes first. Nothing is replaced unless the person asks for it, and the old file is kept.
class RecoveryViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(RecoveryViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString safeText READ safeText NOTIFY changed FINAL)
    Q_PROPERTY(QString remedy READ remedy NOTIFY changed FINAL)
    /// Whether part of the file can be read and saved.
    Q_PROPERTY(bool canRescue READ canRescue NOTIFY changed FINAL)
    /// Whether starting anew, with the old file kept aside, is offered: only where trying again cannot help.
    Q_PROPERTY(bool canSetAside READ canSetAside NOTIFY changed FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed FINAL)
    /// What was saved, a sentence each; empty before.
    Q_PROPERTY(QStringList resultLines READ resultLines NOTIFY changed FINAL)

public:
    /// @param key of the profile, where it is known
    RecoveryViewModel(platform::Error error, std::filesystem::path folder, std::optional<sqlite::Key> key, const platform::Clock &clock);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString safeText() const;
    [[nodiscard]] QString remedy() const;
    [[nodiscard]] bool canRescue() const;
    [[nodiscard]] bool canSetAside() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QStringList resultLines() const;

    /// Again; after a rescue, with what was saved.
    Q_INVOKABLE void tryAgain() { emit tryAgainRequested(); }
    /// Saves what can be read into a new file; the old one is put aside.
    Q_INVOKABLE void rescue();
    /// Moves the file aside, whole, and opens a new one.
    Q_INVOKABLE void setAside();
    void refresh() { emit changed(); }
    /// Looks at the file; once everything that had it open is gone.
    void examine();

signals:
    void changed();
    void tryAgainRequested();

private:
    void finish(const platform::Result<store::Salvage> &saved);

    platform::Error m_error;
    std::filesystem::path m_folder;
    std::optional<sqlite::Key> m_key;
    const platform::Clock &m_clock;
    sqlite::Damage m_damage = sqlite::Damage::None;
    bool m_isBusy = false;
    bool m_hasFailed = false; ///< nothing could be saved: what is left is to begin anew
    std::optional<store::Salvage> m_saved;
    services::Worker m_worker; ///< last: its end waits for the running rescue
};

} // namespace viewmodels
