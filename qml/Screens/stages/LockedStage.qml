// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import Passerelle.App
import Passerelle.Screens

// A device that waits for its code.
LockStage {
    required property AppViewModel app

    viewModel: app.lock
    signs: app.openSigns
    numbers: app.numbers
}
