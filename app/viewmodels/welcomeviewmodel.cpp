// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/welcomeviewmodel.h"

#include "app/viewmodels/errortext.h"
#include "content/learning/contradictions.h"
#include "sync/enrol/offer.h"

#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;
using services::StartStep;

namespace {

constexpr int kCountedSteps = 6; // the team is met after the last question

} // namespace

WelcomeViewModel::WelcomeViewModel(services::TokenVault &tokens, store::SettingStore &settings, const services::Library &library,
    const platform::Clock &clock, const Wording &wording, const QString &hub)
    : m_library(library), m_clock(clock), m_wording(wording), m_start(settings), m_hub(hub), m_enrolment(tokens, clock)
{
    const auto identity = services::loadIdentity(settings);
    const StartStep known = m_start.step();
    m_isLinking = identity && services::isAlone(*identity) && known == StartStep::Done;
    m_step = m_isLinking ? Pair : static_cast<Step>(std::min(static_cast<int>(known), static_cast<int>(StartStep::Team)));
    if (const auto pending = m_start.pending()) {
        m_identity = pending->identity;
        m_person = pending->person;
        if (m_isLinking)
            m_step = Who;
    } else if (!m_isLinking) {
        m_identity = identity;
    }
    connect(&m_enrolment, &services::Enrolment::busyChanged, this, &WelcomeViewModel::changed);
    connect(&m_enrolment, &services::Enrolment::failed, this, [this](const enrol::Failure &failure) {
        m_failure = failure;
        // Once asked for, the code stays asked for: a wrong one is typed again beside the same name and password.
        m_needsSecondFactor = failure.reason == enrol::Reason::NeedsSecondFactor
            || (m_needsSecondFactor && failure.reason != enrol::Reason::WrongPassword);
        emit changed();
    });
    connect(&m_enrolment, &services::Enrolment::providerFound, this, [this](const QString &address) {
        m_awaitsProviderCode = true;
        emit changed();
        emit providerFound(address);
    });
    connect(&m_enrolment, &services::Enrolment::enrolled, this, [this](const services::Identity &found, const domain::Person &person) {
        m_identity = found;
        m_person = person;
        // Kept before it is shown: a code works once, and an app that is killed now must not need another.
        if (auto kept = m_start.keep({found, person}); !kept)
            return fail(kept.error());
        goTo(StartStep::Who);
    });
}

void WelcomeViewModel::goTo(StartStep step)
{
    if (step == StartStep::Done) {
        emit finished();
        return;
    }
    m_step = static_cast<Step>(step);
    m_failure.reset();
    m_needsSecondFactor = false;
    m_awaitsProviderCode = false;
    // A lone person's device has had its first start: looking at pairing must not begin it again.
    if (!m_isLinking || step > StartStep::Who) {
        if (auto kept = m_start.goTo(step); !kept)
            return fail(kept.error());
    }
    emit changed();
}

QString WelcomeViewModel::stepText() const
{
    if (stepCount() == 0)
        return {};
    //: First start, above the question; %1 is the number of the step, %2 how many there are
    return tr("Step %1 of %2").arg(stepsDone() + 1).arg(stepCount());
}

int WelcomeViewModel::stepCount() const
{
    return m_step == Team || m_isLinking ? 0 : kCountedSteps;
}

bool WelcomeViewModel::canGoBack() const
{
    // Once somebody said "that is me", the questions before are settled.
    return m_step == Comfort || m_step == Pair;
}

QString WelcomeViewModel::errorText() const
{
    return m_failure ? enrolmentText(*m_failure) : QString();
}

QString WelcomeViewModel::personName() const
{
    return m_identity ? m_wording.fullName(m_person) : QString();
}

QString WelcomeViewModel::personDetail() const
{
    if (!m_identity)
        return {};
    QStringList parts;
    if (const QString born = m_wording.birthDate(m_person); !born.isEmpty()) {
        //: First start, under "Are you Jeanne Durand?"; %1 is a date of birth
        parts << tr("Born on %1.").arg(born);
    }
    //: First start, under "Are you Jeanne Durand?"; %1 is the address of the centre, "hub.example"
    parts << tr("Your centre: %1.").arg(QUrl(QString::fromStdString(m_identity->hub)).host());
    return parts.join(u' ');
}

QVariantList WelcomeViewModel::packs() const
{
    QVariantList list;
    for (const content::Pack &pack : m_library.packs()) {
        const QString key = QString::fromStdString(pack.id.value);
        list << QVariantMap{{u"key"_s, key}, {u"title"_s, m_wording.text(pack.title)}, {u"chosen"_s, m_chosen.contains(key)}};
    }
    return list;
}

void WelcomeViewModel::goOn()
{
    switch (m_step) {
    case Language:
        return goTo(StartStep::Comfort);
    case Comfort:
        return goTo(StartStep::Pair);
    case Lock:
        // There is a team to meet for a patient whose entries reach it; a professional is the team.
        return goTo(m_identity && m_identity->role == domain::role::kPatient && m_start.sharing() == services::Sharing::Agreed ? StartStep::Team
                                                                                                                              : StartStep::Done);
    case Team:
        return goTo(StartStep::Done);
    default:
        return;
    }
}

void WelcomeViewModel::goBack()
{
    if (m_isLinking)
        emit left();
    else if (canGoBack())
        goTo(static_cast<StartStep>(int(m_step) - 1));
}

void WelcomeViewModel::pair(const QString &hub, const QString &code, const QString &digits)
{
    m_failure.reset();
    // What the person will recognise in the list of their devices.
    m_enrolment.pair(hub.toStdString(), code.trimmed().toStdString(), digits.toStdString(), QSysInfo::prettyProductName().toStdString());
}

QString WelcomeViewModel::hostOf(const QString &code) const
{
    const auto offer = enrol::parseOffer(code.toStdString());
    return offer ? QUrl(QString::fromStdString(offer->issuer)).host() : QString();
}

void WelcomeViewModel::signIn(const QString &hub, const QString &userName, const QString &password, const QString &code)
{
    m_failure.reset();
    m_enrolment.signIn(hub.toStdString(), userName.toStdString(), password.toStdString(), code.trimmed().toStdString());
}

void WelcomeViewModel::findProvider(const QString &hub)
{
    m_failure.reset();
    m_needsSecondFactor = false;
    m_enrolment.findProvider(hub.toStdString());
}

void WelcomeViewModel::enterProviderCode(const QString &code)
{
    m_failure.reset();
    m_enrolment.signInByProvider(code.trimmed().toStdString(), QSysInfo::prettyProductName().toStdString());
}

void WelcomeViewModel::confirm()
{
    if (m_identity)
        emit confirmed(*m_identity);
}

void WelcomeViewModel::identityKept(const services::Identity &identity)
{
    m_identity = identity;
    (void)m_start.forgetPending().has_value(); // what stays is overwritten by the next pairing
    const bool asks = identity.role == domain::role::kPatient && !services::isAlone(identity);
    goTo(asks ? StartStep::Sharing : StartStep::Lock);
}

void WelcomeViewModel::refuse()
{
    m_enrolment.forget();
    (void)m_start.forgetPending().has_value();
    m_identity.reset();
    m_person = {};
    goTo(StartStep::Pair);
}

void WelcomeViewModel::answerSharing(bool agreed)
{
    if (auto kept = m_start.answer(agreed ? services::Sharing::Agreed : services::Sharing::Refused, m_clock.zonedNow()); !kept)
        return fail(kept.error());
    emit sharingAnswered();
    goTo(m_isLinking ? StartStep::Done : StartStep::Lock);
}

void WelcomeViewModel::togglePack(const QString &key)
{
    if (!m_chosen.removeOne(key))
        m_chosen << key;
    emit changed();
}

QString WelcomeViewModel::clashText() const
{
    std::vector<const content::Pack *> chosen;
    for (const QString &key : m_chosen) {
        if (const content::Pack *pack = m_library.pack(key.toStdString()))
            chosen.push_back(pack);
    }
    const std::vector<content::Contradiction> clashes = content::findContradictions(chosen);
    if (clashes.empty())
        return {};
    const auto titled = [this](const content::AdviceSide &side) {
        const content::Pack *pack = m_library.pack(side.pack.value);
        //: Starting alone: what one subject advises; %1 is a subject such as "Heart failure", %2 its advice
        return tr("%1: “%2”").arg(pack ? m_wording.text(pack->title) : QString(), m_wording.text(side.advice.text));
    };
    //: Starting alone: two chosen subjects contradict each other; %1 and %2 are subjects with their advice
    return tr("Two of these do not say the same thing. %1 %2 Choose one of them. Ask your doctor which advice is yours.")
        .arg(titled(clashes.front().left), titled(clashes.front().right));
}

void WelcomeViewModel::startAlone()
{
    if (hasPacks() && clashText().isEmpty())
        emit aloneChosen(m_chosen);
}

void WelcomeViewModel::fail(const platform::Error &error)
{
    m_failure = enrol::Failure{enrol::Reason::Storage, error, std::nullopt};
    emit changed();
}

} // namespace viewmodels
