// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/enrolment.h"

#include "app/mapping/caremapping.h"
#include "app/mapping/entry.h"
#include "app/mapping/recordmapping.h"
#include "sync/engine/session.h"
#include "sync/enrol/offer.h"
#include "sync/fhir/json.h"

namespace services {

std::optional<Identity> identityOf(const engine::Tokens &tokens)
{
    const std::size_t slash = tokens.subject.find('/');
    if (slash == std::string::npos)
        return std::nullopt;
    const std::string type = tokens.subject.substr(0, slash);
    const std::string id = tokens.subject.substr(slash + 1);
    if (type == "Patient")
        return Identity{domain::role::kPatient, {id}, {id}, tokens.issuer};
    if (type == "Practitioner")
        return Identity{domain::role::kNurse, {id}, {}, tokens.issuer};
    if (type == "RelatedPerson")
        return Identity{domain::role::kCaregiver, {id}, {}, tokens.issuer};
    return std::nullopt;
}

Enrolment::Enrolment(TokenVault &tokens, const platform::Clock &clock, QObject *parent) : QObject(parent), m_tokens(tokens), m_clock(clock) {}

Enrolment::~Enrolment()
{
    m_client.cancel();
}

void Enrolment::pair(const std::string &hub, const std::string &code, const std::string &txCode, const std::string &deviceName)
{
    start([=](enrol::EnrolClient &client) -> enrol::SignIn {
        if (code.find("://") == std::string::npos)
            return client.redeemUserCode(hub, code, txCode, deviceName);
        const auto offer = enrol::parseOffer(code);
        if (!offer)
            return enrol::Failure{enrol::Reason::NotACode, offer.error(), std::nullopt};
        return client.redeemOffer(*offer, txCode, deviceName);
    });
}

void Enrolment::signIn(const std::string &hub, const std::string &userName, const std::string &password, const std::string &secondFactor)
{
    start([=](enrol::EnrolClient &client) { return client.signIn(hub, userName, password, secondFactor); });
}

void Enrolment::forget()
{
    (void)m_tokens.clear().has_value(); // tokens that stay are useless without an identity, and are overwritten next time
}

void Enrolment::findProvider(const std::string &hub)
{
    begin([this, hub] {
        enrol::EnrolClient client(m_client, m_tokens, m_clock);
        const auto found = client.findProvider(hub);
        QMetaObject::invokeMethod(this, [this, found] {
            if (const auto *failure = std::get_if<enrol::Failure>(&found))
                return finish(*failure);
            m_busy = false;
            m_door = std::get<enrol::ProviderDoor>(found);
            emit busyChanged();
            emit providerFound(QString::fromStdString(m_door->address));
        });
    });
}

void Enrolment::signInByProvider(const std::string &code, const std::string &deviceName)
{
    if (m_door)
        start([door = *m_door, code, deviceName](enrol::EnrolClient &client) { return client.signInByProvider(door, code, deviceName); });
}

void Enrolment::start(std::function<enrol::SignIn(enrol::EnrolClient &)> request)
{
    begin([this, request = std::move(request)] {
        enrol::EnrolClient client(m_client, m_tokens, m_clock);
        const Answer answer = identify(request(client));
        QMetaObject::invokeMethod(this, [this, answer] { finish(answer); });
    });
}

void Enrolment::begin(std::function<void()> job)
{
    if (m_busy)
        return;
    m_busy = true;
    emit busyChanged();
    // Here and not in the worker: some keystores only answer on the thread of the application.
    if (engine::DeviceKey *key = m_tokens.deviceKey()) {
        if (const auto ready = key->prepare(); !ready)
            return finish(enrol::Failure{enrol::Reason::NoKey, ready.error(), std::nullopt});
    }
    m_worker.post(std::move(job));
}

Enrolment::Answer Enrolment::identify(const enrol::SignIn &signIn)
{
    if (const auto *failure = std::get_if<enrol::Failure>(&signIn))
        return *failure;
    const engine::Tokens &tokens = std::get<engine::Tokens>(signIn);
    const auto identity = identityOf(tokens);
    const enrol::Failure notAHub{enrol::Reason::NotAHub, {platform::ErrorCode::BadReply, "the session is for nobody we know"}, std::nullopt};
    if (!identity)
        return notAHub;
    engine::ServerProfile server;
    engine::Session session(m_client, m_tokens, m_clock, server);
    if (auto opened = session.open(); !opened)
        return enrol::Failure{enrol::Reason::Storage, opened.error(), std::nullopt};
    const auto response = session.send({.path = tokens.subject});
    if (!response)
        return enrol::Failure{enrol::Reason::Unreachable, response.error(), std::nullopt};
    if (response->status != 200)
        return notAHub;
    if (identity->role == domain::role::kPatient) {
        const auto patient = fhir::read<fhir::Patient>(response->body);
        return patient ? Answer(Enrolled{*identity, mapping::personFrom(*patient)}) : Answer(notAHub);
    }
    if (identity->role == domain::role::kCaregiver) {
        const auto helper = fhir::read<fhir::RelatedPerson>(response->body);
        const std::string patient = helper && helper->patient ? mapping::idIn(*helper->patient, "Patient") : std::string();
        if (patient.empty())
            return notAHub;
        Enrolled enrolled{*identity, mapping::personFrom(*helper)};
        enrolled.identity.patient = {patient};
        return enrolled;
    }
    const auto practitioner = fhir::read<fhir::Practitioner>(response->body);
    if (!practitioner)
        return notAHub;
    Enrolled enrolled{*identity, mapping::personFrom(*practitioner)};
    // What they may do follows from their profession; a record without one is a nurse's, as it was before there were others.
    if (!enrolled.person.role.empty())
        enrolled.identity.role = enrolled.person.role;
    return enrolled;
}

void Enrolment::finish(const Answer &answer)
{
    m_busy = false;
    emit busyChanged();
    if (const auto *failure = std::get_if<enrol::Failure>(&answer)) {
        emit failed(*failure);
        return;
    }
    const Enrolled &enrolled = std::get<Enrolled>(answer);
    emit this->enrolled(enrolled.identity, enrolled.person);
}

} // namespace services
