// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/devicekey.h"
#include "app/services/move.h"
#include "app/services/worker.h"
#include "app/viewmodels/wording.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>

namespace viewmodels {

/// What a square for a new device begins with, so that it is taken for nothing else.
inline constexpr std::string_view kMoveSquare = "passerelle-move:";

/// Going to another device, on the old one: a file with everything, the code that opens it, and the digits of the new one.
class MoveViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(MoveViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    /// "begin", "writing", "code", "left"
    Q_PROPERTY(QString step READ step NOTIFY changed FINAL)
    /// Where the file will go, until another place is typed.
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    /// "K7QF 2MPA 9XTD"
    Q_PROPERTY(QString codeText READ codeText NOTIFY changed FINAL)
    Q_PROPERTY(QString squareText READ squareText NOTIFY changed FINAL)
    /// "62 entries are in the file."
    Q_PROPERTY(QString entriesText READ entriesText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    MoveViewModel(const services::Profile &profile, store::Store &store, services::TokenVault &tokens, services::KeystoreDeviceKey &deviceKey,
        const platform::Clock &clock, const services::MoveCost &cost);

    [[nodiscard]] QString step() const { return m_step; }
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString codeText() const;
    [[nodiscard]] QString squareText() const;
    [[nodiscard]] QString entriesText() const;
    [[nodiscard]] QString errorText() const;

    /// Writes the file; on a thread of its own.
    Q_INVOKABLE void write(const QString &file);
    /// The six digits the new device shows: from then on this one exchanges nothing.
    Q_INVOKABLE void confirm(const QString &digits);
    void refresh() { emit changed(); }

signals:
    void changed();
    void left();

private:
    enum class Trouble { None, NameTaken, NoPlace, Damaged, WrongDigits, NotKept };

    void finish(const platform::Result<services::Moved> &moved);

    const services::Profile &m_profile;
    store::Store &m_store;
    services::TokenVault &m_tokens;
    services::KeystoreDeviceKey &m_deviceKey;
    const platform::Clock &m_clock;
    services::MoveCost m_cost;
    QString m_step;
    QString m_place;
    std::string m_code;
    std::optional<services::Moved> m_moved;
    Trouble m_trouble = Trouble::None;
    services::Worker m_worker; ///< last: its end waits for the running job
};

} // namespace viewmodels
