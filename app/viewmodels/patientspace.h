// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

/// The view models of a patient's screens. Those of the main places live as long as this; those of a unit, a quiz or an
/// entry are made when it opens and replaced by the next one.
class PatientSpace final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(PatientSpace)
    QML_UNCREATABLE("View models come from AppViewModel")

public:
    PatientSpace(const Context &context, QObject *parent);

    void refresh() override;
};

} // namespace viewmodels
