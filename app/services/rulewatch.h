// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/wallclock.h"
#include "app/services/journal.h"
#include "app/services/library.h"

namespace services {

/// When the rules are asked: where facts arrive, and once a day. A page that opens asks nothing. What they say is in
/// app/rules and services/alertdesk.h.
class RuleWatch {
public:
    RuleWatch(Journal &journal, store::Store &store, const Library &library, const platform::Clock &clock);

    /// Something of this patient was entered here.
    void look(const domain::PatientId &patient);
    /// Something may have come for anybody whose record is on this device: after a pull, and at the start.
    void lookAtAll();
    /// A value is late or from the future by the day it is looked at: asks again when the day is another than last time.
    /// True if it asked.
    bool lookIfNewDay();

private:
    Journal &m_journal;
    store::Store &m_store;
    const Library &m_library;
    const platform::Clock &m_clock;
    domain::LocalDay m_lastDay;
};

} // namespace services
