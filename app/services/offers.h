// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "app/services/worker.h"
#include "platforms/base/clock.h"
#include "platforms/base/result.h"
#include "sync/engine/tokenstore.h"
#include "sync/http/httpclient.h"

#include <QObject>

#include <memory>

namespace services {

/// What a patient's device is paired with: the square, the short code to type, and the digits to say aloud.
struct PairingOffer {
    std::string uri;
    std::string userCode; ///< "AB2C-9XYZ"
    std::string txCode;   ///< "493536"
    platform::Instant expiresAt;

    friend bool operator==(const PairingOffer &, const PairingOffer &) = default;
};

/// Asks the hub for an offer, signed in as the professional. Answers by signal; one request at a time.
class Offers final : public QObject {
    Q_OBJECT

public:
    Offers(engine::TokenStore &tokens, const platform::Clock &clock, std::unique_ptr<http::HttpClient> client, QObject *parent = nullptr);
    ~Offers() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// @param helper who will help the patient; empty: a device of the patient's own
    void create(const domain::PatientId &patient, const domain::ActorId &helper = {});

signals:
    void created(const services::PairingOffer &offer);
    void failed(const platform::Error &error);

private:
    [[nodiscard]] platform::Result<PairingOffer> ask(const std::string &body);

    engine::TokenStore &m_tokens;
    const platform::Clock &m_clock;
    std::unique_ptr<http::HttpClient> m_client;
    bool m_busy = false;
    Worker m_worker; // last: it stops before what its jobs use goes
};

} // namespace services
