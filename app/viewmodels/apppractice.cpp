// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// The part of AppViewModel for a professional who tries things out with an example patient.
#include "app/viewmodels/appviewmodel.h"
#include "platforms/base/logging.h"

namespace viewmodels {

namespace {

constexpr platform::Logger kLog{"app"};

} // namespace

void AppViewModel::beginPractice()
{
    if (m_practice || m_stage != Professional)
        return;
    auto practice = services::Practice::begin(folder(), m_library, m_clock);
    if (!practice) {
        kLog.warning("The practice could not begin: " + practice.error().detail + ".");
        return;
    }
    m_practice = std::make_unique<NurseTour>(std::move(*practice), m_wording, nullptr);
    m_practising = true;
    emit stageChanged();
}

void AppViewModel::endPractice()
{
    if (!m_practising)
        return;
    m_practising = false;
    emit stageChanged();
    // Its pages end when control returns: only then may what they show go, and with it everything that was written.
    m_practice.release()->deleteLater();
}

} // namespace viewmodels
