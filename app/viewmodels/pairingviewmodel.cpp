// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/pairingviewmodel.h"

#include <algorithm>

namespace viewmodels {

using platform::ErrorCode;

PairingViewModel::PairingViewModel(
    const Context &context, domain::PatientId patient, std::unique_ptr<http::HttpClient> client, QObject *parent, domain::ActorId helper)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_helper(std::move(helper)),
      m_offers(context.workspace.tokens, context.workspace.clock, std::move(client))
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &PairingViewModel::refresh);
    connect(&m_offers, &services::Offers::created, this, &PairingViewModel::received);
    connect(&m_offers, &services::Offers::failed, this, [this](const platform::Error &error) {
        m_state = Failed;
        m_error = error;
        emit changed();
    });
}

QString PairingViewModel::title() const
{
    const auto person = context().store().people.find({m_patient.value});
    const QString name = person && *person ? context().wording.politeName(**person) : QString();
    //: Title of the page that shows a code; %1 is a patient, "Mrs Durand"
    return tr("Link the device of %1").arg(name);
}

QString PairingViewModel::offerUri() const
{
    return m_offer ? QString::fromStdString(m_offer->uri) : QString();
}

QString PairingViewModel::shortCode() const
{
    return m_offer ? QString::fromStdString(m_offer->userCode) : QString();
}

QString PairingViewModel::digits() const
{
    // In two groups, as they are said.
    QString digits = m_offer ? QString::fromStdString(m_offer->txCode) : QString();
    return digits.size() == 6 ? digits.insert(3, QChar(0x00A0)) : digits;
}

QString PairingViewModel::expiryText() const
{
    if (!m_offer)
        return {};
    const platform::ZonedTime end{m_offer->expiresAt, context().workspace.clock.offsetMinutesAt(m_offer->expiresAt)};
    //: Under the pairing code; %1 is a time such as 9:22am
    return tr("This code works once, until %1.").arg(context().wording.time(end));
}

QString PairingViewModel::errorText() const
{
    if (m_state != Failed || !m_error)
        return {};
    switch (m_error->code) {
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
        //: Pairing page: no code could be made
        return tr("The centre does not answer. Check the internet connection, then ask for a code again.");
    case ErrorCode::Unauthorized:
        //: Pairing page: the professional's session has ended
        return tr("Your session has ended. Sign in again, then ask for a code.");
    case ErrorCode::Forbidden:
        //: Pairing page: the professional is not in this patient's team
        return tr("You are not in the team of this patient. Ask the person who manages the team.");
    case ErrorCode::Untrusted:
        //: Pairing page: TLS identity not proven
        return tr("Your centre did not prove who it is. No code was made. Tell the person who manages it.");
    default:
        //: Pairing page: any other failure
        return tr("The centre could not make a code. Wait a minute, then ask again.");
    }
}

void PairingViewModel::create()
{
    if (m_offers.isBusy())
        return;
    m_state = Loading;
    m_error.reset();
    m_offer.reset();
    emit changed();
    m_offers.create(m_patient, m_helper);
}

void PairingViewModel::received(const services::PairingOffer &offer)
{
    m_offer = offer;
    m_state = Ready;
    refresh();
}

void PairingViewModel::refresh()
{
    if (m_state == Ready && m_offer) {
        const std::int64_t left = m_offer->expiresAt.ms - context().now().at.ms;
        if (left <= 0) {
            // A code that no longer works is not left on a screen.
            m_state = Expired;
            m_offer.reset();
        } else {
            m_end.start(static_cast<int>(std::min<std::int64_t>(left, 60 * 60 * 1000)));
        }
    }
    emit changed();
}

} // namespace viewmodels
