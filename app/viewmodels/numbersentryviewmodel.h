// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/keyring.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <array>
#include <optional>
#include <utility>

namespace viewmodels {

/// The numbers on paper, typed line by line where the code or the key of the device is lost. A line that cannot be right is
/// said at once; what all eight open is given away once.
class NumbersEntryViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(NumbersEntryViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    /// "Type line 3 of 8"
    Q_PROPERTY(QString lineText READ lineText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    explicit NumbersEntryViewModel(services::KeyRing ring) : m_ring(std::move(ring)) {}
    ~NumbersEntryViewModel() override { startOver(); }

    [[nodiscard]] QString lineText() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }

    Q_INVOKABLE void typeLine(const QString &digits);
    /// To the line before; false at the first.
    Q_INVOKABLE bool previous();
    Q_INVOKABLE void startOver();
    void refresh() { emit changed(); }

    /// The key, once, after `opened`.
    [[nodiscard]] std::optional<sqlite::Key> takeKey() { return std::exchange(m_key, std::nullopt); }

signals:
    void changed();
    void opened();

private:
    void open();

    services::KeyRing m_ring;
    std::array<std::string, services::RecoveryCode::kLines> m_lines;
    std::size_t m_place = 0;
    QString m_errorText;
    std::optional<sqlite::Key> m_key;
};

} // namespace viewmodels
