// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/enrolment.h"
#include "app/viewmodels/wording.h"

#include <QObject>
#include <QtQmlIntegration>

namespace viewmodels {

/// First start: pair with a code, or sign in as a professional, then say "yes, that is me". What was typed is kept when
/// something fails.
class WelcomeViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(WelcomeViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed FINAL)
    /// A sentence beside what failed; empty otherwise.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// Proposed address of the centre; empty when it has to be typed.
    Q_PROPERTY(QString hub READ hub CONSTANT FINAL)
    /// "Jeanne Durand", once the code was accepted; empty before.
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)

public:
    WelcomeViewModel(services::TokenVault &tokens, const platform::Clock &clock, const Wording &wording, const QString &hub);

    [[nodiscard]] bool isBusy() const { return m_enrolment.isBusy(); }
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] QString hub() const { return m_hub; }
    [[nodiscard]] QString personName() const;

    /// @param code the short code, or the address inside a QR code
    Q_INVOKABLE void pair(const QString &hub, const QString &code, const QString &digits);
    Q_INVOKABLE void signIn(const QString &hub, const QString &userName, const QString &password);
    /// "Yes, that is me."
    Q_INVOKABLE void confirm();
    /// "No": the session is dropped, and pairing begins again.
    Q_INVOKABLE void refuse();

    void fail(const platform::Error &error);
    void refresh() { emit changed(); }

signals:
    void changed();
    void confirmed(const services::Identity &identity);

private:
    const Wording &m_wording;
    QString m_hub;
    services::Enrolment m_enrolment;
    std::optional<enrol::Failure> m_failure;
    std::optional<services::Identity> m_identity;
    domain::Person m_person;
};

} // namespace viewmodels
