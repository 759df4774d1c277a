// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

/// The view models of a professional's screens. Those of the main places live as long as this; those of one patient or one
/// path are made when it opens and replaced by the next one.
class NurseSpace final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(NurseSpace)
    QML_UNCREATABLE("View models come from AppViewModel")

public:
    NurseSpace(const Context &context, QObject *parent);

    void refresh() override;
};

} // namespace viewmodels
