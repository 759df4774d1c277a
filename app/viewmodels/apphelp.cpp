// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// The part of AppViewModel for somebody who helps: what they may see by the patient's word, and the end of it.
#include "app/services/caredesk.h"
#include "app/services/helpend.h"
#include "app/store/carestore.h"
#include "app/store/gate.h"
#include "app/viewmodels/appviewmodel.h"
#include "app/viewmodels/caretext.h"
#include "platforms/base/logging.h"

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;
using services::Roster;

namespace {

constexpr platform::Logger kLog{"app"};

/// The patient's last word about the person this device acts for.
std::optional<domain::Delegation> helpOf(store::Store &store, const services::Identity &identity, const platform::ZonedTime &now)
{
    const auto entries = store::LedgerStore(store.database()).consents(identity.patient);
    for (const domain::Delegation &each : entries ? domain::delegationsIn(*entries, now) : std::vector<domain::Delegation>()) {
        if (each.helper == identity.actor)
            return each;
    }
    return std::nullopt;
}

} // namespace

bool AppViewModel::isHelper() const
{
    return m_workspace && m_workspace->identity().role == domain::role::kCaregiver;
}

void AppViewModel::limitHelper()
{
    if (!isHelper())
        return;
    const services::Identity &identity = m_workspace->identity();
    const auto scopes = store::scopesOf(m_store->database(), identity.actor, identity.patient, m_clock.zonedNow());
    const roles::Viewer viewer{roles::Role::Caregiver, scopes ? *scopes : roles::Scopes{}};
    if (auto done = store::limitReads(m_store->database(), viewer, identity.actor); !done)
        kLog.error("What a helper may read could not be limited: " + done.error().detail);
    emit helpChanged();
}

/// The patient reads who looked: helpers too.
void AppViewModel::noteHelp()
{
    if (auto done = services::noteAccess(m_workspace->journal, *m_store, m_workspace->identity().patient, "opened"); !done)
        kLog.warning("That a helper looked could not be kept: " + done.error().detail);
    m_workspace->sync.request();
}

QString AppViewModel::helpingText() const
{
    if (!isHelper())
        return {};
    const auto person = m_store->people.find({m_workspace->identity().patient.value});
    if (!person || !*person) {
        //: Band of somebody who helps, before the name of the patient was received
        return tr("You help somebody. Their name is on its way.");
    }
    //: Band of somebody who helps, always there; %1 is "Mrs Durand"
    return tr("You help %1").arg(m_wording.politeName(**person));
}

QStringList AppViewModel::helpRights() const
{
    const auto help = isHelper() ? helpOf(*m_store, m_workspace->identity(), m_clock.zonedNow()) : std::nullopt;
    return help ? scopeTexts(help->scopes) : QStringList();
}

QString AppViewModel::helpUntil() const
{
    const auto help = isHelper() ? helpOf(*m_store, m_workspace->identity(), m_clock.zonedNow()) : std::nullopt;
    const auto day = help && !help->until.empty() ? platform::zonedFromIso(help->until) : platform::Result<platform::ZonedTime>(platform::Error{});
    if (!day) {
        //: What a helper may do: there is no last day
        return tr("Until the person you help stops it.");
    }
    //: What a helper may do: the last day; %1 is a day
    return tr("Until %1.").arg(m_wording.day(*day) + u' ' + QString::fromStdString(help->until).left(4));
}

/// In words, and read past the limits of the helper: what they wrote is theirs.
std::string AppViewModel::unsentEntries()
{
    const auto own = m_profile->openStore();
    const auto rows = own ? (**own).outbox.take(1000, m_clock.now()) : platform::Result<std::vector<store::OutboxRow>>(own.error());
    QStringList lines;
    const auto when = [this](const domain::Envelope &envelope) { return m_wording.momentSentence(envelope.occurredAt, m_clock.zonedNow()); };
    for (const store::OutboxRow &row : rows ? *rows : std::vector<store::OutboxRow>()) {
        if (row.subject == store::subject::kMeasure) {
            const auto measure = (**own).measures.find({row.subjectId});
            if (measure && *measure)
                lines << when((**measure).envelope) + u": "_s + m_wording.quantity((**measure).value, 1, QString::fromStdString((**measure).unit));
        } else if (row.subject == store::subject::kMessage) {
            const auto message = (**own).messages.find({row.subjectId});
            if (message && *message)
                lines << when((**message).message.envelope) + u": "_s + QString::fromStdString((**message).message.text);
        } else if (row.subject == store::subject::kDose) {
            const auto dose = (**own).doses.current(row.subjectId);
            const auto medicine = dose && *dose ? (**own).medications.find((**dose).slot.medication) : platform::Result<std::optional<domain::Medication>>(std::nullopt);
            if (medicine && *medicine)
                lines << when((**dose).envelope) + u": "_s + QString::fromStdString((**medicine).name);
        }
    }
    return lines.join(u'\n').toStdString();
}

void AppViewModel::endHelp()
{
    const auto identity = services::loadIdentity(m_store->settings);
    if (!identity)
        return;
    const auto person = m_store->people.find({identity->patient.value});
    const services::EndedHelp ended{person && *person ? m_wording.politeName(**person).toStdString() : std::string(), unsentEntries()};
    goTo(Welcome); // the screens of the person leave before what they show goes
    const std::string who = m_person;
    QMetaObject::invokeMethod(this, [this, who, ended] {
        close();
        const std::filesystem::path place = m_roster.folderOf(who);
        if (auto erased = services::eraseProfile(place, m_keystore, Roster::keyNameOf(who)); !erased)
            return failWith(erased.error());
        auto profile = services::Profile::open(place, m_keystore, Roster::keyNameOf(who));
        auto empty = profile ? profile->openStore() : platform::Result<std::unique_ptr<store::Store>>(profile.error());
        const auto kept = empty ? services::keepEnded((**empty).settings, ended) : platform::Result<void>(empty.error());
        if (!kept)
            return failWith(kept.error());
        empty->reset();
        begin(who);
    }, Qt::QueuedConnection);
}

QString AppViewModel::helpEndedText() const
{
    const auto ended = m_store ? services::endedHelp(m_store->settings) : std::nullopt;
    if (!ended)
        return {};
    if (ended->person.empty()) {
        //: The help has ended, and the name of the patient was never received
        return tr("Your help has ended. Nothing of the person you helped is on this device any more.");
    }
    //: The help has ended; %1 is "Mrs Durand"
    return tr("%1 no longer shares with this device. Nothing of theirs is on it any more.").arg(QString::fromStdString(ended->person));
}

QStringList AppViewModel::helpUnsent() const
{
    const auto ended = m_store ? services::endedHelp(m_store->settings) : std::nullopt;
    return ended ? QString::fromStdString(ended->entries).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

void AppViewModel::leaveEndedHelp()
{
    if (!m_store)
        return;
    if (auto done = services::forgetEnded(m_store->settings); !done)
        return failWith(done.error());
    if (hasOthers())
        askWhoIsThere();
    else
        welcomeThem();
}

} // namespace viewmodels
