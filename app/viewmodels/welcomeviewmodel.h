// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/enrolment.h"
#include "app/services/firststart.h"
#include "app/services/library.h"
#include "app/viewmodels/wording.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace viewmodels {

/// First start, one question a page, each step kept as it is reached. Pair with a square or a code, or begin alone with packs
/// one chooses; a professional signs in. What was typed is kept when something fails.
class WelcomeViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(WelcomeViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    Q_PROPERTY(viewmodels::WelcomeViewModel::Step step READ step NOTIFY changed FINAL)
    /// "Step 3 of 6"; empty where steps are not counted.
    Q_PROPERTY(QString stepText READ stepText NOTIFY changed FINAL)
    Q_PROPERTY(int stepsDone READ stepsDone NOTIFY changed FINAL)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY changed FINAL)
    /// Whether there is a step before this one to go back to.
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed FINAL)
    /// Somebody who began alone links to a team: nothing but pairing is asked again.
    Q_PROPERTY(bool isLinking READ isLinking CONSTANT FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed FINAL)
    /// A sentence beside what failed; empty otherwise.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// The password is right, and the account also wants the code of an authenticator app.
    Q_PROPERTY(bool needsSecondFactor READ needsSecondFactor NOTIFY changed FINAL)
    /// A browser is at the identity provider; it will show a code.
    Q_PROPERTY(bool awaitsProviderCode READ awaitsProviderCode NOTIFY changed FINAL)
    /// Proposed address of the centre; empty when it has to be typed.
    Q_PROPERTY(QString hub READ hub CONSTANT FINAL)
    /// "Jeanne Durand", once the code was accepted; empty before.
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    /// "born on 12 April 1948. Your centre: hub.example"
    Q_PROPERTY(QString personDetail READ personDetail NOTIFY changed FINAL)
    /// For somebody who begins alone: { key, title, chosen }.
    Q_PROPERTY(QVariantList packs READ packs NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPacks READ hasPacks NOTIFY changed FINAL)
    /// Why what was chosen cannot go together, empty when it can.
    Q_PROPERTY(QString clashText READ clashText NOTIFY changed FINAL)

public:
    enum Step { Language, Comfort, Pair, Who, Sharing, Lock, Team };
    Q_ENUM(Step)

    WelcomeViewModel(services::TokenVault &tokens, store::SettingStore &settings, const services::Library &library, const platform::Clock &clock,
        const Wording &wording, const QString &hub);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QString stepText() const;
    [[nodiscard]] int stepsDone() const { return int(m_step); }
    [[nodiscard]] int stepCount() const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool isLinking() const { return m_isLinking; }
    [[nodiscard]] bool isBusy() const { return m_enrolment.isBusy(); }
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] bool needsSecondFactor() const { return m_needsSecondFactor; }
    [[nodiscard]] bool awaitsProviderCode() const { return m_awaitsProviderCode; }
    [[nodiscard]] QString hub() const { return m_hub; }
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QString personDetail() const;
    [[nodiscard]] QVariantList packs() const;
    [[nodiscard]] bool hasPacks() const { return !m_chosen.isEmpty(); }
    [[nodiscard]] QString clashText() const;

    Q_INVOKABLE void goOn();
    Q_INVOKABLE void goBack();
    /// @param code the short code, or the address inside a QR code
    Q_INVOKABLE void pair(const QString &hub, const QString &code, const QString &digits);
    /// The centre a square leads to, "hub.example"; empty for a code that was typed.
    Q_INVOKABLE QString hostOf(const QString &code) const;
    /// @param code of the authenticator app, or a recovery code; empty until it is asked for
    Q_INVOKABLE void signIn(const QString &hub, const QString &userName, const QString &password, const QString &code);
    /// Asks the centre for its identity provider; `providerFound` says where a browser has to go.
    Q_INVOKABLE void findProvider(const QString &hub);
    /// @param code what the browser showed at the end
    Q_INVOKABLE void enterProviderCode(const QString &code);
    /// "Yes, that is me."
    Q_INVOKABLE void confirm();
    /// "No": the session is dropped, and pairing begins again.
    Q_INVOKABLE void refuse();
    /// The answer to "may your team see what you record?".
    Q_INVOKABLE void answerSharing(bool agreed);
    Q_INVOKABLE void togglePack(const QString &key);
    /// Begins without a centre, with the chosen packs.
    Q_INVOKABLE void startAlone();
    /// Linking was only looked at: back to where one came from.
    Q_INVOKABLE void leave() { emit left(); }

    void fail(const platform::Error &error);
    /// The identity is kept: on to the next question.
    void identityKept(const services::Identity &identity);
    void refresh() { emit changed(); }

signals:
    void changed();
    void confirmed(const services::Identity &identity);
    void sharingAnswered();
    void aloneChosen(const QStringList &packs);
    void providerFound(const QString &address);
    void finished();
    void left();

private:
    void goTo(services::StartStep step);

    const services::Library &m_library;
    const platform::Clock &m_clock;
    const Wording &m_wording;
    services::FirstStart m_start;
    bool m_isLinking = false;
    Step m_step = Language;
    QString m_hub;
    services::Enrolment m_enrolment;
    bool m_needsSecondFactor = false;
    bool m_awaitsProviderCode = false;
    std::optional<enrol::Failure> m_failure;
    std::optional<services::Identity> m_identity;
    domain::Person m_person;
    QStringList m_chosen;
};

} // namespace viewmodels
