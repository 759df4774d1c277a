// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/keyring.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>

namespace viewmodels {

/// The numbers for the day the code is forgotten or the device loses its key: shown once, written down by hand, and kept only
/// when one line was typed back from the paper. There is no way to print or copy them: a file or a clipboard would hold what
/// opens everything.
class NumbersSheetViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(NumbersSheetViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    /// Whether this person has numbers that open.
    Q_PROPERTY(bool isKept READ isKept NOTIFY changed FINAL)
    /// "049 182", eight of them; none before `begin` and after `leave`.
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed FINAL)
    /// Which line is asked back, from 1.
    Q_PROPERTY(int asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    NumbersSheetViewModel(services::KeyRing ring, sqlite::Key key, const platform::Clock &clock);

    [[nodiscard]] bool isKept() const { return m_isKept; }
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] QString errorText() const;

    /// Draws new numbers. Those from before open until these are kept.
    Q_INVOKABLE void begin();
    /// The line that was asked for, typed from the paper.
    Q_INVOKABLE void check(const QString &digits);
    /// Forgets what is shown.
    Q_INVOKABLE void leave();

signals:
    void changed();
    /// The numbers open from now on.
    void kept();

private:
    enum class Trouble { None, NotTheSame, Failed };

    services::KeyRing m_ring;
    sqlite::Key m_key;
    const platform::Clock &m_clock;
    std::optional<services::RecoveryCode> m_code;
    bool m_isKept = false;
    int m_asked = 1;
    Trouble m_trouble = Trouble::None;
};

} // namespace viewmodels
