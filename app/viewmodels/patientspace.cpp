// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/patientspace.h"

namespace viewmodels {

PatientSpace::PatientSpace(const Context &context, QObject *parent) : ScreenViewModel(context, parent) {}

void PatientSpace::refresh()
{
    emit changed();
}

} // namespace viewmodels
