// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/move.h"
#include "app/services/worker.h"
#include "app/viewmodels/scanviewmodel.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>

namespace viewmodels {

/// Coming from another device, on the new one: the file, the code of the old device, and the digits that tell it all is here.
class ArrivalViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(ArrivalViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    Q_PROPERTY(QString place READ place CONSTANT FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool isDone READ isDone NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// Whether what failed is about the code, and not about the file.
    Q_PROPERTY(bool isCodeWrong READ isCodeWrong NOTIFY changed FINAL)
    /// "62 entries have arrived. They are the same as on the old device."
    Q_PROPERTY(QString arrivedText READ arrivedText NOTIFY changed FINAL)
    /// "482 913"
    Q_PROPERTY(QString receiptText READ receiptText NOTIFY changed FINAL)
    Q_PROPERTY(viewmodels::ScanViewModel *scan READ scan CONSTANT FINAL)

public:
    ArrivalViewModel(services::Profile profile, const ScanViewModel::MakeCamera &camera);

    [[nodiscard]] QString place() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool isDone() const { return m_moved.has_value(); }
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] bool isCodeWrong() const;
    [[nodiscard]] QString arrivedText() const;
    [[nodiscard]] QString receiptText() const;
    [[nodiscard]] ScanViewModel *scan() { return &m_scan; }

    /// The code in a square, in groups.
    Q_INVOKABLE QString codeIn(const QString &square) const;
    Q_INVOKABLE void read(const QString &file, const QString &code);
    /// Back, or on with what has arrived.
    Q_INVOKABLE void leave();
    void refresh() { emit changed(); }

signals:
    void changed();
    void finished();

private:
    void finish(const platform::Result<services::Moved> &moved);

    services::Profile m_profile;
    ScanViewModel m_scan;
    bool m_isBusy = false;
    std::optional<platform::Error> m_error;
    std::optional<services::Moved> m_moved;
    services::Worker m_worker; ///< last: its end waits for the running job
};

} // namespace viewmodels
