// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import Passerelle.App
import Passerelle.Screens

// Somebody who is followed, at home.
PatientShell {
    required property AppViewModel app

    space: app.patient
    sync: app.sync
}
