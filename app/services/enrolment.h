// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/identity.h"
#include "app/services/tokenvault.h"
#include "app/services/worker.h"
#include "sync/enrol/enrolclient.h"
#include "sync/http/curlhttpclient.h"

#include <QObject>

namespace services {

/// Turns a code or a password into an identity for this device. Answers by signal; one request at a time.
class Enrolment final : public QObject {
    Q_OBJECT

public:
    Enrolment(TokenVault &tokens, const platform::Clock &clock, QObject *parent = nullptr);
    ~Enrolment() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// @param code the short code, or the whole address a QR code holds
    void pair(const std::string &hub, const std::string &code, const std::string &txCode, const std::string &deviceName);
    void signIn(const std::string &hub, const std::string &userName, const std::string &password);

signals:
    /// The tokens are kept; the identity is not saved yet: the person confirms it first.
    void enrolled(const services::Identity &identity);
    void failed(const enrol::Failure &failure);
    void busyChanged();

private:
    void start(std::function<enrol::SignIn(enrol::EnrolClient &)> request);
    void finish(const enrol::SignIn &answer);

    TokenVault &m_tokens;
    const platform::Clock &m_clock;
    bool m_busy = false;
    http::CurlHttpClient m_client;
    Worker m_worker;
};

/// Who a session is for: "Patient/…" is a patient, "Practitioner/…" a professional.
[[nodiscard]] std::optional<Identity> identityOf(const engine::Tokens &tokens);

} // namespace services
