// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/rulewatch.h"

#include "app/services/alertdesk.h"
#include "platforms/base/logging.h"

namespace services {

namespace {

constexpr platform::Logger kLog{"services"};

} // namespace

RuleWatch::RuleWatch(Journal &journal, store::Store &store, const Library &library, const platform::Clock &clock)
    : m_journal(journal), m_store(store), m_library(library), m_clock(clock)
{
    m_journal.setJudge([this](const domain::PatientId &patient) { look(patient); });
}

void RuleWatch::look(const domain::PatientId &patient)
{
    // The entry itself is kept: a rule that cannot be asked now is asked again with the next one, and tomorrow.
    if (auto done = raiseAlerts(m_journal, m_store, m_library, patient, m_clock.zonedNow()); !done)
        kLog.error("The rules could not be asked: " + done.error().detail);
}

void RuleWatch::lookAtAll()
{
    m_lastDay = domain::localDayOf(m_clock.zonedNow());
    const Identity &who = m_journal.identity();
    if (!who.patient.value.empty())
        return look(who.patient);
    const auto people = m_store.people.patients();
    if (!people)
        return kLog.error("Whose rules are to be asked is not known: " + people.error().detail);
    for (const domain::Person &person : *people)
        look({person.id.value});
}

bool RuleWatch::lookIfNewDay()
{
    if (domain::localDayOf(m_clock.zonedNow()) == m_lastDay)
        return false;
    lookAtAll();
    return true;
}

} // namespace services
