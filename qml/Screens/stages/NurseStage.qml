// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import Passerelle.App
import Passerelle.Screens

// A professional.
NurseShell {
    required property AppViewModel app

    space: app.nurse
    sync: app.sync
    onPracticeRequested: app.beginPractice()
}
