// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/offers.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QTimer>

#include <optional>

namespace viewmodels {

/// Links a device, of a patient or of somebody who helps them: a square to scan or a code to type, and six digits that are said and never written beside it.
class PairingViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(PairingViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(viewmodels::PairingViewModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// What the square holds.
    Q_PROPERTY(QString offerUri READ offerUri NOTIFY changed FINAL)
    Q_PROPERTY(QString shortCode READ shortCode NOTIFY changed FINAL)
    /// "493 536"
    Q_PROPERTY(QString digits READ digits NOTIFY changed FINAL)
    /// "This code works once, until 9:22am."
    Q_PROPERTY(QString expiryText READ expiryText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    enum State { Idle, Loading, Ready, Expired, Failed };
    Q_ENUM(State)

    PairingViewModel(const Context &context, domain::PatientId patient, std::unique_ptr<http::HttpClient> client, QObject *parent,
        domain::ActorId helper = {});

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString offerUri() const;
    [[nodiscard]] QString shortCode() const;
    [[nodiscard]] QString digits() const;
    [[nodiscard]] QString expiryText() const;
    [[nodiscard]] QString errorText() const;

    /// Asks for a code; the one before stays valid until it ends.
    Q_INVOKABLE void create();
    void refresh() override;

private:
    void received(const services::PairingOffer &offer);

    domain::PatientId m_patient;
    domain::ActorId m_helper; ///< empty: a device of the patient's own
    State m_state = Idle;
    std::optional<services::PairingOffer> m_offer;
    std::optional<platform::Error> m_error;
    QTimer m_end;
    services::Offers m_offers;
};

} // namespace viewmodels
