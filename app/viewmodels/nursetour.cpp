// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/nursetour.h"

#include "app/services/assessmentdesk.h"

namespace viewmodels {

NurseTour::NurseTour(std::unique_ptr<services::Practice> practice, const Wording &wording, QObject *parent)
    : QObject(parent), m_practice(std::move(practice)), m_space({m_practice->workspace(), wording}, nullptr),
      m_sync({m_practice->workspace(), wording}, nullptr)
{
}

void NurseTour::look(const QString &page)
{
    store::Store &store = m_practice->workspace().store;
    const domain::PatientId &patient = services::Practice::patient();
    const auto assessment = services::readAssessment(store, patient, domain::Assessment::Form::Education);
    const auto path = store.paths.active(patient);
    const bool isBegun = assessment && (assessment->isDraft || assessment->finished);
    const bool isAssessed = assessment && assessment->finished;
    const bool isSent = path && *path;
    int next = m_step;
    if (next == 0 && page != QLatin1StringView("list"))
        next = 1;
    if (next == 1 && isBegun)
        next = 2;
    if (next <= 2 && isAssessed)
        next = 3;
    if (isSent)
        next = kSteps;
    if (next == m_step)
        return;
    m_step = next;
    emit changed();
}

void NurseTour::refresh()
{
    m_space.refresh();
    emit changed();
}

QString NurseTour::stepText() const
{
    //: Practice with an example patient: the end
    return isFinished() ? tr("Done")
                        //: Practice with an example patient; %1 is the step, %2 how many there are
                        : tr("Step %1 of %2").arg(m_step + 1).arg(kSteps);
}

QString NurseTour::taskText() const
{
    switch (m_step) {
    case 0:
        //: Practice, first step. "Rose Exemple" is the example patient in the list
        return tr("Press Rose Exemple in the list.");
    case 1:
        //: Practice, second step. "Shared assessment" is a link on the page
        return tr("Press Shared assessment, then tick an illness. Go from part to part as she speaks.");
    case 2:
        //: Practice, third step. "Read together" is the last part, "Finish the assessment" a button
        return tr("Open Read together. Press what she says, then Finish the assessment.");
    case 3:
        //: Practice, fourth step. "Propose the path" and "Send the path" are buttons
        return tr("Press Propose the path. Look at the reasons, then press Send the path.");
    default:
        //: Practice, at the end
        return tr("You assessed a patient and gave a path. Nothing of it is kept or sent.");
    }
}

} // namespace viewmodels
