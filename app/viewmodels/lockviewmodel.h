// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/profilelock.h"
#include "app/services/roster.h"
#include "app/services/worker.h"
#include "app/viewmodels/wording.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <filesystem>
#include <functional>

namespace viewmodels {

/// The page that asks for the code. While it stands the store is closed, and nothing is sent or received.
class LockViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(LockViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    /// What this person chose to be called here; empty when they did not.
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(QString picture READ picture CONSTANT FINAL)
    /// Six digits on a pad; else a sentence in a field.
    Q_PROPERTY(bool isPin READ isPin CONSTANT FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed FINAL)
    /// "This is not the right code.", "Try again at 9:42am. Nothing is erased."; empty otherwise.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// Whether others have data on this device.
    Q_PROPERTY(bool hasOthers READ hasOthers CONSTANT FINAL)

public:
    struct Place {
        std::filesystem::path folder;
        std::string keyName;
        services::Resident resident;
        bool hasOthers = false;
        services::LockCost cost;
        std::function<platform::Uptime()> uptime{}; ///< none: waits are counted by the clock on the wall
    };

    LockViewModel(Place place, platform::Keystore &keystore, const platform::Clock &clock, const Wording &wording);

    [[nodiscard]] QString name() const { return QString::fromStdString(m_place.resident.name); }
    [[nodiscard]] QString picture() const { return QString::fromStdString(m_place.resident.picture); }
    [[nodiscard]] bool isPin() const { return m_isPin; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] bool hasOthers() const { return m_place.hasOthers; }

    Q_INVOKABLE void tryCode(const QString &code);
    Q_INVOKABLE void chooseOther() { emit otherRequested(); }
    /// "Forgot the code", second page: everything is put aside, still locked, and the person is welcomed anew.
    Q_INVOKABLE void setAside();

    void refresh() { emit changed(); }
    /// The key, once, after `opened`.
    [[nodiscard]] std::optional<sqlite::Key> takeKey() { return std::exchange(m_key, std::nullopt); }

signals:
    void changed();
    void opened();
    /// The code was not right, or it is too early: the pad empties itself.
    void refused();
    void otherRequested();
    void startedAnew();

private:
    void finish(const services::LockTrial &trial);

    Place m_place;
    platform::Keystore &m_keystore;
    const platform::Clock &m_clock;
    const Wording &m_wording;
    bool m_isPin = true;
    bool m_isBusy = false;
    std::optional<services::LockTrial> m_last;
    std::optional<sqlite::Key> m_key;
    services::Worker m_worker; ///< last: its end waits for the running check
};

/// "Try again at 9:42am. Nothing is erased.", rounded up to the minute so that it is true; less than a minute in seconds.
[[nodiscard]] QString waitText(platform::Instant until, const platform::Clock &clock, const Wording &wording);

[[nodiscard]] services::LockMoment lockMoment(const platform::Clock &clock, const std::function<platform::Uptime()> &uptime);

} // namespace viewmodels
