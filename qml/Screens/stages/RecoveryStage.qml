// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import Passerelle.App
import Passerelle.Screens

// What could not be opened, and what is safe.
RecoveryScreen {
    required property AppViewModel app

    viewModel: app.recovery
}
