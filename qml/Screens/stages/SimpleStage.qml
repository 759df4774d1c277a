// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import Passerelle.App
import Passerelle.Screens

// The same, one thing at a time.
SimpleShell {
    required property AppViewModel app

    space: app.patient
    sync: app.sync
}
