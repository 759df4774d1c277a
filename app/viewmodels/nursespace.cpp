// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/nursespace.h"

namespace viewmodels {

NurseSpace::NurseSpace(const Context &context, QObject *parent) : ScreenViewModel(context, parent) {}

void NurseSpace::refresh()
{
    emit changed();
}

} // namespace viewmodels
