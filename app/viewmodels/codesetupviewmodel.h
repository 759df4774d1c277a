// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/profilelock.h"
#include "app/services/worker.h"
#include "app/viewmodels/wording.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <filesystem>
#include <functional>

namespace viewmodels {

/// Sets, changes and removes the code of the open profile, and asks for it again before something that weighs. What a code
/// protects and what it does not is said on the page, from here.
class CodeSetupViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(CodeSetupViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    Q_PROPERTY(bool isSet READ isSet NOTIFY changed FINAL)
    Q_PROPERTY(bool isPin READ isPin NOTIFY changed FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// Nothing on this device keeps a secret: digits would not do, and going without is not possible.
    Q_PROPERTY(bool mustBeWords READ mustBeWords NOTIFY changed FINAL)
    /// A first code was typed, and is awaited once more.
    Q_PROPERTY(bool isRepeating READ isRepeating NOTIFY changed FINAL)

public:
    struct Place {
        std::filesystem::path folder;
        std::string keyName;
        services::LockCost cost;
        std::function<platform::Uptime()> uptime{}; ///< none: waits are counted by the clock on the wall
        bool mustBeWords = false;                   ///< nothing on this device keeps the other half of a short code
    };

    CodeSetupViewModel(Place place, sqlite::Key key, platform::Keystore &keystore, const platform::Clock &clock, const Wording &wording);

    [[nodiscard]] bool isSet() const { return m_isSet; }
    [[nodiscard]] bool isPin() const { return m_isPin; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool mustBeWords() const { return m_place.mustBeWords; }
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] bool isRepeating() const { return !m_first.isEmpty(); }

    /// The new code: first once, then once more. The second time it counts.
    Q_INVOKABLE void typeNew(const QString &code, bool isPin);
    /// Begins with the first of the two again.
    Q_INVOKABLE void startOver();
    /// Asks whether this is the code; answers by `checked`. Wrong ones count like those of the lock.
    Q_INVOKABLE void check(const QString &code);
    /// Back to a profile without a code.
    Q_INVOKABLE void remove();

signals:
    void changed();
    /// A code was set, changed or removed.
    void done();
    void checked();

private:
    enum class Trouble { None, TooShort, NotTheSame, Wrong, Wait, Failed };

    void run(std::function<services::LockTrial(services::ProfileLock &)> job, void (CodeSetupViewModel::*answer)());
    void finish(const services::LockTrial &trial, void (CodeSetupViewModel::*answer)());
    void readState();

    Place m_place;
    sqlite::Key m_key;
    platform::Keystore &m_keystore;
    const platform::Clock &m_clock;
    const Wording &m_wording;
    bool m_isSet = false;
    bool m_isPin = true;
    bool m_isBusy = false;
    QString m_first;
    Trouble m_trouble = Trouble::None;
    platform::Instant m_until;
    services::Worker m_worker; ///< last: its end waits for the running job
};

} // namespace viewmodels
