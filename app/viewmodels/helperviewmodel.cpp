// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/helperviewmodel.h"

#include "app/services/caredesk.h"
#include "app/viewmodels/caretext.h"
#include "app/viewmodels/errortext.h"
#include "platforms/base/uuid.h"
#include "sync/roles/roles.h"

#include <algorithm>
#include <array>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::array kSteps{u"who"_s, u"see"_s, u"do"_s, u"until"_s, u"check"_s, u"code"_s};

/// How long, in days; 0: until it is taken back.
struct End {
    const char *key;
    int days;
};
constexpr std::array kEnds{End{"month", 30}, End{"half-year", 182}, End{"year", 365}, End{"open", 0}};

bool isSeeing(roles::Scope scope)
{
    return scope <= roles::Scope::SeeMessages;
}

} // namespace

HelperViewModel::HelperViewModel(const Context &context, std::unique_ptr<http::HttpClient> client, QObject *parent, domain::PatientId patient)
    : ScreenViewModel(context, parent), m_patient(patient.empty() ? context.workspace.identity().patient : std::move(patient)),
      m_client(std::move(client))
{
    // The centre knows of the agreement before it gives a code.
    connect(&context.workspace.sync, &services::SyncService::applied, this, [this] {
        if (isWaiting())
            askForTheCode();
    });
}

void HelperViewModel::refresh()
{
    if (m_pairing)
        m_pairing->refresh();
    emit changed();
}

QString HelperViewModel::patientName() const
{
    if (m_patient == context().workspace.identity().patient)
        return {};
    const auto person = context().store().people.find({m_patient.value});
    return person && *person ? context().wording.politeName(**person) : QString();
}

std::vector<std::string> HelperViewModel::scopesOf(const QString &step) const
{
    std::vector<std::string> scopes;
    for (const roles::Scope scope : roles::allScopes()) {
        if (isSeeing(scope) == (step == u"see"_s))
            scopes.emplace_back(roles::toToken(scope));
    }
    return scopes;
}

QVariantList HelperViewModel::questions() const
{
    QVariantList list;
    if (m_step != u"see"_s && m_step != u"do"_s)
        return list;
    for (const std::string &scope : scopesOf(m_step)) {
        const auto known = m_answers.find(scope);
        list << QVariantMap{{u"key"_s, QString::fromStdString(scope)}, {u"text"_s, scopeText(scope)},
            {u"answer"_s, known == m_answers.end() ? QString() : known->second ? u"yes"_s : u"no"_s}};
    }
    return list;
}

QVariantList HelperViewModel::ends() const
{
    //: Until when somebody may help
    const std::array texts{tr("For one month"),
        //: Until when somebody may help
        tr("For six months"),
        //: Until when somebody may help
        tr("For one year"),
        //: Until when somebody may help
        tr("Until I stop it")};
    QVariantList list;
    for (std::size_t i = 0; i < kEnds.size(); ++i)
        list << QVariantMap{{u"key"_s, QString::fromLatin1(kEnds[i].key)}, {u"text"_s, texts[i]}};
    return list;
}

std::string HelperViewModel::lastDay() const
{
    const auto found = std::ranges::find_if(kEnds, [this](const End &end) { return m_end == QLatin1StringView(end.key); });
    if (found == kEnds.end() || found->days == 0)
        return {};
    return domain::toIso(domain::LocalDay{domain::localDayOf(context().now()).days + found->days});
}

QString HelperViewModel::untilText() const
{
    const std::string day = lastDay();
    if (day.empty()) {
        //: Before agreeing: no last day
        return tr("Until you stop it.");
    }
    const auto at = platform::zonedFromIso(day);
    //: Before agreeing; %1 is the last day
    return tr("Until %1.").arg(context().wording.day(*at) + u' ' + QString::fromStdString(day).left(4));
}

std::string HelperViewModel::chosenScopes() const
{
    std::string scopes;
    for (const roles::Scope scope : roles::allScopes()) {
        const std::string token(roles::toToken(scope));
        const auto known = m_answers.find(token);
        if (known != m_answers.end() && known->second)
            scopes += (scopes.empty() ? "" : " ") + token;
    }
    return scopes;
}

QStringList HelperViewModel::summary() const
{
    return scopeTexts(chosenScopes());
}

void HelperViewModel::setName(const QString &name)
{
    m_name = name;
    m_errorText.clear();
    emit changed();
}

void HelperViewModel::setRelationship(const QString &relationship)
{
    m_relationship = relationship;
    emit changed();
}

void HelperViewModel::answer(const QString &scope, bool yes)
{
    if (!roles::scopeFromToken(scope.toStdString()))
        return;
    m_answers[scope.toStdString()] = yes;
    m_errorText.clear();
    emit changed();
}

void HelperViewModel::setEnd(const QString &end)
{
    m_end = end;
    m_errorText.clear();
    emit changed();
}

QString HelperViewModel::missing() const
{
    if (m_step == u"who"_s && m_name.trimmed().isEmpty()) {
        //: Letting somebody help: no name was written
        return tr("Write the name of the person who helps you, for example Julie Durand.");
    }
    const auto isAnswered = [this](const std::string &scope) { return m_answers.contains(scope); };
    if ((m_step == u"see"_s || m_step == u"do"_s) && !std::ranges::all_of(scopesOf(m_step), isAnswered)) {
        //: Letting somebody help: a question was left out
        return tr("Answer each line: yes or no.");
    }
    if (m_step == u"do"_s && chosenScopes().empty()) {
        //: Letting somebody help: every answer is no
        return tr("With only “no”, nobody can help. Go back, or press Back to leave.");
    }
    if (m_step == u"until"_s && m_end.isEmpty()) {
        //: Letting somebody help: no end was chosen
        return tr("Choose how long.");
    }
    return {};
}

void HelperViewModel::next()
{
    m_errorText = missing();
    const auto here = std::ranges::find(kSteps, m_step);
    if (m_errorText.isEmpty() && here != kSteps.end() && *here != u"check"_s && *here != u"code"_s)
        m_step = *std::next(here);
    emit changed();
}

bool HelperViewModel::previous()
{
    const auto here = std::ranges::find(kSteps, m_step);
    if (here == kSteps.begin() || m_step == u"code"_s)
        return false;
    m_step = *std::prev(here);
    m_errorText.clear();
    emit changed();
    return true;
}

void HelperViewModel::agree()
{
    if (m_step != u"check"_s)
        return;
    domain::ConsentEntry entry;
    entry.topic = domain::topic::kDelegation;
    entry.textVersion = services::kDelegationText;
    entry.subject = platform::uuidV7(context().now().at);
    entry.granteeName = m_name.trimmed().toStdString();
    entry.relationship = m_relationship.trimmed().toStdString();
    entry.scopes = chosenScopes();
    entry.until = lastDay();
    const auto kept = services::recordWord(context().journal(), context().store(), m_patient, std::move(entry));
    if (!kept) {
        m_errorText = entryText(kept.error());
        emit changed();
        return;
    }
    m_helper = {kept->subject};
    m_agreement = kept->envelope.id;
    m_step = u"code"_s;
    emit changed();
    tryAgain();
}

bool HelperViewModel::hasArrived() const
{
    const auto waiting = context().store().outbox.isWaiting("consent", m_agreement.value);
    return waiting && !*waiting;
}

void HelperViewModel::tryAgain()
{
    if (m_pairing) {
        m_pairing->create();
        return;
    }
    m_errorText.clear();
    emit changed();
    context().workspace.sync.requestNow();
}

void HelperViewModel::askForTheCode()
{
    if (!hasArrived()) {
        //: Letting somebody help: the agreement waits on this device
        m_errorText = tr("Your agreement is kept on this device. The code needs internet.");
        emit changed();
        return;
    }
    m_errorText.clear();
    m_pairing = new PairingViewModel(context(), m_patient, std::move(m_client), this, m_helper);
    m_pairing->create();
    emit changed();
}

} // namespace viewmodels
