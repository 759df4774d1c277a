// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/identity.h"
#include "app/services/tokenvault.h"
#include "app/services/worker.h"
#include "sync/enrol/enrolclient.h"
#include "sync/http/curlhttpclient.h"

#include "app/domain/documents.h"

#include <QObject>

#include <functional>
#include <variant>

namespace services {

/// Turns a code or a password into an identity for this device. Answers by signal; one request at a time.
class Enrolment final : public QObject {
    Q_OBJECT

public:
    Enrolment(TokenVault &tokens, const platform::Clock &clock, QObject *parent = nullptr);
    ~Enrolment() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The centre is told that this device no longer acts for anybody: tokens go, entries stay.
    void forget();
    /// @param code the short code, or the whole address a QR code holds
    void pair(const std::string &hub, const std::string &code, const std::string &txCode, const std::string &deviceName);
    /// @param secondFactor empty until the centre asks for it
    void signIn(const std::string &hub, const std::string &userName, const std::string &password, const std::string &secondFactor = {});

    /// By the identity provider of the centre: `providerFound` says where a browser has to go.
    void findProvider(const std::string &hub);
    /// @param code what the browser showed at the end
    void signInByProvider(const std::string &code, const std::string &deviceName);

signals:
    void providerFound(const QString &address);
    /// The tokens are kept; the identity is not saved yet: the person first says that it is theirs.
    void enrolled(const services::Identity &identity, const domain::Person &person);
    void failed(const enrol::Failure &failure);
    void busyChanged();

private:
    struct Enrolled {
        Identity identity;
        domain::Person person;
    };
    using Answer = std::variant<Enrolled, enrol::Failure>;

    void begin(std::function<void()> job);
    void start(std::function<enrol::SignIn(enrol::EnrolClient &)> request);
    void finish(const Answer &answer);
    /// Who the session is for, asked of the hub; in the worker's thread.
    [[nodiscard]] Answer identify(const enrol::SignIn &signIn);

    TokenVault &m_tokens;
    const platform::Clock &m_clock;
    bool m_busy = false;
    std::optional<enrol::ProviderDoor> m_door; ///< open since `findProvider`
    http::CurlHttpClient m_client;
    Worker m_worker;
};

/// Who a session is for: "Patient/…" is a patient, "Practitioner/…" a professional, "RelatedPerson/…" somebody who helps.
[[nodiscard]] std::optional<Identity> identityOf(const engine::Tokens &tokens);

} // namespace services
