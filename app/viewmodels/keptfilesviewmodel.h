// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/wording.h"

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <filesystem>

namespace viewmodels {

/// Files that did not open and were put aside: they stay until the person has them removed.
class KeptFilesViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(KeptFilesViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    /// { key, text }
    Q_PROPERTY(QVariantList files READ files NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    KeptFilesViewModel(std::filesystem::path folder, const platform::Clock &clock, const Wording &wording);

    [[nodiscard]] QVariantList files() const;
    [[nodiscard]] QString errorText() const;
    /// For good.
    Q_INVOKABLE void remove(const QString &key);
    void refresh() { emit changed(); }

signals:
    void changed();

private:
    std::filesystem::path m_folder;
    const platform::Clock &m_clock;
    const Wording &m_wording;
    bool m_hasFailed = false;
};

} // namespace viewmodels
