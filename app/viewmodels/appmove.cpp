// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// The part of AppViewModel for somebody who goes to another device, or comes from one.
#include "app/viewmodels/appviewmodel.h"

namespace viewmodels {

void AppViewModel::furnishMove()
{
    m_move.reset();
    m_keptFiles = std::make_unique<KeptFilesViewModel>(folder(), m_clock, m_wording);
    // A place of somebody who helps is another's: it ends there, and is given anew.
    if (isHelper())
        return;
    m_move = std::make_unique<MoveViewModel>(*m_profile, *m_store, *m_tokens, *m_deviceKey, m_clock, m_options.moveCost);
    connect(m_move.get(), &MoveViewModel::left, this, &AppViewModel::shareAsChosen);
}

void AppViewModel::openArrival()
{
    if (m_stage != Welcome || !m_profile || m_workspace)
        return;
    m_arrival = std::make_unique<ArrivalViewModel>(*m_profile, m_options.camera);
    // Its page is still on the stack when it speaks.
    connect(m_arrival.get(), &ArrivalViewModel::finished, this, [this] { begin(m_person); }, Qt::QueuedConnection);
    goTo(Arrival);
    // The pages of the welcome end when control returns; then the file is let go, and can be filled.
    QMetaObject::invokeMethod(this, [this] {
        if (m_stage == Arrival)
            closeStore();
    }, Qt::QueuedConnection);
}

} // namespace viewmodels
