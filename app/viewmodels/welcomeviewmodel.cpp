// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/welcomeviewmodel.h"

#include "app/viewmodels/errortext.h"

#include <QSysInfo>

namespace viewmodels {

WelcomeViewModel::WelcomeViewModel(services::TokenVault &tokens, const platform::Clock &clock, const Wording &wording, const QString &hub)
    : m_wording(wording), m_hub(hub), m_enrolment(tokens, clock)
{
    connect(&m_enrolment, &services::Enrolment::busyChanged, this, &WelcomeViewModel::changed);
    connect(&m_enrolment, &services::Enrolment::failed, this, [this](const enrol::Failure &failure) {
        m_failure = failure;
        emit changed();
    });
    connect(&m_enrolment, &services::Enrolment::enrolled, this, [this](const services::Identity &identity, const domain::Person &person) {
        m_identity = identity;
        m_person = person;
        emit changed();
    });
}

QString WelcomeViewModel::errorText() const
{
    return m_failure ? enrolmentText(*m_failure) : QString();
}

QString WelcomeViewModel::personName() const
{
    return m_identity ? m_wording.fullName(m_person) : QString();
}

void WelcomeViewModel::pair(const QString &hub, const QString &code, const QString &digits)
{
    m_failure.reset();
    // What the person will recognise in the list of their devices.
    m_enrolment.pair(hub.toStdString(), code.trimmed().toStdString(), digits.toStdString(), QSysInfo::prettyProductName().toStdString());
}

void WelcomeViewModel::signIn(const QString &hub, const QString &userName, const QString &password)
{
    m_failure.reset();
    m_enrolment.signIn(hub.toStdString(), userName.toStdString(), password.toStdString());
}

void WelcomeViewModel::confirm()
{
    if (m_identity)
        emit confirmed(*m_identity);
}

void WelcomeViewModel::refuse()
{
    m_enrolment.forget();
    m_identity.reset();
    m_person = {};
    emit changed();
}

void WelcomeViewModel::fail(const platform::Error &error)
{
    m_failure = enrol::Failure{enrol::Reason::Storage, error, std::nullopt};
    emit changed();
}

} // namespace viewmodels
